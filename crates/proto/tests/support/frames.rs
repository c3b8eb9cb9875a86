//! Frames as RFC 6455 §5.2 draws them, written and read without the crate.

use farewell_proto::Role;

/// FIN and opcode of each kind of frame, as the first byte of its header.
pub(crate) const TEXT: u8 = 0x81;
/// See [`TEXT`].
pub(crate) const BINARY: u8 = 0x82;
/// See [`TEXT`].
pub(crate) const CLOSE: u8 = 0x88;
/// See [`TEXT`].
pub(crate) const PING: u8 = 0x89;
/// See [`TEXT`].
pub(crate) const PONG: u8 = 0x8A;
/// The first fragment of a text.
pub(crate) const TEXT_BEGIN: u8 = 0x01;
/// The first fragment of a binary message.
pub(crate) const BINARY_BEGIN: u8 = 0x02;
/// A fragment in the middle.
pub(crate) const MORE: u8 = 0x00;
/// The last fragment.
pub(crate) const LAST: u8 = 0x80;

/// The mask of every client frame written here: the RFC's own example.
pub(crate) const KEY: [u8; 4] = [0x37, 0xFA, 0x21, 0x3D];

/// A frame as `(first byte, payload)`.
pub(crate) type Plain = (u8, Vec<u8>);

/// The header that claims `len` bytes of payload.
pub(crate) fn header(sender: Role, first: u8, len: u64) -> Vec<u8> {
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
pub(crate) fn frame(sender: Role, first: u8, payload: &[u8]) -> Vec<u8> {
    let mut bytes = header(sender, first, payload.len() as u64);
    let begin = bytes.len();
    bytes.extend_from_slice(payload);
    if sender == Role::Client {
        mask(&mut bytes[begin..], KEY);
    }
    bytes
}

/// RFC 6455 §5.3, byte by byte.
pub(crate) fn mask(bytes: &mut [u8], key: [u8; 4]) {
    for (index, byte) in bytes.iter_mut().enumerate() {
        *byte ^= key[index % 4];
    }
}

/// The body of a Close frame.
pub(crate) fn body(code: u16, reason: impl AsRef<[u8]>) -> Vec<u8> {
    [&code.to_be_bytes()[..], reason.as_ref()].concat()
}

/// A Close frame with a code, as [`Plain`].
pub(crate) fn close(code: u16, reason: impl AsRef<[u8]>) -> Plain {
    (CLOSE, body(code, reason))
}

/// The frames that `sender` wrote, whole ones only: the bytes must end with a
/// frame, lengths must be shortest, and exactly clients mask.
pub(crate) fn decode(sender: Role, mut bytes: &[u8]) -> Vec<Plain> {
    let mut frames = Vec::new();
    while !bytes.is_empty() {
        let first = bytes[0];
        let (len, mut at) = match bytes[1] & 0x7F {
            126 => (u64::from(u16::from_be_bytes([bytes[2], bytes[3]])), 4),
            127 => (
                u64::from_be_bytes(bytes[2..10].try_into().expect("eight")),
                10,
            ),
            len => (u64::from(len), 2),
        };
        let mut key = [0; 4];
        if sender == Role::Client {
            key.copy_from_slice(&bytes[at..at + 4]);
            at += 4;
        }
        let mut payload = bytes[at..at + len as usize].to_vec();
        mask(&mut payload, key);
        let shortest = header(sender, first, len);
        assert_eq!(bytes[..2], shortest[..2], "mask bit and shortest length");
        bytes = &bytes[at + len as usize..];
        frames.push((first, payload));
    }
    frames
}

/// Lower-case hexadecimal with spaces, as evidence prints.
pub(crate) fn hex(bytes: &[u8]) -> String {
    let pairs: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    pairs.join(" ")
}
