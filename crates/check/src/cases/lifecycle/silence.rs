//! C.8, silence: a peer whose connection has begun to end is never held by the
//! other side, which says nothing, or says on and on. Its own timeout ends it.

use std::time::Duration;

use tokio::time::Instant;

use super::case;
use crate::requirement::answer::{CLOSE_ANSWERED, CODE_ECHOED};
use crate::requirement::ending::{NOTHING_AFTER_CLOSE, PATIENCE_ENDS};
use crate::requirement::framing::FAILURE_IS_SAID;
use crate::{Case, Finding, Frame, Judged, Opcode, Pace, Peer, Seen};

pub(super) fn cases() -> Vec<Case> {
    let stated = [PATIENCE_ENDS, NOTHING_AFTER_CLOSE, FAILURE_IS_SAID];
    let closed = [
        PATIENCE_ENDS,
        NOTHING_AFTER_CLOSE,
        CLOSE_ANSWERED,
        CODE_ECHOED,
    ];
    let fails = |title: &'static str, bad: Frame, code: u16, said: Option<Frame>| {
        patient(case(title, &stated, async move |peer| {
            peer.send(bad.clone()).await;
            peer.expect_failure(code).await?;
            ends_by_itself(peer, said.as_ref()).await
        }))
    };
    let closes = |title: &'static str, said: Option<Frame>| {
        patient(case(title, &closed, async move |peer| {
            peer.closes(1000).await?;
            ends_by_itself(peer, said.as_ref()).await
        }))
    };
    vec![
        fails(
            "no answer to the Close that names a mistake",
            Frame::new(Opcode(3), ""),
            1002,
            None,
        ),
        fails(
            "no answer to the Close that names bad text",
            Frame::text(&b"\xff"[..]),
            1007,
            None,
        ),
        fails(
            "no answer to the Close that refuses a Close",
            Frame::close(1006, ""),
            1002,
            None,
        ),
        fails(
            "texts without end instead of an answer to the Close",
            Frame::new(Opcode(3), ""),
            1002,
            Some(Frame::text("on and on")),
        ),
        fails(
            "Pings without end instead of an answer to the Close",
            Frame::new(Opcode(3), ""),
            1002,
            Some(Frame::ping("on and on")),
        ),
        fails(
            "fragments without end instead of an answer to the Close",
            Frame::continuation("stray"),
            1002,
            Some(Frame::continuation("on and on").more()),
        ),
        closes("silence after both Closes, and TCP left open", None),
        closes(
            "texts without end after both Closes",
            Some(Frame::text("on and on")),
        ),
        closes(
            "Closes without end after both Closes",
            Some(Frame::close(1000, "")),
        ),
    ]
}

fn patient(case: Case) -> Case {
    case.pace(Pace::Patience)
}

/// The peer ends TCP within the patience it is given, while this frame is sent
/// again and again, or nothing is.
async fn ends_by_itself(peer: &mut Peer, said: Option<&Frame>) -> Judged {
    const BETWEEN: Duration = Duration::from_millis(500);
    let patience = peer.settings().patience;
    let until = Instant::now() + patience;
    while Instant::now() < until {
        if let Some(frame) = said {
            peer.send(frame.clone()).await;
        }
        if let Seen::Ended(_) = peer.next_within(BETWEEN).await {
            return peer.expect_nothing_more().await;
        }
    }
    Err(Finding::fail(format!(
        "the peer had not ended TCP {patience:?} after its Close"
    )))
}
