//! The arrival curves as a picture: no script, no font, legible in light and
//! dark, with its numbers in words for those who do not see it.

use std::fmt::{self, Write};
use std::time::Duration;

/// One step of a curve.
const STEP: Duration = Duration::from_millis(100);
const STEPS: usize = 150;

const WIDTH: f64 = 760.0;
const HEIGHT: f64 = 430.0;
const LEFT: f64 = 64.0;
const RIGHT: f64 = 740.0;
const TOP: f64 = 112.0;
const BOTTOM: f64 = 376.0;
/// The scale is logarithmic and ends here: arrivals per step.
const MOST: f64 = 10_000.0;

/// Arrivals per step.
pub(crate) struct Curve {
    name: &'static str,
    steps: Vec<usize>,
    /// Those beyond the picture's edge.
    later: usize,
    last: Duration,
}

impl Curve {
    pub(crate) fn new(name: &'static str, arrivals: &[Duration]) -> Self {
        let mut steps = vec![0; STEPS];
        let mut later = 0;
        for arrival in arrivals {
            match steps.get_mut((arrival.as_nanos() / STEP.as_nanos()) as usize) {
                Some(step) => *step += 1,
                None => later += 1,
            }
        }
        Self {
            name,
            steps,
            later,
            last: arrivals.iter().max().copied().unwrap_or_default(),
        }
    }

    pub(crate) fn total(&self) -> usize {
        self.steps.iter().sum::<usize>() + self.later
    }

    /// The most arrivals in any ten steps that follow each other.
    pub(crate) fn busiest_second(&self) -> usize {
        let seconds = self.steps.windows(10).map(|window| window.iter().sum());
        seconds.max().unwrap_or(0)
    }

    fn sentence(&self) -> String {
        format!(
            "{}: at most {} in one second, the last {:.1} s after the restart began",
            self.name,
            self.busiest_second(),
            self.last.as_secs_f64()
        )
    }
}

impl fmt::Debug for Curve {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}; {:?}", self.sentence(), self.steps)
    }
}

pub(crate) fn draw(curves: &[Curve]) -> String {
    let mut svg = String::new();
    svg.push_str(&head(curves));
    for (exponent, label) in ["≤ 1", "10", "100", "1 000", "10 000"].iter().enumerate() {
        let y = height(10f64.powi(exponent as i32));
        line(&mut svg, "grid", LEFT, y, RIGHT, y);
        text(&mut svg, "end", LEFT - 8.0, y + 4.0, label);
    }
    for second in (0..=15).step_by(1) {
        let x = place(second * 10);
        line(&mut svg, "axis", x, BOTTOM, x, BOTTOM + 5.0);
        text(&mut svg, "middle", x, BOTTOM + 20.0, &second.to_string());
    }
    line(&mut svg, "axis", LEFT, BOTTOM, RIGHT, BOTTOM);
    text(
        &mut svg,
        "middle",
        f64::midpoint(LEFT, RIGHT),
        BOTTOM + 42.0,
        "seconds after the restart began",
    );
    for (number, curve) in curves.iter().enumerate() {
        let _ = writeln!(svg, "<path class=\"c{number}\" d=\"{}\"/>", path(curve));
        let y = 44.0 + 20.0 * number as f64;
        let _ = writeln!(svg, "<path class=\"c{number}\" d=\"M{LEFT} {y}h28\"/>",);
        let legend = format!(
            "{}: {} in the busiest second",
            curve.name,
            curve.busiest_second()
        );
        text(&mut svg, "start", LEFT + 38.0, y + 4.0, &legend);
    }
    svg.push_str("</svg>\n");
    svg
}

fn head(curves: &[Curve]) -> String {
    let words: Vec<_> = curves.iter().map(Curve::sentence).collect();
    let mut numbers = String::new();
    for curve in curves {
        let _ = writeln!(numbers, "{}: {:?}", curve.name, curve.steps);
    }
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-labelledby="title words">
<title id="title">When 10 000 clients come back after a restart</title>
<desc id="words">Arrivals per 100 ms. {}.</desc>
<metadata>
Arrivals in each 100 ms after the restart began.
{numbers}</metadata>
<style>
svg {{ font: 13px sans-serif; background: #fff }}
text {{ fill: #24292f }} .t {{ font-size: 16px; font-weight: bold }}
path, line {{ fill: none; stroke-width: 2 }}
.grid {{ stroke: #d0d7de; stroke-width: 1 }} .axis {{ stroke: #57606a; stroke-width: 1 }}
.c0 {{ stroke: #c4321c }} .c1 {{ stroke: #9a6700; stroke-dasharray: 7 3 }} .c2 {{ stroke: #0550ae; stroke-width: 3 }}
@media (prefers-color-scheme: dark) {{
svg {{ background: #0d1117 }}
text {{ fill: #e6edf3 }}
.grid {{ stroke: #30363d }} .axis {{ stroke: #8b949e }}
.c0 {{ stroke: #ff7b72 }} .c1 {{ stroke: #e3b341 }} .c2 {{ stroke: #79c0ff }}
}}
</style>
<text class="t" x="{LEFT}" y="24">When 10 000 clients come back: arrivals per 100 ms, logarithmic</text>
"#,
        words.join(". ")
    )
}

/// A step line; a step without arrivals lies on the axis.
fn path(curve: &Curve) -> String {
    let mut path = String::new();
    let mut before = 0.0;
    for (step, count) in curve.steps.iter().enumerate() {
        let y = height(*count as f64);
        let x = place(step);
        if step == 0 {
            let _ = write!(path, "M{x:.1} {y:.1}");
        } else if y != before {
            let _ = write!(path, "H{x:.1}V{y:.1}");
        }
        before = y;
    }
    let _ = write!(path, "H{:.1}", place(STEPS));
    path
}

fn place(step: usize) -> f64 {
    LEFT + (RIGHT - LEFT) * step as f64 / STEPS as f64
}

fn height(count: f64) -> f64 {
    BOTTOM - (BOTTOM - TOP) * count.max(1.0).log10() / MOST.log10()
}

fn line(svg: &mut String, class: &str, x1: f64, y1: f64, x2: f64, y2: f64) {
    let _ = writeln!(
        svg,
        "<line class=\"{class}\" x1=\"{x1:.1}\" y1=\"{y1:.1}\" x2=\"{x2:.1}\" y2=\"{y2:.1}\"/>"
    );
}

fn text(svg: &mut String, anchor: &str, x: f64, y: f64, words: &str) {
    let _ = writeln!(
        svg,
        "<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{anchor}\">{words}</text>"
    );
}
