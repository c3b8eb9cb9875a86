//! The demo's page, rendered with all texts in one language.

use std::net::SocketAddr;

use askama::Template;
use farewell_reference::Language;
use serde_json::json;

use super::row::Row;
use super::words::{ACTIONS, Words};
use crate::admin::start_of;

/// How many records the page shows.
pub(super) const NEWEST: u32 = 12;

#[derive(Template)]
#[template(path = "demo.html")]
pub(super) struct Page {
    words: Words,
    rows: Vec<Row>,
    gateway: SocketAddr,
    data: String,
}

impl Page {
    /// A page whose columns lead to these addresses.
    pub(super) fn new(
        words: Words,
        rows: Vec<Row>,
        gateway: SocketAddr,
        backend: SocketAddr,
    ) -> Self {
        let data = json!({
            "language": words.language().tag(),
            "straight": format!("ws://{backend}"),
            "through": format!("ws://{gateway}"),
            "newest": NEWEST,
            "reference": start_of(words.language()),
            "texts": words.for_script(),
        });
        Self {
            words,
            rows,
            gateway,
            // Whatever a text says, it can't end the element that it stands in.
            data: data.to_string().replace('<', "\\u003c"),
        }
    }

    fn t(&self, id: &str) -> String {
        self.words.text(id)
    }

    fn reference(&self) -> String {
        start_of(self.words.language())
    }

    const fn actions(&self) -> &'static [&'static str] {
        ACTIONS
    }

    const fn languages(&self) -> &'static [Language] {
        Language::ALL
    }

    fn action(&self, action: &str) -> String {
        self.words.text(&format!("act-{action}"))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    /// The selectors of a style sheet.
    fn selectors(sheet: &str) -> Vec<&str> {
        let without_comments = sheet.split("/*").map(|part| part.split_once("*/"));
        let rules = without_comments.map(|part| part.map_or("", |(_, after)| after));
        let before = rules.flat_map(|part| part.split(['{', '}', ',', ';']));
        before
            .map(str::trim)
            .filter(|part| part.contains('.'))
            .collect()
    }

    /// The classes that a part of a selector asks for.
    fn classes(part: &str) -> BTreeSet<&str> {
        let names = part.split('.').skip(1);
        names
            .filter_map(|name| {
                name.split(|char: char| !char.is_alphanumeric() && char != '-')
                    .next()
            })
            .filter(|name| name.starts_with(char::is_alphabetic))
            .collect()
    }

    #[test]
    fn what_all_pages_share_leaves_the_demos_own_elements_alone() {
        let own = selectors(include_str!("../../templates/demo/demo.css"));
        let mut own: BTreeSet<&str> = own.into_iter().flat_map(classes).collect();
        assert!(own.contains("headline") && own.contains("sides"), "{own:?}");
        // This one is the same everywhere.
        own.remove("brand");
        let shared = selectors(include_str!("../../../site/assets/farewell.css"));
        assert!(shared.contains(&".brand"), "{shared:?}");
        for selector in shared {
            // The reference has tables and headings of its own.
            let outermost = selector.split_whitespace().next().unwrap_or_default();
            let asked = classes(outermost);
            let is_taken = outermost.starts_with('.') && !asked.is_empty() && asked.is_subset(&own);
            assert!(!is_taken, "{selector}");
        }
    }
}
