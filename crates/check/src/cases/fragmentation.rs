//! Section 5, fragmentation.

use std::time::Duration;

use super::writes::Writes;
use crate::requirement::control::{CONTROL_BETWEEN, CONTROL_WHOLE, PING_ANSWERED, PONG_AT_ONCE};
use crate::requirement::framing::{
    CONTINUATION_BEGUN, EARLIER_ARRIVES, FAILURE_IS_SAID, FRAGMENTS_JOINED, MESSAGES_APART,
    TEXT_ARRIVES,
};
use crate::{Case, Finding, Frame, Judged, Opcode, Peer, Requirement, Seen};

/// How long a Pong may take in the middle of a message: the rest of the message
/// waits for it.
const PROMPT: Duration = Duration::from_secs(1);
const PING: &str = "ping payload";
/// What is stated where Pings stand between the fragments of a text.
const PING_BETWEEN: [Requirement; 5] = [
    CONTROL_BETWEEN,
    PONG_AT_ONCE,
    PING_ANSWERED,
    FRAGMENTS_JOINED,
    TEXT_ARRIVES,
];

pub(super) fn cases() -> Vec<Case> {
    let mut cases = vec![
        in_two("5.1", "a Ping in two fragments", Frame::ping("fragment1")),
        in_two("5.2", "a Pong in two fragments", Frame::pong("fragment1")),
    ];
    for (index, writes) in Writes::ALL.into_iter().enumerate() {
        cases.extend([
            joined(index + 3, writes),
            around_a_ping(index + 6, writes),
            begun_by_none(index + 9, true, writes),
            begun_by_none(index + 12, false, writes),
        ]);
    }
    cases.extend([
        Case::new(
            "5.15",
            "a text in two fragments, then a continuation of nothing with more to follow, and a text",
            &[
                CONTINUATION_BEGUN,
                FAILURE_IS_SAID,
                FRAGMENTS_JOINED,
                TEXT_ARRIVES,
                EARLIER_ARRIVES,
            ],
            async |peer| {
                let [first, second] = two_fragments();
                let stray = Frame::continuation("fragment3").more();
                peer.send_all([first, second, stray, Frame::text("fragment4")])
                    .await;
                peer.expect_echo_then_failure(Opcode::TEXT, JOINED, 1002)
                    .await
            },
        ),
        twice("5.16", false),
        twice("5.17", true),
        Case::new(
            "5.18",
            "a text in two fragments, the second a text too",
            &[MESSAGES_APART, FAILURE_IS_SAID, FRAGMENTS_JOINED],
            async |peer| {
                peer.send(Frame::text("fragment1").more()).await;
                peer.send(Frame::text("fragment2")).await;
                peer.expect_failure(1002).await
            },
        ),
        around_pings("5.19", Writes::One),
        around_pings("5.20", Writes::PerFrame),
    ]);
    cases
}

const JOINED: &[u8] = b"fragment1fragment2";

fn two_fragments() -> [Frame; 2] {
    [
        Frame::text("fragment1").more(),
        Frame::continuation("fragment2"),
    ]
}

fn in_two(id: &str, title: &'static str, first: Frame) -> Case {
    let stated = [CONTROL_WHOLE, FAILURE_IS_SAID];
    Case::new(id, title, &stated, async move |peer| {
        peer.send(first.clone().more()).await;
        peer.send(Frame::continuation("fragment2")).await;
        peer.expect_failure(1002).await
    })
}

fn joined(number: usize, writes: Writes) -> Case {
    Case::new(
        format!("5.{number}"),
        format!("a text in two fragments, {}", writes.say()),
        &writes.also(&[FRAGMENTS_JOINED, TEXT_ARRIVES]),
        async move |peer| {
            writes.send(peer, two_fragments()).await;
            peer.expect_text(JOINED).await
        },
    )
}

