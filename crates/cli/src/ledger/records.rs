//! `farewell ledger list` and `show`: records as a table, as labelled lines, or
//! as JSON.

use std::fmt::Write as _;
use std::io::Write;
use std::ops::ControlFlow;

use farewell_close::{Advice, CloseRecord, Finding, Reconnect, SeenClose, TcpEnd};
use farewell_ledger::{Filter, LedgerReader, Run};
use farewell_reference::{cause_text, explain, party_text, wrap};

use super::failure::Failure;
use super::style::Style;
use crate::complaint::{note, warn};
use crate::table::{self, Cell};
use crate::text::{self, printable, printable_json, shortened, span};

/// Records in a table where the user names no limit.
const LIMIT: u32 = 50;

/// Longer paths and reasons are cut in the table; `show` has them whole.
const TEXT_WIDTH: usize = 40;

/// So many gateways that ended without notice are named below a list.
const ABRUPT: usize = 3;

/// A gateway that ended without notice, in words.
pub(super) fn abrupt(run: &Run) -> String {
    format!(
        "the gateway of node {}, started at {}, ended without notice, last seen at {}; about {} {} unrecorded",
        printable(&run.node),
        run.started_at,
        run.seen_at,
        run.open,
        if run.open == 1 {
            "connection is"
        } else {
            "connections are"
        }
    )
}

/// Prints the records that fit the filter.
pub(super) fn list(
    reader: &LedgerReader,
    filter: Filter,
    style: Style,
    out: &mut impl Write,
) -> Result<(), Failure> {
    if style.json {
        list_json(reader, filter, out)
    } else {
        list_table(reader, filter, style, out)
    }
}

/// One line at a time: a ledger may be larger than memory.
fn list_json(reader: &LedgerReader, filter: Filter, out: &mut impl Write) -> Result<(), Failure> {
    let mut outcome = Ok(());
    reader.each(&filter, |record| {
        match record {
            Ok(record) => outcome = write_json(&record, out),
            Err(error) => warn(error),
        }
        if outcome.is_ok() {
            ControlFlow::Continue(())
        } else {
            ControlFlow::Break(())
        }
    })?;
    outcome
}

fn list_table(
    reader: &LedgerReader,
    filter: Filter,
    style: Style,
    out: &mut impl Write,
) -> Result<(), Failure> {
    // One more than is shown, to know whether there are more.
    let limit = filter.limit.unwrap_or(LIMIT);
    let mut left = limit;
    let mut more = false;
    let mut rows = vec![HEADING.map(Cell::text)];
    reader.each(
        &Filter {
            limit: limit.checked_add(1),
            ..filter
        },
        |record| {
            if left == 0 {
                more = true;
                return ControlFlow::Break(());
            }
            left -= 1;
            match record {
                Ok(record) => rows.push(cells(&record)),
                Err(error) => warn(error),
            }
            ControlFlow::Continue(())
        },
    )?;
    if left == limit {
        note("no close records fit");
    } else {
        table::write(&rows, style.colour, out)?;
        out.flush()?;
    }
    for run in reader.abrupt_ends(&filter)?.iter().take(ABRUPT) {
        note(abrupt(run));
    }
    if more && filter.limit.is_none() {
        note(format_args!(
            "these are the newest {limit}; --limit N shows more"
        ));
    }
    Ok(())
}

const HEADING: [&str; 9] = [
    "CLOSED",
    "ID",
    "CODE",
    "CLEAN",
    "INITIATOR",
    "CAUSE",
    "CLIENT",
    "PATH",
    "REASON",
];

