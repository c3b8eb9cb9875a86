//! The tables of [`farewell_close::Dialect`] are made from the facts, by
//! `cargo xtask generate`; this test fails where they differ.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use super::{Dialect, DialectDelay, DialectReconnect, dialects};

const HEAD: &str = "\
//! The tables of each dialect, made from `crates/reference/facts/dialects.json` by
//! `cargo xtask generate`.

use super::{Dialect, Table, code, range};
use crate::Reconnect::{Changed, No, Yes};
";
const WIDTH: usize = 100;

#[test]
fn the_tables_of_the_library_are_the_facts() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../close/src/dialect/tables.rs");
    let made = made();
    if std::env::var_os("FAREWELL_WRITE").is_some() {
        fs::write(&path, &made).expect("the file can be written");
    }
    let there = fs::read_to_string(&path).expect("the file is there");
    assert!(
        there == made,
        "crates/close/src/dialect/tables.rs is not what crates/reference/facts/dialects.json \
         says; run `cargo xtask generate`"
    );
}

/// Dialects whose close codes say whether to reconnect.
fn in_the_library() -> impl Iterator<Item = &'static Dialect> {
    dialects()
        .iter()
        .filter(|dialect| !codes(dialect).is_empty() || !dialect.ranges.is_empty())
}

fn made() -> String {
    let mut text = HEAD.to_owned();
    let constants: Vec<_> = in_the_library()
        .map(|dialect| format!("Self::{}", constant(dialect)))
        .collect();
    write!(text, "\nimpl Dialect {{\n    /// Every dialect, by id.\n").unwrap();
    writeln!(text, "    pub const ALL: &'static [Self] = &[").unwrap();
    rows(&mut text, "        ", &constants);
    writeln!(text, "    ];").unwrap();
    for dialect in in_the_library() {
        write(&mut text, dialect);
    }
    text.push_str("}\n");
    text
}

fn write(text: &mut String, dialect: &Dialect) {
    let ranges: Vec<_> = dialect
        .ranges
        .iter()
        .map(|it| {
            let (from, to, told) = (it.from, it.to, told(it.reconnect));
            format!("range({from}, {to}, {told}){}", delay(it.delay_ms))
        })
        .collect();
    let substitutes: Vec<_> = dialect
        .substitutes
        .iter()
        .map(|it| format!("({}, {})", it.from, it.to))
        .collect();
    writeln!(text, "\n    /// {}.", dialect.name).unwrap();
    writeln!(
        text,
        "    pub const {}: Self = Self(&Table {{",
        constant(dialect)
    )
    .unwrap();
    let (id, name, subprotocols) = (&dialect.id, &dialect.name, &dialect.subprotocols);
    writeln!(
        text,
        "        id: {id:?}, name: {name:?}, subprotocols: &{subprotocols:?},"
    )
    .unwrap();
    let fields = [
        ("codes", codes(dialect)),
        ("ranges", ranges),
        ("substitutes", substitutes),
    ];
    for (field, items) in fields {
        let whole = format!("        {field}: &[{}],", items.join(", "));
        if whole.len() <= WIDTH {
            writeln!(text, "{whole}").unwrap();
        } else {
            writeln!(text, "        {field}: &[").unwrap();
            rows(text, "            ", &items);
            writeln!(text, "        ],").unwrap();
        }
    }
    writeln!(text, "    }});").unwrap();
}

fn codes(dialect: &Dialect) -> Vec<String> {
    let entries = dialect.codes.iter();
    entries
        .filter_map(|entry| {
            let (code, told) = (entry.code?, told(entry.reconnect?));
            let reason = entry.reason.as_ref();
            let reason = reason.map_or_else(String::new, |it| format!(".reason({it:?})"));
            Some(format!(
                "code({code}, {told}){reason}{}",
                delay(entry.delay_ms)
            ))
        })
        .collect()
}

/// As many on a line as fit.
fn rows(text: &mut String, indent: &str, items: &[String]) {
    let mut line = String::new();
    for item in items {
        if !line.is_empty() && indent.len() + line.len() + item.len() + 2 > WIDTH {
            writeln!(text, "{indent}{}", line.trim_end()).unwrap();
            line.clear();
        }
        write!(line, "{item}, ").unwrap();
    }
    writeln!(text, "{indent}{}", line.trim_end()).unwrap();
}

fn constant(dialect: &Dialect) -> String {
    dialect.id.replace('-', "_").to_ascii_uppercase()
}

fn told(reconnect: DialectReconnect) -> &'static str {
    match reconnect {
        DialectReconnect::Yes | DialectReconnect::Backoff => "Yes",
        DialectReconnect::Changed => "Changed",
        DialectReconnect::No => "No",
    }
}

fn delay(delay: Option<DialectDelay>) -> String {
    match delay {
        None => String::new(),
        Some(DialectDelay { min, max }) => format!(".delay({min}, {max:?})"),
    }
}
