//! [`Bundle`]: Fluent texts of a language that is known by its tag, with what the
//! language needs around them.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::memoizer::MemoizerKind;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions, FluentValue};
use fluent_bundle::{FluentArgs, FluentResource};

use super::cardinal::{self, Cardinal};
use super::formats::Formats;
use super::functions::{Functions, Value};
use super::isolated::{isolate, isolated};
use crate::locale;

pub(super) struct Bundle {
    texts: FluentBundle<FluentResource>,
    formats: Formats,
    cardinal: Cardinal,
    is_right_to_left: bool,
}

impl Bundle {
    /// Parses these files. A faulty entry is left out; of two with the same id the
    /// last counts.
    pub(super) fn new(tag: &str, sources: &[&str], functions: Functions) -> Self {
        let mut texts = FluentBundle::new_concurrent(vec![tag.parse().unwrap_or_default()]);
        let is_right_to_left = locale::is_right_to_left(tag);
        // The marks are for mixing directions of writing; terminals that know none
        // show them as boxes.
        texts.set_use_isolating(is_right_to_left);
        texts.set_transform(is_right_to_left.then_some(isolated));
        texts.set_formatter(Some(written));
        for source in sources {
            let resource = FluentResource::try_new((*source).to_owned())
                .unwrap_or_else(|(partial, _)| partial);
            texts.add_resource_overriding(resource);
        }
        let mut bundle = Self {
            texts,
            formats: Formats::of(tag),
            cardinal: Cardinal::of(tag),
            is_right_to_left,
        };
        for &name in functions.names {
            bundle.add(name, functions);
        }
        bundle
    }

    /// Lets the texts call this function.
    fn add(&mut self, name: &'static str, functions: Functions) {
        let (formats, is_right_to_left) = (self.formats.clone(), self.is_right_to_left);
        let cardinal = self.cardinal.clone();
        // Fails for a name that was there before, which then does the same.
        let _ = self.texts.add_function(name, move |arguments, _| {
            let [FluentValue::String(id)] = arguments else {
                return FluentValue::Error;
            };
            match (functions.value)(name, id) {
                None => FluentValue::String(id.to_string().into()),
                Some(Value::Number(number)) => {
                    let number = FluentNumber::new(number, FluentNumberOptions::default());
                    cardinal.selectable(number).into()
                }
                Some(Value::Text(text)) => text.into(),
                Some(Value::List(names)) => listed(&formats, is_right_to_left, &names).into(),
            }
        });
    }

    pub(super) fn has(&self, id: &str) -> bool {
        self.texts.has_message(id)
    }

    /// A message, or an attribute of one.
    pub(super) fn find(
        &self,
        id: &str,
        attribute: Option<&str>,
        arguments: &FluentArgs<'_>,
    ) -> Option<String> {
        let message = self.texts.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let arguments: FluentArgs<'_> = arguments
            .iter()
            .map(|(name, value)| match value {
                FluentValue::Number(number) => {
                    (name, self.cardinal.selectable(number.clone()).into())
                }
                value => (name, value.clone()),
            })
            .collect();
        let mut errors = Vec::new();
        let text = self
            .texts
            .format_pattern(pattern, Some(&arguments), &mut errors);
        Some(text.into_owned())
    }

    /// Some names as one text: "A, B and C".
    pub(super) fn list(&self, names: &[String]) -> String {
        listed(&self.formats, self.is_right_to_left, names)
    }
}

fn listed(formats: &Formats, is_right_to_left: bool, names: &[String]) -> String {
    if !is_right_to_left {
        return formats.list(names);
    }
    let names: Vec<_> = names.iter().map(|name| isolate(name)).collect();
    formats.list(&names)
}