fn cells(record: &CloseRecord) -> [Cell; 9] {
    let stranger =
        |text: Option<&str>| shortened(&printable(text.unwrap_or("-")), TEXT_WIDTH).into_owned();
    [
        Cell::text(record.closed_at.to_string()),
        Cell::text(printable(&record.id)),
        Cell::text(format!("{} {}", record.code, printable(&record.name))),
        Cell::text(if record.clean { "yes" } else { "no" }).alarming(!record.clean),
        Cell::text(record.initiator.as_str()),
        Cell::text(record.cause.as_str()),
        Cell::text(stranger(record.client.address.as_deref())),
        Cell::text(stranger(record.path.as_deref())),
        Cell::text(stranger(Some(&record.reason))),
    ]
}

/// Prints one record.
pub(super) fn show(
    record: &CloseRecord,
    style: Style,
    out: &mut impl Write,
) -> Result<(), Failure> {
    if style.json {
        return write_json(record, out);
    }
    let detail = record.detail();
    let detail = printable(&detail);
    writeln!(
        out,
        "{}",
        if style.colour {
            table::bold(&detail)
        } else {
            detail.into_owned()
        }
    )?;
    writeln!(out, "{}\n", advice(record.advice))?;
    for (label, value) in lines(record) {
        writeln!(out, "{label:<15}{}", printable(&value).trim_end())?;
    }
    writeln!(out, "\n{}", explanation(record, style))?;
    Ok(())
}

/// What the record's words and its code mean, in the reader's language.
fn explanation(record: &CloseRecord, style: Style) -> String {
    let Style {
        language,
        width,
        colour,
        ..
    } = style;
    // Sentences of their own: how two are joined depends on the language.
    let mut lines = wrap(&party_text(record.initiator, language), width);
    lines.extend(wrap(&cause_text(record.cause, language), width));
    let text = explain(record.code, language).to_text(width, colour);
    format!("{}\n\n{}", lines.join("\n"), text.trim_end())
}

fn lines(record: &CloseRecord) -> Vec<(&'static str, String)> {
    let unknown = || "-".to_owned();
    let some = |text: &Option<String>| text.clone().unwrap_or_else(unknown);
    let clean = if record.clean { "clean" } else { "not clean" };
    let mut lines = vec![
        ("id", record.id.clone()),
        ("code", format!("{} {}, {clean}", record.code, record.name)),
        (
            "reason",
            if record.reason.is_empty() {
                unknown()
            } else {
                record.reason.clone()
            },
        ),
        ("initiator", record.initiator.to_string()),
        ("cause", record.cause.to_string()),
        (
            "opened",
            record
                .opened_at
                .map_or_else(|| "never".to_owned(), |time| time.to_string()),
        ),
        (
            "closed",
            format!("{}, after {}", record.closed_at, span(record.duration_ms)),
        ),
        (
            "http status",
            record
                .http_status
                .map_or_else(unknown, |status| status.to_string()),
        ),
        ("route", format!("{} (node {})", record.route, record.node)),
        ("host", some(&record.host)),
        ("path", some(&record.path)),
        ("user", some(&record.user)),
        ("trace", some(&record.trace_id)),
    ];
    if let Some(place) = &record.called_at {
        lines.push(("called at", place.clone()));
    }
    let client = &record.client;
    lines.push(("client", some(&client.address)));
    lines.push(("  user agent", some(&client.user_agent)));
    lines.push(("  subprotocol", some(&client.subprotocol)));
    lines.extend(leg(
        client.sent.as_ref(),
        client.received.as_ref(),
        client.end,
    ));
    match &record.upstream {
        Some(upstream) => {
            lines.push(("upstream", upstream.address.clone()));
            lines.extend(leg(
                upstream.sent.as_ref(),
                upstream.received.as_ref(),
                upstream.end,
            ));
        }
        None => lines.push(("upstream", "never connected".to_owned())),
    }
    let traffic = record.traffic;
    lines.push((
        "from client",
        counted(traffic.messages_in, traffic.bytes_in),
    ));
    lines.push((
        "to client",
        counted(traffic.messages_out, traffic.bytes_out),
    ));
    if traffic.lost > 0 {
        lines.push((
            "never taken",
            format!("{} of the client", text::messages(traffic.lost)),
        ));
    }
    if let Some(violation) = &record.violation {
        // The opening handshake has no bytes that could be counted.
        let place = match record.opened_at {
            Some(_) => format!(", at byte {}: {}", violation.offset, violation.bytes),
            None => String::new(),
        };
        let mut text = format!(
            "{} by the {}{place}; {} section {}",
            violation.rule.description(),
            violation.side,
            violation.rule.document(),
            violation.section
        );
        if let Some(suspect) = violation.suspect {
            // Writing to a String can't fail.
            let _ = write!(text, "; looks like {suspect}");
        }
        lines.push(("violation", text));
    }
    lines.extend(record.policy.iter().map(finding));
    if let Some(setting) = &record.setting {
        lines.push(("setting", setting.to_string()));
    }
    if let Some(withheld) = &record.withheld {
        lines.push(("withheld", withheld.to_string()));
    }
    let evidence = record.evidence.iter();
    lines.extend(evidence.map(|fact| ("evidence", fact.to_string())));
    lines
}

