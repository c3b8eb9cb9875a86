//! `farewell ledger stats`: how often, and whose, as tables or as one JSON object.

use std::io::Write;

use farewell_ledger::{Axis, Count, Filter, LedgerReader, Stats};
use serde_json::{Value, json};

use super::failure::Failure;
use super::peers;
use super::records;
use super::style::Style;
use super::value::{percent, shown};
use crate::table::{self, Cell};
use crate::text::printable_json;

/// Values in a table where the user names no limit.
const LIMIT: u32 = 20;

/// What is counted by where nothing is asked for.
const BY: Axis = Axis::Cause;

/// Prints the counts, and where nothing is asked for the peers with frequent
/// trouble.
pub(super) fn print(
    reader: &LedgerReader,
    by: Option<Axis>,
    filter: Filter,
    style: Style,
    out: &mut impl Write,
) -> Result<(), Failure> {
    let filter = Filter {
        limit: filter.limit.or_else(|| (!style.json).then_some(LIMIT)),
        ..filter
    };
    let stats = reader.stats(by.unwrap_or(BY), &filter)?;
    let abrupt = reader.abrupt_ends(&filter)?;
    let peers = match by {
        Some(_) => None,
        None => Some(reader.peers(&filter)?),
    };
    if style.json {
        let mut object = to_json(&stats);
        object["unrecorded"] = abrupt.iter().map(|run| run.open).sum::<u64>().into();
        if let Some(peers) = &peers {
            object["peers"] = peers::to_json(peers);
        }
        writeln!(out, "{}", printable_json(&object.to_string()))?;
        return Ok(());
    }
    write_table(&stats, style.colour, out)?;
    if let Some(latest) = abrupt.first() {
        let all: u64 = abrupt.iter().map(|run| run.open).sum();
        writeln!(
            out,
            "\nNot counted, since a gateway ended without notice: about {}.",
            match all {
                1 => "1 connection".to_owned(),
                all => format!("{all} connections"),
            }
        )?;
        writeln!(
            out,
            "  {}, the latest: {}",
            abrupt.len(),
            records::abrupt(latest)
        )?;
    }
    if let Some(peers) = &peers {
        peers::write(peers, style.colour, out)?;
    }
    Ok(())
}

/// A value is what it is in a record: a code a number, a missing one null.
fn to_json(stats: &Stats) -> Value {
    let value = |count: &Count| match (stats.by, count.value.as_deref()) {
        (Axis::Code, Some(code)) => code
            .parse::<u16>()
            .map_or_else(|_| json!(code), |code| json!(code)),
        (_, value) => json!(value),
    };
    let counts: Vec<_> = stats
        .counts
        .iter()
        .map(|count| json!({ "value": value(count), "count": count.count, "clean": count.clean }))
        .collect();
    json!({ "by": stats.by.as_str(), "total": stats.total, "lost": stats.lost, "counts": counts })
}

fn write_table(stats: &Stats, colour: bool, out: &mut impl Write) -> std::io::Result<()> {
    let heading = stats.by.as_str().to_uppercase().replace('_', " ");
    let mut rows = vec![[
        Cell::text(heading),
        Cell::number("RECORDS"),
        Cell::number("SHARE"),
        Cell::number("CLEAN"),
    ]];
    for count in &stats.counts {
        let clean = Count {
            count: count.clean,
            ..count.clone()
        }
        .share(count.count);
        rows.push([
            Cell::text(value(stats.by, count)),
            Cell::number(count.count),
            Cell::number(percent(count.share(stats.total))),
            Cell::number(percent(clean)),
        ]);
    }
    let shown: u64 = stats.counts.iter().map(|count| count.count).sum();
    if shown < stats.total {
        let others = Count {
            value: None,
            count: stats.total - shown,
            clean: 0,
        };
        rows.push([
            Cell::text("(others)"),
            Cell::number(others.count),
            Cell::number(percent(others.share(stats.total))),
            Cell::text(""),
        ]);
    }
    rows.push([
        Cell::text("total"),
        Cell::number(stats.total),
        Cell::text(""),
        Cell::text(""),
    ]);
    table::write(&rows, colour, out)?;
    if stats.lost > 0 {
        writeln!(
            out,
            "\nNot counted, since they could not be written: {} records.",
            stats.lost
        )?;
        for loss in &stats.losses {
            let why = loss
                .why
                .map_or("for a reason unknown to this version", |why| {
                    why.description()
                });
            writeln!(
                out,
                "  {} ({why}; the latest at {})",
                loss.count, loss.latest
            )?;
        }
    }
    Ok(())
}

fn value(by: Axis, count: &Count) -> String {
    match (by, count.value.as_deref()) {
        (_, None) => "(none)".to_owned(),
        (Axis::Code, Some(code)) => code.parse().map_or_else(
            |_| code.to_owned(),
            |number| format!("{code} {}", farewell_close::name_of(number)),
        ),
        (_, Some(value)) => shown(value),
    }
}
