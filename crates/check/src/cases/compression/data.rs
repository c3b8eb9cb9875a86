//! What the messages of sections 12 and 13 are made of: five kinds of data with
//! the statistics of what WebSockets carry, made by code, the same in every run.

use std::fmt::Write;
use std::sync::LazyLock;

use bytes::Bytes;

use crate::Opcode;

/// The most that a message has of the end of the one before it: a compressor that
/// may refer back to it, does. It is within the smallest window, of 512 bytes, less
/// what zlib keeps of it for itself.
const MOST_SHARED: usize = 200;
/// How much there is of each kind, before it begins anew.
const LENGTH: usize = 256 << 10;

/// A kind of data. Text is ASCII, so that it can be cut anywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Data {
    /// Records as JSON.
    Json,
    /// A picture of 512 by 512 grey pixels.
    Picture,
    /// A text that people read.
    Prose,
    /// A page, in a line.
    Html,
    /// A document of compressed streams and what holds them together.
    Document,
}

impl Data {
    pub(super) const fn opcode(self) -> Opcode {
        match self {
            Self::Json | Self::Html => Opcode::TEXT,
            Self::Picture | Self::Prose | Self::Document => Opcode::BINARY,
        }
    }

    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Json => "JSON",
            Self::Picture => "a picture",
            Self::Prose => "prose",
            Self::Html => "HTML",
            Self::Document => "a document",
        }
    }

    /// Message `number` of this size. It begins with the end of the one before.
    pub(super) fn message(self, number: u32, size: usize) -> Bytes {
        static MADE: [LazyLock<Vec<u8>>; 5] = [
            LazyLock::new(|| json().into_bytes()),
            LazyLock::new(picture),
            LazyLock::new(|| prose().into_bytes()),
            LazyLock::new(|| html().into_bytes()),
            LazyLock::new(document),
        ];
        let all: &[u8] = &MADE[self as usize];
        let step = size - MOST_SHARED.min(size / 2);
        let from = number as usize * step % all.len();
        let end = (from + size).min(all.len());
        let mut message = all[from..end].to_vec();
        message.extend_from_slice(&all[..size - message.len()]);
        message.into()
    }
}

/// Numbers without a pattern, the same in every run: xorshift (Marsaglia, 2003).
struct Numbers(u32);

impl Numbers {
    fn below(&mut self, end: u32) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        self.0 % end
    }

    fn of<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all[self.below(all.len() as u32) as usize]
    }
}

const FIRST: [&str; 12] = [
    "Aiko", "Bruno", "Carla", "Dmitri", "Esra", "Fatou", "Goran", "Hye-jin", "Ines", "Jens",
    "Kwame", "Lena",
];
const LAST: [&str; 10] = [
    "Okafor", "Nguyen", "Garcia", "Weber", "Rossi", "Sato", "Silva", "Novak", "Khan", "Berg",
];
const SYLLABLES: [&str; 24] = [
    "an", "ber", "dor", "el", "fen", "gar", "hu", "il", "jan", "ken", "lo", "mar", "nor", "os",
    "pel", "qui", "rin", "sta", "tur", "ul", "ven", "wal", "yor", "zen",
];

fn word(numbers: &mut Numbers) -> String {
    // Few words are used often, and many hardly ever.
    let limit = 1 + numbers.below(600);
    let rank = numbers.below(limit);
    let mut letters = Numbers(rank * 0x9e37 + 1);
    letters.below(2);
    (0..1 + letters.below(3))
        .map(|_| letters.of(&SYLLABLES))
        .collect()
}

fn sentence(numbers: &mut Numbers) -> String {
    let count = 4 + numbers.below(12);
    let words: Vec<String> = (0..count).map(|_| word(numbers)).collect();
    let mut sentence = words.join(" ");
    sentence[..1].make_ascii_uppercase();
    sentence.push_str(numbers.of(&[".", ".", ".", "?", "!", " &mdash;", ";"]));
    sentence
}