/// What a rule found.
fn finding(finding: &Finding) -> (&'static str, String) {
    let label = if finding.enforced {
        "rule"
    } else {
        "rule, dry run"
    };
    let text = match finding.count {
        1 => finding.to_string(),
        count => format!("{finding}, {count} times"),
    };
    (label, text)
}

/// What was said on one connection, as seen from the gateway.
fn leg(
    sent: Option<&SeenClose>,
    received: Option<&SeenClose>,
    end: TcpEnd,
) -> [(&'static str, String); 3] {
    let said =
        |close: Option<&SeenClose>| close.map_or_else(|| "-".to_owned(), ToString::to_string);
    [
        ("  was sent", said(sent)),
        ("  sent", said(received)),
        ("  tcp end", end.to_string()),
    ]
}

fn counted(messages: u64, bytes: u64) -> String {
    format!("{}, {}", text::messages(messages), text::bytes(bytes))
}

fn advice(advice: Advice) -> String {
    match (advice.reconnect, advice.after_ms) {
        (Reconnect::No, _) => "Do not reconnect.".to_owned(),
        (Reconnect::Changed, _) => "Reconnect only after something was changed.".to_owned(),
        (Reconnect::Yes, None) => "Reconnect.".to_owned(),
        (Reconnect::Yes, Some([min, max])) if min == max => {
            format!("Reconnect after {}.", span(min))
        }
        (Reconnect::Yes, Some([min, max])) => {
            format!(
                "Reconnect after a random time of {} to {}.",
                span(min),
                span(max)
            )
        }
    }
}

fn write_json(record: &CloseRecord, out: &mut impl Write) -> Result<(), Failure> {
    let json = serde_json::to_string(&record.to_json()).map_err(std::io::Error::from)?;
    Ok(writeln!(out, "{}", printable_json(&json))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn advice_is_a_sentence() {
        let after = |min, max| Advice {
            reconnect: Reconnect::Yes,
            after_ms: Some([min, max]),
        };
        assert_eq!(advice(Advice::NO), "Do not reconnect.");
        assert_eq!(advice(after(2000, 2000)), "Reconnect after 2 s.");
        assert_eq!(
            advice(after(1000, 5000)),
            "Reconnect after a random time of 1 s to 5 s."
        );
    }

    #[test]
    fn a_finding_names_its_rule_and_whether_it_acted() {
        let found = |enforced, count| Finding {
            rule: "jwt".to_owned(),
            problem: "wrong audience".to_owned(),
            enforced,
            count,
        };
        let acted = ("rule", "jwt: wrong audience".to_owned());
        assert_eq!(finding(&found(true, 1)), acted);
        let noted = ("rule, dry run", "jwt: wrong audience, 3 times".to_owned());
        assert_eq!(finding(&found(false, 3)), noted);
    }
}
