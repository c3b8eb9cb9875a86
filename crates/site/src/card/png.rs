//! [`indexed`]: pixels of a palette as a PNG file (ISO/IEC 15948). A PNG file is DEFLATE
//! in three chunks; the crate `png` would bring a second DEFLATE beside the one that
//! WebSockets are compressed with.

use std::io::Write;

use flate2::write::ZlibEncoder;
use flate2::{Compression, Crc};

const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// A PNG file whose pixels are indices into a palette of at most 256 colours.
pub(super) fn indexed(width: u32, height: u32, palette: &[[u8; 3]], pixels: &[u8]) -> Vec<u8> {
    let mut file = SIGNATURE.to_vec();
    let mut header = [width.to_be_bytes(), height.to_be_bytes()].concat();
    // Eight bits a pixel, of a palette, the only methods there are, not interlaced.
    header.extend([8, 3, 0, 0, 0]);
    chunk(&mut file, b"IHDR", &header);
    chunk(&mut file, b"PLTE", palette.as_flattened());
    chunk(
        &mut file,
        b"IDAT",
        &compressed(width, pixels).unwrap_or_default(),
    );
    chunk(&mut file, b"IEND", &[]);
    file
}

/// The rows, each with the number of its filter before it: none.
fn compressed(width: u32, pixels: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::new(6));
    let mut rows = Vec::with_capacity(pixels.len() + pixels.len() / width as usize);
    for row in pixels.chunks(width as usize) {
        rows.push(0);
        rows.extend_from_slice(row);
    }
    encoder.write_all(&rows)?;
    encoder.finish()
}

fn chunk(file: &mut Vec<u8>, kind: &[u8; 4], data: &[u8]) {
    let length = u32::try_from(data.len()).unwrap_or(u32::MAX);
    file.extend(length.to_be_bytes());
    file.extend(kind);
    file.extend(data);
    let mut sum = Crc::new();
    sum.update(kind);
    sum.update(data);
    file.extend(sum.sum().to_be_bytes());
}
