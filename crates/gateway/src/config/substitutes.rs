//! [`Substitutes`]: what clients of a route are told in place of other codes.

use std::fmt;

use farewell::{CloseCode, Dialect};
use serde::Deserialize;
use serde::de::{self, Deserializer, MapAccess, Visitor};

/// Codes that clients of a route are told in place of others.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Substitutes {
    /// In place of these codes, be they a server's or the gateway's own.
    pub codes: Vec<(CloseCode, CloseCode)>,
    /// What clients speak: its codes stand in place of those that the gateway says of
    /// itself. A code that a server says is not touched, since a server of the dialect
    /// may mean another thing by the same number.
    pub dialect: Option<Dialect>,
}

impl Substitutes {
    /// In place of a code that the server, a client or an operator has said.
    pub(crate) fn of(&self, code: CloseCode) -> CloseCode {
        self.named(code).unwrap_or(code)
    }

    /// In place of a code that the gateway says of itself.
    pub(crate) fn of_own(&self, code: CloseCode) -> CloseCode {
        self.named(code)
            .or_else(|| self.dialect?.substitute(code))
            .unwrap_or(code)
    }

    fn named(&self, code: CloseCode) -> Option<CloseCode> {
        let mut codes = self.codes.iter();
        codes.find(|(from, _)| *from == code).map(|(_, to)| *to)
    }
}

/// `"pusher"`, or `{ 1012 = 1001 }`, or both: `{ dialect = "pusher", 1012 = 1001 }`.
impl<'de> Deserialize<'de> for Substitutes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct OneOrBoth;

        impl<'de> Visitor<'de> for OneOrBoth {
            type Value = Substitutes;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the name of a dialect, or a table of codes such as { 1012 = 1001 }")
            }

            fn visit_str<E: de::Error>(self, id: &str) -> Result<Substitutes, E> {
                Ok(Substitutes {
                    dialect: Some(spoken(id).map_err(E::custom)?),
                    ..Substitutes::default()
                })
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Substitutes, A::Error> {
                let mut substitutes = Substitutes::default();
                while let Some(key) = map.next_key::<String>()? {
                    if key == "dialect" {
                        let Spoken(dialect) = map.next_value()?;
                        substitutes.dialect = Some(dialect);
                    } else {
                        let from = key.parse().map_err(|_| {
                            de::Error::custom(format!("'{key}' is no close code, nor `dialect`"))
                        })?;
                        let from = CloseCode::from_u16(from).map_err(de::Error::custom)?;
                        let Told(to) = map.next_value()?;
                        substitutes.codes.push((from, to));
                    }
                }
                Ok(substitutes)
            }
        }

        deserializer.deserialize_any(OneOrBoth)
    }
}

/// A dialect that has codes for what the gateway says.
struct Spoken(Dialect);

impl<'de> Deserialize<'de> for Spoken {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let id = String::deserialize(deserializer)?;
        spoken(&id).map(Self).map_err(de::Error::custom)
    }
}

/// A code that may be sent.
struct Told(CloseCode);

impl<'de> Deserialize<'de> for Told {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = u16::deserialize(deserializer)?;
        let code = CloseCode::from_u16(number);
        code.map(Self).map_err(de::Error::custom)
    }
}

fn spoken(id: &str) -> Result<Dialect, String> {
    let dialect: Dialect = id.parse().map_err(|error| format!("{error}"))?;
    if dialect.substitutes().next().is_none() {
        let speaking = Dialect::ALL.iter();
        let speaking = speaking.filter(|it| it.substitutes().next().is_some());
        let ids: Vec<_> = speaking.map(|it| it.id()).collect();
        return Err(format!(
            "'{id}' has no codes for what the gateway says; dialects that have are: {}",
            ids.join(", ")
        ));
    }
    Ok(dialect)
}
