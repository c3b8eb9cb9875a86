//! Requests to a server: good ones in unusual form, and bad ones.

use crate::peer::{Head, Request, Seen};
use crate::requirement::Requirement;
use crate::requirement::handshake::*;
use crate::{Case, Finding, Judged, Pace, Peer};

/// The nonce of RFC 6455 §1.3, and of nothing else in this suite.
const OTHER_KEY: &str = "dGhlIHNhbXBsZSBub25jZQ==";

/// A way to spoil a request.
type Spoil = fn(Request) -> Request;

pub(super) fn cases() -> Vec<Case> {
    let mut number = 0;
    let mut cases: Vec<Case> = Vec::new();
    let mut push = |make: &dyn Fn(String) -> Case| {
        number += 1;
        cases.push(make(format!("C.12.{number}")).servers().unopened());
    };
    for (title, stated, spoil) in PLAIN {
        push(&|id| not_opened(id, title, stated, *spoil));
    }
    for (title, stated, spoil) in REFUSED {
        push(&|id| refused(id, title, stated, *spoil));
    }
    for (title, stated, spoil) in OPENED {
        push(&|id| opened(id, title, stated, *spoil));
    }
    push(&|id| {
        Case::new(
            id,
            "version 12",
            &[VERSION_NAMED, VERSION_CHECKED, REFUSED_AS_CLIENTS],
            async |peer| {
                let request = peer.request().set("Sec-WebSocket-Version", "12");
                let answer = refusal(peer, &request).await?;
                let named = answer.all("Sec-WebSocket-Version");
                if named
                    .flat_map(|value| value.split(','))
                    .any(|one| one.trim() == "13")
                {
                    return Ok(());
                }
                Err(Finding::fail(format!(
                    "the server refused version 12 with {}, but no Sec-WebSocket-Version says that it speaks 13",
                    answer.status
                )))
            },
        )
    });
    push(&|id| {
        Case::new(
            id,
            "another key than before",
            &[ACCEPT_FITS],
            async |peer| {
                let request = peer.request().set("Sec-WebSocket-Key", OTHER_KEY);
                peer.send_head(&request).await;
                peer.read_switching(OTHER_KEY).await.map(drop)
            },
        )
    });
    push(&|id| {
        Case::new(
            id,
            "the headers of the 101",
            &[ANSWER_WHOLE],
            async |peer| {
                let request = peer.request();
                let answer = peer.open_with(&request).await?;
                let has = |name, word: &str| {
                    answer
                        .all(name)
                        .flat_map(|value| value.split(','))
                        .any(|one| one.trim().eq_ignore_ascii_case(word))
                };
                if has("Upgrade", "websocket") && has("Connection", "upgrade") {
                    return Ok(());
                }
                Err(Finding::fail(
                    "the 101 lacks \"Upgrade: websocket\" or \"Connection: Upgrade\"",
                ))
            },
        )
    });
    push(&|id| {
        Case::new(
            id,
            "two subprotocols that nobody knows",
            &[SUBPROTOCOL_OFFERED],
            async |peer| {
                let offer = ["farewell-unknown-a", "farewell-unknown-b"];
                let request = peer
                    .request()
                    .add("Sec-WebSocket-Protocol", &offer.join(", "));
                let answer = peer.open_with(&request).await?;
                let chosen: Vec<_> = answer.all("Sec-WebSocket-Protocol").collect();
                // The run's own headers may offer some, too.
                let headers = request.headers.iter();
                let offered = headers
                    .filter(|(name, _)| name.eq_ignore_ascii_case("Sec-WebSocket-Protocol"))
                    .flat_map(|(_, value)| value.split(',').map(str::trim));
                let offered: Vec<_> = offered.collect();
                match chosen[..] {
                    [] => Ok(()),
                    [one] if offered.contains(&one) => Ok(()),
                    _ => Err(Finding::fail(format!(
                        "the server chose the subprotocol {:?}, which was not on offer",
                        chosen.join(", ")
                    ))),
                }
            },
        )
    });
    push(&|id| {
        Case::new(
            id,
            "an extension that nobody knows",
            &[EXTENSION_KNOWN],
            async |peer| {
                let request = peer
                    .request()
                    .add("Sec-WebSocket-Extensions", "farewell-unknown; level=3");
                let answer = peer.open_with(&request).await?;
                match answer.header("Sec-WebSocket-Extensions") {
                    None => peer.expect_open().await,
                    Some(named) => Err(Finding::fail(format!(
                        "the server agreed to {named:?}, which it cannot know"
                    ))),
                }
            },
        )
    });
    push(&|id| {
        Case::new(
            id,
            "a head, a byte at a time",
            &[HEAD_IN_PIECES],
            async |peer| {
                let bytes = peer.request().to_bytes();
                for byte in bytes.chunks(1) {
                    peer.write(byte).await;
                    tokio::task::yield_now().await;
                }
                let key = peer.key();
                peer.read_switching(&key).await?;
                peer.expect_open().await
            },
        )
    });
    push(&|id| {
        Case::new(
            id,
            "half a head",
            &[HEAD_TIMED, HEAD_IN_PIECES],
            async |peer| {
                half_a_head(peer).await?;
                match peer.next_within(peer.settings().patience).await {
                    Seen::Silence(wait) => Err(Finding::not_strict(format!(
                        "the server still waited for the rest of the head after {wait:?}"
                    ))),
                    _ => Ok(()),
                }
            },
        )
        .pace(Pace::Patience)
    });
    push(&|id| {
        Case::new(
            id,
            "a head of 4 MiB",
            &[HEAD_BOUNDED, HEAD_IN_PIECES],
            async |peer| {
                half_a_head(peer).await?;
                let filler = format!("X-Filler: {}\r\n", "x".repeat(1 << 10));
                let filler = filler.repeat(4 << 10);
                peer.send_bytes(filler.as_bytes(), "more of the head").await;
                match peer.next().await {
                    Seen::Silence(_) => Err(Finding::not_strict(
                        "the server holds a head of 4 MiB, and would hold as much for anyone",
                    )),
                    // A refusal, or the end of TCP.
                    _ => Ok(()),
                }
            },
        )
    });
    push(&|id| {
        Case::new(id, "a foreign Origin", &[], async |peer| {
            let request = peer.request().add("Origin", "https://elsewhere.example");
            peer.send_head(&request).await;
            let answer = peer.read_response().await?;
            Err(Finding::not_strict(match answer.status {
                101 => "the server accepts any Origin, or this one".to_owned(),
                status => format!("the server refuses a foreign Origin with {status}"),
            }))
        })
        .informational()
    });
    cases
}

