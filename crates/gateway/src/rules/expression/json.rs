//! [`parse`]: a text as JSON, made into what expressions see without a tree in
//! between, and bounded while it is made.
//!
//! A text that a server may take for JSON, but whose value is not known here, is
//! [`Unusable`] and never `null`: a rule that refuses some JSON would let it
//! pass.

use std::borrow::Cow;
use std::cell::Cell;
use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};
use std::fmt;

use cel::common::types::{
    CelBool, CelDouble, CelInt, CelList, CelMap, CelMapKey, CelNull, CelString,
};
use cel::common::value::Val;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// The most values, those of lists and objects included.
const MOST: usize = 10_000;
/// The most lists and objects within each other. The parser's own bound, 128,
/// is no further away than to let this one speak first.
const DEEPEST: usize = 120;

/// Why a text that may be JSON has no value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unusable {
    /// It begins like JSON and is none, or none whose value can be known:
    /// `1e999`, half of a surrogate pair.
    Broken,
    /// More values than are looked at.
    TooMany,
    /// Deeper than is looked.
    TooDeep,
    /// One key twice in an object: servers differ on which of them counts.
    Twice,
    /// Two keys that are one to a server that compares without case.
    CaseOnly,
}

impl Unusable {
    pub(super) const fn text(self) -> &'static str {
        match self {
            Self::Broken => "the text begins like JSON and cannot be read as such",
            Self::TooMany => "the JSON has more than 10,000 values",
            Self::TooDeep => "the JSON is nested deeper than 120",
            Self::Twice => "a key of the JSON stands twice",
            Self::CaseOnly => "two keys of the JSON differ in case only",
        }
    }
}

/// The value of a text; `None` where nobody takes it for JSON.
pub(super) fn parse<'t>(text: &'t str) -> Result<Option<Box<dyn Val + 't>>, Unusable> {
    let bounds = Bounds {
        left: Cell::new(MOST),
        broken: Cell::new(None),
    };
    let mut parser = serde_json::Deserializer::from_str(text);
    let node = Node {
        bounds: &bounds,
        depth: 0,
    };
    let value = node.deserialize(&mut parser);
    match value.and_then(|value| parser.end().map(|()| value)) {
        Ok(value) => Ok(Some(value)),
        Err(_) => match bounds.broken.get() {
            Some(why) => Err(why),
            None if begins_like_json(text) || is_json(text) => Err(Unusable::Broken),
            None => Ok(None),
        },
    }
}

/// Lenient parsers skip more than JSON's own blanks: a byte order mark, comments, the
/// guard `)]}'` against scripts. They take single quotes, too.
fn begins_like_json(text: &str) -> bool {
    const LEADS: [&str; 5] = ["//", "/*", "#", "<!--", ")]}"];
    let blank = |c: char| c.is_whitespace() || c.is_control() || c == '\u{feff}';
    let text = text.trim_matches(blank);
    let led = || LEADS.iter().any(|lead| text.starts_with(lead));
    text.starts_with(['{', '[', '"'])
        || text.starts_with('\'') && text.ends_with('\'')
        || led() && text.contains(['{', '['])
}

/// Whether it is JSON by its grammar, such as `1e999`, which is no number here.
fn is_json(text: &str) -> bool {
    serde_json::from_str::<IgnoredAny>(text).is_ok()
}

/// What is left of the bounds, and which was broken.
struct Bounds {
    left: Cell<usize>,
    broken: Cell<Option<Unusable>>,
}

impl Bounds {
    /// The parser wants an error of its own kind; ours is kept beside it.
    fn break_off<E: Error>(&self, why: Unusable) -> E {
        self.broken.set(Some(why));
        E::custom(why.text())
    }
}

/// A value that is to be read, this many lists and objects down.
#[derive(Clone, Copy)]
struct Node<'b> {
    bounds: &'b Bounds,
    depth: usize,
}

impl Node<'_> {
    /// What stands in this list or object.
    fn inner<E: Error>(self) -> Result<Self, E> {
        if self.depth == DEEPEST {
            return Err(self.bounds.break_off(Unusable::TooDeep));
        }
        Ok(Self {
            depth: self.depth + 1,
            ..self
        })
    }
}

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = Box<dyn Val + 'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        let Some(left) = self.bounds.left.get().checked_sub(1) else {
            return Err(self.bounds.break_off(Unusable::TooMany));
        };
        self.bounds.left.set(left);
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = Box<dyn Val + 'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Box::new(CelNull))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
        Ok(Box::new(CelBool::from(value)))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Self::Value, E> {
        Ok(Box::new(CelInt::from(value)))
    }

    /// A whole number is an `int` to rules, whatever its sign, where it fits.
    fn visit_u64<E>(self, value: u64) -> Result<Self::Value, E> {
        match i64::try_from(value) {
            Ok(value) => Ok(Box::new(CelInt::from(value))),
            Err(_) => Ok(Box::new(CelDouble::from(value as f64))),
        }
    }

    fn visit_f64<E>(self, value: f64) -> Result<Self::Value, E> {
        Ok(Box::new(CelDouble::from(value)))
    }

    fn visit_borrowed_str<E>(self, value: &'de str) -> Result<Self::Value, E> {
        Ok(Box::new(CelString::from(value)))
    }

    fn visit_str<E>(self, value: &str) -> Result<Self::Value, E> {
        Ok(Box::new(CelString::from(value.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let inner = self.inner()?;
        let mut values = Vec::new();
        while let Some(value) = seq.next_element_seed(inner)? {
            values.push(value);
        }
        Ok(Box::new(CelList::from(values)))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let inner = self.inner()?;
        let mut values: HashMap<CelMapKey<'de>, Self::Value> = HashMap::new();
        while let Some(key) = map.next_key_seed(KeySeed)? {
            let value = map.next_value_seed(inner)?;
            match values.entry(CelMapKey::String(CelString::from(key))) {
                Entry::Vacant(entry) => drop(entry.insert(value)),
                Entry::Occupied(_) => return Err(self.bounds.break_off(Unusable::Twice)),
            }
        }
        if differ_in_case_only(values.keys()) {
            return Err(self.bounds.break_off(Unusable::CaseOnly));
        }
        Ok(Box::new(CelMap::from(values)))
    }
}

/// Whether two keys are one to a server that compares without case, as Go and .NET do.
fn differ_in_case_only<'k>(keys: impl Iterator<Item = &'k CelMapKey<'k>> + Clone) -> bool {
    let text = |key: &'k CelMapKey<'k>| match key {
        CelMapKey::String(text) => Some(text.inner()),
        _ => None,
    };
    let keys = keys.filter_map(text);
    // Keys in small ASCII letters are as different as they look.
    let plain = |key: &str| {
        key.bytes()
            .all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase())
    };
    if keys.clone().all(plain) {
        return false;
    }
    let mut folded = HashSet::new();
    // Upper case first: there are two small letters for S and for K.
    let fold = |key: &str| key.to_uppercase().to_lowercase();
    !keys.map(fold).all(|key| folded.insert(key))
}

/// A key, borrowed where it has no escapes.
struct KeySeed;

impl<'de> DeserializeSeed<'de> for KeySeed {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for KeySeed {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_borrowed_str<E>(self, key: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(key))
    }

    fn visit_str<E>(self, key: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(key.to_owned()))
    }
}

#[cfg(test)]
mod tests;
