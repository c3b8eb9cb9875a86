//! What every drawing keeps to.

use farewell_close::{CloseCode, Sender, info};
use farewell_reference::catalogue::Catalogue;
use farewell_reference::{Direction, Language};

use super::drawing::WIDTH;
use super::lines::{Weight, width};
use super::sequence::{Lane, Report, Sequence, Step, What};
use super::*;

/// One code of each kind, and those at the ends of ranges.
const CODES: &[u16] = &[
    0, 999, 1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010, 1011, 1012, 1013,
    1014, 1015, 1016, 2999, 3000, 3001, 3003, 3008, 3999, 4000, 4999, 5000, 65535,
];

/// A drawing in another language than there is yet, from the English texts.
fn drawn_as(code: u16, direction: Direction, text: impl Fn(&str) -> String) -> String {
    let english = include_str!("../../messages/en/pictures.ftl");
    let translated = english.lines().map(|line| match line.split_once(" = ") {
        Some((id, english)) if !line.starts_with('#') => format!("{id} = {}\n", text(english)),
        _ => "\n".to_owned(),
    });
    let translated: String = translated.collect();
    let catalogue = Box::leak(Box::new(Catalogue::new(Language::En, &[&translated])));
    let words = Words::in_test(catalogue);
    drawn(&of_code(code), Labels { words, code }, direction, "p")
}

/// The text with each of its words replaced, and what Fluent puts in kept.
fn with_words(english: &str, word: impl Fn(&str) -> String) -> String {
    let mut inside = false;
    let words = english.split(' ').map(|part| {
        let starts = part.starts_with('{');
        inside |= starts;
        let kept = inside;
        inside &= !part.contains('}');
        if kept { part.to_owned() } else { word(part) }
    });
    words.collect::<Vec<_>>().join(" ")
}

/// Holds a drawing against its own bounds.
fn assert_whole(svg: &str, what: &str) {
    let document = roxmltree::Document::parse(svg).unwrap();
    let root = document.root_element();
    let height: i32 = root.attribute("height").unwrap().parse().unwrap();
    for node in document.descendants().filter(|node| node.is_element()) {
        let number = |name| {
            node.attribute(name)
                .map(|n: &str| n.parse::<i32>().unwrap())
        };
        match node.tag_name().name() {
            "text" => {
                let class = node.parent().and_then(|parent| parent.attribute("class"));
                let weight = match class {
                    Some("head" | "close" | "local") => Weight::Bold,
                    _ => Weight::Normal,
                };
                let text = node.text().unwrap_or_default();
                let half = width(text, weight) / 2;
                let (x, y) = (number("x").unwrap(), number("y").unwrap());
                assert!(x >= half && x + half <= WIDTH, "{what}: {text}");
                assert!(y > 8 && y + 4 <= height, "{what}: {text}");
            }
            "rect" => {
                let [x, y, wide, tall] = ["x", "y", "width", "height"].map(number);
                assert!(x.unwrap() >= 1, "{what}: {svg}");
                assert!(x.unwrap() + wide.unwrap() < WIDTH, "{what}: {svg}");
                assert!(y.unwrap() + tall.unwrap() < height, "{what}: {svg}");
            }
            _ => {}
        }
    }
    // Boxes beside each other do not meet.
    let mut boxes: Vec<[i32; 3]> = Vec::new();
    for node in document
        .descendants()
        .filter(|node| node.has_tag_name("rect"))
    {
        let [x, y, wide] =
            ["x", "y", "width"].map(|name| node.attribute(name).unwrap().parse().unwrap());
        for &[left, other, right] in &boxes {
            let meet = y == other && x <= right && x + wide >= left;
            assert!(!meet, "{what}: boxes meet: {svg}");
        }
        boxes.push([x, y, x + wide]);
    }
}

#[test]
fn every_code_has_a_drawing_that_names_it() {
    for code in 0..=u16::MAX {
        let Sequence { lanes, steps, .. } = of_code(code);
        assert!(steps.len() > 3, "{code}");
        let is_there = |lane| lanes.contains(&lane);
        for step in &steps {
            match *step {
                Step::Arrow { from, to, .. } => assert!(is_there(from) && is_there(to)),
                Step::Mark { at, .. } | Step::Report { at, .. } => assert!(is_there(at)),
            }
        }
        let first = steps
            .iter()
            .position(|step| matches!(step, Step::Report { .. }));
        let reports = &steps[first.unwrap()..];
        let is_report = |step: &Step| matches!(step, Step::Report { .. });
        assert!(reports.iter().all(is_report), "{code}");
    }
    for &language in Language::ALL {
        for &code in CODES {
            let words = Words::of(language);
            let all = Labels { words, code }
                .said(&of_code(code))
                .join(language.between_sentences());
            assert!(all.contains(&code.to_string()), "{language} {code}: {all}");
            let svg = picture(code, words, "p");
            let document = roxmltree::Document::parse(&svg).unwrap();
            let of = |name| {
                let mut found = document.descendants();
                found.find(|node| node.has_tag_name(name)).unwrap()
            };
            assert_eq!(of("desc").text(), Some(all.as_str()));
            assert!(of("title").text().unwrap().contains(&code.to_string()));
            let labelled = document.root_element().attribute("aria-labelledby");
            assert_eq!(labelled, Some("p-title p-desc"));
            assert!(svg.len() <= 3072, "{language} {code}: {} bytes", svg.len());
        }
    }
}

