//! Section 2, pings and pongs.

use crate::requirement::control::{CONTROL_LENGTH, PING_ANSWERED, PONG_IGNORED};
use crate::requirement::framing::{ANY_CHUNKS, FAILURE_IS_SAID};
use crate::{Case, Frame, Judged, Peer};

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

async fn pongs(peer: &mut Peer) -> Judged {
    for number in 0..10 {
        peer.expect_pong(format!("payload-{number}")).await?;
    }
    Ok(())
}
