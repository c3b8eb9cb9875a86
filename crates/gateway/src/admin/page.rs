//! The newest records as a page.

use askama::Template;
use farewell_close::CloseRecord;

#[derive(Template)]
#[template(path = "records.html")]
struct Page<'a> {
    rows: Vec<Row<'a>>,
    connections: usize,
    lost: u64,
}

struct Row<'a> {
    record: &'a CloseRecord,
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
