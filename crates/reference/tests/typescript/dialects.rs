//! `dialects.ts`: what the dialects say of reconnecting, by the code and the reason.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::time::Duration;

use farewell_close::{Advice, CloseStatus, Dialect, Reconnect};
use farewell_reference::{Language, dialect};

use crate::text::{head, ranges};

const TYPES: &str = "\
import { advice, namedDelay, type Advice, type Reconnect } from \"./reconnect.js\";

/**
 * The codes from one to another. The delays are absent where the client does not come back. Where
 * there is a reason, it counts only for a Close whose reason begins with it.
 */
export type DialectAdvice = readonly [
  from: number,
  to: number,
  reconnect: Reconnect,
  afterMs?: readonly [shortest: number, longest: number] | null,
  reason?: string,
];

";

const FUNCTIONS: &str = "\
/**
 * The advice after a Close with this code and this reason, for a client that knows which dialect
 * its server speaks. What the dialect does not say is what `advice` says.
 */
export function adviceIn(dialect: DialectId, code: number, reason = \"\"): Advice | undefined {
  const named = namedDelay(code, reason);
  if (named !== undefined) {
    return named;
  }
  let found: DialectAdvice | undefined;
  for (const entry of DIALECTS[dialect]) {
    const [from, to, , , start = \"\"] = entry;
    const fits = from <= code && code <= to && reason.startsWith(start);
    if (fits && (found === undefined || start.length > (found[4] ?? \"\").length)) {
      found = entry;
    }
  }
  return found === undefined ? advice(code) : { reconnect: found[2], afterMs: found[3] ?? null };
}
";

pub(crate) fn made() -> String {
    let mut text = head(
        "Whether to reconnect after the close codes of services and libraries that have their \
         own: the tables of the Rust library (farewell_close::Dialect). The meanings and their \
         sources are in the reference: `farewell explain --dialect DIALECT`.",
    );
    text.push_str(TYPES);
    text.push_str(
        "/** What each dialect says, by its id. */\n\
         export const DIALECTS = {\n",
    );
    for &dialect in Dialect::ALL {
        writeln!(
            text,
            "  /** {}. */\n  {}: [",
            dialect.name(),
            key(dialect.id())
        )
        .unwrap();
        for entry in entries(dialect) {
            writeln!(text, "    {entry},").unwrap();
        }
        text.push_str("  ],\n");
    }
    text.push_str(
        "} as const satisfies Readonly<Record<string, readonly DialectAdvice[]>>;\n\n\
         /** The id of a dialect. */\n\
         export type DialectId = keyof typeof DIALECTS;\n\n",
    );
    text.push_str(FUNCTIONS);
    text
}

/// A name of an object's field.
fn key(id: &str) -> String {
    if id.contains('-') {
        format!("{id:?}")
    } else {
        id.to_owned()
    }
}

/// What it says of each code, and of each code with a reason.
fn entries(dialect: Dialect) -> Vec<String> {
    let mut entries = Vec::new();
    let own = with_reasons(dialect);
    let reasons: BTreeSet<&str> = own.iter().map(|(reason, _)| *reason).chain([""]).collect();
    for reason in reasons {
        // A reason counts for the codes that have it.
        let has = |code: &u16| reason.is_empty() || own.contains(&(reason, *code));
        let says = |code| told(dialect, code, reason);
        for (from, to, advice) in ranges((0..=u16::MAX).filter(has), says) {
            let Advice {
                reconnect,
                after_ms,
            } = advice;
            let after = after_ms.map(|[min, max]| format!("[{min}, {max}]"));
            let reason = (!reason.is_empty()).then(|| format!("{reason:?}"));
            let mut fields = vec![from.to_string(), to.to_string(), format!("\"{reconnect}\"")];
            match (after, reason) {
                (after, Some(reason)) => {
                    fields.extend([after.unwrap_or_else(|| "null".to_owned()), reason]);
                }
                (after, None) => fields.extend(after),
            }
            entries.push(format!("[{}]", fields.join(", ")));
        }
    }
    entries
}

/// The reasons that decide in it, each with its code.
fn with_reasons(of: Dialect) -> BTreeSet<(&'static str, u16)> {
    let entries = dialect(of.id()).unwrap().codes(Language::En);
    let both = entries
        .into_iter()
        .map(|entry| entry.reason.zip(entry.code));
    both.flatten().collect()
}

fn told(dialect: Dialect, code: u16, reason: &str) -> Option<Advice> {
    let status = CloseStatus::from_u16(code)?;
    dialect.reconnect(code, reason)?;
    Some(
        dialect
            .should_reconnect(status, reason, 0, Duration::ZERO)
            .into(),
    )
}

#[test]
fn a_reason_decides_with_its_code() {
    let deepgram = entries(Dialect::DEEPGRAM).join("\n");
    assert!(deepgram.contains("\"NET-0001\""), "{deepgram}");
    let pusher = Dialect::PUSHER;
    assert_eq!(
        told(pusher, 4050, "").unwrap().reconnect,
        Reconnect::Changed
    );
}
