//! Frames as RFC 6455 §5.2 draws them, written and read without the crate. The fuzz
//! targets use it too.

use farewell_proto::Role;

/// FIN and opcode of each kind of frame, as the first byte of its header.
pub const TEXT: u8 = 0x81;
/// See [`TEXT`].
pub const BINARY: u8 = 0x82;
/// See [`TEXT`].
pub const CLOSE: u8 = 0x88;
/// See [`TEXT`].
pub const PING: u8 = 0x89;
/// See [`TEXT`].
pub const PONG: u8 = 0x8A;
/// The first fragment of a text.
pub const TEXT_BEGIN: u8 = 0x01;
/// The first fragment of a binary message.
pub const BINARY_BEGIN: u8 = 0x02;
/// A fragment in the middle.
pub const MORE: u8 = 0x00;
/// The last fragment.
pub const LAST: u8 = 0x80;

/// The mask of every client frame written here: the RFC's own example.
pub const KEY: [u8; 4] = [0x37, 0xFA, 0x21, 0x3D];

/// A frame as `(first byte, payload)`.
pub type Plain = (u8, Vec<u8>);

/// The header that claims `len` bytes of payload.
pub fn header(sender: Role, first: u8, len: u64) -> Vec<u8> {
    let mut bytes = vec![first];
    match len {
        0..=125 => bytes.push(len as u8),
        126..=0xFFFF => {
            bytes.push(126);
            bytes.extend_from_slice(&(len as u16).to_be_bytes());
        }
        _ => {
            bytes.push(127);
            bytes.extend_from_slice(&len.to_be_bytes());
        }
    }
    if sender == Role::Client {
        bytes[1] |= 0x80;
        bytes.extend_from_slice(&KEY);
    }
    bytes
}

/// A whole frame.
pub fn frame(sender: Role, first: u8, payload: &[u8]) -> Vec<u8> {
    let mut bytes = header(sender, first, payload.len() as u64);
    let begin = bytes.len();
    bytes.extend_from_slice(payload);
    if sender == Role::Client {
        mask(&mut bytes[begin..], KEY);
    }
    bytes
}

/// RFC 6455 §5.3, byte by byte.
pub fn mask(bytes: &mut [u8], key: [u8; 4]) {
    for (index, byte) in bytes.iter_mut().enumerate() {
        *byte ^= key[index % 4];
    }
}

/// The body of a Close frame.
pub fn body(code: u16, reason: impl AsRef<[u8]>) -> Vec<u8> {
    [&code.to_be_bytes()[..], reason.as_ref()].concat()
}

/// A Close frame with a code, as [`Plain`].
pub fn close(code: u16, reason: impl AsRef<[u8]>) -> Plain {
    (CLOSE, body(code, reason))
}

/// The payload's length that the header at `at` claims, in whatever form, and
/// where the payload begins; `None` where the header is not complete.
pub fn claim(stream: &[u8], at: usize) -> Option<(u64, usize)> {
    let second = *stream.get(at + 1)?;
    let (len, mut after) = match second & 0x7F {
        126 => {
            let bytes = stream.get(at + 2..at + 4)?.try_into().ok()?;
            (u64::from(u16::from_be_bytes(bytes)), at + 4)
        }
        127 => {
            let bytes = stream.get(at + 2..at + 10)?.try_into().ok()?;
            (u64::from_be_bytes(bytes), at + 10)
        }
        len => (u64::from(len), at + 2),
    };
    if second & 0x80 != 0 {
        after += 4;
    }
    (after <= stream.len()).then_some((len, after))
}

/// The frames that `sender` wrote, whole ones only.
///
/// # Panics
/// Where the bytes do not end with a frame, a length is not the shortest, or the mask
/// is not the sender's: a client's frames have one, a server's have none.
pub fn decode(sender: Role, mut bytes: &[u8]) -> Vec<Plain> {
    let mut frames = Vec::new();
    while !bytes.is_empty() {
        let (len, begin) = claim(bytes, 0).expect("a whole header");
        let shortest = header(sender, bytes[0], len);
        assert_eq!(bytes[..2], shortest[..2], "mask bit and shortest length");
        let (frame, rest) = bytes.split_at(begin + len as usize);
        let mut payload = frame[begin..].to_vec();
        if let (Role::Client, Some(key)) = (sender, frame[..begin].last_chunk()) {
            mask(&mut payload, *key);
        }
        frames.push((frame[0], payload));
        bytes = rest;
    }
    frames
}

/// Lower-case hexadecimal with spaces, as evidence prints.
pub fn hex(bytes: &[u8]) -> String {
    let pairs: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    pairs.join(" ")
}
