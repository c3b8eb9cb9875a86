//! The newest records as a page.

use std::borrow::Cow;

use askama::Template;
use farewell_close::{CloseRecord, printable};
use farewell_reference::Language;

use super::reference::Reference;

/// How the page looks, beside what all pages share.
pub(super) const STYLE: &str = include_str!("../../templates/records.css");

#[derive(Template)]
#[template(path = "records.html")]
struct RecordsPage<'a> {
    rows: Vec<RecordRow<'a>>,
    connections: usize,
    lost: u64,
}

struct RecordRow<'a> {
    record: &'a CloseRecord,
    /// Where the reference tells of the code.
    page: Option<String>,
    /// The peers' words are made safe to show.
    reason: Cow<'a, str>,
    path: Option<Cow<'a, str>>,
    time: String,
    detail: String,
    withheld: Option<String>,
}

pub(super) fn render(
    records: &[CloseRecord],
    connections: usize,
    lost: u64,
    reference: &Reference,
) -> Result<String, askama::Error> {
    let rows = records
        .iter()
        .map(|record| RecordRow {
            record,
            page: reference.page_of(record.code, Language::En),
            reason: printable(&record.reason),
            path: record.path.as_deref().map(printable),
            time: record.closed_at.to_string(),
            detail: record.detail(),
            withheld: record.withheld.as_ref().map(ToString::to_string),
        })
        .collect();
    RecordsPage {
        rows,
        connections,
        lost,
    }
    .render()
}
