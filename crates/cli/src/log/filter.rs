//! `FAREWELL_LOG`: which lines are written.

use std::ffi::OsStr;

use tracing_subscriber::EnvFilter;

/// The environment variable, in the form of `tracing_subscriber`'s filters.
pub(super) const VARIABLE: &str = "FAREWELL_LOG";
const LEVELS: [&str; 6] = ["off", "error", "warn", "info", "debug", "trace"];

/// What the variable asks for, else this level.
///
/// # Errors
/// What is wrong with it, and what would be right.
pub(super) fn of(asked: Option<&OsStr>, level: &str) -> Result<EnvFilter, String> {
    let wrong = |problem: &str| {
        format!(
            "{VARIABLE} is no log filter: {problem}; use error, warn, info, debug, trace or off, \
             or targets with a level, such as info,farewell_gateway=debug"
        )
    };
    let asked = match asked {
        Some(asked) => asked.to_str().ok_or_else(|| wrong("it is no text"))?,
        None => "",
    };
    let asked = if asked.is_empty() { level } else { asked };
    // A word that is no level names a target, whose lines alone would be written: for
    // one that is misspelled, none.
    let names_nothing = |directive: &&str| {
        !directive.contains(['=', '['])
            && !LEVELS.iter().any(|it| it.eq_ignore_ascii_case(directive))
    };
    if let Some(word) = asked.split(',').map(str::trim).find(names_nothing) {
        return Err(wrong(&format!("'{}' is no level", word.escape_debug())));
    }
    let parsed = EnvFilter::builder().parse(asked);
    parsed.map_err(|error| wrong(&error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_names_no_level_is_an_error_that_shows_the_right_forms() {
        for wrong in [
            "verbose",
            "warning",
            "farewell_gateway",
            "info,lots",
            "a=b",
            "=x=",
        ] {
            let error = of(Some(wrong.as_ref()), "info").unwrap_err();
            assert!(error.contains("info,farewell_gateway=debug"), "{error}");
        }
        for right in [
            "",
            "info",
            "WARN",
            "off",
            "info,farewell_gateway=debug",
            "hyper=trace",
        ] {
            assert!(of(Some(right.as_ref()), "info").is_ok(), "{right}");
        }
    }
}
