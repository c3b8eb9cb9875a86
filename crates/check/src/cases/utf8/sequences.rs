//! The byte sequences of 6.5 to 6.23, each with what it has to teach.

use super::texts::KAPPA;
use crate::Requirement;
use crate::requirement::utf8::{
    UTF8_BYTES, UTF8_COMPLETE, UTF8_RANGE, UTF8_SHORTEST, UTF8_SURROGATES,
};

/// What a sequence is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// UTF-8 of bytes below 0x80, controls apart: every text arrives so.
    Plain,
    /// UTF-8.
    Valid,
    /// Not UTF-8, and a reader who is lax in this one matter takes it.
    Breaks(Requirement),
    /// Not UTF-8 in more than one respect: only a reader who does not look takes it.
    Invalid,
}

/// Sequences of one kind of trouble, in the order of their numbers.
pub(super) struct Group {
    pub(super) number: u8,
    pub(super) title: &'static str,
    pub(super) sequences: Vec<(Kind, Vec<u8>)>,
}

impl Group {
    fn new(
        number: u8,
        title: &'static str,
        sequences: impl IntoIterator<Item = (Kind, Vec<u8>)>,
    ) -> Self {
        Self {
            number,
            title,
            sequences: sequences.into_iter().collect(),
        }
    }

    /// All of the same kind.
    fn all<const N: usize>(
        number: u8,
        title: &'static str,
        kind: Kind,
        sequences: [&[u8]; N],
    ) -> Self {
        Self::new(number, title, sequences.map(|bytes| (kind, bytes.to_vec())))
    }
}

pub(super) fn groups() -> Vec<Group> {
    use Kind::{Breaks, Invalid, Valid};
    let range = Breaks(UTF8_RANGE);
    vec![
        Group::new(5, "a text in one script or another", scripts()),
        Group::new(6, "the first bytes of a Greek word", prefixes()),
        Group::all(
            7,
            "the first character of a length",
            Valid,
            [b"\x00", b"\xc2\x80", b"\xe0\xa0\x80", b"\xf0\x90\x80\x80"],
        ),
        Group::all(
            8,
            "the first value of five or six bytes",
            range,
            [b"\xf8\x88\x80\x80\x80", b"\xfc\x84\x80\x80\x80\x80"],
        ),
        Group::all(
            9,
            "the last character of a length",
            Valid,
            [b"\x7f", b"\xdf\xbf", b"\xef\xbf\xbf", b"\xf4\x8f\xbf\xbf"],
        ),
        Group::all(
            10,
            "the last value of four, five or six bytes",
            range,
            [
                b"\xf7\xbf\xbf\xbf",
                b"\xfb\xbf\xbf\xbf\xbf",
                b"\xfd\xbf\xbf\xbf\xbf\xbf",
            ],
        ),
        Group::new(
            11,
            "a neighbour of a border",
            [
                (Valid, b"\xed\x9f\xbf".to_vec()),
                (Valid, b"\xee\x80\x80".to_vec()),
                (Valid, b"\xef\xbf\xbd".to_vec()),
                (Valid, b"\xf4\x8f\xbf\xbf".to_vec()),
                (range, b"\xf4\x90\x80\x80".to_vec()),
            ],
        ),
        Group::new(12, "continuation bytes alone", lone_continuations()),
        Group::new(13, "first bytes, each before a space", lone_beginnings()),
        Group::new(14, "a sequence without its last byte", unfinished()),
        Group::new(
            15,
            "many sequences without their last bytes",
            [(Invalid, unfinished().flat_map(|(_, bytes)| bytes).collect())],
        ),
        Group::all(
            16,
            "bytes that stand nowhere",
            Breaks(UTF8_BYTES),
            [b"\xfe", b"\xff", b"\xfe\xfe\xff\xff"],
        ),
        Group::new(17, "a slash in too many bytes", overlong(0x2f)),
        Group::new(
            18,
            "the last value that has a shorter form",
            overlong_last(),
        ),
        Group::new(19, "U+0000 in too many bytes", overlong(0)),
        Group::all(
            20,
            "a surrogate",
            Breaks(UTF8_SURROGATES),
            [
                b"\xed\xa0\x80",
                b"\xed\xad\xbf",
                b"\xed\xae\x80",
                b"\xed\xaf\xbf",
                b"\xed\xb0\x80",
                b"\xed\xbe\x80",
                b"\xed\xbf\xbf",
            ],
        ),
        Group::all(
            21,
            "a pair of surrogates",
            Breaks(UTF8_SURROGATES),
            [
                b"\xed\xa0\x80\xed\xb0\x80",
                b"\xed\xa0\x80\xed\xbf\xbf",
                b"\xed\xad\xbf\xed\xb0\x80",
                b"\xed\xad\xbf\xed\xbf\xbf",
                b"\xed\xae\x80\xed\xb0\x80",
                b"\xed\xae\x80\xed\xbf\xbf",
                b"\xed\xaf\xbf\xed\xb0\x80",
                b"\xed\xaf\xbf\xed\xbf\xbf",
            ],
        ),
        Group::new(
            22,
            "a character that stays without a meaning",
            noncharacters(),
        ),
        Group::new(
            23,
            "a character of the block of specials",
            ('\u{fff9}'..='\u{ffff}').map(|character| (Valid, character.to_string().into())),
        ),
    ]
}

