//! What is known, apart from the words: data files, each embedded, parsed when
//! it is first asked for.
//!
//! A claim about software outside this project carries [`Evidence`]: where it
//! was read, how it is known, and when.

mod claims;
mod code_set;
mod codes;
pub(crate) mod dialects;
mod evidence;
mod limits;
mod pairs;
mod schemas;
mod situations;
mod software;
mod strings;
mod timers;

pub use claims::{Claim, claims};
pub use code_set::Codes;
pub use codes::{CodeFacts, Delays, FirstStep, HttpAnalogue, codes, facts_of};
pub use evidence::{Evidence, How};
pub use limits::{Limit, Limited, limit_of, limits};
pub use pairs::{PairFacts, pair, pairs};
pub use schemas::SCHEMAS;
pub use situations::{Situation, situation, situations};
pub use software::{
    Kind, Otherwise, Receives, Sends, Shown, Software, refused_by, software, software_of,
};
pub use strings::{LogString, Speaker, string_of, strings};
pub use timers::{ResetBy, Timer, TimerKind, timer_of, timers};

/// What a file holds; nothing where it is faulty, which a test of each rules out.
pub(crate) fn parsed<F: serde::de::DeserializeOwned + Default>(file: &str) -> F {
    serde_json::from_str(file).unwrap_or_default()
}

/// The entries of an embedded data file; the tests parse each of them.
macro_rules! facts {
    ($(#[$doc:meta])* $name:ident: $entry:ty = $file:literal, $list:ident) => {
        $(#[$doc])*
        pub fn $name() -> &'static [$entry] {
            #[derive(Default, serde::Deserialize)]
            struct File {
                $list: Vec<$entry>,
            }
            static FILE: std::sync::LazyLock<File> =
                std::sync::LazyLock::new(|| $crate::facts::parsed(include_str!($file)));
            &FILE.$list
        }

        #[cfg(test)]
        mod reads {
            #[test]
            fn the_file_can_be_read() {
                assert!(!super::$name().is_empty());
            }
        }
    };
}

pub(crate) use facts;

#[cfg(test)]
pub(crate) mod tests;
