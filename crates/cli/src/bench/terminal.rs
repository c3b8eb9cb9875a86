//! What a person is told of a run: what was asked, what came of it, and last,
//! whether anything went wrong.

use std::io::{self, Write};
use std::time::Duration;

use farewell_load::{Expect, Latency, Outcome, Pace, Percentiles};

use crate::connect::failure::Failure;
use crate::table::{self, Cell};
use crate::text::{self, printable, span};

/// Ways to end that are listed; the rest is counted.
const MOST_ENDS: usize = 16;

/// Tells on standard output.
pub(super) fn tell(url: &str, outcome: &Outcome) -> io::Result<()> {
    let mut out = io::stdout().lock();
    let colour = text::is_coloured(&out);
    write(url, outcome, colour, &mut out)?;
    out.flush()
}

fn write(url: &str, outcome: &Outcome, colour: bool, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "{}", asked(outcome))?;
    writeln!(out)?;
    writeln!(out, "connections   {}", opened(outcome))?;
    for line in failures(url, outcome) {
        writeln!(out, "              {line}")?;
    }
    if outcome.tally.openings.opened > 0 {
        for (label, value) in traffic(outcome) {
            writeln!(out, "{label:<12}  {value}")?;
        }
    }
    times(outcome, colour, out)?;
    ends(outcome, colour, out)?;
    writeln!(out, "\n{}", last_line(url, outcome, colour))
}

/// `10 connections, 1 in flight, 125 B text, as fast as answers come, 10 s`
fn asked(outcome: &Outcome) -> String {
    let plan = &outcome.plan;
    let mut parts = vec![counted(u64::from(plan.connections.get()), "connection")];
    if plan.expect != Expect::Nothing {
        parts.push(format!(
            "{} in flight",
            number(plan.in_flight().get().into())
        ));
    }
    parts.push(format!(
        "{} {}",
        bytes(plan.size.get() as f64),
        plan.kind.as_str()
    ));
    parts.push(match (plan.pace, plan.expect) {
        (Pace::Rate(rate), _) => format!("{} messages/s", number(rate.get().into())),
        (Pace::Saturation, Expect::Nothing) => "as fast as they are taken".to_owned(),
        (Pace::Saturation, _) => "as fast as answers come".to_owned(),
    });
    if !outcome.measured.is_zero() {
        parts.push(format!("measured for {}", shown(outcome.measured)));
    }
    parts.push(counted(outcome.threads as u64, "thread"));
    parts.join(", ")
}

fn opened(outcome: &Outcome) -> String {
    let openings = &outcome.tally.openings;
    let mut opened = format!("{} opened", number(openings.opened));
    if openings.failures() > 0 {
        opened.push_str(&format!(", {} failed", number(openings.failures())));
    }
    if outcome.plan.compression.is_on() {
        let compressed = number(openings.compressed);
        opened.push_str(&format!(", {compressed} with compression"));
    }
    opened
}

fn traffic(outcome: &Outcome) -> [(&'static str, String); 3] {
    let (messages, arrived) = (&outcome.tally.messages, outcome.tally.arrived);
    let mut sent = format!("{} sent", number(messages.sent));
    let counts = [
        (messages.answered, "answered"),
        (messages.wrong, "wrong"),
        (messages.missing, "passed over"),
        (messages.lost, "lost"),
        (messages.unanswered, "unanswered"),
        (messages.unsent, "due but not sent"),
        (messages.unexpected, "unexpected"),
    ];
    for (count, word) in counts.into_iter().filter(|(count, _)| *count > 0) {
        sent.push_str(&format!(", {} {word}", number(count)));
    }
    let rate = |count: u64, size: u64| {
        let messages = number(outcome.per_second(count).round() as u64);
        format!(
            "{messages} messages/s, {}/s",
            bytes(outcome.per_second(size))
        )
    };
    [
        ("messages", sent),
        ("sent", rate(messages.sent, outcome.bytes_sent())),
        ("received", rate(arrived.received, arrived.bytes_received)),
    ]
}

/// Openings that failed: how many for which reason, and what is to be done.
fn failures(url: &str, outcome: &Outcome) -> Vec<String> {
    let failed = outcome.tally.openings.failed.iter();
    failed
        .map(|(reason, failed)| {
            let sentence = Failure::of(&failed.first, url).sentence();
            format!("{} by {reason}: {sentence}", number(failed.count))
        })
        .collect()
}

fn times(outcome: &Outcome, colour: bool, out: &mut impl Write) -> io::Result<()> {
    let row = |name: &str, latency: &Latency| {
        let Percentiles {
            count: 1..,
            p50,
            p90,
            p99,
            p99_9,
            max,
            ..
        } = latency.percentiles()
        else {
            return None;
        };
        let times = [p50, p90, p99, p99_9, max].map(|time| Cell::number(shown(time)));
        let [p50, p90, p99, p99_9, max] = times;
        Some([Cell::text(name), p50, p90, p99, p99_9, max])
    };
    let messages = &outcome.tally.messages;
    let heading = ["LATENCY", "P50", "P90", "P99", "P99.9", "MAX"];
    let mut heading = heading.map(Cell::number);
    heading[0] = Cell::text("LATENCY");
    let scheduled = outcome.plan.pace != Pace::Saturation;
    let rows = [
        row("since due", &messages.from_due),
        row("since sent", &messages.from_sent),
        row("to open", &outcome.tally.openings.took),
    ];
    let mut table = vec![heading];
    table.extend(rows.into_iter().flatten());
    if table.len() == 1 {
        return Ok(());
    }
    writeln!(out)?;
    table::write(&table, colour, out)?;
    if messages.from_sent.percentiles().count > 0 && !scheduled {
        writeln!(
            out,
            "No schedule: not corrected for coordinated omission; --rate is."
        )?;
    }
    Ok(())
}

fn ends(outcome: &Outcome, colour: bool, out: &mut impl Write) -> io::Result<()> {
    let heading = ["CLOSED", "CODE", "CAUSE", "BY", "CLEAN", "COUNT"];
    let mut heading = heading.map(Cell::text);
    heading[5] = Cell::number("COUNT");
    let mut rows = vec![heading];
    // What was not asked for comes first.
    let all = outcome.tally.ends.iter().rev();
    for (end, count) in all.take(MOST_ENDS) {
        let clean = if end.clean { "yes" } else { "no" };
        rows.push([
            Cell::text(if end.early { "early" } else { "at the end" }).alarming(end.early),
            Cell::text(end.status().to_string()).alarming(end.early),
            Cell::text(end.cause.as_str()),
            Cell::text(by(end.initiator())),
            Cell::text(clean).alarming(!end.clean),
            Cell::number(number(*count)),
        ]);
    }
    if rows.len() == 1 {
        return Ok(());
    }
    writeln!(out)?;
    table::write(&rows, colour, out)?;
    match outcome.tally.ends.len().saturating_sub(MOST_ENDS) {
        0 => Ok(()),
        more => writeln!(out, "… and {more} more: --json has them all"),
    }
}

const fn by(initiator: farewell::Initiator) -> &'static str {
    use farewell::Initiator;
    match initiator {
        Initiator::Application | Initiator::Library => "us",
        Initiator::Peer => "the server",
        Initiator::Network => "the network",
    }
}

