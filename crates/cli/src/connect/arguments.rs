//! Arguments, parsed into what can only be right.

use farewell::handshake::WebSocketUrl;
use farewell::{CloseCode, CloseFrame, CloseReason};
use http::{HeaderName, HeaderValue};

/// A URL that can be connected to, as it was written.
pub(crate) fn url(text: &str) -> Result<String, String> {
    match text.parse::<WebSocketUrl>() {
        Ok(_) => Ok(text.to_owned()),
        Err(error) => Err(error.to_string()),
    }
}

/// A header in the form of HTTP's own lines.
pub(crate) fn header(line: &str) -> Result<(HeaderName, HeaderValue), String> {
    let (name, value) = line
        .split_once(':')
        .ok_or("a header has a name, a colon and a value; write it as 'Name: value'")?;
    let name = name
        .trim()
        .parse()
        .map_err(|_| "the header's name is no token; use letters, digits and dashes")?;
    let value = value
        .trim()
        .parse()
        .map_err(|_| "the header's value has a control character; leave it out")?;
    Ok((name, value))
}

/// `CODE [REASON]`, of the option or command with this name.
pub(super) fn close(name: &str, words: &[String]) -> Result<CloseFrame, String> {
    let (code, reason) = match words {
        [code, reason] => (code, reason.as_str()),
        [code] => (code, ""),
        _ => return Err(format!("{name} takes a code and a reason")),
    };
    let number: u16 = code.parse().map_err(|_| {
        format!("{name}: {code:?} is no close code; give a number such as 1000 or 4000")
    })?;
    let code = CloseCode::try_from(number).map_err(|error| format!("{name}: {error}"))?;
    if reason.len() > CloseReason::MAX_BYTES {
        return Err(format!(
            "{name}: the reason has {} bytes; a Close frame holds {}, so shorten it",
            reason.len(),
            CloseReason::MAX_BYTES
        ));
    }
    Ok(CloseFrame::new(code, reason))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn closing(words: &[&str]) -> Result<CloseFrame, String> {
        close(
            "--close",
            &words.iter().map(ToString::to_string).collect::<Vec<_>>(),
        )
    }

    #[test]
    fn a_close_is_a_code_and_perhaps_a_reason() {
        let code = CloseCode::try_from(4000).unwrap();
        assert_eq!(closing(&["4000"]), Ok(code.into()));
        assert_eq!(closing(&["4000", "bye"]), Ok((code, "bye").into()));
    }

    #[test]
    fn what_may_not_travel_is_refused_with_a_remedy() {
        for number in ["999", "1004", "1005", "1006", "1015", "2000", "5000"] {
            let error = closing(&[number]).unwrap_err();
            assert!(
                error.contains("use 1000-1003, 1007-1014 or 3000-4999"),
                "{error}"
            );
        }
        for word in ["", "-1", "65536", "normal"] {
            assert!(
                closing(&[word]).unwrap_err().contains("is no close code"),
                "{word}"
            );
        }
        let error = closing(&["1000", &"a".repeat(124)]).unwrap_err();
        assert!(
            error.contains("124 bytes; a Close frame holds 123"),
            "{error}"
        );
    }

    #[test]
    fn headers_are_lines_of_http() {
        let (name, value) = header("Authorization:  Bearer abc ").unwrap();
        assert_eq!(
            (name.as_str(), value.as_bytes()),
            ("authorization", &b"Bearer abc"[..])
        );
        assert!(header("no colon").unwrap_err().contains("'Name: value'"));
        assert!(header("a b: c").unwrap_err().contains("no token"));
        assert!(
            header("a: b\r\nc: d")
                .unwrap_err()
                .contains("control character")
        );
    }
}
