//! What a client asks, and how it takes the answer.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::peer::{Head, Request, Response, Seen};
use crate::requirement::Requirement;
use crate::requirement::handshake::*;
use crate::{Case, Finding, Frame, Judged, Pace, Peer};

/// A way to spoil an answer.
type Spoil = fn(Response) -> Response;
type Row = (&'static str, &'static [Requirement], Spoil);

/// Answers by the rules of HTTP.
const REFUSED: &[Row] = &[
    ("200 instead of 101", &[STATUS_VERIFIED], |answer| {
        answer
            .line("HTTP/1.1 200 OK")
            .add("Content-Length", "0")
            .set("Connection", "close, Upgrade")
    }),
    ("401 instead of 101", &[STATUS_VERIFIED], |answer| {
        answer
            .line("HTTP/1.1 401 Unauthorized")
            .add("WWW-Authenticate", "Basic realm=\"none\"")
            .add("Content-Length", "0")
            .set("Connection", "close, Upgrade")
    }),
    ("503 instead of 101", &[STATUS_VERIFIED], |answer| {
        answer
            .line("HTTP/1.1 503 Service Unavailable")
            .add("Content-Length", "0")
            .set("Connection", "close, Upgrade")
    }),
];

/// Answers that open nothing.
const FAILED: &[Row] = &[
    ("no Sec-WebSocket-Accept", &[ACCEPT_VERIFIED], |answer| {
        answer.without("Sec-WebSocket-Accept")
    }),
    (
        "the Sec-WebSocket-Accept of another key",
        &[ACCEPT_VERIFIED],
        |answer| answer.set("Sec-WebSocket-Accept", "s3pPLMBiTxaQ9kYGzzhZRbK+xOo="),
    ),
    ("no Upgrade", &[UPGRADE_VERIFIED], |answer| {
        answer.without("Upgrade")
    }),
    (
        "an Upgrade to something else",
        &[UPGRADE_VERIFIED],
        |answer| answer.set("Upgrade", "h2c"),
    ),
    ("no Connection", &[CONNECTION_VERIFIED], |answer| {
        answer.without("Connection")
    }),
    (
        "a Connection that names no Upgrade",
        &[CONNECTION_VERIFIED],
        |answer| answer.set("Connection", "close"),
    ),
    (
        "a subprotocol that was not on offer",
        &[SUBPROTOCOL_VERIFIED],
        |answer| answer.add("Sec-WebSocket-Protocol", "farewell-unknown"),
    ),
    (
        "an extension that was not on offer",
        &[EXTENSION_VERIFIED],
        |answer| answer.add("Sec-WebSocket-Extensions", "farewell-unknown"),
    ),
];

/// Answers in good form that few write like this.
const OPENED: &[Row] = &[
    ("Upgrade in mixed case", &[WORDS_READ], |answer| {
        answer.set("Upgrade", "WebSocket")
    }),
    ("Connection as a list", &[WORDS_READ], |answer| {
        answer.set("Connection", "keep-alive, upgrade")
    }),
    ("header names in lower case", &[NAMES_READ], |mut answer| {
        for (name, _) in &mut answer.headers {
            name.make_ascii_lowercase();
        }
        answer
    }),
    (
        "white space around values",
        &[VALUES_TRIMMED],
        |mut answer| {
            for (_, value) in &mut answer.headers {
                *value = format!("  {value}\t ");
            }
            answer
        },
    ),
    (
        "fifty unknown headers",
        &[HEADERS_PASSED_OVER],
        |mut answer| {
            for number in 0..50 {
                answer = answer.add(&format!("X-Unknown-{number}"), "anything, at; all=\"x\"");
            }
            answer
        },
    ),
];

pub(super) fn cases() -> Vec<Case> {
    let asked = ASKED
        .iter()
        .map(|(title, stated, judge)| asked(title, stated, *judge));
    let refused = REFUSED
        .iter()
        .map(|(title, stated, spoil)| refused(title, stated, *spoil));
    let failed = FAILED
        .iter()
        .map(|(title, stated, spoil)| failed(title, stated, *spoil));
    let opened = OPENED
        .iter()
        .map(|(title, stated, spoil)| opened(title, stated, *spoil));
    asked
        .chain(refused)
        .chain(failed)
        .chain(opened)
        .chain(others())
        .enumerate()
        .map(|(index, case)| case(format!("C.12.{}", 101 + index)).clients().unopened())
        .collect()
}

/// A case that has no number yet.
type Numbered = Box<dyn FnOnce(String) -> Case>;

/// What a request has to say, and whether it does.
type Said = (&'static str, &'static [Requirement], fn(&Head) -> bool);

const ASKED: &[Said] = &[
    ("the request's form", &[REQUEST_FORM], |head| {
        head.method == "GET"
            && head.header("Host").is_some_and(|host| !host.is_empty())
            && has_word(head, "Upgrade", "websocket")
            && has_word(head, "Connection", "upgrade")
    }),
    ("the request's version", &[REQUEST_VERSION], |head| {
        head.all("Sec-WebSocket-Version").eq(["13"])
    }),
    ("the request's key", &[REQUEST_KEY], |head| {
        let mut keys = head.all("Sec-WebSocket-Key");
        let sixteen = |key: &str| STANDARD.decode(key).is_ok_and(|nonce| nonce.len() == 16);
        keys.next().is_some_and(sixteen) && keys.next().is_none()
    }),
];

fn has_word(head: &Head, name: &str, word: &str) -> bool {
    head.all(name)
        .flat_map(|value| value.split(','))
        .any(|one| one.trim().eq_ignore_ascii_case(word))
}

