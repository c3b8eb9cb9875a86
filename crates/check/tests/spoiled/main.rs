//! The proof of the cases: for every requirement, peers that break it, and nothing
//! else, fail exactly the cases that state it. What stands here plays a peer under
//! test in memory, with a clock that does not wait.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

mod behaviour;
mod peer;
mod proof;
mod rubbish;
mod spoils;
mod wire;

use std::collections::BTreeMap;

use farewell_check::{Role, cases};

use crate::spoils::SUBJECTS;

#[test]
fn a_conforming_server_passes_every_case() {
    proof::conforming_passes(Role::Server);
}

#[test]
fn a_conforming_client_passes_every_case() {
    proof::conforming_passes(Role::Client);
}

#[test]
fn spoiled_framing_fails_its_own_cases() {
    proof::each_fails_its_own(&spoils::FRAMING);
}

#[test]
fn spoiled_control_fails_its_own_cases() {
    proof::each_fails_its_own(&spoils::CONTROL);
}

#[test]
fn spoiled_ends_fail_their_own_cases() {
    proof::each_fails_its_own(&spoils::CLOSE);
}

#[test]
fn spoiled_tcp_ends_fail_their_own_cases() {
    proof::each_fails_its_own(&spoils::ENDING);
}

#[test]
fn spoiled_masking_fails_its_own_cases() {
    proof::each_fails_its_own(&spoils::MASKING);
}

#[test]
fn peers_that_bear_no_load_fail_their_own_cases() {
    proof::each_fails_its_own(&spoils::LOAD);
}

#[test]
fn spoiled_utf8_fails_its_own_cases() {
    proof::each_fails_its_own(&spoils::UTF8);
}

#[test]
fn spoiled_compression_fails_its_own_cases() {
    proof::each_fails_its_own(&spoils::COMPRESSION);
}

#[test]
fn spoiled_handshakes_fail_their_own_cases() {
    proof::each_fails_its_own(&spoils::HANDSHAKE);
}

#[test]
fn every_requirement_has_its_spoiled_peers_in_one_place() {
    let mut homes: BTreeMap<&str, &str> = BTreeMap::new();
    for subject in SUBJECTS {
        for spoil in subject.spoils {
            let home = homes.entry(spoil.breaks.name).or_insert(subject.name);
            assert_eq!(*home, subject.name, "{}", spoil.breaks.name);
        }
    }
    for case in cases().iter().filter(|case| !case.is_informational()) {
        assert!(!case.requirements().is_empty(), "{case:?} states nothing");
        for requirement in case.requirements() {
            assert!(
                homes.contains_key(requirement.name),
                "{case:?} states {}, which no spoiled peer breaks",
                requirement.name
            );
        }
    }
}
