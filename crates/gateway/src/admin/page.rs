//! The newest records as a page.

use std::borrow::Cow;

use askama::Template;
use farewell_close::{CloseRecord, printable};

#[derive(Template)]
#[template(path = "records.html")]
struct RecordsPage<'a> {
    rows: Vec<RecordRow<'a>>,
    connections: usize,
    lost: u64,
}

struct RecordRow<'a> {
    record: &'a CloseRecord,
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
) -> Result<String, askama::Error> {
    let rows = records
        .iter()
        .map(|record| RecordRow {
            record,
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
