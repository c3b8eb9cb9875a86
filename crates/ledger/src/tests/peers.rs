use super::*;
use crate::{Filter, PeerCount, Peers};

/// What ends a connection.
#[derive(Clone, Copy)]
enum Act {
    Proper,
    /// The client closes without a code.
    Empty,
    /// The upstream does.
    EmptyOfUpstream,
    Breaks(Side, Rule),
}

fn acting(number: u64, address: &str, user_agent: Option<&str>, act: Act) -> CloseRecord {
    let mut record = record(number * 3 + 1);
    record.client.address = Some(address.into());
    record.client.user_agent = user_agent.map(Into::into);
    match act {
        Act::Proper => {}
        Act::Empty | Act::EmptyOfUpstream => {
            record.code = 1005;
            record.cause = Cause::NoStatus;
            record.initiator = match act {
                Act::Empty => Party::Client,
                _ => Party::Upstream,
            };
        }
        Act::Breaks(side, rule) => {
            record.code = rule.code().as_u16();
            record.initiator = Party::Gateway;
            record.cause = Cause::ProtocolError;
            record.violation = Some(Violation::new(side, rule, 7, Evidence::new(&[0x81])));
        }
    }
    record
}

/// An address, a user agent, and how often it does what.
type Acting<'a> = (&'a str, Option<&'a str>, &'a [(usize, Act)]);

