//! Digits as strokes, in the manner of the site's sign, since no font is at hand.

use tiny_skia::{Path, PathBuilder, Rect};

use super::canvas::{Canvas, Ink};

/// A part of a stroke, in parts of a digit's height.
enum Part {
    /// Begins here.
    From(f32, f32),
    /// A straight line to here.
    To(f32, f32),
    /// A curve to the third point, towards the first and from the second.
    Bend([f32; 6]),
    /// A line back to the beginning.
    Close,
}

use Part::{Bend, Close, From, To};

/// How wide a digit is, and what is between two, in parts of its height. Strokes go half
/// their width further.
const DIGIT: f32 = 0.56;
const BETWEEN: f32 = 0.25;
const STROKE: f32 = 0.14;
const THIN: f32 = 0.1;

const fn parts(digit: u32) -> &'static [Part] {
    match digit {
        0 => &[
            From(0.28, 0.0),
            Bend([0.48, 0.0, 0.56, 0.18, 0.56, 0.5]),
            Bend([0.56, 0.82, 0.48, 1.0, 0.28, 1.0]),
            Bend([0.08, 1.0, 0.0, 0.82, 0.0, 0.5]),
            Bend([0.0, 0.18, 0.08, 0.0, 0.28, 0.0]),
            Close,
        ],
        1 => &[From(0.1, 0.2), To(0.36, 0.0), To(0.36, 1.0)],
        2 => &[
            From(0.02, 0.24),
            Bend([0.03, 0.09, 0.14, 0.0, 0.28, 0.0]),
            Bend([0.44, 0.0, 0.55, 0.11, 0.55, 0.27]),
            Bend([0.55, 0.42, 0.46, 0.51, 0.32, 0.66]),
            To(0.0, 1.0),
            To(0.56, 1.0),
        ],
        3 => &[
            From(0.03, 0.18),
            Bend([0.07, 0.07, 0.16, 0.0, 0.28, 0.0]),
            Bend([0.43, 0.0, 0.53, 0.1, 0.53, 0.24]),
            Bend([0.53, 0.38, 0.43, 0.47, 0.25, 0.47]),
            Bend([0.45, 0.47, 0.56, 0.58, 0.56, 0.73]),
            Bend([0.56, 0.9, 0.44, 1.0, 0.28, 1.0]),
            Bend([0.14, 1.0, 0.04, 0.93, 0.0, 0.81]),
        ],
        4 => &[From(0.42, 1.0), To(0.42, 0.0), To(0.0, 0.7), To(0.58, 0.7)],
        5 => &[
            From(0.51, 0.0),
            To(0.09, 0.0),
            To(0.05, 0.45),
            Bend([0.11, 0.39, 0.19, 0.36, 0.28, 0.36]),
            Bend([0.45, 0.36, 0.56, 0.49, 0.56, 0.68]),
            Bend([0.56, 0.87, 0.44, 1.0, 0.27, 1.0]),
            Bend([0.14, 1.0, 0.05, 0.94, 0.0, 0.84]),
        ],
        6 => &[
            From(0.43, 0.0),
            Bend([0.2, 0.12, 0.0, 0.4, 0.0, 0.69]),
            Bend([0.0, 0.87, 0.12, 1.0, 0.28, 1.0]),
            Bend([0.44, 1.0, 0.56, 0.87, 0.56, 0.69]),
            Bend([0.56, 0.51, 0.44, 0.39, 0.29, 0.39]),
            Bend([0.13, 0.39, 0.0, 0.52, 0.0, 0.69]),
        ],
        7 => &[From(0.0, 0.0), To(0.56, 0.0), To(0.18, 1.0)],
        8 => &[
            From(0.28, 0.46),
            Bend([0.14, 0.46, 0.04, 0.36, 0.04, 0.23]),
            Bend([0.04, 0.1, 0.14, 0.0, 0.28, 0.0]),
            Bend([0.42, 0.0, 0.52, 0.1, 0.52, 0.23]),
            Bend([0.52, 0.36, 0.42, 0.46, 0.28, 0.46]),
            Bend([0.12, 0.46, 0.0, 0.57, 0.0, 0.73]),
            Bend([0.0, 0.89, 0.12, 1.0, 0.28, 1.0]),
            Bend([0.44, 1.0, 0.56, 0.89, 0.56, 0.73]),
            Bend([0.56, 0.57, 0.44, 0.46, 0.28, 0.46]),
            Close,
        ],
        _ => &[
            From(0.13, 1.0),
            Bend([0.36, 0.88, 0.56, 0.6, 0.56, 0.31]),
            Bend([0.56, 0.13, 0.44, 0.0, 0.28, 0.0]),
            Bend([0.12, 0.0, 0.0, 0.13, 0.0, 0.31]),
            Bend([0.0, 0.49, 0.12, 0.61, 0.27, 0.61]),
            Bend([0.43, 0.61, 0.56, 0.48, 0.56, 0.31]),
        ],
    }
}

