//! The steps that tell any two numbers apart, from facts about the numbers.

use farewell_close::CodeClass;

use crate::Explanation;
use crate::facts::{Otherwise, Software, refused_by};
use crate::label::Label;
use crate::wording::Wording;

/// What a number is to a Close frame.
#[derive(Clone, Copy)]
enum Standing {
    /// It may stand in one.
    Travels,
    /// An endpoint fills it in where none, or an empty one, came.
    Report,
    /// It breaks the rules there.
    Illegal,
}

impl Standing {
    const fn of(info: &Explanation) -> Self {
        match (info.travels, info.category) {
            (true, _) => Self::Travels,
            (false, CodeClass::Local) => Self::Report,
            (false, _) => Self::Illegal,
        }
    }
}

/// Steps for the smaller number `a` and the larger `b`: at least one.
pub(super) fn steps(a: &Explanation, b: &Explanation, words: &Wording) -> Vec<String> {
    let mut steps = vec![wire(a, b, words)];
    steps.extend(clean(a, b, words));
    steps.extend(refused(a, b, words));
    steps
}

/// What a capture shows.
fn wire(a: &Explanation, b: &Explanation, words: &Wording) -> String {
    use Standing::{Illegal, Report, Travels};
    let number = |info: &Explanation| info.code.to_string();
    let both = |label| {
        let arguments = [
            ("a", number(a).into()),
            ("b", number(b).into()),
            ("bytes_a", bytes(a.code).into()),
            ("bytes_b", bytes(b.code).into()),
        ];
        words.with(label, arguments)
    };
    let report = |code: &Explanation, report: &Explanation| {
        let arguments = [
            ("code", number(code).into()),
            ("bytes", bytes(code.code).into()),
            ("report", number(report).into()),
        ];
        words.with(Label::StepReport, arguments)
    };
    let illegal = |code: &Explanation, illegal: &Explanation| {
        let arguments = [
            ("code", number(code).into()),
            ("bytes", bytes(code.code).into()),
            ("illegal", number(illegal).into()),
            ("illegal_bytes", bytes(illegal.code).into()),
        ];
        words.with(Label::StepIllegal, arguments)
    };
    let report_illegal = |report: &Explanation, illegal: &Explanation| {
        let arguments = [
            ("report", number(report).into()),
            ("illegal", number(illegal).into()),
            ("illegal_bytes", bytes(illegal.code).into()),
        ];
        words.with(Label::StepReportIllegal, arguments)
    };
    match (Standing::of(a), Standing::of(b)) {
        (Travels, Travels) => both(Label::StepBoth),
        (Travels, Report) => report(a, b),
        (Report, Travels) => report(b, a),
        (Travels, Illegal) => illegal(a, b),
        (Illegal, Travels) => illegal(b, a),
        (Report, Illegal) => report_illegal(a, b),
        (Illegal, Report) => report_illegal(b, a),
        (Report, Report) => words.with(
            Label::StepReports,
            [("a", number(a).into()), ("b", number(b).into())],
        ),
        (Illegal, Illegal) => both(Label::StepBothIllegal),
    }
}

/// 1006 and 1015 are never clean ends; an end with a Close frame can be one.
fn clean(a: &Explanation, b: &Explanation, words: &Wording) -> Option<String> {
    let never = |info: &Explanation| matches!(info.code, 1006 | 1015);
    let can_be = |info: &Explanation| info.travels || info.code == 1005;
    let (unclean, code) = match (a, b) {
        (a, b) if never(a) && can_be(b) => (a, b),
        (a, b) if can_be(a) && never(b) => (b, a),
        _ => return None,
    };
    let arguments = [
        ("unclean", unclean.code.to_string().into()),
        ("code", code.code.to_string().into()),
    ];
    Some(words.with(Label::StepClean, arguments))
}

/// Software that refuses a code on receipt shows another one for it.
fn refused(a: &Explanation, b: &Explanation, words: &Wording) -> Option<String> {
    let (shown, code, stacks) = [(a, b), (b, a)].into_iter().find_map(|(shown, code)| {
        let stacks = showing(shown.code, code)?;
        Some((shown, code, stacks))
    })?;
    let arguments = [
        ("code", code.code.to_string().into()),
        ("shown", shown.code.to_string().into()),
        ("stacks", words.list(&stacks).into()),
    ];
    Some(words.with(Label::StepRefused, arguments))
}

/// The software whose application sees `shown` where its peer sent `code`.
fn showing(shown: u16, code: &Explanation) -> Option<Vec<String>> {
    let otherwise = match shown {
        1002 => Otherwise::ProtocolError,
        1006 => Otherwise::Abnormal,
        1007 => Otherwise::InvalidPayload,
        _ => return None,
    };
    if !code.travels {
        return None;
    }
    let shows = |software: &&&Software| {
        let receives = software.receives.as_ref();
        receives.is_some_and(|receives| receives.otherwise == Some(otherwise))
    };
    let refusing = refused_by(code.code);
    let names: Vec<_> = refusing
        .iter()
        .filter(shows)
        .map(|software| software.name.clone())
        .collect();
    (!names.is_empty()).then_some(names)
}

/// The number as it begins the body of a Close frame: "03 E8".
fn bytes(code: u16) -> String {
    let [high, low] = code.to_be_bytes();
    format!("{high:02X} {low:02X}")
}
