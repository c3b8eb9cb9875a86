//! [`Card`]: what other sites show beside a link to a page (Open Graph). A card has no
//! words, so that it is the same in every language: the number, or the two, and what goes
//! between client and server. Colours mean what they mean in the drawings of the pages.

mod canvas;
mod digits;
mod png;
mod sketch;
#[cfg(test)]
mod tests;

use farewell_close::{CodeClass, info};
use farewell_reference::facts::{pair, pairs};

use crate::named::{NAMED, is_named};
use crate::picture::of_code;
use canvas::{Canvas, Ink};
use sketch::Frame;

/// A picture that is shown beside a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Card {
    /// A code that has a name.
    Code(u16),
    /// Two codes that people confuse, the smaller one first.
    Pair(u16, u16),
    /// Any other number.
    Private,
    /// The site.
    Site,
}

/// Whether a pair has a card: one that has words of its own.
fn is_drawn(a: u16, b: u16) -> bool {
    is_named(a) && is_named(b) && pair(a, b).is_some()
}

impl Card {
    /// The card of a code, or of any code where this one has no name.
    pub(crate) fn of_code(code: u16) -> Self {
        if is_named(code) {
            Self::Code(code)
        } else {
            Self::Private
        }
    }

    /// The card of a pair, or the site's where the pair has no words of its own.
    pub(crate) fn of_pair(a: u16, b: u16) -> Self {
        if is_drawn(a, b) {
            Self::Pair(a, b)
        } else {
            Self::Site
        }
    }

    /// Every card.
    pub(crate) fn all() -> Vec<Self> {
        let of_pairs = pairs().iter().filter_map(|pair| {
            let (a, b) = pair.id.split_once('-')?;
            let (a, b) = (a.parse().ok()?, b.parse().ok()?);
            is_drawn(a, b).then_some(Self::Pair(a, b))
        });
        let of_codes = NAMED.iter().map(|&code| Self::Code(code));
        let others = [Self::Private, Self::Site];
        of_codes.chain(of_pairs).chain(others).collect()
    }

    /// The name of its file.
    pub(crate) fn name(self) -> String {
        match self {
            Self::Code(code) => format!("{code}.png"),
            Self::Pair(a, b) => format!("{a}-vs-{b}.png"),
            Self::Private => "private.png".to_owned(),
            Self::Site => "farewell.png".to_owned(),
        }
    }

    /// The PNG file.
    pub(crate) fn png(self) -> Vec<u8> {
        let mut canvas = Canvas::new();
        match self {
            Self::Code(code) => {
                canvas.sign(Ink::Quiet, SIGN, 5.0);
                canvas.number(ink_of(code), code, [86.0, 200.0], 230.0);
                canvas.sketch(&of_code(code), WHOLE);
            }
            Self::Pair(a, b) => {
                canvas.sign(Ink::Quiet, SIGN, 5.0);
                for (code, frame, y) in [(a, UPPER, 84.0), (b, LOWER, 324.0)] {
                    canvas.number(ink_of(code), code, [86.0, y], 170.0);
                    canvas.sketch(&of_code(code), frame);
                }
            }
            Self::Private => {
                canvas.sign(Ink::Quiet, SIGN, 5.0);
                canvas.any_number(Ink::Close, [86.0, 200.0], 230.0);
                canvas.sketch(&of_code(4000), WHOLE);
            }
            Self::Site => {
                canvas.tile([86.0, 145.0], 340.0);
                canvas.sketch(&of_code(1000), WIDE);
            }
        }
        canvas.png()
    }
}

/// Where the site's sign is: its left upper corner and how wide it is.
const SIGN: [f32; 3] = [86.0, 528.0, 52.0];

/// Where the sketches are.
const WHOLE: Frame = Frame {
    left: 868.0,
    right: 1112.0,
    top: 95.0,
    bottom: 535.0,
};
const WIDE: Frame = Frame {
    left: 580.0,
    ..WHOLE
};
const UPPER: Frame = Frame {
    left: 760.0,
    right: 1112.0,
    top: 66.0,
    bottom: 258.0,
};
const LOWER: Frame = Frame {
    left: 760.0,
    right: 1112.0,
    top: 320.0,
    bottom: 512.0,
};

/// The colour of a number: of one that travels, that libraries fill in, that must not be
/// sent.
fn ink_of(code: u16) -> Ink {
    let info = info(code);
    match info.class {
        CodeClass::Local => Ink::Local,
        _ if info.travels => Ink::Close,
        _ => Ink::Cut,
    }
}
