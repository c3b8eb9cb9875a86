//! The newest records as a page.

use std::borrow::Cow;

use askama::Template;
use farewell_close::{CloseRecord, printable};

#[derive(Template)]
#[template(path = "records.html")]
struct Page<'a> {
    rows: Vec<Row<'a>>,
    connections: usize,
    lost: u64,
}

struct Row<'a> {
    record: &'a CloseRecord,
    /// The peers' words are made safe to show.
    reason: Cow<'a, str>,
    path: Option<Cow<'a, str>>,
    time: String,
    detail: String,
}

pub(super) fn render(
    records: &[CloseRecord],
    connections: usize,
    lost: u64,
) -> Result<String, askama::Error> {
    let rows = records
        .iter()
        .map(|record| Row {
            record,
            reason: printable(&record.reason),
            path: record.path.as_deref().map(printable),
            time: record.closed_at.to_string(),
            detail: record.detail(),
        })
        .collect();
    Page {
        rows,
        connections,
        lost,
    }
    .render()
}
