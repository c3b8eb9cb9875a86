//! Section 2, pings and pongs.

use crate::peer::Seen;
use crate::requirement::control::{CONTROL_LENGTH, PING_ANSWERED, PONG_IGNORED};
use crate::requirement::framing::{ANY_CHUNKS, FAILURE_IS_SAID};
use crate::{Case, Finding, Frame, Judged, Peer};

pub(super) fn cases() -> Vec<Case> {
    let answered = |id: &str, title: &'static str, payload: Vec<u8>| {
        Case::new(id, title, &[PING_ANSWERED], async move |peer| {
            peer.send(Frame::ping(payload.clone())).await;
            peer.expect_pong(&payload).await
        })
    };
    vec![
        answered("2.1", "a Ping without a payload", Vec::new()),
        answered("2.2", "a Ping with a text", b"Hello, world!".to_vec()),
        answered(
            "2.3",
            "a Ping with bytes that are no text",
            vec![0x00, 0xff, 0xfe, 0xfd, 0xfc, 0xfb, 0x00, 0xff],
        ),
        answered(
            "2.4",
            "a Ping with 125 bytes, the most there may be",
            vec![0xfe; 125],
        ),
        Case::new(
            "2.5",
            "a Ping with 126 bytes, one too many",
            &[CONTROL_LENGTH, FAILURE_IS_SAID],
            async |peer| {
                peer.send(Frame::ping(vec![0xfe; 126])).await;
                peer.expect_failure(1002).await
            },
        ),
        Case::new(
            "2.6",
            "a Ping with 125 bytes, a byte at a time",
            &[PING_ANSWERED, ANY_CHUNKS],
            async |peer| {
                let payload = [0xfe; 125];
                peer.send_chopped(Frame::ping(payload.to_vec()), 1).await;
                peer.expect_pong(payload).await
            },
        ),
        Case::new(
            "2.7",
            "a Pong that nobody asked for, without a payload",
            &[PONG_IGNORED],
            async |peer| ignored(peer, b"").await,
        ),
        Case::new(
            "2.8",
            "a Pong that nobody asked for, with a payload",
            &[PONG_IGNORED],
            async |peer| ignored(peer, b"unsolicited pong payload").await,
        ),
        Case::new(
            "2.9",
            "a Pong that nobody asked for, then a Ping",
            &[PONG_IGNORED, PING_ANSWERED],
            async |peer| {
                peer.send(Frame::pong("unsolicited pong payload")).await;
                peer.send(Frame::ping("ping payload")).await;
                peer.expect_pong("ping payload").await
            },
        ),
        Case::new(
            "2.10",
            "ten Pings in turn",
            &[PING_ANSWERED],
            async |peer| {
                for number in 0..10 {
                    peer.send(Frame::ping(format!("payload-{number}"))).await;
                }
                pongs(peer).await
            },
        ),
        Case::new(
            "2.11",
            "ten Pings in turn, a byte at a time",
            &[PING_ANSWERED, ANY_CHUNKS],
            async |peer| {
                for number in 0..10 {
                    peer.send_chopped(Frame::ping(format!("payload-{number}")), 1)
                        .await;
                }
                pongs(peer).await
            },
        ),
    ]
}

async fn ignored(peer: &mut Peer, payload: &'static [u8]) -> Judged {
    peer.send(Frame::pong(payload)).await;
    peer.expect_silence(peer.settings().quiet).await
}

/// Ten Pongs in order. To answer only the newest of several Pings is allowed.
async fn pongs(peer: &mut Peer) -> Judged {
    let due: Vec<String> = (0..10).map(|number| format!("payload-{number}")).collect();
    let mut left = due.iter();
    let mut answered = 0;
    while left.len() > 0 {
        let seen = peer.next().await;
        let Seen::Pong(payload) = &seen else {
            return Err(Finding::fail(format!(
                "the peer sent {seen} where the Pong to the newest of ten Pings was due"
            )));
        };
        if !left.any(|one| one.as_bytes() == payload) {
            return Err(Finding::fail(format!(
                "the peer sent {seen}, which answers no Ping or comes out of order"
            )));
        }
        answered += 1;
    }
    if answered == due.len() {
        return Ok(());
    }
    Err(Finding::not_strict(format!(
        "the peer answered {answered} of ten Pings, the newest among them, which RFC 6455 §5.5.3 allows"
    )))
}