/// A number as the language of the bundle writes it.
fn written<M: MemoizerKind>(value: &FluentValue<'_>, languages: &M) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let number = cardinal::written(number);
    languages
        .with_try_get_threadsafe::<Formats, _, _>((), |formats| formats.number(&number))
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bundle(tag: &str, source: &str) -> Bundle {
        let functions = Functions {
            names: &["SECONDS", "REFUSED_BY"],
            value: |name, id| match (name, id) {
                ("SECONDS", "one") => Some(Value::Number(1.0)),
                ("SECONDS", "idle") => Some(Value::Number(7.5)),
                ("REFUSED_BY", "1012") => {
                    Some(Value::List(vec!["ws".to_owned(), "Cowboy".to_owned()]))
                }
                _ => None,
            },
        };
        Bundle::new(tag, &[source], functions)
    }

    fn text(bundle: &Bundle, id: &str) -> String {
        bundle.find(id, None, &FluentArgs::new()).unwrap()
    }

    #[test]
    fn functions_give_what_is_known() {
        let texts = "a = { SECONDS(\"idle\") } s
b = { SECONDS(\"one\") ->
        [one] one second
       *[other] { SECONDS(\"one\") } seconds
    }
c = { REFUSED_BY(\"1012\") }
d = { SECONDS(\"none\") }, { SECONDS($x) }
-wait = after { SECONDS($timer) } s with { $code }
e = Retry { -wait(timer: \"idle\", code: \"1012\") }. { a }
";
        let texts = bundle("fr", texts);
        assert_eq!(text(&texts, "a"), "7,5 s");
        assert_eq!(text(&texts, "b"), "one second");
        assert_eq!(text(&texts, "c"), "ws et Cowboy");
        assert_eq!(text(&texts, "d"), "none, SECONDS()");
        assert_eq!(text(&texts, "e"), "Retry after 7,5 s with 1012. 7,5 s");
    }

    #[test]
    fn numbers_choose_the_form_of_the_language() {
        let english = "a = { $n ->\n    [one] { $n } byte\n   *[other] { $n } bytes\n }";
        let russian = "a = { $n ->\n    [one] { $n } байт\n    [few] { $n } байта\n   *[many] { $n } байт\n }";
        let arabic = "a = { $n ->\n    [zero] لا بايتات\n    [one] بايت\n    [two] بايتان\n    [few] { $n } بايتات\n    [many] { $n } بايتًا\n   *[other] { $n } بايت\n }";
        let japanese = "a = { $n } バイト";
        let brazilian = "a = { $n ->\n    [one] { $n } byte\n   *[other] { $n } bytes\n }";
        for (tag, source, number, expected) in [
            ("en", english, 0.0, "0 bytes"),
            ("en", english, 1.0, "1 byte"),
            ("en", english, 1.5, "1.5 bytes"),
            ("en", english, 104_857_600.0, "104,857,600 bytes"),
            ("ru", russian, 1.0, "1 байт"),
            ("ru", russian, 22.0, "22 байта"),
            ("ru", russian, 11.0, "11 байт"),
            ("ru", russian, 1.5, "1,5 байт"),
            ("ar", arabic, 0.0, "لا بايتات"),
            ("ar", arabic, 2.0, "بايتان"),
            ("ar", arabic, 3.0, "\u{2068}3\u{2069} بايتات"),
            ("ar", arabic, 11.0, "\u{2068}11\u{2069} بايتًا"),
            ("ar", arabic, 100.0, "\u{2068}100\u{2069} بايت"),
            ("ja", japanese, 1.0, "1 バイト"),
            ("pt-BR", brazilian, 0.0, "0 byte"),
            ("pt-BR", brazilian, 2.0, "2 bytes"),
            ("zh-Hans", japanese, 1.0, "1 バイト"),
        ] {
            let texts = bundle(tag, source);
            let mut arguments = FluentArgs::new();
            arguments.set("n", number);
            let found = texts.find("a", None, &arguments).unwrap();
            assert_eq!(found, expected, "{tag} {number}");
        }
    }

    #[test]
    fn foreign_runs_are_isolated_from_right_to_left_only() {
        let source = "a = الرمز 1006 من { $name }.\nb = { REFUSED_BY(\"1012\") }\n";
        let mut arguments = FluentArgs::new();
        arguments.set("name", "nginx");
        let arabic = bundle("ar", source);
        assert_eq!(
            arabic.find("a", None, &arguments).unwrap(),
            "الرمز \u{2068}1006\u{2069} من \u{2068}nginx\u{2069}."
        );
        assert_eq!(
            text(&arabic, "b"),
            "\u{2068}ws\u{2069} و\u{2068}Cowboy\u{2069}"
        );
        let french = bundle("fr", "a = Le code 1006 de { $name }.\n");
        assert_eq!(
            french.find("a", None, &arguments).unwrap(),
            "Le code 1006 de nginx."
        );
    }
}
