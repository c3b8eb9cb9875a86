//! [`Chart`]: bars as SVG, without a script.
//!
//! A picture is 400 units wide, so that on a phone its text stays as large as the
//! page's. A bar has a line of its own for its name and its number above it: both
//! are read where there is no room beside a bar.

use std::fmt::{self, Write};

use super::axis::Axis;
use super::subject::Family;

const WIDTH: f64 = 400.0;
/// Left and right of everything.
const MARGIN: f64 = 12.0;
const ROW: f64 = 35.0;
const BAR: f64 = 10.0;
/// Letters that surely fit beside each other.
const TITLE_LETTERS: usize = 44;
const SUBTITLE_LETTERS: usize = 58;

/// Bars under a title.
#[derive(Debug, Clone)]
pub(crate) struct Chart {
    pub(crate) title: String,
    /// What a bar is, and in which unit.
    pub(crate) subtitle: String,
    pub(crate) groups: Vec<Group>,
}

/// Bars that belong together; one group needs no heading.
#[derive(Debug, Clone)]
pub(crate) struct Group {
    pub(crate) heading: Option<String>,
    pub(crate) bars: Vec<Bar>,
}

/// One bar.
#[derive(Debug, Clone)]
pub(crate) struct Bar {
    pub(crate) name: String,
    /// What stands at its end of the line, with a unit.
    pub(crate) value: String,
    /// Above 0.
    pub(crate) length: f64,
    /// The lowest and the highest round.
    pub(crate) range: (f64, f64),
    pub(crate) family: Family,
}

impl fmt::Display for Chart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bars: Vec<&Bar> = self.groups.iter().flat_map(|group| &group.bars).collect();
        let lengths: Vec<f64> = bars.iter().map(|bar| bar.length).collect();
        let longest = bars.iter().map(|bar| bar.range.1).fold(0.0, f64::max);
        let axis = Axis::of(&lengths, longest);
        let mut body = Body {
            text: String::new(),
            axis,
            y: 8.0,
        };
        body.head(self)?;
        let top = body.y;
        let mut drawn = String::new();
        std::mem::swap(&mut drawn, &mut body.text);
        for group in &self.groups {
            body.group(group)?;
        }
        let bottom = body.y + 2.0;
        let mut rows = String::new();
        std::mem::swap(&mut rows, &mut body.text);
        // The grid lies under the bars.
        body.grid(top, bottom)?;
        body.legend(&bars)?;
        let height = body.y + 10.0;
        writeln!(
            f,
            r#"<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height:.0}" viewBox="0 0 {WIDTH} {height:.0}" role="img" aria-labelledby="title words">"#
        )?;
        writeln!(f, r#"<title id="title">{}</title>"#, escaped(&self.title))?;
        writeln!(f, r#"<desc id="words">{}</desc>"#, escaped(&self.words()))?;
        f.write_str(STYLE)?;
        writeln!(
            f,
            r#"<rect class="back" width="{WIDTH}" height="{height:.0}"/>"#
        )?;
        writeln!(f, "{drawn}{}{rows}</svg>", body.text)
    }
}

impl Chart {
    /// All of it as a sentence: for who hears the picture instead of seeing it.
    pub(crate) fn words(&self) -> String {
        let groups = self.groups.iter().map(|group| {
            let bars = group.bars.iter();
            let bars: Vec<String> = bars
                .map(|bar| format!("{} {}", bar.name, bar.value))
                .collect();
            match &group.heading {
                Some(heading) => format!("{heading}: {}.", bars.join("; ")),
                None => format!("{}.", bars.join("; ")),
            }
        });
        let mut words = vec![format!("{}.", self.subtitle)];
        words.extend(groups);
        words.join(" ")
    }
}

/// What is drawn, from the top down.
struct Body {
    text: String,
    axis: Axis,
    y: f64,
}

impl Body {
    fn head(&mut self, chart: &Chart) -> fmt::Result {
        for line in wrapped(&chart.title, TITLE_LETTERS) {
            self.y += 19.0;
            self.line("t", MARGIN, "start", &line)?;
        }
        let scale = match self.axis {
            Axis::Linear { .. } => "",
            Axis::Logarithmic { .. } => "; logarithmic",
        };
        for line in wrapped(&format!("{}{scale}", chart.subtitle), SUBTITLE_LETTERS) {
            self.y += 16.0;
            self.line("s", MARGIN, "start", &line)?;
        }
        self.y += 8.0;
        Ok(())
    }

    fn group(&mut self, group: &Group) -> fmt::Result {
        if let Some(heading) = &group.heading {
            self.y += 21.0;
            self.line("h", MARGIN, "start", heading)?;
            self.y += 1.0;
        }
        for bar in &group.bars {
            self.bar(bar)?;
        }
        Ok(())
    }

    fn bar(&mut self, bar: &Bar) -> fmt::Result {
        let class = class(bar.family);
        let name = if bar.family == Family::Farewell {
            "ours"
        } else {
            "n"
        };
        self.y += 16.0;
        self.line(name, MARGIN, "start", &bar.name)?;
        self.line(name, WIDTH - MARGIN, "end", &bar.value)?;
        let top = self.y + 4.0;
        let width = (self.x(bar.length) - MARGIN).max(1.5);
        writeln!(
            self.text,
            r#"<rect class="{class}" x="{MARGIN}" y="{top:.0}" width="{width:.1}" height="{BAR}" rx="1.5"/>"#
        )?;
        let (low, high) = (self.x(bar.range.0), self.x(bar.range.1));
        if high - low >= 2.0 {
            let middle = top + BAR / 2.0;
            writeln!(
                self.text,
                r#"<path class="w" d="M{low:.1} {middle:.0}H{high:.1}M{low:.1} {:.0}v6M{high:.1} {:.0}v6"/>"#,
                middle - 3.0,
                middle - 3.0
            )?;
        }
        self.y += ROW - 16.0;
        Ok(())
    }

