//! [`run`]: cases side by side, each on a connection of its own.

use std::io;
use std::rc::Rc;
use std::time::Duration;

use bytes::Bytes;
use futures_util::StreamExt;
use futures_util::stream;
use tokio::time::{Instant, timeout};

use crate::peer::{End, Peer};
use crate::{BoxWire, Case, CaseId, Finding, Judged, Pace, Role, Settings, Transcript, Verdict};

/// How a case comes by its wire.
pub trait Dial {
    /// A new connection to the peer.
    fn dial(&self) -> impl Future<Output = io::Result<BoxWire>>;
}

/// What a case found.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// Which case.
    pub id: CaseId,
    /// What is said of the peer.
    pub verdict: Verdict,
    /// Why it is no pass; in an informational case what the peer did.
    pub finding: Option<String>,
    /// How long it took.
    pub duration: Duration,
    /// The body of the suite's first Close.
    pub close_sent: Option<Bytes>,
    /// The body of the peer's first Close.
    pub close_received: Option<Bytes>,
    /// How TCP ended.
    pub end: End,
    /// What travelled.
    pub transcript: Transcript,
}

/// Runs these cases against the server that `dial` reaches; `done` hears of each as
/// it ends. The outcomes are in the order of the cases.
pub async fn run(
    cases: &[&Case],
    settings: &Settings,
    dial: &impl Dial,
    mut done: impl FnMut(&Case, &Outcome),
) -> Vec<Outcome> {
    let settings = Rc::new(settings.clone());
    let (alone, beside): (Vec<&Case>, Vec<&Case>) =
        cases.iter().partition(|case| case.pace == Pace::Alone);
    let mut outcomes = Vec::with_capacity(cases.len());
    // The patient ones begin first: nothing else takes as long.
    let (patient, quick): (Vec<_>, Vec<_>) = beside
        .into_iter()
        .partition(|case: &&Case| case.pace == Pace::Patience);
    let patient_count = patient.len();
    for (cases, at_once) in [
        ([patient, quick].concat(), settings.beside + patient_count),
        (alone, 1),
    ] {
        let mut running = stream::iter(cases)
            .map(|case| dial_and_judge(case, &settings, dial))
            .buffer_unordered(at_once.max(1));
        while let Some((case, outcome)) = running.next().await {
            done(case, &outcome);
            outcomes.push(outcome);
        }
    }
    outcomes.sort_by(|a, b| a.id.cmp(&b.id));
    outcomes
}

async fn dial_and_judge<'a>(
    case: &'a Case,
    settings: &Rc<Settings>,
    dial: &impl Dial,
) -> (&'a Case, Outcome) {
    let began = Instant::now();
    let dialled = timeout(settings.due, dial.dial()).await;
    let outcome = match dialled.unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into())) {
        Ok(wire) => {
            let peer = Peer::new(Role::Server, wire, Rc::clone(settings));
            judge(case, peer).await
        }
        Err(error) => Outcome {
            id: case.id.clone(),
            verdict: Verdict::Fail,
            finding: Some(format!("cannot reach the peer: {error}")),
            duration: began.elapsed(),
            close_sent: None,
            close_received: None,
            end: End::NeverOpened,
            transcript: Transcript::default(),
        },
    };
    (case, outcome)
}

/// Plays one case with whoever is at the other end of this wire; `already` was read
/// from it before, such as the request that says which case it is for.
pub async fn run_one(
    case: &Case,
    role: Role,
    wire: BoxWire,
    already: &[u8],
    settings: &Settings,
) -> Outcome {
    let mut peer = Peer::new(role, wire, Rc::new(settings.clone()));
    peer.put_back(already);
    judge(case, peer).await
}

/// Plays one case with this peer, and ends the connection. It is bounded: by what
/// the case waits for, and by a limit over all of it.
async fn judge(case: &Case, mut peer: Peer) -> Outcome {
    let began = Instant::now();
    let settings = peer.settings();
    let limit = match case.pace {
        Pace::Patience => settings
            .patience
            .saturating_add(settings.due.saturating_mul(2)),
        // A thousand messages take longer than twenty, sixteen cases beside one another.
        Pace::Default => {
            let times = settings.messages.saturating_sub(20) / 10;
            settings.due.saturating_mul(times.saturating_add(6))
        }
        Pace::Alone | Pace::Full => settings.due.saturating_mul(60),
    };
    let played = timeout(limit, play(case, &mut peer)).await;
    let judged = played.unwrap_or_else(|_| {
        Err(Finding::fail(format!(
            "the case did not end within {limit:?}"
        )))
    });
    peer.end_of_case().await;
    let (verdict, finding) = match judged {
        Ok(()) if case.informational => (Verdict::Informational, None),
        Ok(()) => (Verdict::Pass, None),
        Err(finding) if case.informational && finding.verdict != Verdict::NotOffered => {
            (Verdict::Informational, Some(finding.sentence))
        }
        Err(finding) => (finding.verdict, Some(finding.sentence)),
    };
    Outcome {
        id: case.id.clone(),
        verdict,
        finding,
        duration: began.elapsed(),
        close_sent: peer.close_sent().cloned(),
        close_received: peer.close_received().cloned(),
        end: peer.end().unwrap_or(End::FinLocal),
        transcript: peer.into_transcript(),
    }
}

async fn play(case: &Case, peer: &mut Peer) -> Judged {
    if !case.unopened {
        peer.open().await?;
    }
    (case.play)(peer).await
}
