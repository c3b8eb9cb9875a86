//! The demo's page, rendered with all texts in one language.

use std::net::SocketAddr;

use askama::Template;
use farewell_reference::Language;
use serde_json::json;

use super::row::Row;
use super::words::{ACTIONS, Words};

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
