//! What is printed after each workload.

use std::collections::BTreeMap;

use crate::results::Run;
use crate::subject::SUBJECTS;
use crate::workload::{Kind, Workload};

/// The median of each, the least and the most, how many times ours, and messages
/// per second.
pub(crate) fn print(workload: &Workload, runs: &[Run]) {
    let (unit, figure): (_, fn(&Run) -> Option<f64>) = match workload.kind {
        Kind::Idle | Kind::GateIdle => ("bytes", |run| number(run, "memory_per_connection")),
        Kind::Start | Kind::Explain => ("ms", |run| Some(number(run, "seconds")? * 1e3)),
        _ => ("us CPU", |run| {
            Some(number(run, "cpu_seconds")? * 1e6 / number(run, "messages")?)
        }),
    };
    let mut figures: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    let mut rates: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    for run in runs {
        if let Some(value) = figure(run) {
            figures.entry(&run.subject).or_default().push(value);
        }
        if let Some(rate) = number(run, "messages").zip(number(run, "seconds")) {
            rates.entry(&run.subject).or_default().push(rate.0 / rate.1);
        }
    }
    println!("\n{} ({unit})", workload.id);
    let ours = figures.get("farewell").and_then(|values| median(values));
    for subject in SUBJECTS {
        let Some(values) = figures.get(subject.name) else {
            continue;
        };
        let least = values.iter().copied().fold(f64::INFINITY, f64::min);
        let most = values.iter().copied().fold(0.0, f64::max);
        let Some(middle) = median(values) else {
            continue;
        };
        let times = ours.map_or(f64::NAN, |ours| middle / ours);
        let rate = rates.get(subject.name).and_then(|rates| median(rates));
        println!(
            "  {:<30} {middle:>10.3}  {least:>10.3} – {most:<10.3} {times:>7.2}x  {:>10.0}/s",
            subject.name,
            rate.unwrap_or(f64::NAN),
        );
    }
}

fn number(run: &Run, name: &str) -> Option<f64> {
    run.fields.get(name)?.as_f64()
}

/// The middle one, or the mean of the two.
fn median(values: &[f64]) -> Option<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let upper = sorted.len() / 2;
    let lower = sorted.len().checked_sub(1)? / 2;
    Some((sorted.get(lower)? + sorted.get(upper)?) / 2.0)
}

#[cfg(test)]
mod tests {
    use super::median;

    #[test]
    fn the_median_is_in_the_middle() {
        assert_eq!(median(&[3.0, 1.0, 2.0]), Some(2.0));
        assert_eq!(median(&[4.0, 1.0]), Some(2.5));
        assert_eq!(median(&[]), None);
    }
}
