//! `farewell ledger orders`: what operators had done to connections, as a table or as
//! JSON.

use std::io::Write;

use farewell_ledger::{Filter, LedgerReader, Order};
use serde_json::{Value, json};

use super::failure::Failure;
use super::style::Style;
use crate::table::{self, Cell};
use crate::text::{printable, printable_json};

/// Orders in a table where the user names no limit.
const LIMIT: u32 = 50;

/// Prints the orders, newest first.
pub(super) fn list(
    reader: &LedgerReader,
    filter: Filter,
    style: Style,
    out: &mut impl Write,
) -> Result<(), Failure> {
    let limit = filter.limit.or_else(|| (!style.json).then_some(LIMIT));
    let orders = reader.orders(&Filter { limit, ..filter })?;
    if style.json {
        for order in &orders {
            writeln!(out, "{}", printable_json(&to_json(order).to_string()))?;
        }
    } else {
        table::write(&rows(&orders), style.colour, out)?;
    }
    Ok(())
}

fn to_json(order: &Order) -> Value {
    json!({
        "id": order.id,
        "at": order.at.to_string(),
        "node": order.node,
        "action": order.action,
        "by": order.by,
        "target": order.target,
        "code": order.code,
        "reason": order.reason,
        "connections": order.connections,
    })
}

fn rows(orders: &[Order]) -> Vec<[Cell; 7]> {
    let heading = [
        Cell::text("AT"),
        Cell::text("ACTION"),
        Cell::text("BY"),
        Cell::text("TARGET"),
        Cell::number("CONNECTIONS"),
        Cell::number("CODE"),
        Cell::text("REASON"),
    ];
    let row = |order: &Order| {
        let text = |text: &str| Cell::text(printable(text));
        [
            Cell::text(order.at.to_string()),
            text(&order.action),
            text(&order.by),
            text(&order.target),
            Cell::number(order.connections),
            Cell::number(order.code.map_or_else(String::new, |code| code.to_string())),
            text(order.reason.as_deref().unwrap_or_default()),
        ]
    };
    std::iter::once(heading)
        .chain(orders.iter().map(row))
        .collect()
}
