//! [`Extension`]: what `Sec-WebSocket-Extensions` says (RFC 6455 §9.1).

/// An extension, as it was offered or accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Extension {
    pub(crate) name: String,
    /// With their values, where they have some; quotes are gone.
    pub(crate) parameters: Vec<(String, Option<String>)>,
}

impl Extension {
    /// All values of the parameter with this name.
    pub(crate) fn values<'a>(
        &'a self,
        name: &'a str,
    ) -> impl Iterator<Item = Option<&'a str>> + 'a {
        self.parameters
            .iter()
            .filter(move |(other, _)| other == name)
            .map(|(_, value)| value.as_deref())
    }

    /// Whether the parameter is there.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.values(name).next().is_some()
    }
}

/// The extensions in these header values, in order. What cannot be read as one has
/// a name that nobody knows.
pub(crate) fn extensions<'a>(values: impl Iterator<Item = &'a str>) -> Vec<Extension> {
    values
        .flat_map(|value| split(value, ','))
        .filter(|text| !text.is_empty())
        .map(|text| {
            let mut parts = split(text, ';').into_iter();
            Extension {
                name: parts.next().unwrap_or_default().to_ascii_lowercase(),
                parameters: parts.map(parameter).collect(),
            }
        })
        .collect()
}

fn parameter(text: &str) -> (String, Option<String>) {
    match text.split_once('=') {
        None => (text.to_owned(), None),
        Some((name, value)) => {
            let value = value.trim();
            let inner = value
                .strip_prefix('"')
                .and_then(|value| value.strip_suffix('"'));
            (
                name.trim().to_owned(),
                Some(inner.unwrap_or(value).replace('\\', "")),
            )
        }
    }
}

/// The parts between separators that stand in no quotes.
fn split(text: &str, separator: char) -> Vec<&str> {
    let (mut quoted, mut escaped) = (false, false);
    text.split(|letter| {
        let here = letter == separator && !quoted;
        quoted ^= letter == '"' && !escaped;
        escaped = quoted && letter == '\\' && !escaped;
        here
    })
    .map(str::trim)
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_with_parameters() {
        let values = [
            "x-a; b=\"1, 2; 3\", Permessage-Deflate;server_max_window_bits = \"10\"",
            "y",
        ];
        let some = |value: &str| Some(value.to_owned());
        assert_eq!(
            extensions(values.into_iter()),
            [
                Extension {
                    name: "x-a".into(),
                    parameters: vec![("b".into(), some("1, 2; 3"))],
                },
                Extension {
                    name: "permessage-deflate".into(),
                    parameters: vec![("server_max_window_bits".into(), some("10"))],
                },
                Extension {
                    name: "y".into(),
                    parameters: vec![],
                },
            ]
        );
    }
}
