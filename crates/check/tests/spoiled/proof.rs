//! What is asserted of spoiled peers, and how cases are played with them: all at
//! once, in memory, on one thread, by a clock that does not wait.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::rc::Rc;

use farewell_check::{Case, CaseId, Outcome, Requirement, Role, Settings, Verdict, cases, run_one};
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
        messages: 1,
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

/// Each spoil of the subject makes fail some of the cases that state what it breaks,
/// and no other that [repeats nothing](repeats_nothing); the spoils of a requirement together make fail all of them, in
/// either role.
pub(crate) fn each_fails_its_own(subject: &Subject) {
    let cases = Rc::new(cases());
    let mut wrong = String::new();
    let mut failed: BTreeMap<(Requirement, &str), BTreeSet<CaseId>> = BTreeMap::new();
    for spoil in subject.spoils {
        let mut behaviour = Behaviour::default();
        (spoil.set)(&mut behaviour);
        let behaviour = Rc::new(behaviour);
        let mut any = false;
        for role in ROLES {
            let own = failed.entry((spoil.breaks, name(role))).or_default();
            let wanted = |case: &Case| repeats_nothing(case) || states_it(case, spoil.breaks);
            for outcome in play(&cases, role, &behaviour, wanted) {
                if passes(&outcome) {
                    continue;
                }
                any = true;
                if states(&cases, &outcome.id, spoil.breaks) {
                    own.insert(outcome.id);
                } else {
                    let _ = writeln!(
                        wrong,
                        "the {} that {} fails a case that does not state {}: {}",
                        name(role),
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
    for ((requirement, role), failed) in failed {
        let stated = cases.iter().filter(|case| {
            let judges = ROLES
                .iter()
                .any(|it| name(*it) == role && case.applies().to(*it));
            judges && !case.is_informational() && case.requirements().contains(&requirement)
        });
        for case in stated.filter(|case| !failed.contains(case.id())) {
            let _ = writeln!(
                wrong,
                "no spoiled {role} that breaks {} fails {case:?}",
                requirement.name
            );
        }
    }
    assert!(wrong.is_empty(), "{}:\n{wrong}", subject.name);
}

/// Whether a case asks for more than others with other sizes and data. Sections 9, 12
/// and 13 are played only with peers that break what they state: with all of them the
/// proof would take the better part of an hour.
fn repeats_nothing(case: &Case) -> bool {
    !matches!(case.id().section().as_str(), "9" | "12" | "13")
}

fn states(cases: &[Case], id: &CaseId, requirement: Requirement) -> bool {
    cases
        .iter()
        .any(|case| case.id() == id && states_it(case, requirement))
}

fn states_it(case: &Case, requirement: Requirement) -> bool {
    case.requirements().contains(&requirement)
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
