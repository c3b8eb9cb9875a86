//! `codes.ts`: the close codes by name, and what every number is.

use std::fmt::Write as _;

use farewell_close::{CodeClass, info, name_of};
use farewell_reference::{Language, explain, overview};

use crate::text::{doc, head, ranges};

pub(crate) fn made() -> String {
    let mut text =
        head("The close codes of WebSockets: RFC 6455, section 7.4, and the registry of IANA.");
    let named: Vec<u16> = overview(Language::En)
        .codes
        .iter()
        .filter(|row| row.from == row.to)
        .map(|row| row.from)
        .collect();
    constants(&mut text, &named);
    names(&mut text, &named);
    kinds(&mut text);
    text
}

fn constants(text: &mut String, named: &[u16]) {
    doc(
        text,
        "",
        "Every close code that has a name. 1004, 1005, 1006 and 1015 are never in a Close frame.",
    );
    text.push_str("export const CloseCode = {\n");
    for &code in named {
        doc(text, "  ", &explain(code, Language::En).answer);
        writeln!(text, "  {}: {code},", constant(name_of(code))).unwrap();
    }
    text.push_str(
        "} as const;\n\n\
         /** One of them. */\n\
         export type CloseCode = (typeof CloseCode)[keyof typeof CloseCode];\n\n",
    );
}

fn names(text: &mut String, named: &[u16]) {
    text.push_str(
        "/** The registered name of each. */\n\
         export const NAMES: Readonly<Record<CloseCode, string>> = {\n",
    );
    for &code in named {
        writeln!(text, "  {code}: {:?},", name_of(code)).unwrap();
    }
    text.push_str("};\n\n");
}

fn kinds(text: &mut String) {
    let kinds: Vec<String> = CodeClass::ALL
        .iter()
        .map(|kind| format!("\"{kind}\""))
        .collect();
    doc(
        text,
        "",
        "What a number is. Local ones are filled in by an endpoint for itself.",
    );
    writeln!(text, "export type CodeKind =").unwrap();
    for (index, kind) in kinds.iter().enumerate() {
        let end = if index + 1 == kinds.len() { ";" } else { "" };
        writeln!(text, "  | {kind}{end}").unwrap();
    }
    text.push_str(
        "\n/** Numbers of one kind. */\n\
         export interface CodeRange {\n  \
           readonly from: number;\n  \
           readonly to: number;\n  \
           readonly kind: CodeKind;\n  \
           /** Whether a Close frame may carry them. */\n  \
           readonly travels: boolean;\n\
         }\n\n\
         /** Every number from 0 to 65535, ascending. */\n\
         export const CODE_RANGES: readonly CodeRange[] = [\n",
    );
    let of = |code| {
        let info = info(code);
        Some((info.class, info.travels))
    };
    for (from, to, (kind, travels)) in ranges(0..=u16::MAX, of) {
        writeln!(
            text,
            "  {{ from: {from}, to: {to}, kind: \"{kind}\", travels: {travels} }},"
        )
        .unwrap();
    }
    text.push_str("];\n");
}

/// `NORMAL_CLOSURE`.
fn constant(name: &str) -> String {
    name.replace(' ', "_").to_ascii_uppercase()
}
