//! The opening handshake, as little of it as a client believes (RFC 6455 §4.2.2).

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha1::{Digest, Sha1};

const GUID: &[u8] = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

/// What is answered to a request that asks for no WebSocket: a gateway may ask
/// whether anybody is there.
const PLAIN: &[u8] = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

/// The answer to a request, and how much of `bytes` the request is.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) bytes: Vec<u8>,
    pub(crate) request: usize,
    pub(crate) upgraded: bool,
}

/// Answers the request that `bytes` begin with; `None` where it has not ended.
pub(crate) fn answer(bytes: &[u8]) -> Option<Answer> {
    let request = bytes.windows(4).position(|four| four == b"\r\n\r\n")? + 4;
    let key = bytes[..request].split(|&byte| byte == b'\n').find_map(key);
    let Some(key) = key else {
        return Some(Answer {
            bytes: PLAIN.to_vec(),
            request,
            upgraded: false,
        });
    };
    let accept = STANDARD.encode(Sha1::new().chain_update(key).chain_update(GUID).finalize());
    let bytes = format!(
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
         Sec-WebSocket-Accept: {accept}\r\n\r\n"
    );
    Some(Answer {
        bytes: bytes.into_bytes(),
        request,
        upgraded: true,
    })
}

/// The key, if this line has it.
fn key(line: &[u8]) -> Option<&[u8]> {
    const NAME: &[u8] = b"sec-websocket-key:";
    let (name, value) = line.split_at_checked(NAME.len())?;
    name.eq_ignore_ascii_case(NAME).then(|| value.trim_ascii())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 6455 §1.3.
    #[test]
    fn the_key_of_the_standard_gives_its_accept() {
        let request = b"GET / HTTP/1.1\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\nmore";
        let answer = answer(request).unwrap();
        let text = String::from_utf8(answer.bytes).unwrap();
        assert!(text.contains("Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"));
        assert_eq!(answer.request, request.len() - 4);
        assert!(super::answer(b"GET / HTTP/1.1\r\n").is_none());
        assert!(!super::answer(b"HEAD / HTTP/1.1\r\n\r\n").unwrap().upgraded);
    }
}
