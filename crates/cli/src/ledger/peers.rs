//! The peers of `farewell ledger stats`: whose closes are often empty, and who
//! often breaks rules.

use std::io::{self, Write};

use farewell_ledger::{PeerCount, Peers};
use serde_json::{Value, json};

use super::value::{percent, shown};
use crate::table::{self, Cell};
use crate::text::printable;

/// Two lists, most trouble first.
pub(super) fn to_json(peers: &Peers) -> Value {
    let list = |peers: &[PeerCount]| -> Vec<Value> {
        let object = |peer: &PeerCount| {
            json!({
                "value": peer.value,
                "records": peer.records,
                "empty_closes": peer.empty_closes,
                "violations": peer.violations,
                "rule": peer.rule,
            })
        };
        peers.iter().map(object).collect()
    };
    json!({ "user_agents": list(&peers.user_agents), "addresses": list(&peers.addresses) })
}

/// A table for each kind that has any.
pub(super) fn write(peers: &Peers, colour: bool, out: &mut impl Write) -> io::Result<()> {
    let kinds = [
        ("USER AGENT", &peers.user_agents),
        ("ADDRESS", &peers.addresses),
    ];
    let kinds = kinds.map(|(heading, peers)| (heading, peers.as_slice()));
    if kinds.iter().all(|(_, peers)| peers.is_empty()) {
        return Ok(());
    }
    writeln!(
        out,
        "\nPeers that often close without a code, or break the protocol:"
    )?;
    for (heading, peers) in kinds {
        if !peers.is_empty() {
            writeln!(out)?;
            table::write(&rows(heading, peers), colour, out)?;
        }
    }
    Ok(())
}

fn rows(heading: &str, peers: &[PeerCount]) -> Vec<[Cell; 7]> {
    let mut rows = vec![[
        Cell::text(heading),
        Cell::number("RECORDS"),
        Cell::number("EMPTY"),
        Cell::number("SHARE"),
        Cell::number("VIOLATIONS"),
        Cell::number("SHARE"),
        Cell::text("MOST BROKEN RULE"),
    ]];
    for peer in peers {
        rows.push([
            Cell::text(shown(&peer.value)),
            Cell::number(peer.records),
            Cell::number(peer.empty_closes),
            Cell::number(percent(peer.empty_share())),
            Cell::number(peer.violations),
            Cell::number(percent(peer.violation_share())),
            Cell::text(printable(peer.rule.as_deref().unwrap_or("-"))),
        ]);
    }
    rows
}