type Row = (&'static str, &'static [Requirement], Spoil);

/// Not a handshake at all: any answer will do but a 101.
const PLAIN: &[Row] = &[
    ("no Upgrade", &[UPGRADE_CHECKED], |request| {
        request.without("Upgrade")
    }),
    (
        "an Upgrade to something else",
        &[UPGRADE_CHECKED],
        |request| request.set("Upgrade", "h2c"),
    ),
    ("no Connection", &[CONNECTION_CHECKED], |request| {
        request.without("Connection")
    }),
    (
        "a Connection that names no Upgrade",
        &[CONNECTION_CHECKED],
        |request| request.set("Connection", "keep-alive"),
    ),
    ("HTTP/1.0", &[HTTP_VERSION_CHECKED], |request| {
        let line = request.line.replace("HTTP/1.1", "HTTP/1.0");
        request.line(line)
    }),
    ("POST", &[METHOD_CHECKED], |request| {
        let line = request.line.replace("GET", "POST");
        request.line(line).add("Content-Length", "0")
    }),
];

/// Handshakes in bad form.
const REFUSED: &[Row] = &[
    ("no key", &[KEY_CHECKED, REFUSED_AS_CLIENTS], |request| {
        request.without("Sec-WebSocket-Key")
    }),
    (
        "an empty key",
        &[KEY_CHECKED, REFUSED_AS_CLIENTS],
        |request| request.set("Sec-WebSocket-Key", ""),
    ),
    (
        "a key that is not base64",
        &[KEY_CHECKED, REFUSED_AS_CLIENTS],
        |request| request.set("Sec-WebSocket-Key", "!!!!!!!!!!!!!!!!!!!!!!=="),
    ),
    (
        "a key of 15 bytes",
        &[KEY_CHECKED, REFUSED_AS_CLIENTS],
        |request| request.set("Sec-WebSocket-Key", "ZmlmdGVlbiBieXRlcy4u"),
    ),
    (
        "a key of 17 bytes",
        &[KEY_CHECKED, REFUSED_AS_CLIENTS],
        |request| request.set("Sec-WebSocket-Key", "c2V2ZW50ZWVuIGJ5dGVzLi4="),
    ),
    ("two keys", &[KEY_CHECKED, REFUSED_AS_CLIENTS], |request| {
        request.add("Sec-WebSocket-Key", OTHER_KEY)
    }),
    (
        "no version",
        &[VERSION_CHECKED, REFUSED_AS_CLIENTS],
        |request| request.without("Sec-WebSocket-Version"),
    ),
    (
        "a version that is no number",
        &[VERSION_CHECKED, REFUSED_AS_CLIENTS],
        |request| request.set("Sec-WebSocket-Version", "thirteen"),
    ),
    ("no Host", &[HOST_CHECKED, REFUSED_AS_CLIENTS], |request| {
        request.without("Host")
    }),
    (
        "two Hosts",
        &[HOST_CHECKED, REFUSED_AS_CLIENTS],
        |request| request.add("Host", "elsewhere.example"),
    ),
    (
        "a space before a colon",
        &[COLON_CHECKED, REFUSED_AS_CLIENTS],
        |request| request.add("X-Spaced ", "value"),
    ),
    (
        "extensions that break their grammar",
        &[EXTENSIONS_CHECKED, REFUSED_AS_CLIENTS],
        |request| request.add("Sec-WebSocket-Extensions", "permessage-deflate; =1;;"),
    ),
];

