//! The demo's texts in one language.

use std::collections::BTreeMap;

use farewell_reference::catalogue::{Arguments, Catalogue, Catalogues};
use farewell_reference::{Language, embedded};

/// What the buttons do, in the order of the page.
pub(super) const ACTIONS: &[&str] = &[
    "finish", "empty", "crash", "kill", "restart", "break", "utf8", "big", "fast", "silent",
    "drain",
];

/// The actions after which the left connection stays open.
const LEFT_OPEN: &[&str] = &["big", "fast", "silent", "drain"];

/// The texts that the script asks for. One with an argument has its name in
/// braces, which the script replaces.
const SCRIPT: &[&str] = &[
    "advice-after",
    "advice-between",
    "advice-changed",
    "advice-no",
    "backend-away",
    "backend-dead",
    "backend-running",
    "clean",
    "headline-failed",
    "headline-running",
    "headline-started",
    "lane-browser",
    "lane-farewell",
    "lane-server",
    "never-opened",
    "picture-alive",
    "picture-close-empty",
    "picture-cut",
    "picture-drain",
    "picture-gives-up",
    "picture-illegal",
    "picture-killed",
    "picture-no-answer",
    "picture-not-utf8",
    "picture-restarted",
    "play-all",
    "play-stop",
    "reason-none",
    "still-open",
    "unclean",
    "verdict-empty",
    "verdict-lost",
    "verdict-true",
    "verdict-unaffected",
    "verdict-unnoticed",
];

/// The arguments of the texts above.
const ARGUMENTS: &[&str] = &["action", "min", "max", "pid"];

static TEXTS: Catalogues = embedded!("../../messages", "demo.ftl");

/// The demo's texts in one language.
#[derive(Clone, Copy)]
pub(super) struct Words(&'static Catalogue);

impl Words {
    /// The texts of this language.
    pub(super) fn of(language: Language) -> Self {
        Self(TEXTS.of(language))
    }

    pub(super) const fn language(self) -> Language {
        self.0.language()
    }

    pub(super) fn text(self, id: &str) -> String {
        self.0.plain(id)
    }

    /// What is said about an action.
    fn about(self, action: &str, what: &str) -> String {
        self.0
            .attribute(&format!("act-{action}"), what, &Arguments::new())
    }

    /// What the script needs, by id.
    pub(super) fn for_script(self) -> BTreeMap<String, String> {
        let mut arguments = Arguments::new();
        for name in ARGUMENTS {
            arguments.set(*name, format!("{{{name}}}"));
        }
        let mut texts: BTreeMap<String, String> = SCRIPT
            .iter()
            .map(|&id| (id.to_owned(), self.0.text(id, &arguments)))
            .collect();
        for action in ACTIONS {
            let id = format!("act-{action}");
            texts.insert(format!("{id}.moral"), self.about(action, "moral"));
            texts.insert(id.clone(), self.text(&id));
        }
        for action in LEFT_OPEN {
            texts.insert(format!("act-{action}.open"), self.about(action, "open"));
        }
        texts
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use farewell_reference::catalogue::Rules;

    use super::*;

    /// What stands between `before` and the next quote, wherever it occurs.
    fn quoted(source: &str, before: &str) -> BTreeSet<String> {
        let parts = source.split(before).skip(1);
        parts
            .filter_map(|part| part.split('"').next())
            .map(str::to_owned)
            .collect()
    }

    #[test]
    fn every_language_has_every_text_in_its_own_words() {
        let mut asked = quoted(include_str!("../../templates/demo.html"), "t(\"");
        asked.extend(SCRIPT.iter().map(|&id| id.to_owned()));
        for action in ACTIONS {
            asked.extend([format!("act-{action}"), format!("act-{action}.moral")]);
        }
        asked.extend(LEFT_OPEN.iter().map(|action| format!("act-{action}.open")));
        let problems: Vec<_> = TEXTS
            .problems(&Rules::asking(&asked))
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(problems, [""; 0]);
    }

    #[test]
    fn the_script_asks_for_what_it_is_given() {
        let scripts = [
            include_str!("../../templates/demo/main.js"),
            include_str!("../../templates/demo/run.js"),
            include_str!("../../templates/demo/column.js"),
            include_str!("../../templates/demo/picture.js"),
            include_str!("../../templates/demo/ledger.js"),
        ];
        let asked: BTreeSet<String> = scripts
            .iter()
            .flat_map(|source| quoted(source, "say(\""))
            .collect();
        let given: BTreeSet<String> = SCRIPT.iter().map(|&id| id.to_owned()).collect();
        assert_eq!(asked, given);
        for action in ACTIONS {
            let line = scripts[1].split_once(&format!("\n  {action}: "));
            let line = line.and_then(|(_, after)| after.lines().next());
            let stays = line.map(|line| line.contains("staysOpen: true"));
            assert_eq!(stays, Some(LEFT_OPEN.contains(action)), "{action}");
        }
    }
}
