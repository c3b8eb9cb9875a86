//! [`drawn`]: a sequence as SVG.
//!
//! Colours and kinds of line are classes of the style sheet; without
//! it, the drawing is black on white and still whole. Every text is centred on its place,
//! so that a mirrored drawing needs mirrored places only.

use std::fmt::Write;

use farewell_reference::Direction;

use super::arrow;
use super::label::Labels;
use super::lines::{EM, LINE, Weight, lines, widest};
use super::sequence::{Lane, Report, Sequence, Step, What};
use crate::prose::escape_into;

/// How wide every drawing is: a phone has 360, with a margin on each side.
pub(super) const WIDTH: i32 = 340;

/// Between the drawing's edge and what is in it.
const MARGIN: i32 = 2;

/// Between a box's edge and its text: at the sides, and above and below.
const PADDING: [i32; 2] = [8, 5];

/// The `<svg>` element.
pub(super) fn drawn(sequence: &Sequence, labels: Labels, direction: Direction, id: &str) -> String {
    let mut drawing = Drawing {
        svg: String::with_capacity(2500),
        lanes: sequence.lanes,
        labels,
        is_mirrored: direction == Direction::RightToLeft,
        y: MARGIN,
    };
    let programs = sequence.lanes.iter();
    let programs: Vec<_> = programs
        .map(|&at| Boxed::new(at, labels.lane(at), "head"))
        .collect();
    drawing.boxes(&programs);
    let top = drawing.y;
    let reports: Vec<_> = drawing.steps(&sequence.steps);
    drawing.y += 11;
    let bottom = drawing.y;
    drawing.boxes(&reports);
    if let Some(note) = sequence.note {
        drawing.y += 9;
        let note = labels.text(note);
        let note = lines(&note, WIDTH - 2 * MARGIN, Weight::Normal);
        drawing.text(" class=\"note\"", WIDTH / 2, &note);
    }
    let below = std::mem::take(&mut drawing.svg);
    drawing.open(sequence, id);
    drawing.lane_lines(top, bottom);
    drawing.svg + &below + "</svg>"
}

struct Drawing {
    svg: String,
    lanes: &'static [Lane],
    labels: Labels,
    is_mirrored: bool,
    /// Where the next step is drawn.
    y: i32,
}

/// A text in a box on the line of a program.
struct Boxed {
    at: Lane,
    text: String,
    class: &'static str,
}

impl Boxed {
    const fn new(at: Lane, text: String, class: &'static str) -> Self {
        Self { at, text, class }
    }

    fn weight(&self) -> Weight {
        match self.class {
            "mark" => Weight::Normal,
            _ => Weight::Bold,
        }
    }

    /// How round its corners are.
    fn round(&self) -> i32 {
        match self.class {
            "head" => 12,
            "mark" => 1,
            _ => 6,
        }
    }
}

impl Drawing {
    fn open(&mut self, sequence: &Sequence, id: &str) {
        let height = self.y + MARGIN;
        let _ = write!(
            self.svg,
            "<svg class=\"sequence\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" \
             height=\"{height}\" role=\"img\" aria-labelledby=\"{id}-title {id}-desc\" \
             fill=\"none\" stroke=\"currentColor\" font-size=\"{EM}\" text-anchor=\"middle\">\
             <title id=\"{id}-title\">"
        );
        escape_into(&mut self.svg, &self.labels.text("picture-title"));
        let _ = write!(self.svg, "</title><desc id=\"{id}-desc\">");
        let space = self.labels.words.language().between_sentences();
        escape_into(&mut self.svg, &self.labels.said(sequence).join(space));
        self.svg.push_str("</desc>");
    }

    fn lane_lines(&mut self, top: i32, bottom: i32) {
        self.svg.push_str("<path class=\"lane\" d=\"");
        for &lane in self.lanes {
            let _ = write!(self.svg, "M{} {top}V{bottom}", self.x(lane));
        }
        self.svg.push_str("\"/>");
    }