fn asked(title: &'static str, stated: &'static [Requirement], fits: fn(&Head) -> bool) -> Numbered {
    Box::new(move |id| {
        Case::new(id, title, stated, async move |peer| {
            let head = peer.read_request().await?;
            if fits(&head) {
                return Ok(());
            }
            let due = stated.first().map_or("", |requirement| requirement.says);
            Err(Finding::fail(format!(
                "the request is not as it has to be: {}",
                due.trim_end_matches('.')
            )))
        })
    })
}

/// What a client does with such an answer is HTTP's matter (RFC 6455 §4.1), as long
/// as it does not take it for a WebSocket.
fn refused(title: &'static str, stated: &'static [Requirement], spoil: Spoil) -> Numbered {
    Box::new(move |id| {
        Case::new(id, title, stated, async move |peer| {
            let answer = spoil(good_answer(peer).await?);
            peer.send_head(&answer).await;
            peer.send(Frame::text("open?")).await;
            match peer.next_within(peer.settings().quiet).await {
                Seen::Ended(_) | Seen::Silence(_) => Ok(()),
                seen => Err(Finding::fail(format!(
                    "the client sent {seen} after an answer that opens nothing"
                ))),
            }
        })
    })
}

fn failed(title: &'static str, stated: &'static [Requirement], spoil: Spoil) -> Numbered {
    Box::new(move |id| {
        Case::new(id, title, stated, async move |peer| {
            let answer = spoil(good_answer(peer).await?);
            peer.send_head(&answer).await;
            gives_up(peer).await
        })
    })
}

fn opened(title: &'static str, stated: &'static [Requirement], spoil: Spoil) -> Numbered {
    Box::new(move |id| {
        Case::new(id, title, stated, async move |peer| {
            let answer = spoil(good_answer(peer).await?);
            peer.switch(&answer).await;
            peer.expect_open().await
        })
    })
}

fn others() -> [Numbered; 7] {
    [
        Box::new(|id| {
            Case::new(
                id,
                "silence before the answer",
                &[ANSWER_AWAITED],
                async |peer| {
                    let answer = good_answer(peer).await?;
                    peer.expect_silence(peer.settings().quiet).await?;
                    peer.switch(&answer).await;
                    peer.expect_open().await
                },
            )
        }),
        Box::new(|id| {
            Case::new(
                id,
                "an answer, a byte at a time",
                &[HEAD_IN_PIECES],
                async |peer| {
                    let answer = good_answer(peer).await?;
                    for byte in answer.to_bytes().chunks(1) {
                        peer.write(byte).await;
                        tokio::task::yield_now().await;
                    }
                    peer.opened();
                    peer.expect_open().await
                },
            )
        }),
        Box::new(|id| {
            Case::new(
                id,
                "100 and 103 before the 101",
                &[INTERIM_SKIPPED],
                async |peer| {
                    let answer = good_answer(peer).await?;
                    for line in ["HTTP/1.1 100 Continue", "HTTP/1.1 103 Early Hints"] {
                        let head = format!("{line}\r\n\r\n");
                        peer.send_bytes(head.as_bytes(), line).await;
                    }
                    peer.switch(&answer).await;
                    peer.expect_open().await
                },
            )
        }),
        Box::new(|id| {
            Case::new(
                id,
                "a message in the same write as the 101",
                &[FRAMES_BEHIND_HEAD],
                async |peer| {
                    let answer = good_answer(peer).await?;
                    let mut bytes = answer.to_bytes();
                    bytes.extend(peer.encode(&Frame::text("early")));
                    peer.opened();
                    peer.write(&bytes).await;
                    peer.expect_message_of_any_kind().await
                },
            )
        }),
        Box::new(|id| {
            Case::new(
                id,
                "rubbish instead of an answer",
                &[ANSWER_IS_HTTP],
                async |peer| {
                    peer.read_request().await?;
                    peer.send_bytes(b"SSH-2.0-OpenSSH_9.2\r\n\r\n\r\n\r\n", "a greeting of SSH")
                        .await;
                    gives_up(peer).await
                },
            )
        }),
        Box::new(|id| {
            Case::new(id, "an answer of 4 MiB", &[HEAD_BOUNDED], async |peer| {
                let mut answer = good_answer(peer).await?;
                let value = "x".repeat(1 << 10);
                for _ in 0..4 << 10 {
                    answer = answer.add("X-Filler", &value);
                }
                peer.send_head(&answer).await;
                gives_up(peer).await.map_err(|_| {
                    Finding::not_strict(
                        "the client took a head of 4 MiB, and so would hold as much for anyone",
                    )
                })
            })
        }),
        Box::new(|id| {
            Case::new(id, "no answer at all", &[HEAD_TIMED], async |peer| {
                peer.read_request().await?;
                match peer.next_within(peer.settings().patience).await {
                    Seen::Silence(wait) => Err(Finding::not_strict(format!(
                        "the client still waited for an answer after {wait:?}"
                    ))),
                    _ => Ok(()),
                }
            })
            .pace(Pace::Patience)
        }),
    ]
}

async fn good_answer(peer: &mut Peer) -> Judged<Response> {
    let head = peer.read_request().await?;
    let key = head.header("Sec-WebSocket-Key").unwrap_or_default();
    Ok(Request::switching(key))
}

/// The client ends TCP and says nothing on a connection that never opened.
async fn gives_up(peer: &mut Peer) -> Judged {
    match peer.next().await {
        Seen::Ended(_) => Ok(()),
        seen @ Seen::Silence(_) => Err(Finding::fail(format!(
            "the client sent {seen} and left TCP open after an answer that opens nothing"
        ))),
        seen => Err(Finding::fail(format!(
            "the client sent {seen} after an answer that opens nothing"
        ))),
    }
}
