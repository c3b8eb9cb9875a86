//! [`Canvas`]: strokes and areas in a few inks, as a PNG file.

use tiny_skia::{FillRule, LineCap, LineJoin, Mask, Path, Stroke, StrokeDash, Transform};

use super::png;

/// How large every card is: what Open Graph asks for.
pub(super) const WIDTH: u32 = 1200;
pub(super) const HEIGHT: u32 = 630;

/// What is drawn with, in the colours of the drawings on the pages in the dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ink {
    /// The site's own colour.
    Tile,
    /// Lines of programs, and what is neither good nor bad.
    Quiet,
    /// A Close frame that travels, and its code.
    Close,
    /// What a library fills in itself.
    Local,
    /// A cut of TCP, what never arrives, what must not be sent.
    Cut,
    /// On a tile.
    White,
}

impl Ink {
    const ALL: [Self; 6] = [
        Self::Tile,
        Self::Quiet,
        Self::Close,
        Self::Local,
        Self::Cut,
        Self::White,
    ];

    const fn colour(self) -> [u8; 3] {
        match self {
            Self::Tile => [0x0b, 0x6e, 0x4f],
            Self::Quiet => [0x7d, 0x8c, 0x86],
            Self::Close => [0x5f, 0xd6, 0xa7],
            Self::Local => [0xf2, 0xbb, 0x5c],
            Self::Cut => [0xff, 0x94, 0x8a],
            Self::White => [0xff, 0xff, 0xff],
        }
    }
}

const PAPER: [u8; 3] = [0x10, 0x17, 0x14];

/// How many shades an ink has at the edges of what is drawn, the full one included.
const SHADES: u32 = 4;

/// What is drawn. Of two inks at one place, the one that is later in [`Ink::ALL`] shows.
pub(super) struct Canvas {
    inks: [Option<Mask>; Ink::ALL.len()],
}

impl Canvas {
    pub(super) fn new() -> Self {
        Self {
            inks: [const { None }; Ink::ALL.len()],
        }
    }

    /// Fills an area.
    pub(super) fn fill(&mut self, ink: Ink, path: &Path) {
        let mask = &mut self.inks[ink as usize];
        if mask.is_none() {
            *mask = Mask::new(WIDTH, HEIGHT);
        }
        if let Some(mask) = mask {
            mask.fill_path(path, FillRule::Winding, true, Transform::identity());
        }
    }

    /// Draws a line along a path, with round ends and corners.
    pub(super) fn stroke(&mut self, ink: Ink, path: &Path, width: f32) {
        self.line(ink, path, width, None);
    }

    /// Draws a line of dots.
    pub(super) fn dots(&mut self, ink: Ink, path: &Path, width: f32) {
        self.line(
            ink,
            path,
            width,
            StrokeDash::new(vec![0.1, width * 2.2], 0.0),
        );
    }

    fn line(&mut self, ink: Ink, path: &Path, width: f32, dash: Option<StrokeDash>) {
        let stroke = Stroke {
            width,
            line_cap: LineCap::Round,
            line_join: LineJoin::Round,
            dash,
            ..Stroke::default()
        };
        let dashed = stroke.dash.as_ref().and_then(|dash| path.dash(dash, 1.0));
        let path = dashed.as_ref().unwrap_or(path);
        if let Some(outline) = path.stroke(&stroke, 1.0) {
            self.fill(ink, &outline);
        }
    }

    /// The PNG file.
    pub(super) fn png(&self) -> Vec<u8> {
        let mut palette = vec![PAPER];
        let mut pixels = vec![0_u8; (WIDTH * HEIGHT) as usize];
        for (ink, mask) in Ink::ALL.into_iter().zip(&self.inks) {
            let Some(mask) = mask else { continue };
            let first = palette.len() as u8;
            let shade = |number: u32| {
                let mix = |paper: u8, colour: u8| {
                    let (paper, colour) = (u32::from(paper), u32::from(colour));
                    ((paper * (SHADES - number) + colour * number) / SHADES) as u8
                };
                let colour = ink.colour();
                [0, 1, 2].map(|part| mix(PAPER[part], colour[part]))
            };
            palette.extend((1..=SHADES).map(shade));
            for (pixel, &covered) in pixels.iter_mut().zip(mask.data()) {
                if covered > 0 {
                    let shade = (u32::from(covered) * SHADES + 127) / 255;
                    if shade > 0 {
                        *pixel = first + (shade - 1) as u8;
                    }
                }
            }
        }
        png::indexed(WIDTH, HEIGHT, &palette, &pixels)
    }
}
