//! What is asserted of spoiled peers, and how cases are played with them: all at
//! once, in memory, on one thread, by a clock that does not wait.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::rc::Rc;

use farewell_check::{
    Case, CaseId, Outcome, Pace, Requirement, Role, Settings, Verdict, cases, run_one,
};
use tokio::task::{LocalSet, spawn_local};

use crate::behaviour::Behaviour;
use crate::peer::EchoPeer;
use crate::spoils::Subject;
use crate::wire::connection;

/// Both roles of a peer under test.
pub(crate) const ROLES: [Role; 2] = [Role::Server, Role::Client];

/// Plays the cases that `wanted` picks with a peer of this behaviour.
pub(crate) fn play(
    cases: &Rc<Vec<Case>>,
    role: Role,
    behaviour: &Rc<Behaviour>,
    wanted: impl Fn(&Case) -> bool,
) -> Vec<Outcome> {
    let chosen: Vec<usize> = (0..cases.len())
        .filter(|index| cases[*index].applies().to(role) && wanted(&cases[*index]))
        .collect();
    virtually(async {
        let running: Vec<_> = chosen
            .into_iter()
            .map(|index| {
                let (cases, behaviour) = (Rc::clone(cases), Rc::clone(behaviour));
                spawn_local(async move {
                    let (ours, theirs) = connection();
                    let peer = spawn_local(EchoPeer::new(role, theirs, behaviour).run());
                    let settings = settings();
                    let wire = Box::new(ours);
                    let outcome = run_one(&cases[index], role, wire, b"", &settings).await;
                    peer.abort();
                    outcome
                })
            })
            .collect();
        let mut outcomes = Vec::with_capacity(running.len());
        for case in running {
            outcomes.push(case.await.unwrap());
        }
        outcomes
    })
}

/// Runs this on one thread, where waiting takes no time.
pub(crate) fn virtually<T>(future: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .unwrap();
    LocalSet::new().block_on(&runtime, future)
}

fn settings() -> Settings {
    Settings {
        messages: 2,
        ..Settings::default()
    }
}

/// A conforming peer passes every case, strictly.
pub(crate) fn conforming_passes(role: Role) {
    let cases = Rc::new(cases());
    let mut wrong = String::new();
    for outcome in play(&cases, role, &Rc::default(), |_| true) {
        if !passes(&outcome) {
            let _ = writeln!(wrong, "{}", told(&outcome));
        }
    }
    assert!(wrong.is_empty(), "a conforming {role:?}:\n{wrong}");
}

/// What playing a case costs, and so with which spoiled peers it is played.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cost {
    /// Little: with all of them, in both roles.
    Little,
    /// Something: with all of them, in one role or the other by turns.
    Some,
    /// Much: with servers that break what it states, until one fails it.
    Much,
}

fn cost(case: &Case) -> Cost {
    match (case.id().section().as_str(), case.pace_of()) {
        ("9" | "12" | "13", _) | (_, Pace::Full) => Cost::Much,
        (_, Pace::Alone) => Cost::Some,
        _ => Cost::Little,
    }
}

/// Each spoil of the subject makes fail some of the cases that state what it breaks,
/// and no other; the spoils of a requirement together make fail all of them, in
/// either role.
pub(crate) fn each_fails_its_own(subject: &Subject) {
    let cases = Rc::new(cases());
    let mut wrong = String::new();
    let mut failed: BTreeSet<(Requirement, &str, CaseId)> = BTreeSet::new();
    for (number, spoil) in subject.spoils.iter().enumerate() {
        let mut behaviour = Behaviour::default();
        (spoil.set)(&mut behaviour);
        let behaviour = Rc::new(behaviour);
        let mut any = false;
        for (turn, role) in ROLES.into_iter().enumerate() {
            let role_name = name(role);
            let wanted = |case: &Case| {
                let states = case.requirements().contains(&spoil.breaks);
                let known = || failed.contains(&(spoil.breaks, role_name, case.id().clone()));
                match cost(case) {
                    Cost::Little => true,
                    Cost::Some => number % 2 == turn || states && !known(),
                    Cost::Much => states && role == Role::Server && !known(),
                }
            };
            for outcome in play(&cases, role, &behaviour, wanted) {
                if passes(&outcome) {
                    continue;
                }
                any = true;
                if states(&cases, &outcome.id, spoil.breaks) {
                    failed.insert((spoil.breaks, role_name, outcome.id));
                } else {
                    let _ = writeln!(
                        wrong,
                        "the {role_name} that {} fails a case that does not state {}: {}",
                        spoil.what,
                        spoil.breaks.name,
                        told(&outcome)
                    );
                }
            }
        }
        if !any {
            let _ = writeln!(wrong, "the peer that {} fails nothing", spoil.what);
        }
    }
    let broken: BTreeSet<_> = subject.spoils.iter().map(|spoil| spoil.breaks).collect();
    for (requirement, role) in broken.iter().flat_map(|it| ROLES.map(|role| (it, role))) {
        let stated = cases.iter().filter(|case| {
            let states = case.requirements().contains(requirement) && !case.is_informational();
            let played = cost(case) != Cost::Much || role == Role::Server;
            states && played && case.applies().to(role)
        });
        for case in stated {
            if !failed.contains(&(*requirement, name(role), case.id().clone())) {
                let _ = writeln!(
                    wrong,
                    "no spoiled {} that breaks {} fails {case:?}",
                    name(role),
                    requirement.name
                );
            }
        }
    }
    assert!(wrong.is_empty(), "{}:\n{wrong}", subject.name);
}

fn states(cases: &[Case], id: &CaseId, requirement: Requirement) -> bool {
    cases
        .iter()
        .any(|case| case.id() == id && case.requirements().contains(&requirement))
}

fn passes(outcome: &Outcome) -> bool {
    matches!(outcome.verdict, Verdict::Pass | Verdict::Informational)
}

const fn name(role: Role) -> &'static str {
    match role {
        Role::Server => "server",
        Role::Client => "client",
    }
}

/// An outcome in a line.
pub(crate) fn told(outcome: &Outcome) -> String {
    let finding = outcome.finding.as_deref().unwrap_or("no finding");
    format!("{} {}: {finding}", outcome.id, outcome.verdict)
}
