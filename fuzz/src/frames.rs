//! Frames as RFC 6455 §5.2 draws them, read and written without the crate that
//! is under test.

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

/// Where the frame ends that begins at `at`, whatever its header says that is
/// wrong; `None` where the stream ends before it does.
pub fn frame_end(stream: &[u8], at: usize) -> Option<usize> {
    let (len, after) = claim(stream, at)?;
    let end = after.checked_add(usize::try_from(len).ok()?)?;
    (end <= stream.len()).then_some(end)
}

/// Where the frame begins that this byte of the stream lies in.
pub fn frame_begin(stream: &[u8], byte: usize) -> usize {
    let mut begin = 0;
    while let Some(end) = frame_end(stream, begin).filter(|end| *end <= byte) {
        begin = end;
    }
    begin
}

/// A frame's first byte and its payload.
pub type Frame<'a> = (u8, &'a [u8]);

/// What a server wrote.
///
/// # Panics
/// Where the bytes are no whole frames, masked, or not of the shortest length.
pub fn written_by_server(mut bytes: &[u8]) -> Vec<Frame<'_>> {
    let mut frames = Vec::new();
    while !bytes.is_empty() {
        let end = frame_end(bytes, 0).expect("whole frames");
        let len = match bytes[1] {
            126 => end - 4,
            127 => end - 10,
            len => usize::from(len),
        };
        assert!(bytes[1] & 0x80 == 0, "a server does not mask");
        let shortest = match len {
            0..=125 => len as u8,
            126..=0xFFFF => 126,
            _ => 127,
        };
        assert_eq!(bytes[1], shortest, "the shortest length");
        frames.push((bytes[0], &bytes[end - len..end]));
        bytes = &bytes[end..];
    }
    frames
}

/// Writes a frame of the shortest form; a client's mask is zeros, so that the
/// payload stays as it is.
pub fn write(stream: &mut Vec<u8>, masked: bool, first: u8, payload: &[u8]) {
    stream.push(first);
    let mask_bit = if masked { 0x80 } else { 0 };
    match payload.len() {
        len @ 0..126 => stream.push(mask_bit | len as u8),
        len @ 126..=0xFFFF => {
            stream.push(mask_bit | 126);
            stream.extend_from_slice(&(len as u16).to_be_bytes());
        }
        len => {
            stream.push(mask_bit | 127);
            stream.extend_from_slice(&(len as u64).to_be_bytes());
        }
    }
    if masked {
        stream.extend_from_slice(&[0; 4]);
    }
    stream.extend_from_slice(payload);
}
