//! A reader of UTF-8 with one weakness at a time takes exactly the sequences that
//! are said to show it.

use super::sequences::{Kind, groups};
use crate::Requirement;
use crate::requirement::utf8::{
    UTF8_BYTES, UTF8_COMPLETE, UTF8_RANGE, UTF8_SHORTEST, UTF8_SURROGATES,
};

/// Whether a reader takes these bytes who is lax in one matter.
fn takes(bytes: &[u8], lax: Option<Requirement>) -> bool {
    let lax_in = |rule: Requirement| lax == Some(rule);
    let mut rest = bytes;
    while let [first, further @ ..] = rest {
        let (len, least) = match *first {
            0..=0x7f => (0, 0),
            0x80..=0xbf | 0xfe | 0xff if lax_in(UTF8_BYTES) => (0, 0),
            0xc0..=0xdf => (1, 0x80),
            0xe0..=0xef => (2, 0x800),
            0xf0..=0xf7 => (3, 0x1_0000),
            0xf8..=0xfb if lax_in(UTF8_RANGE) => (4, 0),
            0xfc..=0xfd if lax_in(UTF8_RANGE) => (5, 0),
            _ => return false,
        };
        let there = further.len().min(len);
        let (sequence, after) = further.split_at(there);
        if sequence.iter().any(|byte| byte & 0xc0 != 0x80) {
            return false;
        }
        // The value, and the lowest and the highest that it can still become.
        let bits = 6 * (len - there) as u32;
        let begin = u64::from(*first) & (0x7f >> (len + usize::from(len > 0)));
        let value = sequence
            .iter()
            .fold(begin, |value, byte| value << 6 | u64::from(byte & 0x3f));
        let (lowest, highest) = (value << bits, ((value + 1) << bits) - 1);
        let surrogate = (0xd800..=0xdfff).contains(&lowest) && highest <= 0xdfff;
        if highest < least && !lax_in(UTF8_SHORTEST)
            || lowest > 0x10_ffff && !lax_in(UTF8_RANGE)
            || surrogate && len > 0 && !lax_in(UTF8_SURROGATES)
            || there < len && !lax_in(UTF8_COMPLETE)
        {
            return false;
        }
        rest = after;
    }
    true
}

#[test]
fn each_sequence_shows_what_it_is_said_to_show() {
    let rules = [
        UTF8_BYTES,
        UTF8_COMPLETE,
        UTF8_RANGE,
        UTF8_SHORTEST,
        UTF8_SURROGATES,
    ];
    for group in groups() {
        for (index, (kind, bytes)) in group.sequences.iter().enumerate() {
            let id = format!("6.{}.{}", group.number, index + 1);
            let valid = std::str::from_utf8(bytes).is_ok();
            assert_eq!(valid, matches!(kind, Kind::Plain | Kind::Valid), "{id}");
            assert_eq!(valid, takes(bytes, None), "{id}");
            for rule in rules {
                let shows = valid || *kind == Kind::Breaks(rule);
                assert_eq!(shows, takes(bytes, Some(rule)), "{id} {}", rule.name);
            }
        }
    }
}