    fn grid(&mut self, top: f64, bottom: f64) -> fmt::Result {
        self.y = bottom + 14.0;
        for tick in self.axis.ticks() {
            let x = self.x(tick);
            writeln!(
                self.text,
                r#"<path class="g" d="M{x:.1} {top:.0}V{bottom:.0}"/>"#
            )?;
            let anchor = if x < MARGIN + 12.0 {
                "start"
            } else if x > WIDTH - MARGIN - 12.0 {
                "end"
            } else {
                "middle"
            };
            self.line("s", x, anchor, &Axis::print(tick))?;
        }
        Ok(())
    }

    /// What the colours mean, as far as they appear.
    fn legend(&mut self, bars: &[&Bar]) -> fmt::Result {
        let proxies = bars.iter().any(|bar| bar.family == Family::Proxy);
        let other = if proxies { "proxy" } else { "others" };
        let mut x = MARGIN;
        self.y += 21.0;
        for (families, words) in [
            (&[Family::Farewell][..], "farewell"),
            (&[Family::Rust], "Rust"),
            (&[Family::Other, Family::Proxy], other),
            (&[Family::Floor], "bare loop"),
        ] {
            let Some(bar) = bars.iter().find(|bar| families.contains(&bar.family)) else {
                continue;
            };
            writeln!(
                self.text,
                r#"<rect class="{}" x="{x:.0}" y="{:.0}" width="10" height="10" rx="1.5"/>"#,
                class(bar.family),
                self.y - 9.0
            )?;
            self.line("s", x + 15.0, "start", words)?;
            x += 30.0 + 6.6 * words.len() as f64;
        }
        if bars.iter().any(|bar| bar.range.1 > bar.range.0) {
            let y = self.y - 4.0;
            writeln!(
                self.text,
                r#"<path class="w" d="M{x:.0} {y:.0}h14M{x:.0} {:.0}v6M{:.0} {:.0}v6"/>"#,
                y - 3.0,
                x + 14.0,
                y - 3.0
            )?;
            self.line("s", x + 20.0, "start", "min–max")?;
        }
        Ok(())
    }

    fn x(&self, value: f64) -> f64 {
        MARGIN + (WIDTH - 2.0 * MARGIN) * self.axis.place(value)
    }

    fn line(&mut self, class: &str, x: f64, anchor: &str, words: &str) -> fmt::Result {
        let anchor = match anchor {
            "start" => String::new(),
            other => format!(r#" text-anchor="{other}""#),
        };
        writeln!(
            self.text,
            r#"<text class="{class}" x="{x:.1}" y="{:.0}"{anchor}>{}</text>"#,
            self.y,
            escaped(words)
        )
    }
}

const fn class(family: Family) -> &'static str {
    match family {
        Family::Farewell => "a",
        Family::Rust => "b",
        Family::Other | Family::Proxy => "c",
        Family::Floor => "f",
    }
}

/// At spaces; a word that is longer stays whole.
fn wrapped(text: &str, letters: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= letters => {
                let _ = write!(line, " {word}");
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

const STYLE: &str = "\
<style>
text { font: 13px sans-serif; fill: #24292f }
.t { font-size: 16px; font-weight: bold } .h { font-weight: bold }
.s { font-size: 12px; fill: #57606a } .ours { font-weight: bold; fill: #0550ae }
.back { fill: #fff } .g { stroke: #d8dee4 } .w { stroke: #24292f; fill: none }
.a { fill: #0969da } .b { fill: #7d8792 } .c { fill: #b1bac4 }
.f { fill: #fff; stroke: #57606a; stroke-dasharray: 3 2 }
@media (prefers-color-scheme: dark) {
text { fill: #e6edf3 } .s { fill: #9198a1 } .ours { fill: #79c0ff }
.back { fill: #0d1117 } .g { stroke: #2a313a } .w { stroke: #f0f6fc }
.a { fill: #388bfd } .b { fill: #8b949e } .c { fill: #59636e }
.f { fill: #0d1117; stroke: #9198a1 }
}
</style>
";

#[cfg(test)]
mod tests {
    use super::*;

    fn bar(length: f64) -> Bar {
        Bar {
            name: "a <b>".to_owned(),
            value: "1 & 2".to_owned(),
            length,
            range: (length, length),
            family: Family::Rust,
        }
    }

    #[test]
    fn what_is_written_stays_text() {
        let chart = Chart {
            title: "one <two>".to_owned(),
            subtitle: "µs".to_owned(),
            groups: vec![Group {
                heading: None,
                bars: vec![bar(1.0)],
            }],
        };
        let svg = chart.to_string();
        assert!(
            svg.contains("a &lt;b&gt;") && svg.contains("1 &amp; 2"),
            "{svg}"
        );
        assert!(!svg.contains("<b>") && !svg.contains("script"), "{svg}");
        assert_eq!(chart.words(), "µs. a <b> 1 & 2.");
    }

    #[test]
    fn long_words_are_wrapped_and_kept() {
        assert_eq!(wrapped("ab cd ef", 5), ["ab cd", "ef"]);
        assert_eq!(wrapped("abcdefgh i", 5), ["abcdefgh", "i"]);
    }
}
