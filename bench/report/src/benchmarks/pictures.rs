//! Which pictures there are: few, each with one thing to tell.

use super::chart::{Bar, Chart, Group};
use super::measure::Measure;
use super::results::Results;
use super::section::Key;
use super::subject::{Family, Subject};
use super::workload::Workload;

/// A picture and where it belongs.
pub(crate) struct Picture {
    /// The name of its file in docs/benchmarks.
    pub(crate) file: &'static str,
    pub(crate) section: Key,
    pub(crate) chart: Chart,
}

/// Of one workload: file, workload, title, subtitle.
const SINGLE: &[(&str, &str, &str, &str)] = &[
    (
        "in-flight.svg",
        "echo-20x16",
        "16 messages of 20 B in flight",
        "server CPU per message, µs, lower is better",
    ),
    (
        "one.svg",
        "echo-20x1",
        "One message of 20 B in flight",
        "server CPU per message, µs, lower is better",
    ),
    (
        "large.svg",
        "echo-1mx1",
        "Messages of 1 MiB",
        "server CPU per message, µs, lower is better",
    ),
    (
        "compression.svg",
        "deflate-1kx1",
        "1 KiB of JSON with permessage-deflate",
        "server CPU per message, µs, lower is better",
    ),
    (
        "idle.svg",
        "idle",
        "Memory of an idle connection",
        "bytes per connection, lower is better",
    ),
];

/// The workloads of the gateway's picture.
const GATEWAY: &[&str] = &[
    "gate-20x1",
    "gate-1kx1",
    "gate-20x16",
    "gate-16kx1",
    "gate-1mx1",
];

/// All that have at least two bars.
pub(crate) fn all(results: &Results) -> Vec<Picture> {
    let single = SINGLE.iter().filter_map(|(file, id, title, subtitle)| {
        let workload = Workload::parse(id)?;
        let group = Group {
            heading: None,
            bars: bars(results, &workload, None)?,
        };
        Some(Picture {
            file,
            section: Key::of(&workload),
            chart: Chart {
                title: (*title).to_owned(),
                subtitle: (*subtitle).to_owned(),
                groups: vec![group],
            },
        })
    });
    single.chain(gateway(results)).collect()
}

/// A group for each workload, all on one axis: what farewell takes is 1.
fn gateway(results: &Results) -> Option<Picture> {
    let groups: Vec<Group> = GATEWAY
        .iter()
        .filter_map(|id| {
            let workload = Workload::parse(id)?;
            let ours = results.ours(&workload)?;
            Some(Group {
                heading: Some(workload.to_string()),
                bars: bars(results, &workload, Some(&ours))?,
            })
        })
        .collect();
    if groups.is_empty() {
        return None;
    }
    Some(Picture {
        file: "gateway.svg",
        section: Key::Gateway,
        chart: Chart {
            title: "The gateway and two proxies".to_owned(),
            subtitle: "proxy CPU per echoed message, in µs; bars: farewell is 1, lower is better"
                .to_owned(),
            groups,
        },
    })
}

/// `None` where there is nothing to compare.
fn bars(results: &Results, workload: &Workload, one: Option<&Subject>) -> Option<Vec<Bar>> {
    let measure = workload.measure();
    let mut bars = Vec::new();
    for subject in results.subjects(workload) {
        // A loop without checks beside one with them: only the fair one is drawn.
        if subject.about.family == Family::Floor
            && subject.variant.is_none()
            && results
                .subject(workload, &format!("{} (checked)", subject.about.name))
                .is_some()
        {
            continue;
        }
        let spread = results.spread(workload, &subject)?;
        let shown = match one {
            Some(ours) => results.ratio((workload, &subject), (workload, ours))?,
            None => spread,
        };
        // The unit of the axis is the unit of the numbers.
        let scale = match (one, measure) {
            (Some(_), _) | (None, Measure::Memory) => 1.0,
            (None, Measure::Cpu) => 1e6,
            (None, Measure::Wall) => 1e3,
        };
        bars.push(Bar {
            // A picture has no way to write code.
            name: subject.to_string().replace('`', ""),
            value: measure.print(spread.median),
            length: shown.median * scale,
            range: (shown.min * scale, shown.max * scale),
            family: subject.about.family,
        });
    }
    // In groups the same place means the same subject.
    if one.is_none() {
        bars.sort_by(|one, other| one.length.total_cmp(&other.length));
    }
    (bars.len() > 1).then_some(bars)
}
