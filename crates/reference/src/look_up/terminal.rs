//! What was looked up, as text for a terminal.

use farewell_close::CloseCode;

use super::{InDialect, LookedUp, OfDialect, full_name};
use crate::dialects::DialectCode;
use crate::facts::Speaker;
use crate::fields::Field;
use crate::label::Label;
use crate::page::Page;
use crate::paste::{Fault, Found, Frame, Line, Name};
use crate::terminal::{meanings, tested};
use crate::wording::Wording;

impl LookedUp {
    /// As text, no line wider than `width` columns (at least 40), with colours as
    /// ANSI escapes if `colour`.
    #[must_use]
    pub fn to_text(&self, width: usize, colour: bool) -> String {
        let words = Wording::of(self.language);
        let mut page = Page::new(width, colour);
        match &self.found {
            Some(Found::Line(line)) => return self.line_to_text(line, page, &words),
            Some(Found::Frame(frame)) => told(&mut page, &frame_told(frame, &words)),
            Some(Found::Name(name)) => told(&mut page, &name_told(name, &words)),
            Some(Found::Candidates { names }) => candidates(&mut page, names, &words),
            Some(Found::Code { .. } | Found::Unknown { .. }) | None => {}
        }
        if self.tells_of_something() {
            // A name that was typed does not say that this happened.
            let heading = if self.explanation.is_some() {
                Label::HeadingDialects
            } else {
                Label::HeadingMeaning
            };
            self.write_meanings(&mut page, heading, &words);
            if self.explanation.is_some() {
                page.blank();
            }
        }
        let explained = self.explanation.as_ref();
        let explained = explained.map(|explanation| explanation.to_text(width, colour));
        page.into_text() + &explained.unwrap_or_default()
    }

    fn tells_of_something(&self) -> bool {
        !self.meanings.is_empty() || self.situation.is_some()
    }

    /// What services and libraries mean by it, and the situation that it tells of.
    fn write_meanings(&self, page: &mut Page, heading: Label, words: &Wording) {
        page.heading(&words.get(heading));
        meanings(page, &self.meanings, words, |code| words.dialect_code(code));
        if let Some(situation) = &self.situation {
            page.paragraph(1, &situation.text);
            for part in tested(situation, words) {
                page.paragraph(1, &part);
            }
        }
    }

    /// A line tells of one case: that comes first, and the code in short.
    fn line_to_text(&self, line: &Line, mut page: Page, words: &Wording) -> String {
        for sentence in line_told(line, words) {
            page.paragraph(0, &sentence);
        }
        if self.tells_of_something() {
            page.blank();
            self.write_meanings(&mut page, Label::HeadingTold, words);
        }
        if let Some(explanation) = &self.explanation {
            page.blank();
            page.heading(&explanation.title());
            page.paragraph(1, &explanation.answer);
            let advice = words.advice(explanation.code, explanation.advice);
            page.fields(&[Field::new(Label::FieldAdvice, advice, words)]);
            page.blank();
            page.heading(&words.get(Label::HeadingNext));
            let command = format!("farewell explain {}", explanation.code);
            page.lines(std::iter::once(command.as_str()));
        }
        page.into_text()
    }
}

impl InDialect {
    /// As text, no line wider than `width` columns (at least 40), with colours as
    /// ANSI escapes if `colour`.
    #[must_use]
    pub fn to_text(&self, width: usize, colour: bool) -> String {
        let words = Wording::of(self.language);
        let mut page = Page::new(width, colour);
        for (index, dialect) in self.dialects.iter().enumerate() {
            if index > 0 {
                page.blank();
            }
            dialect.write_named(&mut page, &words);
        }
        page.into_text()
    }
}

impl OfDialect {
    pub(crate) fn write_named(&self, page: &mut Page, words: &Wording) {
        page.heading(&self.name);
        self.write(page, words);
    }

