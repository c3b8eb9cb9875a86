//! A sequence without words: what goes between the programs, and what each reports, a
//! disc for a code that came, a ring for a number that its library filled in.

use tiny_skia::PathBuilder;

use super::canvas::{Canvas, Ink};
use crate::picture::{Report, Sequence, Step, What};

/// Where a sketch is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Frame {
    pub(super) left: f32,
    pub(super) right: f32,
    pub(super) top: f32,
    pub(super) bottom: f32,
}

/// How wide its lines are.
const STROKE: f32 = 7.0;

/// How large the discs are.
const DISC: f32 = 17.0;

impl Canvas {
    /// Sketches a sequence.
    pub(super) fn sketch(&mut self, sequence: &Sequence, frame: Frame) {
        let rows = rows(sequence);
        let last = sequence.lanes.len().saturating_sub(1).max(1) as f32;
        let x = |lane| {
            let place = sequence.lanes.iter().position(|other| *other == lane);
            frame.left + (frame.right - frame.left) * place.unwrap_or(0) as f32 / last
        };
        for &lane in sequence.lanes {
            let x = x(lane);
            let path = line(&[[x, frame.top], [x, frame.bottom - DISC]]);
            self.path(Ink::Quiet, path, 4.0);
            let head = line(&[[x - 22.0, frame.top], [x + 22.0, frame.top]]);
            self.path(Ink::Quiet, head, 16.0);
        }
        let between = (frame.bottom - frame.top) / (rows.len() as f32 + 1.0);
        for (row, arrows) in rows.iter().enumerate() {
            let y = frame.top + between * (row as f32 + 1.0);
            for step in arrows {
                if let Step::Arrow { from, to, what } = *step {
                    self.arrow(what, x(from), x(to), y);
                }
            }
        }
        for step in &sequence.steps {
            if let Step::Report { at, what } = *step {
                let disc = PathBuilder::from_circle(x(at), frame.bottom, DISC);
                match what {
                    Report::Received(_) => {
                        if let Some(disc) = disc {
                            self.fill(Ink::Close, &disc);
                        }
                    }
                    _ => self.path(Ink::Local, disc, STROKE),
                }
            }
        }
    }

    fn arrow(&mut self, what: What, start: f32, end: f32, y: f32) {
        let way = (end - start).signum();
        let (begin, tip) = (start + way * 12.0, end - way * 12.0);
        let head = |tip: f32| {
            let back = tip - way * 17.0;
            line(&[[back, y - 15.0], [tip, y], [back, y + 15.0]])
        };
        match what {
            What::NoClose => {
                let at = start + (end - start) * 0.7;
                let path = line(&[[begin, y], [at - way * 26.0, y]]);
                if let Some(path) = path {
                    self.dots(Ink::Cut, &path, STROKE);
                }
                for turn in [1.0, -1.0] {
                    let cross = line(&[[at - 12.0, y - 12.0 * turn], [at + 12.0, y + 12.0 * turn]]);
                    self.path(Ink::Cut, cross, STROKE);
                }
            }
            What::End | What::Cut => {
                let ink = if what == What::Cut {
                    Ink::Cut
                } else {
                    Ink::Quiet
                };
                let bar = line(&[[tip, y - 16.0], [tip, y + 16.0]]);
                let tip = tip - way * 10.0;
                if what == What::Cut {
                    let middle = start + (end - start) * 0.4;
                    for (from, to) in [(begin, middle - way * 13.0), (middle + way * 13.0, tip)] {
                        self.path(ink, line(&[[from, y], [to, y]]), STROKE);
                    }
                    for x in [middle - 7.0, middle + 7.0] {
                        let slash = line(&[[x - 5.0, y + 14.0], [x + 5.0, y - 14.0]]);
                        self.path(ink, slash, 5.0);
                    }
                } else {
                    self.path(ink, line(&[[begin, y], [tip, y]]), STROKE);
                }
                self.path(ink, head(tip), STROKE);
                self.path(ink, bar, STROKE);
            }
            _ => {
                let (ink, stroke) = match what {
                    What::Other(_) => (Ink::Quiet, STROKE),
                    _ => (Ink::Close, STROKE + 3.0),
                };
                self.path(ink, line(&[[begin, y], [tip, y]]), stroke);
                self.path(ink, head(tip), stroke);
            }
        }
    }

    fn path(&mut self, ink: Ink, path: Option<tiny_skia::Path>, stroke: f32) {
        if let Some(path) = path {
            self.stroke(ink, &path, stroke);
        }
    }
}

/// The arrows, those of a cut on both sides together.
fn rows(sequence: &Sequence) -> Vec<Vec<Step>> {
    let mut rows: Vec<Vec<Step>> = Vec::new();
    for &step in &sequence.steps {
        let Step::Arrow { from, what, .. } = step else {
            continue;
        };
        let beside = rows.last_mut().filter(|row| {
            let is_same = |other: &Step| matches!(*other, Step::Arrow { from: by, what: What::Cut, .. } if by == from);
            what == What::Cut && row.iter().all(is_same)
        });
        match beside {
            Some(row) => row.push(step),
            None => rows.push(vec![step]),
        }
    }
    rows
}

fn line(points: &[[f32; 2]]) -> Option<tiny_skia::Path> {
    let mut builder = PathBuilder::new();
    for (place, &[x, y]) in points.iter().enumerate() {
        if place == 0 {
            builder.move_to(x, y);
        } else {
            builder.line_to(x, y);
        }
    }
    builder.finish()
}
