//! Sections 12 and 13, permessage-deflate (RFC 7692): messages of many sizes, of
//! five kinds of data in 12, on other terms in 13.

mod data;

use std::fmt;

use crate::deflate::Wanted;
use crate::requirement::compression as pmd;
use crate::requirement::framing::{
    BINARY_ARRIVES, FRAGMENTS_JOINED, LARGE_ARRIVES, LENGTHS, TEXT_ARRIVES,
};
use crate::{Case, Opcode, Peer, Requirement};
use data::Data;

/// Bytes of a message, and the most in each fragment of it; 0: not in fragments.
const SHAPES: [(usize, usize); 18] = [
    (16, 0),
    (64, 0),
    (256, 0),
    (1_024, 0),
    (4_096, 0),
    (8_192, 0),
    (16_384, 0),
    (32_768, 0),
    (65_536, 0),
    (131_072, 0),
    (8_192, 256),
    (16_384, 256),
    (32_768, 256),
    (65_536, 256),
    (131_072, 256),
    (131_072, 1_024),
    (131_072, 4_096),
    (131_072, 32_768),
];
/// From this size on, messages repeat what is further back than the smallest window.
const FAR: usize = 1_024;
/// What 16 bits of length can say.
const LARGE: usize = 65_536;

const fn terms(alone: bool, window_bits: Option<u8>) -> Wanted {
    Wanted { alone, window_bits }
}

pub(super) fn cases() -> Vec<Case> {
    let kinds = [
        Data::Json,
        Data::Picture,
        Data::Prose,
        Data::Html,
        Data::Document,
    ];
    let any = vec![Wanted::ANY];
    let section_12 = kinds
        .into_iter()
        .zip(1..)
        .map(move |(data, group)| (12, group, data, any.clone()));
    let section_13 = [
        vec![Wanted::ANY],
        vec![terms(true, None)],
        vec![terms(false, Some(9))],
        vec![terms(false, Some(15))],
        vec![terms(true, Some(9))],
        vec![terms(true, Some(15))],
        vec![terms(true, Some(9)), terms(true, None), Wanted::ANY],
    ]
    .into_iter()
    .zip(1..)
    .map(|(wanted, group)| (13, group, Data::Json, wanted));
    section_12
        .chain(section_13)
        .flat_map(|(section, group, data, wanted)| {
            let shapes = SHAPES.into_iter().zip(1..);
            shapes.map(move |(shape, number)| {
                let id = format!("{section}.{group}.{number}");
                case(id, data, shape, &wanted)
            })
        })
        .collect()
}

fn case(id: String, data: Data, (size, fragment): (usize, usize), wanted: &[Wanted]) -> Case {
    let mut title = format!("compressed messages of {size} bytes, {}", data.name());
    if fragment > 0 {
        title.push_str(&format!(", in fragments of {fragment}"));
    }
    title.push_str(&Terms(wanted).to_string());
    let stated = stated(data, size, fragment, wanted);
    let wanted = wanted.to_vec();
    Case::new(id, title, &stated, async move |peer: &mut Peer| {
        peer.open_deflated(&wanted).await?;
        for number in 0..peer.settings().messages {
            let message = data.message(number, size);
            peer.send_deflated(data.opcode(), &message, fragment).await;
            peer.expect_message(data.opcode(), &message).await?;
        }
        Ok(())
    })
    .unopened()
}

/// What the case asks for beyond the defaults, in its title.
struct Terms<'a>(&'a [Wanted]);

impl fmt::Display for Terms<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.len() > 1 {
            return f.write_str("; the first of several offers");
        }
        for wanted in self.0 {
            if wanted.alone {
                f.write_str("; no context takeover")?;
            }
            if let Some(bits) = wanted.window_bits {
                write!(f, "; a window of {} bytes", 1 << bits)?;
            }
        }
        Ok(())
    }
}

/// What is stated; the rest of what makes a case fail is in how its frames travel.
fn stated(data: Data, size: usize, fragment: usize, wanted: &[Wanted]) -> Vec<Requirement> {
    let mut stated = vec![pmd::COMPRESSED_ARRIVES];
    if fragment > 0 {
        stated.extend([pmd::FRAGMENTS_ARE_ONE, FRAGMENTS_JOINED]);
    }
    stated.extend([
        pmd::CONTEXT_KEPT,
        pmd::WELL_FORMED,
        pmd::MARKED_FIRST,
        pmd::NEGOTIATED,
    ]);
    if wanted[0].alone {
        stated.push(pmd::ALONE);
    }
    if size >= FAR && wanted[0].window_bits == Some(9) {
        stated.push(pmd::WINDOW_KEPT_TO);
    }
    stated.push(match data.opcode() {
        Opcode::TEXT => TEXT_ARRIVES,
        _ => BINARY_ARRIVES,
    });
    // The first rows of the picture are one grey.
    let long = if data == Data::Picture { 1_024 } else { 256 };
    if size >= long {
        stated.push(LENGTHS);
    }
    if size > LARGE {
        stated.push(LARGE_ARRIVES);
    }
    stated
}