/// Handshakes in good form that few write like this.
const OPENED: &[Row] = &[
    ("Upgrade in mixed case", &[WORDS_READ], |request| {
        request.set("Upgrade", "WebSocket")
    }),
    ("Upgrade as a list", &[WORDS_READ], |request| {
        request.set("Upgrade", "h2c, websocket")
    }),
    ("Connection as a list", &[WORDS_READ], |request| {
        request.set("Connection", "keep-alive, upgrade")
    }),
    (
        "header names in lower case",
        &[NAMES_READ],
        |mut request| {
            for (name, _) in &mut request.headers {
                name.make_ascii_lowercase();
            }
            request
        },
    ),
    (
        "white space around values",
        &[VALUES_TRIMMED],
        |mut request| {
            for (_, value) in &mut request.headers {
                *value = format!("  {value}\t ");
            }
            request
        },
    ),
    (
        "fifty unknown headers",
        &[HEADERS_PASSED_OVER],
        |mut request| {
            for number in 0..50 {
                request = request.add(&format!("X-Unknown-{number}"), "anything, at; all=\"x\"");
            }
            request
        },
    ),
    ("a request for a whole URL", &[ABSOLUTE_FORM], |request| {
        let host = request.headers.iter().find(|(name, _)| name == "Host");
        let host = host.map_or("localhost", |(_, host)| host);
        let line = request
            .line
            .replacen("GET /", &format!("GET http://{host}/"), 1);
        request.line(line)
    }),
];

fn not_opened(id: String, title: &'static str, stated: &[Requirement], spoil: Spoil) -> Case {
    Case::new(id, title, stated, async move |peer| {
        let request = spoil(peer.request());
        answer_but_101(peer, &request).await.map(drop)
    })
}

fn refused(id: String, title: &'static str, stated: &[Requirement], spoil: Spoil) -> Case {
    Case::new(id, title, stated, async move |peer| {
        let request = spoil(peer.request());
        refusal(peer, &request).await.map(drop)
    })
}

fn opened(id: String, title: &'static str, stated: &[Requirement], spoil: Spoil) -> Case {
    Case::new(id, title, stated, async move |peer| {
        let request = spoil(peer.request());
        peer.open_with(&request).await?;
        peer.expect_open().await
    })
}

/// The beginning of a handshake, for whose end the server waits.
async fn half_a_head(peer: &mut Peer) -> Judged {
    let whole = peer.request().to_bytes();
    let half = whole.len() - 2;
    peer.send_bytes(&whole[..half], "a head without its end")
        .await;
    peer.expect_silence(peer.settings().quiet).await
}

async fn answer_but_101(peer: &mut Peer, request: &Request) -> Judged<Head> {
    peer.send_head(request).await;
    let answer = peer.read_response().await?;
    if answer.status == 101 {
        return Err(Finding::fail(
            "the server opened a WebSocket for a request that is no handshake",
        ));
    }
    Ok(answer)
}

async fn refusal(peer: &mut Peer, request: &Request) -> Judged<Head> {
    let answer = answer_but_101(peer, request).await?;
    if (400..500).contains(&answer.status) {
        return Ok(answer);
    }
    Err(Finding::not_strict(format!(
        "the server refused with {}; the mistake is the client's, which 400 would say",
        answer.status
    )))
}