    fn write(&self, page: &mut Page, words: &Wording) {
        meanings(page, &self.codes, words, DialectCode::called);
        if let Some(range) = self.range.filter(|_| self.codes.is_empty()) {
            page.paragraph(1, &words.dialect_range(range));
        }
        for note in &self.notes {
            page.paragraph(1, note);
        }
    }
}

/// A name for several codes: whose it is, and what to ask next.
fn candidates(page: &mut Page, names: &[Name], words: &Wording) {
    page.paragraph(0, &words.get(Label::FoundCandidates));
    let owners: Vec<_> = names.iter().map(|name| words.calls(name)).collect();
    page.list(0, &owners);
    page.blank();
    page.heading(&words.get(Label::HeadingNext));
    let commands: Vec<_> = names
        .iter()
        .map(|name| format!("farewell explain {}", name.code))
        .collect();
    page.lines(commands.iter().map(String::as_str));
}

fn told(page: &mut Page, sentences: &[String]) {
    for sentence in sentences {
        page.paragraph(0, sentence);
    }
    if !sentences.is_empty() {
        page.blank();
    }
}

fn frame_told(frame: &Frame, words: &Wording) -> Vec<String> {
    let mut told = vec![match frame.code {
        Some(code) => words.with(Label::FoundFrame, [("code", code.to_string().into())]),
        None => words.get(Label::FoundEmptyFrame),
    }];
    if !frame.reason.is_empty() {
        let reason = [("reason", frame.reason.as_str().into())];
        told.push(words.with(Label::FoundReason, reason));
    }
    // A body of the right form with a number that must not be there.
    if let Some(code) = frame
        .code
        .filter(|&code| CloseCode::from_u16(code).is_err())
    {
        let code = [("code", code.to_string().into())];
        told.push(words.with(Label::FoundIllegalCode, code));
    }
    told.extend(frame.fault.map(|fault| {
        words.get(match fault {
            Fault::Fragmented => Label::FaultFragmented,
            Fault::ReservedBits => Label::FaultReserved,
            Fault::TooLong => Label::FaultTooLong,
            Fault::Truncated => Label::FaultTruncated,
            Fault::Trailing => Label::FaultTrailing,
            Fault::HalfCode => Label::FaultHalfCode,
            Fault::ReasonNotUtf8 => Label::FaultNotUtf8,
        })
    }));
    told
}

/// Whose name it is; nothing for a name that belongs to no software.
fn name_told(name: &Name, words: &Wording) -> Vec<String> {
    let mut spellings = name.spellings.iter();
    if spellings.all(|spelling| spelling.software.is_some()) {
        vec![words.calls(name)]
    } else {
        Vec::new()
    }
}

fn line_told(line: &Line, words: &Wording) -> Vec<String> {
    let mut told = Vec::new();
    if let Some(software) = line.software {
        let software = [("software", full_name(software).into())];
        told.push(words.with(Label::FoundLine, software));
    }
    if let Some(code) = line.code {
        told.push(words.with(Label::FoundCode, [("code", code.to_string().into())]));
    }
    if let Some(reason) = &line.reason {
        let reason = [("reason", reason.as_str().into())];
        told.push(words.with(Label::FoundReason, reason));
    }
    match line.by {
        Some(Speaker::Local) => told.push(words.get(Label::FoundLocal)),
        Some(Speaker::Peer) => told.push(words.get(Label::FoundPeer)),
        Some(Speaker::Either) | None => {}
    }
    told
}

impl Wording {
    /// Whose name for a code it is.
    fn calls(&self, name: &Name) -> String {
        let mut owners: Vec<String> = Vec::new();
        for spelling in &name.spellings {
            let owner = spelling.software.map_or("IANA", full_name);
            if owners.iter().all(|known| known != owner) {
                owners.push(owner.to_owned());
            }
        }
        let spelled = name.spellings.first().map_or("", |spelling| spelling.name);
        let arguments = [
            ("name", spelled.into()),
            ("code", name.code.to_string().into()),
            ("software", self.list(&owners).into()),
        ];
        self.with(Label::FoundName, arguments)
    }
}
