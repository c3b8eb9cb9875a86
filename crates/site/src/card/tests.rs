//! What every card keeps to.

use std::collections::BTreeSet;
use std::io::Read;

use flate2::Crc;
use flate2::read::ZlibDecoder;

use super::canvas::{HEIGHT, WIDTH};
use super::*;

/// The chunks of a PNG file, each sum checked: its kind and its data.
fn chunks(file: &[u8]) -> Vec<(&[u8], &[u8])> {
    let mut rest = file.strip_prefix(b"\x89PNG\r\n\x1a\n").unwrap();
    let mut chunks = Vec::new();
    while let Some((length, after)) = rest.split_first_chunk::<4>() {
        let (chunk, after) = after.split_at(4 + u32::from_be_bytes(*length) as usize);
        let (sum, after) = after.split_first_chunk::<4>().unwrap();
        let mut expected = Crc::new();
        expected.update(chunk);
        assert_eq!(u32::from_be_bytes(*sum), expected.sum());
        chunks.push(chunk.split_at(4));
        rest = after;
    }
    chunks
}

/// The colour of each pixel.
fn pixels(file: &[u8]) -> Vec<[u8; 3]> {
    let chunks = chunks(file);
    let kinds: Vec<_> = chunks.iter().map(|(kind, _)| *kind).collect();
    assert_eq!(kinds, [b"IHDR", b"PLTE", b"IDAT", b"IEND"]);
    let mut header = [WIDTH.to_be_bytes(), HEIGHT.to_be_bytes()].concat();
    header.extend([8, 3, 0, 0, 0]);
    assert_eq!(chunks[0].1, header);
    let palette = chunks[1].1.as_chunks::<3>().0;
    let mut rows = Vec::new();
    ZlibDecoder::new(chunks[2].1)
        .read_to_end(&mut rows)
        .unwrap();
    assert_eq!(rows.len(), ((WIDTH + 1) * HEIGHT) as usize);
    let rows = rows.chunks(WIDTH as usize + 1);
    let indices = rows.flat_map(|row| {
        assert_eq!(row[0], 0, "a filter");
        &row[1..]
    });
    indices.map(|&index| palette[usize::from(index)]).collect()
}

#[test]
fn every_card_is_a_small_png_file_with_a_margin() {
    let mut seen = BTreeSet::new();
    for card in Card::all() {
        let file = card.png();
        assert!(file.len() <= 12 * 1024, "{}: {}", card.name(), file.len());
        let pixels = pixels(&file);
        let paper = pixels[0];
        let (wide, tall) = (WIDTH as usize, HEIGHT as usize);
        for (place, pixel) in pixels.iter().enumerate() {
            let (x, y) = (place % wide, place / wide);
            let is_within = x.min(wide - 1 - x) >= 40 && y.min(tall - 1 - y) >= 40;
            assert!(is_within || *pixel == paper, "{}: {x} {y}", card.name());
        }
        assert!(seen.insert(file), "{} is like another", card.name());
    }
}