fn json() -> String {
    let mut numbers = Numbers(12);
    let mut out = String::from("[");
    for id in 1_000.. {
        let _ = write!(
            out,
            r#"{{"id":{id},"name":"{} {}","active":{},"score":{}.{:02},"tags":["{}","{}"],"place":{{"lat":{}.{:06},"lon":{}.{:06}}},"note":"{}"}},"#,
            numbers.of(&FIRST),
            numbers.of(&LAST),
            numbers.below(3) > 0,
            numbers.below(100),
            numbers.below(100),
            word(&mut numbers),
            word(&mut numbers),
            numbers.below(90),
            numbers.below(1_000_000),
            numbers.below(180),
            numbers.below(1_000_000),
            sentence(&mut numbers),
        );
        if out.len() > LENGTH {
            break;
        }
    }
    out
}

fn picture() -> Vec<u8> {
    let mut numbers = Numbers(122);
    let pixel = |index: u32, numbers: &mut Numbers| {
        let (x, y) = ((index % 512) as i32, (index / 512) as i32);
        // A sky, a round hill before it, and the grain of a film here and there.
        let hill = (x - 300).pow(2) / 200 + 200 < y;
        let shade = if hill { 60 + (x + y) / 16 } else { 220 - y / 8 };
        let grain = if (x / 32 + y / 32) % 3 == 0 {
            numbers.below(7) as i32
        } else {
            0
        };
        (shade + grain) as u8
    };
    (0..LENGTH as u32)
        .map(|index| pixel(index, &mut numbers))
        .collect()
}

fn prose() -> String {
    let mut numbers = Numbers(123);
    let mut out = String::new();
    while out.len() < LENGTH {
        for _ in 0..2 + numbers.below(6) {
            out.push_str(&sentence(&mut numbers));
            out.push(' ');
        }
        out.push_str("\r\n\r\n");
    }
    out
}

fn html() -> String {
    let mut numbers = Numbers(124);
    let mut out = String::from("<!doctype html><html lang=\"en\"><body>");
    for row in 0.. {
        let class = numbers.of(&["odd", "even", "even first", "odd last", "note"]);
        let (first, last) = (numbers.of(&FIRST), numbers.of(&LAST));
        let (link, text) = (word(&mut numbers), sentence(&mut numbers));
        let _ = write!(
            out,
            "<tr id=\"row-{row}\" class=\"{class}\"> <td><a href=\"/people/{link}?page={}\">{first} {last}</a></td> <td title=\"{link}\">{text}</td> </tr> ",
            numbers.below(500),
        );
        if out.len() > LENGTH {
            break;
        }
    }
    out
}

fn document() -> Vec<u8> {
    let mut numbers = Numbers(125);
    let mut out = b"%PDF-1.4\n".to_vec();
    for object in 1.. {
        let length = 1_200 + numbers.below(5_000);
        out.extend_from_slice(
            format!(
                "{object} 0 obj\n<< /Length {length} /Filter /FlateDecode /Type /XObject /Parent {} 0 R >>\nstream\n",
                numbers.below(object) + 1
            )
            .as_bytes(),
        );
        out.extend((0..length).map(|_| numbers.below(256) as u8));
        out.extend_from_slice(b"\nendstream\nendobj\n");
        if out.len() > LENGTH {
            break;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deflate::Sender;

    const ALL: [Data; 5] = [
        Data::Json,
        Data::Picture,
        Data::Prose,
        Data::Html,
        Data::Document,
    ];

    #[test]
    fn messages_have_their_size_and_are_text_where_they_have_to_be() {
        for data in ALL {
            for size in [16, 64, 256, 1_024, 131_072] {
                for number in 0..40 {
                    let message = data.message(number, size);
                    assert_eq!(message.len(), size);
                    let printed = message.iter().all(|byte| (b' '..=b'~').contains(byte));
                    assert!(printed || data.opcode() == Opcode::BINARY, "{data:?}");
                }
            }
        }
    }

    #[test]
    fn kinds_compress_as_such_data_does() {
        for (data, least, most) in [
            (Data::Json, 20, 45),
            (Data::Picture, 10, 60),
            (Data::Prose, 25, 50),
            (Data::Html, 15, 45),
            (Data::Document, 85, 101),
        ] {
            let message = data.message(0, 131_072);
            let percent = Sender::new(15, true).message(&message).len() * 100 / message.len();
            assert!((least..=most).contains(&percent), "{data:?}: {percent} %");
        }
    }
}
