//! Streams of one sender, good and bad, as strategies.

use farewell_proto::Role;
use proptest::collection::vec;
use proptest::prelude::*;

use crate::support::frames::{
    BINARY_BEGIN, CLOSE, LAST, MORE, PING, PONG, TEXT_BEGIN, body, frame, header,
};

/// Sizes that matter: none, each length of header, around the least size of a
/// relay's fragment and of a direct read, and several of them.
pub(crate) fn size() -> impl Strategy<Value = usize> {
    prop_oneof![
        6 => 0usize..200,
        2 => prop_oneof![Just(125usize), Just(126), Just(65_535), Just(65_536)],
        2 => 4_000usize..4_200,
        2 => 16_300usize..16_500,
        1 => 0usize..100_000,
    ]
}

/// This many bytes of text with characters of each length, cut at none.
pub(crate) fn text(len: usize) -> String {
    let mut text = "aé€😀".repeat(len / 10);
    text.extend("ABCDEFGHI".chars().take(len - text.len()));
    text
}

/// This many bytes, no two neighbours alike.
pub(crate) fn binary(len: usize) -> Vec<u8> {
    (0..len).map(|index| (index * 7 % 251) as u8).collect()
}

/// A message of a kind as the sizes of its frames: text is cut anywhere, so
/// inside characters too.
pub(crate) fn message() -> impl Strategy<Value = (bool, Vec<usize>)> {
    (any::<bool>(), vec(size(), 1..4))
}

/// The frames of a message, with a ping between each two.
pub(crate) fn message_frames(sender: Role, is_text: bool, sizes: &[usize]) -> Vec<Vec<u8>> {
    let total = sizes.iter().sum();
    let payload = if is_text {
        text(total).into_bytes()
    } else {
        binary(total)
    };
    let mut frames = Vec::new();
    let mut at = 0;
    for (index, size) in sizes.iter().enumerate() {
        let opcode = match (index, is_text) {
            (0, true) => TEXT_BEGIN,
            (0, false) => BINARY_BEGIN,
            _ => MORE,
        };
        let last = index + 1 == sizes.len();
        let first = opcode | if last { LAST } else { 0 };
        frames.push(frame(sender, first, &payload[at..at + size]));
        if !last {
            frames.push(frame(sender, PING, &[index as u8; 5]));
        }
        at += size;
    }
    frames
}

/// Whole messages, pings and pongs.
fn good(sender: Role) -> impl Strategy<Value = Vec<u8>> {
    let message =
        message().prop_map(move |(text, sizes)| message_frames(sender, text, &sizes).concat());
    let control = (
        prop_oneof![Just(PING), Just(PONG)],
        vec(any::<u8>(), 0..126),
    )
        .prop_map(move |(first, payload)| frame(sender, first, &payload));
    vec(prop_oneof![2 => message, 1 => control], 0..5).prop_map(|parts| parts.concat())
}

/// A Close with any body.
fn any_close(sender: Role) -> impl Strategy<Value = Vec<u8>> {
    let codes = prop_oneof![Just(1000u16), Just(1006), 3000u16..5000, any::<u16>()];
    prop_oneof![
        Just(vec![]),
        vec(any::<u8>(), 0..126),
        (codes, "\\PC{0,30}").prop_map(|(code, reason)| body(code, reason)),
    ]
    .prop_map(move |body| frame(sender, CLOSE, &body))
}

/// Bytes that often look like headers.
fn garbage() -> impl Strategy<Value = Vec<u8>> {
    let byte = prop_oneof![
        any::<u8>(),
        prop_oneof![
            Just(0x81u8),
            Just(0x82),
            Just(0x01),
            Just(0x80),
            Just(0x88),
            Just(0x89),
            Just(0xFE),
            Just(0xFF),
            Just(0x7E),
            Just(0x7F),
            Just(0x00),
            Just(b'H'),
        ],
    ];
    vec(byte, 0..400)
}

/// A header that claims any length at all.
fn claim(sender: Role) -> impl Strategy<Value = Vec<u8>> {
    let first = prop_oneof![Just(0x81u8), Just(0x82), Just(0x01), Just(0x80)];
    (first, 0u32..64, any::<u64>())
        .prop_map(move |(first, shift, len)| header(sender, first, len >> shift))
}

/// Everything: a good beginning, perhaps a Close, perhaps garbage, perhaps a
/// byte changed somewhere.
pub(crate) fn stream(sender: Role) -> impl Strategy<Value = Vec<u8>> {
    let tail = prop_oneof![
        2 => Just(vec![]),
        2 => any_close(sender),
        1 => garbage(),
        1 => claim(sender),
    ];
    let change = proptest::option::of((any::<prop::sample::Index>(), any::<u8>()));
    let parts = (good(sender), tail, good(sender), any_close(sender), change);
    parts.prop_map(|(good, tail, more, close, change)| {
        let mut stream = [good, tail, more, close].concat();
        if let Some((at, byte)) = change {
            let at = at.index(stream.len());
            stream[at] = byte;
        }
        stream
    })
}