/// "#".
const NUMBER: &[Part] = &[
    From(0.22, 0.06),
    To(0.14, 0.94),
    From(0.46, 0.06),
    To(0.38, 0.94),
    From(0.03, 0.34),
    To(0.57, 0.34),
    From(0.0, 0.66),
    To(0.54, 0.66),
];

fn path(parts: &[Part], [left, top]: [f32; 2], size: f32) -> Option<Path> {
    let mut builder = PathBuilder::new();
    let x = |x: f32| left + x * size;
    let y = |y: f32| top + y * size;
    for part in parts {
        match *part {
            From(a, b) => builder.move_to(x(a), y(b)),
            To(a, b) => builder.line_to(x(a), y(b)),
            Bend([a, b, c, d, e, f]) => builder.cubic_to(x(a), y(b), x(c), y(d), x(e), y(f)),
            Close => builder.close(),
        }
    }
    builder.finish()
}

impl Canvas {
    /// A number of that height, at its left upper corner.
    pub(super) fn number(&mut self, ink: Ink, number: u16, place: [f32; 2], size: f32) {
        let digits = number.to_string();
        let digits = digits.chars().filter_map(|digit| digit.to_digit(10));
        let digits: Vec<_> = digits.map(parts).collect();
        self.strokes(ink, &digits, place, size, STROKE);
    }

    /// A sign in the place of each digit, for any number.
    pub(super) fn any_number(&mut self, ink: Ink, place: [f32; 2], size: f32) {
        self.strokes(ink, &[NUMBER; 4], place, size, THIN);
    }

    fn strokes(
        &mut self,
        ink: Ink,
        digits: &[&[Part]],
        [left, top]: [f32; 2],
        size: f32,
        stroke: f32,
    ) {
        let stroke = size * stroke;
        let half = stroke / 2.0;
        for (place, digit) in digits.iter().enumerate() {
            let left = left + half + place as f32 * (DIGIT + BETWEEN) * size;
            if let Some(path) = path(digit, [left, top + half], size - stroke) {
                self.stroke(ink, &path, stroke);
            }
        }
    }

    /// The site's sign, an arrow that meets a bar (assets/icon.svg), in a square of that
    /// size.
    pub(super) fn sign(&mut self, ink: Ink, [left, top, size]: [f32; 3], stroke: f32) {
        const SIGN: &[Part] = &[
            From(0.0, 0.5),
            To(0.75, 0.5),
            From(0.45, 0.15),
            To(0.8, 0.5),
            To(0.45, 0.85),
            From(1.0, 0.1),
            To(1.0, 0.9),
        ];
        if let Some(path) = path(SIGN, [left, top], size) {
            self.stroke(ink, &path, stroke);
        }
    }

    /// The site's icon, a tile with its sign.
    pub(super) fn tile(&mut self, [left, top]: [f32; 2], size: f32) {
        let round = size * 7.0 / 32.0;
        let rect = Rect::from_xywh(
            left + round,
            top + round,
            size - 2.0 * round,
            size - 2.0 * round,
        );
        if let Some(rect) = rect {
            let inner = PathBuilder::from_rect(rect);
            self.fill(Ink::Tile, &inner);
            self.stroke(Ink::Tile, &inner, 2.0 * round);
        }
        let inset = size * 6.0 / 32.0;
        let place = [left + inset, top + inset, size - 2.0 * inset];
        self.sign(Ink::White, place, size * 3.2 / 32.0);
    }
}