/// A ledger of what these did.
fn ledger(peers: &[Acting<'_>]) -> Place {
    let place = place();
    let ledger = place.ledger();
    let mut number = 0;
    for (address, user_agent, acts) in peers {
        for &(times, act) in *acts {
            for port in 0..times {
                number += 1;
                let address = format!("{address}:{}", 40_000 + port);
                ledger.record(acting(number, &address, *user_agent, act));
            }
        }
    }
    ledger.flush(LONG).unwrap();
    ledger.close(LONG).unwrap();
    place
}

fn peer(value: &str, records: u64, empty_closes: u64, violations: u64) -> PeerCount {
    PeerCount {
        value: value.into(),
        records,
        empty_closes,
        violations,
        rule: None,
    }
}

fn broke(rule: Rule, peer: PeerCount) -> PeerCount {
    PeerCount {
        rule: Some(rule.to_string()),
        ..peer
    }
}

fn peers(place: &Place, filter: Filter) -> Peers {
    place.reader().peers(&filter).unwrap()
}

#[test]
fn frequent_trouble_shows_by_user_agent_and_by_address() {
    let text = Act::Breaks(Side::Client, Rule::TextUtf8);
    let bits = Act::Breaks(Side::Client, Rule::ReservedBits);
    let upstream = Act::Breaks(Side::Upstream, Rule::ReservedBits);
    let place = ledger(&[
        (
            "192.0.2.1",
            Some("good"),
            &[
                (200, Act::Proper),
                (40, Act::EmptyOfUpstream),
                (40, upstream),
            ],
        ),
        (
            "192.0.2.2",
            Some("empty"),
            &[(6, Act::Proper), (4, Act::Empty)],
        ),
        (
            "192.0.2.3",
            Some("breaks"),
            &[(20, Act::Proper), (2, text), (3, bits), (2, text)],
        ),
        // Too few to say anything, and no user agent at all.
        ("192.0.2.4", Some("few"), &[(4, Act::Empty)]),
        ("192.0.2.4", None, &[(1, Act::Empty)]),
    ]);
    let found = peers(&place, Filter::default());
    let breaks = |value| broke(Rule::TextUtf8, peer(value, 27, 0, 7));
    assert_eq!(
        found.user_agents,
        [breaks("breaks"), peer("empty", 10, 4, 0)]
    );
    assert_eq!(
        found.addresses,
        [
            breaks("192.0.2.3"),
            peer("192.0.2.4", 5, 5, 0),
            peer("192.0.2.2", 10, 4, 0),
        ]
    );
    let one = Filter {
        limit: Some(1),
        ..Filter::default()
    };
    assert_eq!(peers(&place, one).addresses, [breaks("192.0.2.3")]);
    let coded = Filter {
        code: Some(1007),
        ..Filter::default()
    };
    assert_eq!(
        peers(&place, coded).user_agents,
        [] as [PeerCount; 0],
        "4 records are too few"
    );
    let coded = Filter {
        code: Some(1005),
        ..Filter::default()
    };
    assert_eq!(peers(&place, coded).addresses, [peer("192.0.2.4", 5, 5, 0)]);
    let later = Filter {
        since: Some(Timestamp::from_millis(u64::MAX >> 12)),
        ..Filter::default()
    };
    assert_eq!(peers(&place, later), Peers::default());
}

/// Each with rules of its own, equally often or not; with the indices and without.
#[test]
fn each_peer_is_named_its_own_rule() {
    let rules = [Rule::TextUtf8, Rule::ReservedBits, Rule::MaskMissing];
    let names: Vec<String> = (0..60).map(|number| format!("192.0.2.{number}")).collect();
    let acts: Vec<[(usize, Act); 3]> = (0..60)
        .map(|number| {
            std::array::from_fn(|rule| {
                (
                    1 + (number + rule) % 4,
                    Act::Breaks(Side::Client, rules[rule]),
                )
            })
        })
        .collect();
    let acting: Vec<Acting<'_>> = std::iter::zip(&names, &acts)
        .map(|(name, acts)| (name.as_str(), Some("one for all"), acts.as_slice()))
        .collect();
    let place = ledger(&acting);
    let expected = |name: &str| {
        let at = names.iter().position(|known| known == name).unwrap();
        let most = |rule: &(usize, Rule)| (std::cmp::Reverse(rule.0), rule.1.to_string());
        let broken = std::iter::zip(acts[at].map(|(times, _)| times), rules);
        broken.min_by_key(most).unwrap().1.to_string()
    };
    let with = peers(&place, Filter::default());
    assert_eq!((with.addresses.len(), with.user_agents.len()), (60, 1));
    for peer in &with.addresses {
        assert_eq!(peer.rule, Some(expected(&peer.value)), "{peer:?}");
        assert_eq!(peer.records, peer.violations);
    }
    let drop = "DROP INDEX closes_by_trouble; DROP INDEX closes_by_address; DROP INDEX closes_by_user_agent";
    place.sqlite().execute_batch(drop).unwrap();
    assert_eq!(peers(&place, Filter::default()), with);
}

/// A thousand peers are as many looks at their own records, and one at the
/// others' trouble.
#[test]
fn only_an_index_is_asked_for_each_peer() {
    for query in crate::peers::queries() {
        let is_of_one = query.contains("= ?3");
        assert!(
            !is_of_one
                || query.starts_with("SELECT COUNT(*) FROM closes WHERE user_agent = ?3")
                || query.starts_with("SELECT COUNT(*) FROM closes WHERE address = ?3"),
            "{query}"
        );
    }
}

#[test]
fn a_small_share_is_frequent_where_it_is_twice_that_of_all() {
    let place = ledger(&[
        (
            "192.0.2.1",
            Some("twice"),
            &[(95, Act::Proper), (5, Act::Empty)],
        ),
        (
            "192.0.2.2",
            Some("an accident"),
            &[(16, Act::Proper), (1, Act::Empty)],
        ),
        (
            "192.0.2.3",
            Some("average"),
            &[(240, Act::Proper), (6, Act::Empty)],
        ),
    ]);
    assert_eq!(
        peers(&place, Filter::default()).user_agents,
        [] as [PeerCount; 0],
        "5 % is not twice 3.3 %"
    );
    let ledger = place.ledger();
    for number in 0..200 {
        ledger.record(acting(
            1000 + number,
            "192.0.2.9:1",
            Some("good"),
            Act::Proper,
        ));
    }
    ledger.close(LONG).unwrap();
    assert_eq!(
        peers(&place, Filter::default()).user_agents,
        [peer("twice", 100, 5, 0)]
    );
}

#[test]
fn indices_answer_without_a_look_at_the_records() {
    let place = ledger(&[("192.0.2.1", Some("one"), &[(9, Act::Empty)])]);
    let sqlite = place.sqlite();
    for query in crate::peers::queries() {
        let mut plan = sqlite
            .prepare(&format!("EXPLAIN QUERY PLAN {query}"))
            .unwrap();
        let steps: Vec<String> = plan
            .query_map(
                rusqlite::params_from_iter(vec![0; plan.parameter_count()]),
                |row| row.get("detail"),
            )
            .unwrap()
            .map(Result::unwrap)
            .collect();
        let looks = |step: &&String| {
            ["SCAN closes", "SEARCH closes"]
                .iter()
                .any(|begin| step.starts_with(begin))
        };
        assert!(steps.iter().any(|step| looks(&step)), "{steps:#?}");
        assert!(
            steps
                .iter()
                .filter(looks)
                .all(|step| step.contains("COVERING INDEX")),
            "{query}\n{steps:#?}"
        );
    }
}

/// A ledger that was written before there were indices for it.
#[test]
fn without_its_indices_it_is_the_same() {
    let place = ledger(&[(
        "192.0.2.1",
        Some("one"),
        &[
            (9, Act::Empty),
            (1, Act::Breaks(Side::Client, Rule::MaskMissing)),
        ],
    )]);
    let with = peers(&place, Filter::default());
    assert_eq!(
        with.addresses,
        [broke(Rule::MaskMissing, peer("192.0.2.1", 10, 9, 1))]
    );
    let drop = "DROP INDEX closes_by_trouble; DROP INDEX closes_by_address; DROP INDEX closes_by_user_agent";
    place.sqlite().execute_batch(drop).unwrap();
    assert_eq!(peers(&place, Filter::default()), with);
    place.ledger().close(LONG).unwrap();
    let indices: i64 = place
        .sqlite()
        .query_row(
            "SELECT COUNT(*) FROM sqlite_schema WHERE name LIKE 'closes_by_%'",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(indices, 5);
    assert_eq!(peers(&place, Filter::default()), with);
}

/// An older farewell found the rule in the record's JSON, at every look and every write.
#[test]
fn a_file_without_the_column_is_read_and_gets_it_when_it_is_written() {
    let place = ledger(&[(
        "192.0.2.1",
        Some("one"),
        &[
            (3, Act::Empty),
            (2, Act::Breaks(Side::Client, Rule::MaskMissing)),
            (1, Act::Breaks(Side::Upstream, Rule::TextUtf8)),
        ],
    )]);
    let with = peers(&place, Filter::default());
    assert_eq!(
        with.addresses,
        [broke(Rule::MaskMissing, peer("192.0.2.1", 6, 3, 2))]
    );
    let older = "DROP INDEX closes_by_trouble;
        ALTER TABLE closes DROP COLUMN client_broke;
        CREATE INDEX closes_by_trouble ON closes (closed_at, code, user_agent, address, cause, initiator,
            CASE WHEN json_valid(record) THEN CASE record ->> '$.violation.side'
                WHEN 'client' THEN record ->> '$.violation.rule' END END)
            WHERE (CASE WHEN json_valid(record) THEN CASE record ->> '$.violation.side'
                WHEN 'client' THEN record ->> '$.violation.rule' END END IS NOT NULL
                OR (cause = 'no_status' AND initiator = 'client'));";
    place.sqlite().execute_batch(older).unwrap();
    assert_eq!(peers(&place, Filter::default()), with);
    place.ledger().close(LONG).unwrap();
    let broken: i64 = place
        .sqlite()
        .query_row("SELECT COUNT(client_broke) FROM closes", [], |row| {
            row.get(0)
        })
        .unwrap();
    assert_eq!(broken, 2);
    assert_eq!(peers(&place, Filter::default()), with);
}
