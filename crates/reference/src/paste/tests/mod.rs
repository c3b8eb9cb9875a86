//! What people paste, and what it is.

use proptest::prelude::*;

use super::*;
use crate::facts::strings;

mod lines;
mod others;
mod pasted;

#[track_caller]
fn line(text: &str) -> Line {
    match find(text) {
        Found::Line(line) => line,
        other => panic!("{text}: {other:?}"),
    }
}

#[track_caller]
fn assert_code(text: &str, code: u16) {
    match find(text) {
        Found::Name(name) => assert_eq!(name.code, code, "{text}"),
        other => panic!("{text}: {other:?}"),
    }
}

#[track_caller]
fn assert_frame(text: &str, code: Option<u16>, reason: &str, masked: bool, fault: Option<Fault>) {
    let reason = reason.to_owned();
    let expected = Frame {
        code,
        reason,
        masked,
        fault,
    };
    assert_eq!(find(text), Found::Frame(expected), "{text}");
}

#[test]
fn a_number_is_a_code() {
    for (text, code) in [
        ("1006", 1006),
        (" 4000\n", 4000),
        ("0", 0),
        ("65535", 65535),
        ("'1006'", 1006),
    ] {
        assert_eq!(find(text), Found::Code { code }, "{text}");
    }
    for (text, code) in [("0x03ee", 1006), ("0X3EE", 1006), ("0x03E8", 1000)] {
        assert_eq!(find(text), Found::Code { code }, "{text}");
    }
    assert_eq!(
        find("65536"),
        Found::Unknown {
            nearest: Vec::new()
        }
    );
}

#[test]
fn the_bytes_of_a_frame_are_decoded() {
    for text in [
        "88 02 03 ee",
        "880203ee",
        "8802 03ee",
        "0x88 0x02 0x03 0xee",
        "\\x88\\x02\\x03\\xee",
        "88:02:03:EE",
        "[88, 02, 03, ee]",
        "0x880203ee",
    ] {
        assert_frame(text, Some(1006), "", false, None);
    }
    assert_frame("88 05 03 E9 62 79 65", Some(1001), "bye", false, None);
    assert_frame("88 00", None, "", false, None);
    assert_frame("03 e8", Some(1000), "", false, None);
    assert_frame("03 f3 6f 6f 70 73", Some(1011), "oops", false, None);
}

#[test]
fn a_frame_of_a_client_is_unmasked() {
    assert_frame("88 82 37 fa 21 3d 34 12", Some(1000), "", true, None);
    assert_frame("888537fa213d 3413 43 44 52", Some(1001), "bye", true, None);
    assert_frame("88 80 01 02 03 04", None, "", true, None);
}

#[test]
fn what_is_wrong_with_a_frame_is_told() {
    assert_frame("88 01 03", None, "", false, Some(Fault::HalfCode));
    assert_frame("88 02 03", None, "", false, Some(Fault::Truncated));
    assert_frame("88 82 37 fa", None, "", true, Some(Fault::Truncated));
    assert_frame(
        "88 02 03 e8 00",
        Some(1000),
        "",
        false,
        Some(Fault::Trailing),
    );
    assert_frame(
        "88 03 03 e8 ff",
        Some(1000),
        "\u{fffd}",
        false,
        Some(Fault::ReasonNotUtf8),
    );
    assert_frame(
        "08 02 03 e8",
        Some(1000),
        "",
        false,
        Some(Fault::Fragmented),
    );
    assert_frame(
        "c8 02 03 e8",
        Some(1000),
        "",
        false,
        Some(Fault::ReservedBits),
    );
    assert_frame(
        "88 7e 00 7e 03 e8",
        Some(0x7e),
        "\u{3}\u{fffd}".trim_start_matches('\u{3}'),
        false,
        Some(Fault::TooLong),
    );
}

#[test]
fn a_registered_name_is_found_however_it_is_written() {
    for text in [
        "Going Away",
        "going away",
        "going-away",
        "GOING_AWAY",
        "goingAway",
        "\"Going Away\"",
    ] {
        assert_code(text, 1001);
    }
    for (text, code) in [
        ("Normal Closure", 1000),
        ("protocol error", 1002),
        ("unsupported data", 1003),
        ("No Status Received", 1005),
        ("no status rcvd", 1005),
        ("Abnormal Closure", 1006),
        ("message too big", 1009),
        ("internal server error", 1011),
        ("service restart", 1012),
        ("try again later", 1013),
        ("bad gateway", 1014),
        ("tls handshake", 1015),
        ("unauthorized", 3000),
    ] {
        assert_code(text, code);
    }
}

