//! `reconnect.ts`: whether to reconnect after each code, and when.

use std::fmt::Write as _;
use std::time::Duration;

use farewell_close::{
    Advice, CloseStatus, Decision, LONGEST_NAMED, STABLE, info, should_reconnect,
};

use crate::text::{head, ranges};

const TYPES: &str = "\
/** Whether to reconnect: after a delay; not at all; or only after something was changed. */
export type Reconnect = \"yes\" | \"no\" | \"changed\";

/** What a client does after the end of a connection. */
export interface Advice {
  readonly reconnect: Reconnect;
  /**
   * The shortest and the longest delay in milliseconds before the first attempt, from which a
   * client takes one at random; null where it does not come back.
   */
  readonly afterMs: readonly [shortest: number, longest: number] | null;
}

/** The codes from one to another have the same advice. */
export interface CodeAdvice extends Advice {
  readonly from: number;
  readonly to: number;
}

";

const FUNCTIONS: &str = "
/**
 * The advice on the first attempt after a Close with this code and this reason; undefined where no
 * connection ends with the code.
 */
export function advice(code: number, reason = \"\"): Advice | undefined {
  return namedDelay(code, reason) ?? ADVICE.find(({ from, to }) => from <= code && code <= to);
}

/**
 * To come back after the delay that the reason names as `retry-after=2.5`, in seconds, with a code
 * that may have one; undefined where there is none.
 */
export function namedDelay(code: number, reason: string): Advice | undefined {
  const named = /retry-after=([0-9.+-]*)/.exec(reason)?.[1];
  if (named === undefined || named === \"\" || !NAMED_DELAY_CODES.includes(code)) {
    return undefined;
  }
  const seconds = Number(named);
  if (!Number.isFinite(seconds)) {
    return undefined;
  }
  // Rounded to nanoseconds first: 1.001 times 1000 is less than 1001.
  const clamped = Math.min(Math.max(seconds, 0), BACK_OFF.longestNamedMs / 1000);
  const delay = Math.floor(Math.round(clamped * 1e9) / 1e6);
  return { reconnect: \"yes\", afterMs: [delay, delay] };
}
";

pub(crate) fn made() -> String {
    let mut text = head(
        "Whether to reconnect after a close code, and when: the table of the Rust library \
         (farewell_close::Advice).",
    );
    text.push_str(TYPES);
    text.push_str(
        "/** Every code that a connection may end with, ascending. */\n\
         export const ADVICE: readonly CodeAdvice[] = [\n",
    );
    for (from, to, advice) in ranges(0..=u16::MAX, |code| info(code).advice) {
        let fields = format!("from: {from}, to: {to}, {}", written(advice));
        writeln!(text, "  {{ {fields} }},").unwrap();
    }
    text.push_str("];\n");
    back_off(&mut text);
    text.push_str(FUNCTIONS);
    text
}

fn written(advice: Advice) -> String {
    let Advice {
        reconnect,
        after_ms,
    } = advice;
    let after = after_ms.map_or_else(|| "null".to_owned(), |[min, max]| format!("[{min}, {max}]"));
    format!("reconnect: \"{reconnect}\", afterMs: {after}")
}

/// The numbers of the back-off, as they show from outside.
fn back_off(text: &mut String) {
    let longest =
        |attempt| match should_reconnect(CloseStatus::Abnormal, "", attempt, Duration::ZERO) {
            Decision::Retry { max, .. } => max.as_millis(),
            Decision::Stop | Decision::AfterChange => panic!("a lost connection is taken up again"),
        };
    assert_eq!(longest(1), 2 * longest(0));
    write!(
        text,
        "\n/**\n \
          * Each attempt that fails, or whose connection was open for less than `stableMs`, doubles the\n \
          * longest delay of the advice, up to `longestMs`. A delay that a server names counts up to\n \
          * `longestNamedMs`.\n \
          */\n\
         export const BACK_OFF = {{\n  \
           longestMs: {},\n  \
           stableMs: {},\n  \
           longestNamedMs: {},\n\
         }} as const;\n",
        longest(u32::MAX),
        STABLE.as_millis(),
        LONGEST_NAMED.as_millis(),
    )
    .unwrap();
    let named: Vec<String> = (0..=u16::MAX)
        .filter(|&code| obeys_a_named_delay(code))
        .map(|code| code.to_string())
        .collect();
    write!(
        text,
        "\n/** The codes with which a server may name the delay in the reason. */\n\
         export const NAMED_DELAY_CODES: readonly number[] = [{}];\n",
        named.join(", ")
    )
    .unwrap();
}

fn obeys_a_named_delay(code: u16) -> bool {
    let named = Duration::from_millis(7_125);
    CloseStatus::from_u16(code).is_some_and(|status| {
        should_reconnect(status, "retry-after=7.125", 3, Duration::ZERO)
            == Decision::Retry {
                min: named,
                max: named,
            }
    })
}

#[test]
fn the_longest_delay_doubles_up_to_the_cap_after_every_code() {
    // What the comment on BACK_OFF says.
    for status in (0..=u16::MAX).filter_map(CloseStatus::from_u16) {
        let delays = |attempt| match should_reconnect(status, "", attempt, Duration::ZERO) {
            Decision::Retry { min, max } => Some((min.as_millis(), max.as_millis())),
            Decision::Stop | Decision::AfterChange => None,
        };
        let Some((shortest, longest)) = delays(0) else {
            continue;
        };
        for attempt in 0..8 {
            let doubled = longest.saturating_mul(1 << attempt).min(60_000);
            assert_eq!(delays(attempt), Some((shortest, doubled)), "{status:?}");
        }
    }
}