fn last_line(url: &str, outcome: &Outcome, colour: bool) -> String {
    let faults: Vec<_> = outcome.faults().iter().map(ToString::to_string).collect();
    let paint = |text: &str, code: &str| {
        if colour {
            format!("\x1b[{code}m{text}\x1b[0m")
        } else {
            text.to_owned()
        }
    };
    let interrupted = if outcome.interrupted {
        " (interrupted)"
    } else {
        ""
    };
    let url = printable(url);
    if faults.is_empty() {
        format!("{url}{interrupted}: {}", paint("nothing failed", "1;32"))
    } else {
        let failed = paint(&faults.join("; "), "1;31");
        format!("{url}{interrupted}: {failed}")
    }
}

/// `1 thread`, `1,000 connections`.
fn counted(count: u64, word: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{} {word}{plural}", number(count))
}

/// `1,234,567`.
pub(super) fn number(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// `125 B`, `1 KiB`, `15.4 MiB`.
pub(super) fn bytes(bytes: f64) -> String {
    let mut value = bytes;
    let mut unit = "B";
    for larger in ["KiB", "MiB", "GiB", "TiB"] {
        if value < 1024.0 {
            break;
        }
        value /= 1024.0;
        unit = larger;
    }
    if unit == "B" {
        return format!("{value:.0} B");
    }
    let text = if value < 100.0 {
        format!("{value:.1}")
    } else {
        format!("{value:.0}")
    };
    format!("{} {unit}", text.strip_suffix(".0").unwrap_or(&text))
}

/// Three digits: `81.2 µs`, `4.03 ms`, `1.20 s`; above a minute two units.
fn shown(time: Duration) -> String {
    let micros = time.as_secs_f64() * 1e6;
    let (value, unit) = match micros {
        ..1e3 => (micros, "µs"),
        ..1e6 => (micros / 1e3, "ms"),
        ..6e7 => (micros / 1e6, "s"),
        _ => return span(u64::try_from(time.as_millis()).unwrap_or(u64::MAX)),
    };
    match value {
        ..10.0 => format!("{value:.2} {unit}"),
        ..100.0 => format!("{value:.1} {unit}"),
        _ => format!("{value:.0} {unit}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_groups() {
        let table = [
            (0, "0"),
            (999, "999"),
            (1000, "1,000"),
            (1_234_567, "1,234,567"),
        ];
        for (value, expected) in table {
            assert_eq!(number(value), expected);
        }
    }

    #[test]
    fn sizes_and_times_have_three_digits() {
        let table = [
            (0.0, "0 B"),
            (125.0, "125 B"),
            (1024.0, "1 KiB"),
            (1536.0, "1.5 KiB"),
            (16_124_000.0, "15.4 MiB"),
            (1_073_741_824.0 * 200.0, "200 GiB"),
        ];
        for (value, expected) in table {
            assert_eq!(bytes(value), expected);
        }
        let table = [
            (812, "0.81 µs"),
            (81_230, "81.2 µs"),
            (812_300, "812 µs"),
            (4_031_000, "4.03 ms"),
            (1_200_000_000, "1.20 s"),
            (90_000_000_000, "1 min 30 s"),
        ];
        for (nanos, expected) in table {
            assert_eq!(shown(Duration::from_nanos(nanos)), expected);
        }
    }
}