    /// Draws all but the reports, which stand beside each other at the end.
    fn steps(&mut self, steps: &[Step]) -> Vec<Boxed> {
        let mut reports = Vec::new();
        let mut last = None;
        for &step in steps {
            let above = self.y;
            match step {
                Step::Arrow { from, to, what } => {
                    // What a program cuts on both sides is drawn side by side.
                    let beside = last
                        .filter(|&(by, y)| what == What::Cut && by == from && y < above)
                        .map(|(_, y)| y);
                    self.y = beside.unwrap_or(above);
                    last = (what == What::Cut).then_some((from, self.y));
                    self.arrow(from, to, what);
                    self.y = self.y.max(above);
                }
                Step::Mark { at, what } => {
                    self.y += 10;
                    let text = self.labels.text(what);
                    self.boxes(&[Boxed::new(at, text, "mark")]);
                }
                Step::Report { at, what } => {
                    let class = match what {
                        Report::Received(_) => "close",
                        _ => "local",
                    };
                    reports.push(Boxed::new(at, self.labels.report(what), class));
                }
            }
        }
        reports
    }

    /// An arrow below its text.
    fn arrow(&mut self, from: Lane, to: Lane, what: What) {
        let (start, end) = (self.x(from), self.x(to));
        let (class, weight) = match what {
            What::Close(_) | What::CloseWithDelay(_) | What::EmptyClose => ("close", Weight::Bold),
            What::Unread(_) => ("unread", Weight::Normal),
            What::NoClose => ("lost", Weight::Normal),
            What::Cut => ("cut", Weight::Normal),
            What::End => ("end", Weight::Normal),
            What::Other(_) => ("other", Weight::Normal),
        };
        let text = self.labels.what(what);
        let text = lines(&text, (start - end).abs() - 8, weight);
        self.y += 9;
        let _ = write!(self.svg, "<g class=\"{class}\">");
        self.text("", i32::midpoint(start, end), &text);
        self.y += 6;
        let path = arrow::path(what, start, end, self.y);
        let _ = write!(self.svg, "<path d=\"{path}\"/>");
        if what == What::NoClose {
            let cross = arrow::cross(start, end, self.y);
            let _ = write!(self.svg, "<path class=\"cross\" d=\"{cross}\"/>");
        }
        self.svg.push_str("</g>");
        self.y += 4;
    }

    /// Boxes beside each other, each on the line of its program.
    fn boxes(&mut self, boxes: &[Boxed]) {
        let [beside, above] = PADDING;
        let room = if self.lanes.len() == 2 { 164 } else { 112 };
        let texts = boxes.iter().map(|one| {
            let within = |room: i32| lines(&one.text, room - 2 * beside, one.weight());
            let text = within(room);
            // It may cross the other lines where nothing else is drawn.
            if boxes.len() == 1 && text.len() > 1 {
                within(room * 4 / 3)
            } else {
                text
            }
        });
        let texts: Vec<_> = texts.collect();
        let tall = |lines: &Vec<String>| LINE * lines.len() as i32;
        let height = texts.iter().map(tall).max().unwrap_or(0) + 2 * above;
        let top = self.y;
        for (one, text) in boxes.iter().zip(&texts) {
            let wide = widest(text, one.weight()) + 2 * beside;
            let left = (self.x(one.at) - wide / 2).min(WIDTH - MARGIN - wide);
            let left = left.max(MARGIN);
            let _ = write!(
                self.svg,
                "<g class=\"{}\"><rect x=\"{left}\" y=\"{top}\" width=\"{wide}\" \
                 height=\"{height}\" rx=\"{}\"/>",
                one.class,
                one.round()
            );
            self.y = top + (height - tall(text)) / 2;
            self.text("", left + wide / 2, text);
            self.svg.push_str("</g>");
        }
        self.y = top + height;
    }

    /// Lines of text below each other, from where the next step is drawn.
    fn text(&mut self, class: &str, x: i32, lines: &[String]) {
        for line in lines {
            self.y += LINE;
            let _ = write!(self.svg, "<text{class} x=\"{x}\" y=\"{}\">", self.y - 4);
            escape_into(&mut self.svg, line);
            self.svg.push_str("</text>");
        }
    }

    /// Where the line of a program is.
    fn x(&self, lane: Lane) -> i32 {
        let x = match (lane, self.lanes.len()) {
            (Lane::Client, 2) => 74,
            (Lane::Server, 2) => WIDTH - 74,
            (Lane::Client, _) => 53,
            (Lane::Server, _) => WIDTH - 53,
            (Lane::Proxy | Lane::Gateway, _) => WIDTH / 2,
        };
        if self.is_mirrored { WIDTH - x } else { x }
    }
}