/// RFC 6455, sections 5.5.1, 7.1.1, 7.1.5, 7.4.1 and 7.4.2.
#[test]
fn the_sequences_keep_to_the_protocol() {
    for code in 0..=u16::MAX {
        let mut closed = Vec::new();
        let mut received = Vec::new();
        let mut over = Vec::new();
        for step in of_code(code).steps {
            match step {
                Step::Arrow { from, to, what } => {
                    assert!(!over.contains(&(from, to)), "{code}: TCP had ended");
                    let number = match what {
                        What::Close(number)
                        | What::CloseWithDelay(number)
                        | What::Unread(number) => Some(number),
                        What::EmptyClose => None,
                        What::End | What::Cut => {
                            // The client ends TCP only where there is no WebSocket.
                            assert!(from != Lane::Client || code == 1015, "{code}");
                            over.extend([(from, to), (to, from)]);
                            continue;
                        }
                        What::NoClose | What::Other(_) => {
                            assert!(!closed.contains(&from), "{code}: {from:?} goes on");
                            continue;
                        }
                    };
                    assert!(!closed.contains(&from), "{code}: {from:?} closes twice");
                    closed.push(from);
                    let is_legal = number.is_none_or(|number| CloseCode::from_u16(number).is_ok());
                    assert!(is_legal || number == Some(code), "{code}");
                    if what != What::Unread(code) {
                        received.push((to, number));
                    }
                }
                Step::Mark { .. } => {}
                Step::Report { at, what } => {
                    let first = received.iter().find(|(to, _)| *to == at);
                    let first = first.map(|(_, number)| *number);
                    let expected = match what {
                        Report::Received(number) => Some(Some(number)),
                        Report::FilledIn(1005) => Some(None),
                        Report::FilledIn(_) | Report::Often(_) => None,
                        Report::Refused => Some(Some(code)),
                    };
                    assert_eq!(first, expected, "{code}: {at:?}");
                }
            }
        }
        let is_local = matches!(code, 1005 | 1006 | 1015);
        let travelled = received.iter().any(|(_, number)| *number == Some(code));
        assert_eq!(travelled, !is_local, "{code}");
        let begins = closed.first();
        match info(code).senders {
            [Sender::Client] => assert_eq!(begins, Some(&Lane::Client), "{code}"),
            [Sender::Gateway] => assert_eq!(begins, Some(&Lane::Gateway), "{code}"),
            senders if !senders.contains(&Sender::Client) && info(code).travels => {
                assert_ne!(begins, Some(&Lane::Client), "{code}");
            }
            _ => {}
        }
    }
}

#[test]
fn no_text_leaves_the_drawing_in_any_language() {
    for &code in CODES {
        for &language in Language::ALL {
            assert_whole(&picture(code, Words::of(language), "p"), language.tag());
        }
        let [left, right] = [Direction::LeftToRight, Direction::RightToLeft];
        // Words longer than those of English, as German has them.
        let longer = |word: &str| format!("{word}{}", &"ungsverfahren"[..word.len().min(7)]);
        for (what, direction, word) in [
            ("long words", left, &longer as &dyn Fn(&str) -> String),
            ("twice as many", left, &|word| format!("{word} {word}")),
            ("Japanese", left, &|word| {
                "接続終了コード"[..3 * word.len().min(7)].to_owned()
            }),
            ("Korean", left, &|word| {
                "연결종료코드"[..3 * word.len().min(6)].to_owned()
            }),
            ("Arabic", right, &|word| {
                "الاتصالات"[..2 * word.len().min(9)].to_owned()
            }),
        ] {
            let svg = drawn_as(code, direction, |text| with_words(text, word));
            assert_whole(&svg, &format!("{what} {code}"));
        }
    }
}

#[test]
fn from_right_to_left_the_drawing_is_mirrored() {
    let [one, other] = [Direction::LeftToRight, Direction::RightToLeft]
        .map(|direction| drawn_as(1006, direction, str::to_owned));
    let first_text = |svg: &str| {
        let document = roxmltree::Document::parse(svg).unwrap();
        let mut found = document.descendants();
        let text = found.find(|node| node.has_tag_name("text")).unwrap();
        assert_eq!(text.text(), Some("client"));
        text.attribute("x").unwrap().parse::<i32>().unwrap()
    };
    assert_eq!(first_text(&one) + first_text(&other), WIDTH);
    assert!(first_text(&one) < first_text(&other));
}