fn scripts() -> impl Iterator<Item = (Kind, Vec<u8>)> {
    let texts = [
        "hello$world",
        "hello¢world",
        "hello€world",
        "hello𤭢world",
        KAPPA,
    ];
    texts.into_iter().map(|text| {
        let kind = if text.is_ascii() {
            Kind::Plain
        } else {
            Kind::Valid
        };
        (kind, text.into())
    })
}

fn prefixes() -> impl Iterator<Item = (Kind, Vec<u8>)> {
    (1..=KAPPA.len()).map(|len| {
        let kind = if KAPPA.is_char_boundary(len) {
            Kind::Valid
        } else {
            Kind::Breaks(UTF8_COMPLETE)
        };
        (kind, KAPPA.as_bytes()[..len].to_vec())
    })
}

/// The first and the last alone, runs of them, and all there are.
fn lone_continuations() -> impl Iterator<Item = (Kind, Vec<u8>)> {
    let runs = (2..=6).map(|len| [0x80, 0xbf].into_iter().cycle().take(len).collect());
    let all = (0x80..=0xbf).collect();
    [vec![0x80], vec![0xbf]]
        .into_iter()
        .chain(runs)
        .chain([all])
        .map(|bytes| (Kind::Breaks(UTF8_BYTES), bytes))
}

fn lone_beginnings() -> impl Iterator<Item = (Kind, Vec<u8>)> {
    let lengths = [
        0xc0..=0xdf_u8,
        0xe0..=0xef,
        0xf0..=0xf7,
        0xf8..=0xfb,
        0xfc..=0xfd,
    ];
    lengths.into_iter().map(|first| {
        let bytes = first.flat_map(|byte| [byte, b' ']).collect();
        (Kind::Invalid, bytes)
    })
}

/// The lowest and the highest sequence of each length, each cut before its end.
fn unfinished() -> impl Iterator<Item = (Kind, Vec<u8>)> {
    let lowest = [0xc0, 0xe0, 0xf0, 0xf8, 0xfc].into_iter().zip([0x80; 5]);
    let highest = [0xdf, 0xef, 0xf7, 0xfb, 0xfd].into_iter().zip([0xbf; 5]);
    let cut = |(missing, (first, further)): (usize, (u8, u8))| {
        let kind = match first {
            0xdf | 0xef => Kind::Breaks(UTF8_COMPLETE),
            _ => Kind::Invalid,
        };
        let further = std::iter::repeat_n(further, missing);
        (kind, [first].into_iter().chain(further).collect())
    };
    lowest
        .enumerate()
        .map(cut)
        .chain(highest.enumerate().map(cut))
}

/// A value in two to six bytes, where one is enough.
fn overlong(value: u8) -> impl Iterator<Item = (Kind, Vec<u8>)> {
    [0xc0, 0xe0, 0xf0, 0xf8, 0xfc]
        .into_iter()
        .enumerate()
        .map(move |(zeros, first)| {
            let zeros = std::iter::repeat_n(0x80, zeros);
            let bytes = [first].into_iter().chain(zeros).chain([0x80 | value]);
            (too_long(first), bytes.collect())
        })
}

fn overlong_last() -> impl Iterator<Item = (Kind, Vec<u8>)> {
    let last: [&[u8]; 5] = [
        b"\xc1\xbf",
        b"\xe0\x9f\xbf",
        b"\xf0\x8f\xbf\xbf",
        b"\xf8\x87\xbf\xbf\xbf",
        b"\xfc\x83\xbf\xbf\xbf\xbf",
    ];
    last.into_iter()
        .map(|bytes| (too_long(bytes[0]), bytes.to_vec()))
}

/// Five and six bytes are refused for their length, whatever they stand for.
const fn too_long(first: u8) -> Kind {
    Kind::Breaks(if first < 0xf8 {
        UTF8_SHORTEST
    } else {
        UTF8_RANGE
    })
}

/// The last two of each of the seventeen planes.
fn noncharacters() -> impl Iterator<Item = (Kind, Vec<u8>)> {
    (0..=16_u32)
        .flat_map(|plane| [plane << 16 | 0xfffe, plane << 16 | 0xffff])
        .filter_map(char::from_u32)
        .map(|character| (Kind::Valid, character.to_string().into()))
}
