//! C.8, silence: a peer whose connection has begun to end is never held by the
//! other side, which says nothing, or says on and on. Its own timeout ends it.

use std::time::Duration;

use tokio::time::Instant;

use farewell_proto::later;

use super::case::{case, rules};
use crate::requirement::answer::{CLOSE_ANSWERED, CODE_ECHOED, CODES_REFUSED, CODES_TAKEN};
use crate::requirement::ending::{
    DEAF_AFTER_FAILURE, FAILURE_ENDS_TCP, NOTHING_AFTER_CLOSE, PATIENCE_ENDS, SERVER_ENDS_TCP,
};
use crate::requirement::framing::{CONTINUATION_BEGUN, FAILURE_IS_SAID, RESERVED_DATA_OPCODES};
use crate::requirement::utf8::TEXT_IS_UTF8;
use crate::{Case, Finding, Frame, Judged, Opcode, Pace, Peer, Requirement, Role, Seen};

pub(super) fn cases() -> Vec<Case> {
    [Role::Client, Role::Server]
        .into_iter()
        .flat_map(|role| after_failure(role).into_iter().chain(after_both(role)))
        .collect()
}

/// The mistake, the code that names it, and what is said instead of an answer.
fn after_failure(role: Role) -> Vec<Case> {
    let mistake = || Frame::new(Opcode(3), "");
    let mut cases = Vec::new();
    for (title, bad, code, rule, said) in [
        (
            "to the Close that names a mistake",
            mistake(),
            1002,
            RESERVED_DATA_OPCODES,
            None,
        ),
        (
            "to the Close that names bad text",
            Frame::text(&b"\xff"[..]),
            1007,
            TEXT_IS_UTF8,
            None,
        ),
        (
            "to the Close that refuses a Close",
            Frame::close(1006, ""),
            1002,
            CODES_REFUSED,
            None,
        ),
        (
            "but texts without end",
            mistake(),
            1002,
            RESERVED_DATA_OPCODES,
            Some(Frame::text("on and on")),
        ),
        (
            "but Pings without end",
            mistake(),
            1002,
            RESERVED_DATA_OPCODES,
            Some(Frame::ping("on and on")),
        ),
        (
            "but fragments without end",
            Frame::continuation("stray"),
            1002,
            CONTINUATION_BEGUN,
            Some(Frame::continuation("on and on").more()),
        ),
    ] {
        let mut stated = vec![NOTHING_AFTER_CLOSE, FAILURE_IS_SAID];
        stated.extend(rules(rule));
        if said.is_some() {
            stated.push(DEAF_AFTER_FAILURE);
        }
        let title = format!("no answer {title}");
        cases.push(patient(
            title,
            role,
            FAILURE_ENDS_TCP,
            stated,
            async move |peer| {
                peer.send(bad.clone()).await;
                peer.expect_failure(code).await?;
                ends_by_itself(peer, said.as_ref()).await
            },
        ));
    }
    cases
}

fn after_both(role: Role) -> Vec<Case> {
    let mut cases = Vec::new();
    for (title, said) in [
        ("silence after both Closes", None),
        (
            "texts without end after both Closes",
            Some(Frame::text("on and on")),
        ),
        (
            "Closes without end after both Closes",
            Some(Frame::close(1000, "")),
        ),
    ] {
        let stated = vec![
            NOTHING_AFTER_CLOSE,
            CLOSE_ANSWERED,
            CODE_ECHOED,
            CODES_TAKEN,
        ];
        let title = title.to_owned();
        cases.push(patient(
            title,
            role,
            SERVER_ENDS_TCP,
            stated,
            async move |peer| {
                peer.closes(1000).await?;
                ends_by_itself(peer, said.as_ref()).await
            },
        ));
    }
    cases
}

/// A server owes the end of TCP at once, and so at the latest within its patience;
/// a client, which may wait for it, ends by its own timeout.
fn patient(
    title: String,
    role: Role,
    of_servers: Requirement,
    stated: Vec<Requirement>,
    play: impl AsyncFn(&mut Peer) -> Judged + 'static,
) -> Case {
    let (title, point) = match role {
        Role::Client => (
            format!("{title}, and no FIN: the client's patience"),
            PATIENCE_ENDS,
        ),
        Role::Server => (format!("{title}: the server's patience"), of_servers),
    };
    let case = case(title, &[&[point], &stated[..]].concat(), play).pace(Pace::Patience);
    match role {
        Role::Client => case.clients(),
        Role::Server => case.servers(),
    }
}

/// The peer ends TCP within the patience it is given, while this frame is sent
/// again and again, or nothing is.
async fn ends_by_itself(peer: &mut Peer, said: Option<&Frame>) -> Judged {
    const BETWEEN: Duration = Duration::from_millis(500);
    let patience = peer.settings().patience;
    let until = later(Instant::now(), patience);
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