fn around_a_ping(number: usize, writes: Writes) -> Case {
    Case::new(
        format!("5.{number}"),
        format!(
            "a text in two fragments, a Ping between them, {}",
            writes.say()
        ),
        &writes.also(&PING_BETWEEN),
        async move |peer| {
            let [first, second] = two_fragments();
            writes.send(peer, [first, Frame::ping(PING), second]).await;
            match peer.next().await {
                Seen::Pong(payload) if payload == PING => peer.expect_text(JOINED).await,
                Seen::Message(Opcode::TEXT, payload) if payload == JOINED => {
                    peer.expect_pong(PING).await?;
                    Err(late())
                }
                seen => Err(Finding::fail(format!(
                    "the peer sent {seen} where a Pong was due between the fragments"
                ))),
            }
        },
    )
}

fn begun_by_none(number: usize, fin: bool, writes: Writes) -> Case {
    Case::new(
        format!("5.{number}"),
        format!(
            "a continuation of nothing{}, then a text, {}",
            says_more(fin),
            writes.say()
        ),
        &writes.also(&[CONTINUATION_BEGUN, FAILURE_IS_SAID]),
        async move |peer| {
            let frames = [stray(fin), Frame::text("Hello, world!")];
            writes.send(peer, frames).await;
            peer.expect_failure(1002).await
        },
    )
}

fn twice(id: &str, fin: bool) -> Case {
    Case::new(
        id,
        format!(
            "twice: a continuation of nothing{}, then a text in two fragments",
            says_more(fin)
        ),
        &[CONTINUATION_BEGUN, FAILURE_IS_SAID],
        async move |peer| {
            for _ in 0..2 {
                peer.send(stray(fin)).await;
                peer.send_all(two_fragments()).await;
            }
            peer.expect_failure(1002).await
        },
    )
}

fn stray(fin: bool) -> Frame {
    let stray = Frame::continuation("non-continuation payload");
    if fin { stray } else { stray.more() }
}

const fn says_more(fin: bool) -> &'static str {
    if fin { "" } else { ", with more to follow" }
}

/// Two fragments and a Ping, two more and a Ping, and the last one; what follows a
/// Ping waits for its Pong.
fn around_pings(id: &str, writes: Writes) -> Case {
    Case::new(
        id,
        format!(
            "a text in five fragments, a Ping behind the second and the fourth, {}",
            writes.say()
        ),
        &PING_BETWEEN,
        async move |peer| {
            let part = |number: u8| Frame::continuation(format!("fragment{number}")).more();
            let first = Frame::text("fragment1").more();
            let mut owed = Vec::new();
            writes
                .send(peer, [first, part(2), Frame::ping("ping1")])
                .await;
            pong_or_owed(peer, "ping1", &mut owed).await?;
            writes
                .send(peer, [part(3), part(4), Frame::ping("ping2")])
                .await;
            pong_or_owed(peer, "ping2", &mut owed).await?;
            peer.send(Frame::continuation("fragment5")).await;
            let whole = "fragment1fragment2fragment3fragment4fragment5";
            if owed.is_empty() {
                return peer.expect_text(whole).await;
            }
            expect_with_owed(peer, whole, owed).await?;
            Err(late())
        },
    )
}

/// Waits for a Pong, and notes that it is owed if it does not come in time.
async fn pong_or_owed(peer: &mut Peer, ping: &'static str, owed: &mut Vec<&'static str>) -> Judged {
    match peer.next_within(PROMPT).await {
        Seen::Pong(payload) if payload == ping => Ok(()),
        Seen::Silence(_) => {
            owed.push(ping);
            Ok(())
        }
        seen => Err(Finding::fail(format!(
            "the peer sent {seen} where a Pong was due between the fragments"
        ))),
    }
}

/// The message and the Pongs that are owed, in any order.
async fn expect_with_owed(peer: &mut Peer, whole: &str, mut owed: Vec<&str>) -> Judged {
    let mut message_due = true;
    while message_due || !owed.is_empty() {
        match peer.next().await {
            Seen::Pong(payload) if owed.iter().any(|ping| payload == ping) => {
                owed.retain(|ping| payload != ping);
            }
            Seen::Message(Opcode::TEXT, payload) if message_due && payload == whole => {
                message_due = false;
            }
            seen => {
                return Err(Finding::fail(format!(
                    "the peer sent {seen} where the message and the Pongs were due"
                )));
            }
        }
    }
    Ok(())
}

fn late() -> Finding {
    Finding::not_strict("the Pong came only after the whole message; it is due at once")
}
