//! C.13, negotiation: offers that a server must decline, how it answers the others,
//! and answers that a client must not take.

use super::super::case::case;
use crate::deflate::Wanted;
use crate::peer::{EXTENSIONS, accepted, switching};
use crate::requirement::compression::{
    CLIENT_WINDOW_UNASKED, COMPRESSED_ARRIVES, LATER_OFFERS, MARKED_FIRST, NEGOTIATED,
    OFFERS_IN_LINES, OFFERS_QUOTED, PARAMETERS_JUDGED, SMALLEST_WINDOW, WELL_FORMED,
    WINDOW_KEPT_TO,
};
use crate::requirement::framing::{LENGTHS, TEXT_ARRIVES};
use crate::requirement::handshake::EXTENSION_KNOWN;
use crate::{Case, Finding, Frame, Judged, Opcode, Peer, Requirement, Seen, Verdict};

/// Parameters that no offer has.
const DECLINED: [(&str, &str); 11] = [
    ("an unknown parameter", "frames=3"),
    (
        "a parameter twice",
        "server_no_context_takeover; server_no_context_takeover",
    ),
    (
        "a window named twice",
        "server_max_window_bits=10; server_max_window_bits=11",
    ),
    ("a window of 2^7 bytes", "server_max_window_bits=7"),
    ("a window of 2^16 bytes", "server_max_window_bits=16"),
    (
        "a window with a zero before it",
        "server_max_window_bits=08",
    ),
    ("a window without a value", "server_max_window_bits"),
    ("a window that is no number", "server_max_window_bits=ten"),
    (
        "a client's window of 2^16 bytes",
        "client_max_window_bits=16",
    ),
    ("a value for what has none", "server_no_context_takeover=1"),
    (
        "a value for what has none, of the client",
        "client_no_context_takeover=true",
    ),
];

/// Answers that fit no offer.
const REFUSED: [(&str, &str); 10] = [
    ("an unknown parameter", "permessage-deflate; frames=3"),
    (
        "a parameter twice",
        "permessage-deflate; server_no_context_takeover; server_no_context_takeover",
    ),
    (
        "a window of 2^7 bytes",
        "permessage-deflate; server_max_window_bits=7",
    ),
    (
        "a window of 2^16 bytes",
        "permessage-deflate; server_max_window_bits=16",
    ),
    (
        "a window with a zero before it",
        "permessage-deflate; server_max_window_bits=09",
    ),
    (
        "a window without a value",
        "permessage-deflate; server_max_window_bits",
    ),
    (
        "a client's window without a value",
        "permessage-deflate; client_max_window_bits",
    ),
    (
        "a client's window of 2^16 bytes",
        "permessage-deflate; client_max_window_bits=16",
    ),
    (
        "a value for what has none",
        "permessage-deflate; server_no_context_takeover=1",
    ),
    (
        "permessage-deflate twice",
        "permessage-deflate, permessage-deflate",
    ),
];

pub(super) fn cases() -> Vec<Case> {
    let declined = DECLINED.map(|(what, parameters)| declined(what, parameters));
    let refused = REFUSED.map(|(what, answer)| refused(what, answer));
    declined
        .into_iter()
        .chain(answered())
        .chain(refused)
        .collect()
}

fn declined(what: &'static str, parameters: &'static str) -> Case {
    case(
        format!("an offer with {what}: declined"),
        &[PARAMETERS_JUDGED],
        async move |peer: &mut Peer| {
            let offer = format!("permessage-deflate; {parameters}");
            let request = peer.request().add(EXTENSIONS, &offer);
            peer.send_head(&request).await;
            let answer = peer.read_response().await?;
            if answer.status != 101 {
                return Err(Finding::not_strict(format!(
                    "the server refused the handshake with {}; to decline the offer is enough",
                    answer.status
                )));
            }
            peer.opened();
            match accepted(&answer).is_empty() {
                true => Ok(()),
                false => Err(Finding::fail(format!(
                    "the server took the offer {offer:?}"
                ))),
            }
        },
    )
    .unopened()
    .servers()
}

/// Offers in good form that few write, and one message by what was agreed.
fn answered() -> [Case; 6] {
    let good = Wanted::ANY.offer();
    [
        offered(
            "two offers, the first of which has to be declined",
            &[LATER_OFFERS],
            vec![format!("permessage-deflate; frames=3, {good}")],
        ),
        offered(
            "an extension that nobody knows before permessage-deflate",
            &[LATER_OFFERS, EXTENSION_KNOWN],
            vec![format!("farewell-unknown; level=3, {good}")],
        ),
        offered(
            "a value in quotes",
            &[OFFERS_QUOTED],
            vec![
                "permessage-deflate; server_max_window_bits=\"10\"; client_max_window_bits"
                    .to_owned(),
            ],
        ),
        offered(
            "offers in two headers",
            &[OFFERS_IN_LINES, LATER_OFFERS, EXTENSION_KNOWN],
            vec!["farewell-unknown".to_owned(), good],
        ),
        offered(
            "an offer that does not let the client's window be limited",
            &[CLIENT_WINDOW_UNASKED],
            vec!["permessage-deflate".to_owned()],
        ),
        smallest_window(),
    ]
}

fn offered(title: &'static str, own: &[Requirement], offers: Vec<String>) -> Case {
    let shared = [
        COMPRESSED_ARRIVES,
        WELL_FORMED,
        MARKED_FIRST,
        NEGOTIATED,
        TEXT_ARRIVES,
    ];
    case(
        title,
        &[own, &shared].concat(),
        async move |peer: &mut Peer| {
            let mut request = peer.request();
            for offer in &offers {
                request = request.add(EXTENSIONS, offer);
            }
            peer.open_offering(&request).await?;
            peer.send_deflated(Opcode::TEXT, b"Hello", 0).await;
            peer.expect_text("Hello").await
        },
    )
    .unopened()
    .servers()
}

fn smallest_window() -> Case {
    case(
        "a window of 256 bytes, the least there is: kept to, or declined",
        &[
            SMALLEST_WINDOW,
            WINDOW_KEPT_TO,
            COMPRESSED_ARRIVES,
            NEGOTIATED,
            TEXT_ARRIVES,
            LENGTHS,
        ],
        async |peer: &mut Peer| {
            let offer = "permessage-deflate; server_max_window_bits=8; client_max_window_bits";
            let request = peer.request().add(EXTENSIONS, offer);
            match peer.open_offering(&request).await {
                Err(finding) if finding.verdict == Verdict::NotOffered => return Ok(()),
                opened => opened?,
            }
            let text: String = (0..4)
                .flat_map(|_| (100..200).map(|number: u32| (number * number).to_string()))
                .collect();
            peer.send_deflated(Opcode::TEXT, text.as_bytes(), 0).await;
            peer.expect_text(text).await
        },
    )
    .unopened()
    .servers()
}

fn refused(what: &'static str, answer: &'static str) -> Case {
    case(
        format!("an answer with {what}: the client fails the connection"),
        &[PARAMETERS_JUDGED, NEGOTIATED],
        async move |peer: &mut Peer| -> Judged {
            let (asked, _) = peer.read_offers().await?;
            let wrong = switching(&asked).add(EXTENSIONS, answer);
            peer.switch(&wrong).await;
            peer.send(Frame::text("Hello")).await;
            match peer.next().await {
                Seen::Ended(_) | Seen::Close(_) => Ok(()),
                seen => Err(Finding::fail(format!(
                    "the client sent {seen} after the answer {answer:?}, which it must not take"
                ))),
            }
        },
    )
    .unopened()
    .clients()
}