#[test]
fn a_constant_is_found_in_the_spelling_of_its_software() {
    for (text, code) in [
        ("CLOSE_ABNORMAL", 1006),
        ("kWebSocketErrorGoingAway", 1001),
        ("CloseNoStatusReceived", 1005),
        ("websocket.CloseInternalServerErr", 1011),
        ("StatusTryAgainLater", 1013),
        ("CloseCode::Away", 1001),
        ("WSCloseCode.INVALID_TEXT", 1007),
        ("STATUS_ABNORMAL_CLOSED", 1006),
        ("EndpointUnavailable", 1001),
        ("VIOLATED_POLICY", 1008),
        ("POLICY_VALIDATION", 1008),
        ("CloseFrame.NOCODE", 1005),
        ("NO_CLOSE_FRAME", 1006),
        ("LWS_CLOSE_STATUS_PROTOCOL_ERR", 1002),
        ("CLOSE_REASON_NOT_PROVIDED", 1005),
        ("SESSION_NOT_RELIABLE", 4500),
        ("SHUTDOWN", 1001),
    ] {
        assert_code(text, code);
    }
    let Found::Name(name) = find("NOCODE") else {
        panic!()
    };
    let mut ids: Vec<_> = name
        .spellings
        .iter()
        .map(|spelling| spelling.software)
        .collect();
    ids.sort_unstable();
    assert_eq!(ids, [Some("java-websocket"), Some("jetty")]);
}

#[test]
fn a_name_that_software_uses_for_different_codes_gives_each_of_them() {
    let Found::Candidates { names } = find("BAD_DATA") else {
        panic!()
    };
    let codes: Vec<_> = names
        .iter()
        .map(|name| (name.code, name.spellings[0].software))
        .collect();
    assert_eq!(codes, [(1003, Some("jetty")), (1007, Some("spring"))]);
}

#[test]
fn an_unknown_name_has_its_nearest() {
    for (text, code) in [
        ("gonig away", 1001),
        ("CLOSE_ABNORML", 1006),
        ("mesage too big", 1009),
        ("polcy violation", 1008),
    ] {
        let Found::Unknown { nearest } = find(text) else {
            panic!("{text}: {:?}", find(text))
        };
        assert_eq!(
            nearest.first().map(|name| name.code),
            Some(code),
            "{text}: {nearest:?}"
        );
    }
    for nothing in ["", "  ", "xyzzy plugh", "\u{1b}\u{1b}"] {
        assert_eq!(
            find(nothing),
            Found::Unknown {
                nearest: Vec::new()
            },
            "{nothing}"
        );
    }
}

#[test]
fn what_is_pasted_is_bounded_and_cannot_move_a_cursor() {
    let long = format!(
        "{} websocket: close 1006 (abnormal closure)",
        "é".repeat(MAX_CHARS)
    );
    assert_eq!(
        find(&long),
        Found::Unknown {
            nearest: Vec::new()
        }
    );
    let text = line("closed: code=1011 reason=\"a\u{1b}[2Jb\u{202e}\"");
    assert_eq!(text.reason.as_deref(), Some("a[2Jb"));
    assert_frame("88 05 03 e8 1b 5b 4a", Some(1000), "[J", false, None);
}

fn pieces() -> impl Strategy<Value = String> {
    let known = strings().iter().map(|string| string.example.clone());
    let parts = [
        "sent ",
        "received ",
        "1006",
        " (",
        ")",
        "; then sent",
        "status = ",
        " and reason = \"",
        "CloseFrame {",
        "code: ",
        "reason",
        "WSMsgType.CLOSE: 8",
        "data=",
        "close ",
        "88",
        "0x",
        "\\x",
        "é",
        "\u{202e}",
        ": ",
        "[",
        "]",
        "cause=",
        "initiator=gateway",
    ];
    let pool: Vec<String> = known.chain(parts.map(str::to_owned)).collect();
    proptest::collection::vec(proptest::sample::select(pool), 0..12)
        .prop_map(|parts| parts.concat())
}

/// Where a text is cut at the place of a mark, the mark may be of several bytes.
#[test]
fn a_character_of_several_bytes_stands_anywhere() {
    for string in crate::facts::strings().iter().step_by(7) {
        let line = &string.example;
        for (at, _) in line.char_indices() {
            for odd in ["\u{fffd}", "é"] {
                let _ = find(&format!("{}{odd}{}", &line[..at], &line[at..]));
            }
        }
    }
    let _ = find("websocket: clos\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}1006e");
}

proptest! {
    #[test]
    fn no_text_is_too_odd(text in "\\PC{0,200}") {
        let _ = find(&text);
    }

    #[test]
    fn no_bytes_are_too_odd(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = find(&String::from_utf8_lossy(&bytes));
        let hex: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        let _ = find(&hex.join(" "));
    }

    #[test]
    fn no_pieces_of_lines_are_too_odd(text in pieces(), end in 0..4000usize) {
        let _ = find(&text[..text.floor_char_boundary(end)]);
    }
}
