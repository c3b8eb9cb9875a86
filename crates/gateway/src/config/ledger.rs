//! [`LedgerOptions`]: where records are kept, and for how long: `ledger`, a file's
//! name, or `[ledger]`.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use farewell_ledger::{AddressPrivacy, Settings, UserPrivacy};
use serde::Deserialize;
use serde::de::{Deserializer, Error, MapAccess, Visitor, value::MapAccessDeserializer};

/// How long records are kept, unless set.
const KEEP: Duration = Duration::from_secs(30 * 24 * 3600);
/// How large the ledger may become, unless set.
const MAX_SIZE: u64 = 1 << 30;

/// What one source says of the ledger.
#[derive(Debug, Clone, Default)]
pub struct LedgerOptions {
    /// The file of records, or "none".
    pub file: Option<String>,
    pub(super) keep: Option<Keep>,
    pub(super) max_size: Option<MaxSize>,
    pub(super) address: Option<AddressPrivacy>,
    pub(super) user: Option<UserPrivacy>,
}

impl LedgerOptions {
    /// These, and those of `lower` where nothing is said here.
    pub(super) fn or(self, lower: Self) -> Self {
        Self {
            file: self.file.or(lower.file),
            keep: self.keep.or(lower.keep),
            max_size: self.max_size.or(lower.max_size),
            address: self.address.or(lower.address),
            user: self.user.or(lower.user),
        }
    }

    /// What is kept, and for how long.
    pub(super) fn settings(&self) -> Settings {
        Settings {
            keep: self.keep.map_or(Some(KEEP), |Keep(keep)| keep),
            max_size: self.max_size.map_or(Some(MAX_SIZE), |MaxSize(size)| size),
            address: self.address.unwrap_or_default(),
            user: self.user.unwrap_or_default(),
        }
    }
}

/// A time such as `30d`, or `forever`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Keep(Option<Duration>);

impl FromStr for Keep {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match humantime::parse_duration(text) {
            _ if text == "forever" => Ok(Self(None)),
            Ok(time) if !time.is_zero() => Ok(Self(Some(time))),
            _ => Err(format!(
                "'{text}' is no time above zero; write it like 30d or 12h, or \"forever\""
            )),
        }
    }
}

/// A size such as `1GiB`, or `none`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct MaxSize(Option<u64>);

impl FromStr for MaxSize {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        const LEAST: u64 = 1 << 20;
        let error = || {
            format!(
                "'{text}' is no size of 1MiB or more; write it like 500MiB or 2GiB, or \"none\""
            )
        };
        if text == "none" {
            return Ok(Self(None));
        }
        let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        let unit = match &text[digits.len()..] {
            "MiB" => 1 << 20,
            "GiB" => 1 << 30,
            "TiB" => 1 << 40,
            _ => return Err(error()),
        };
        let number: u64 = digits.trim().parse().map_err(|_| error())?;
        let size = number.checked_mul(unit).filter(|&size| size >= LEAST);
        size.map(|size| Self(Some(size))).ok_or_else(error)
    }
}

/// The table, as a file has it.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Table {
    file: Option<String>,
    keep: Option<Text<Keep>>,
    max_size: Option<Text<MaxSize>>,
    address: Option<Text<AddressPrivacy>>,
    user: Option<Text<UserPrivacy>>,
}

/// What is read from a text.
struct Text<T>(T);

impl<'de, T: FromStr<Err: fmt::Display>> Deserialize<'de> for Text<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map(Self).map_err(D::Error::custom)
    }
}

impl<'de> Deserialize<'de> for LedgerOptions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct FileOrTable;

        impl<'de> Visitor<'de> for FileOrTable {
            type Value = LedgerOptions;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the name of a file, \"none\", or a table")
            }

            fn visit_str<E: Error>(self, file: &str) -> Result<LedgerOptions, E> {
                Ok(LedgerOptions {
                    file: Some(file.to_owned()),
                    ..LedgerOptions::default()
                })
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<LedgerOptions, A::Error> {
                let table = Table::deserialize(MapAccessDeserializer::new(map))?;
                Ok(LedgerOptions {
                    file: table.file,
                    keep: table.keep.map(|Text(keep)| keep),
                    max_size: table.max_size.map(|Text(size)| size),
                    address: table.address.map(|Text(address)| address),
                    user: table.user.map(|Text(user)| user),
                })
            }
        }

        deserializer.deserialize_any(FileOrTable)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<LedgerOptions, String> {
        #[derive(Deserialize)]
        struct File {
            ledger: LedgerOptions,
        }
        let file: Result<File, _> = toml::from_str(text);
        file.map(|file| file.ledger)
            .map_err(|error| error.message().to_owned())
    }

    #[test]
    fn a_name_or_a_table() {
        let name = read("ledger = \"a.db\"").unwrap();
        assert_eq!(name.file.as_deref(), Some("a.db"));
        let settings = name.settings();
        assert_eq!(settings.keep, Some(KEEP));
        assert_eq!(settings.max_size, Some(1 << 30));

        let table = read(
            "[ledger]\nfile = \"b.db\"\nkeep = \"12h\"\nmax_size = \"none\"\n\
             address = \"prefix\"\nuser = \"hash\"",
        )
        .unwrap();
        assert_eq!(table.file.as_deref(), Some("b.db"));
        let expected = Settings {
            keep: Some(Duration::from_secs(12 * 3600)),
            max_size: None,
            address: AddressPrivacy::Prefix,
            user: UserPrivacy::Hash,
        };
        assert_eq!(table.or(name).settings(), expected);
        assert_eq!(
            read("[ledger]\nkeep = \"forever\"")
                .unwrap()
                .settings()
                .keep,
            None
        );
    }

    #[test]
    fn what_is_wrong_is_named_with_the_right_forms() {
        let wrong = |text: &str| read(&format!("[ledger]\n{text}")).unwrap_err();
        assert!(wrong("keep = \"0s\"").contains("like 30d"));
        assert!(wrong("max_size = \"5\"").contains("like 500MiB"));
        assert!(wrong("address = \"half\"").contains("full, prefix, none"));
        assert!(wrong("user = \"md5\"").contains("plain, hash, none"));
        assert!(wrong("kep = \"1d\"").contains("unknown field `kep`"));
        assert!(
            read("ledger = 5")
                .unwrap_err()
                .contains("the name of a file")
        );
    }
}
