//! What is sent: payloads, and frames as a client masks them.

/// A client's frame with this first byte.
pub(crate) fn masked(first: u8, payload: &[u8]) -> Vec<u8> {
    const KEY: [u8; 4] = [0x37, 0xFA, 0x21, 0x3D];
    let mut frame = vec![first];
    match payload.len() {
        len @ 0..=125 => frame.push(0x80 | len as u8),
        len @ 126..=0xFFFF => {
            frame.push(0x80 | 126);
            frame.extend_from_slice(&(len as u16).to_be_bytes());
        }
        len => {
            frame.push(0x80 | 127);
            frame.extend_from_slice(&(len as u64).to_be_bytes());
        }
    }
    frame.extend_from_slice(&KEY);
    let key = KEY.iter().cycle();
    frame.extend(payload.iter().zip(key).map(|(byte, key)| byte ^ key));
    frame
}

/// `text` over and over, cut at a character to at most `len` bytes and filled up
/// with blanks.
pub(crate) fn text(text: &str, len: usize) -> Vec<u8> {
    let mut all = text.repeat(len / text.len() + 1);
    let cut = (0..=len).rev().find(|at| all.is_char_boundary(*at));
    all.truncate(cut.unwrap_or_default());
    let mut bytes = all.into_bytes();
    bytes.resize(len, b' ');
    bytes
}

pub(crate) const ASCII: &str = "The quick brown fox jumps over the lazy dog. ";
/// "The connection is open. All messages arrive."
pub(crate) const KOREAN: &str = "\u{c5f0}\u{acb0}\u{c774} \u{c5f4}\u{b838}\u{c2b5}\u{b2c8}\u{b2e4}. \u{baa8}\u{b4e0} \u{bb38}\u{c7a5}\u{c774} \u{b3c4}\u{b2ec}\u{d569}\u{b2c8}\u{b2e4}. ";

/// JSON of this many bytes, no two alike, as a server tells of an order or a price.
pub(crate) fn json(len: usize, number: u64) -> Vec<u8> {
    let mut out = String::from("[");
    let mut state = number.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    while out.len() < len {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        let (price, size) = (state % 100_000, state >> 40 & 0xFFF);
        let side = if state >> 20 & 1 == 0 { "buy" } else { "sell" };
        out.push_str(&format!(
            "{{\"id\":{},\"side\":\"{side}\",\"price\":{}.{:02},\"size\":{size},\"symbol\":\"FRWL\"}},",
            number * 100 + state % 100,
            price / 100,
            price % 100,
        ));
    }
    out.truncate(len);
    out.into_bytes()
}
