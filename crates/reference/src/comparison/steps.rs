//! The steps that tell any two numbers apart, from facts about the numbers.

use farewell_close::{CodeClass, CodeInfo, info};

use crate::Language;
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
    const fn of(info: &CodeInfo) -> Self {
        match (info.travels, info.class) {
            (true, _) => Self::Travels,
            (false, CodeClass::Local) => Self::Report,
            (false, _) => Self::Illegal,
        }
    }
}

/// Steps for the smaller number `a` and the larger `b`: at least one.
pub(super) fn steps(a: u16, b: u16, language: Language) -> Vec<String> {
    let words = Wording::of(language);
    let (a, b) = (info(a), info(b));
    let mut steps = vec![wire(&a, &b, &words)];
    steps.extend(clean(&a, &b, &words));
    steps.extend(refused(&a, &b, &words));
    steps
}

/// What a capture shows.
fn wire(a: &CodeInfo, b: &CodeInfo, words: &Wording) -> String {
    use Standing::{Illegal, Report, Travels};
    let number = |info: &CodeInfo| info.code.to_string();
    let both = |label| {
        let arguments = [
            ("a", number(a).into()),
            ("b", number(b).into()),
            ("bytes_a", bytes(a.code).into()),
            ("bytes_b", bytes(b.code).into()),
        ];
        words.with(label, arguments)
    };
    let report = |code: &CodeInfo, report: &CodeInfo| {
        let arguments = [
            ("code", number(code).into()),
            ("bytes", bytes(code.code).into()),
            ("report", number(report).into()),
        ];
        words.with(Label::StepReport, arguments)
    };
    let illegal = |code: &CodeInfo, illegal: &CodeInfo| {
        let arguments = [
            ("code", number(code).into()),
            ("bytes", bytes(code.code).into()),
            ("illegal", number(illegal).into()),
            ("illegal_bytes", bytes(illegal.code).into()),
        ];
        words.with(Label::StepIllegal, arguments)
    };
    let report_illegal = |report: &CodeInfo, illegal: &CodeInfo| {
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
fn clean(a: &CodeInfo, b: &CodeInfo, words: &Wording) -> Option<String> {
    let never = |info: &CodeInfo| matches!(info.code, 1006 | 1015);
    let can_be = |info: &CodeInfo| info.travels || info.code == 1005;
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

/// Stacks that refuse a code show another one for it.
fn refused(a: &CodeInfo, b: &CodeInfo, words: &Wording) -> Option<String> {
    // What refuses 3000-3999 shows 1006 for it.
    let shown_as = |code: u16, shown: u16| match shown {
        1002 => code < 3000,
        1006 => true,
        _ => false,
    };
    let (shown, code) = match (a, b) {
        (a, b) if shown_as(b.code, a.code) => (a, b),
        (a, b) if shown_as(a.code, b.code) => (b, a),
        _ => return None,
    };
    if code.refused_by.is_empty() {
        return None;
    }
    let arguments = [
        ("code", code.code.to_string().into()),
        ("shown", shown.code.to_string().into()),
        ("stacks", words.stacks(code.refused_by).into()),
    ];
    Some(words.with(Label::StepRefused, arguments))
}

/// The number as it begins the body of a Close frame: "03 E8".
fn bytes(code: u16) -> String {
    let [high, low] = code.to_be_bytes();
    format!("{high:02X} {low:02X}")
}
