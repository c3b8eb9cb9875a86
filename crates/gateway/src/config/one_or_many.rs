//! [`one_or_many`]: settings that are one value or an array of them.

use serde::Deserialize;
use serde::de::{Deserializer, Error, IntoDeserializer};

/// A text, or an array of texts, as what each stands for.
pub(super) fn one_or_many<'de, T, D>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    T: Deserialize<'de>,
    D: Deserializer<'de>,
{
    #[derive(Deserialize)]
    #[serde(untagged, expecting = "a text, or an array of texts")]
    enum Either {
        One(String),
        Many(Vec<String>),
    }
    let texts = match Either::deserialize(deserializer)? {
        Either::One(text) => vec![text],
        Either::Many(texts) => texts,
    };
    let read = |text: String| {
        T::deserialize(text.into_deserializer())
            .map_err(|error: serde::de::value::Error| D::Error::custom(error))
    };
    texts.into_iter().map(read).collect()
}
