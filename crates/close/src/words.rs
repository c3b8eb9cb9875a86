//! One table per closed list: the word in records and the value in code.

/// A word that is not in the closed list it was read as.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{word}' is not a known {list}; known are: {known}")]
pub struct UnknownWord {
    pub(crate) word: String,
    pub(crate) list: &'static str,
    pub(crate) known: String,
}

/// Gives a field-less enum `ALL`, `as_str`, `Display`, `FromStr` and, with the
/// feature, serde as that word.
macro_rules! words {
    ($type:ident, $list:literal, { $($variant:ident = $word:literal),+ $(,)? }) => {
        impl $type {
            /// Every value, in the order of the documentation.
            pub const ALL: &'static [$type] = &[$($type::$variant),+];

            /// The word that records and JSON use.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $($type::$variant => $word),+ }
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl std::str::FromStr for $type {
            type Err = $crate::words::UnknownWord;

            fn from_str(word: &str) -> Result<Self, Self::Err> {
                match word {
                    $($word => Ok($type::$variant),)+
                    other => Err($crate::words::UnknownWord {
                        word: other.chars().take(40).collect(),
                        list: $list,
                        known: [$($word),+].join(", "),
                    }),
                }
            }
        }

        $crate::serde_text::serde_as_text!($type);
    };
}

pub(crate) use words;
