//! The demo's part of the admin address: the page, its files, what it orders
//! and what it is told.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, Query, Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use farewell_close::CloseRecord;
use farewell_ledger::LedgerError;
use futures_util::{Stream, stream};
use serde::Deserialize;
use tokio::sync::{broadcast, watch};

use super::page::{NEWEST, Page};
use super::row::Row;
use super::settings::reachable;
use super::supervisor::{Backend, Instruction, Supervisor};
use super::words::Words;
use crate::admin::{Operation, Reference, choose};

/// The header that the page's own requests carry: a page from elsewhere can't
/// set it without asking, and is not answered.
const OURS: &str = "x-farewell-demo";

/// The page's files: name, type, content.
const FILES: &[(&str, &str, &str)] = &[
    (
        "demo.css",
        "text/css",
        include_str!("../../templates/demo/demo.css"),
    ),
    (
        "icon.svg",
        "image/svg+xml",
        include_str!("../../templates/demo/icon.svg"),
    ),
    (
        "main.js",
        "text/javascript",
        include_str!("../../templates/demo/main.js"),
    ),
    (
        "run.js",
        "text/javascript",
        include_str!("../../templates/demo/run.js"),
    ),
    (
        "column.js",
        "text/javascript",
        include_str!("../../templates/demo/column.js"),
    ),
    (
        "picture.js",
        "text/javascript",
        include_str!("../../templates/demo/picture.js"),
    ),
    (
        "ledger.js",
        "text/javascript",
        include_str!("../../templates/demo/ledger.js"),
    ),
];

#[derive(Clone)]
struct Site {
    operation: Operation,
    supervisor: Arc<Supervisor>,
    /// Where gateway and backend listen, as a browser of this machine finds them.
    gateway: SocketAddr,
    backend: SocketAddr,
}

/// The routes, for a gateway before a backend that listen at these addresses.
pub(super) fn router(
    operation: Operation,
    supervisor: Supervisor,
    gateway: SocketAddr,
    backend: SocketAddr,
) -> Router {
    let site = Site {
        gateway: reachable(gateway),
        backend: reachable(backend),
        supervisor: Arc::new(supervisor),
        operation,
    };
    let orders = Router::new()
        .route("/demo/order/{order}", post(order))
        .layer(middleware::from_fn(own_page_only));
    Router::new()
        .route("/", get(page))
        .route("/demo/events", get(events))
        .route("/demo/{file}", get(file))
        .merge(orders)
        .with_state(site)
}

#[derive(Debug, Deserialize)]
struct PageQuery {
    lang: Option<String>,
}

impl PageQuery {
    fn words(&self, headers: &HeaderMap) -> Words {
        let accepted = headers
            .get(header::ACCEPT_LANGUAGE)
            .and_then(|value| value.to_str().ok());
        Words::of(choose(self.lang.as_deref(), accepted))
    }
}

async fn page(
    State(site): State<Site>,
    Query(query): Query<PageQuery>,
    headers: HeaderMap,
) -> Response {
    let words = query.words(&headers);
    let rows = newest(&site.operation, words).await;
    let (gateway, backend) = (site.gateway, site.backend);
    let policy = format!(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
         connect-src 'self' ws://{gateway} ws://{backend}; base-uri 'none'; form-action 'none'; \
         frame-ancestors 'none'"
    );
    let html = match Page::new(words, rows, gateway, backend).render() {
        Ok(html) => html,
        Err(error) => {
            return (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response();
        }
    };
    let mut response = Html(html).into_response();
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
        headers.insert(header::VARY, HeaderValue::from_static("accept-language"));
    }
    response
}

async fn file(Path(name): Path<String>) -> Response {
    match FILES.iter().find(|(known, ..)| *known == name) {
        Some(&(_, kind, content)) => {
            let kind = format!("{kind}; charset=utf-8");
            ([(header::CONTENT_TYPE, kind)], content).into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// The newest records, the newest first; none where no ledger can be read.
async fn newest(operation: &Operation, words: Words) -> Vec<Row> {
    let Some(ledger) = operation.journal.ledger().cloned() else {
        return Vec::new();
    };
    let reference = operation.reference.clone();
    let read = move || {
        let records = ledger.reader()?.newest(NEWEST)?;
        let rows = records
            .iter()
            .map(|one| Row::new(one, words.language(), &reference));
        Ok::<_, LedgerError>(rows.collect())
    };
    match tokio::task::spawn_blocking(read).await {
        Ok(Ok(rows)) => rows,
        Ok(Err(error)) => {
            tracing::warn!(%error, "the demo's page has no records");
            Vec::new()
        }
        Err(_) => Vec::new(),
    }
}

/// Lets only the page itself order anything: not another page in the same
/// browser, by whatever name it asks.
async fn own_page_only(request: Request, next: Next) -> Response {
    if is_own(request.headers()) {
        return next.run(request).await;
    }
    let text = "Only the demo's own page orders this.\n";
    (StatusCode::FORBIDDEN, text).into_response()
}

fn is_own(headers: &HeaderMap) -> bool {
    let get = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let own_origin = get("host").map(|host| format!("http://{host}"));
    get(OURS).is_some()
        && get("origin").is_none_or(|origin| Some(origin) == own_origin.as_deref())
        && get("sec-fetch-site").is_none_or(|site| site == "same-origin")
}

async fn order(State(site): State<Site>, Path(order): Path<String>) -> Response {
    let instruction = match order.as_str() {
        "start" => Instruction::Start,
        "kill" => Instruction::Kill,
        "restart" => Instruction::Restart,
        "drain" => {
            let drain = site.operation.drain.clone();
            // It goes on where the page that asked for it is gone.
            let drain = tokio::spawn(async move { drain.and_go_on().await });
            if let Err(error) = drain.await {
                tracing::warn!(%error, "the demo's drain broke off");
            }
            return Json(*site.supervisor.watch().borrow()).into_response();
        }
        _ => return StatusCode::NOT_FOUND.into_response(),
    };
    Json(site.supervisor.carry_out(instruction).await).into_response()
}

/// Everything that the page is told, for as long as it listens: the newest
/// records, then each as it is written down; and how the backend is.
async fn events(
    State(site): State<Site>,
    Query(query): Query<PageQuery>,
    headers: HeaderMap,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let words = query.words(&headers);
    // Before the ledger is read, so that no record falls between.
    let records = site.operation.journal.watch();
    let mut backend = site.supervisor.watch();
    let mut waiting: VecDeque<Event> = newest(&site.operation, words)
        .await
        .iter()
        .rev()
        .filter_map(|row| told("record", row))
        .collect();
    waiting.extend(told("backend", &*backend.borrow_and_update()));
    let news = News {
        words,
        reference: site.operation.reference.clone(),
        waiting,
        records,
        backend,
    };
    Sse::new(stream::unfold(news, News::next)).keep_alive(KeepAlive::default())
}

struct News {
    words: Words,
    reference: Arc<Reference>,
    waiting: VecDeque<Event>,
    records: broadcast::Receiver<Arc<CloseRecord>>,
    backend: watch::Receiver<Backend>,
}

impl News {
    /// `None` where the page was too slow, or the gateway ends: it asks again.
    async fn next(mut self) -> Option<(Result<Event, Infallible>, Self)> {
        loop {
            if let Some(event) = self.waiting.pop_front() {
                return Some((Ok(event), self));
            }
            let event = tokio::select! {
                record = self.records.recv() => {
                    let language = self.words.language();
                    told("record", &Row::new(&*record.ok()?, language, &self.reference))
                }
                changed = self.backend.changed() => {
                    changed.ok()?;
                    told("backend", &*self.backend.borrow_and_update())
                }
            };
            self.waiting.extend(event);
        }
    }
}

fn told(name: &str, what: &impl serde::Serialize) -> Option<Event> {
    Event::default().event(name).json_data(what).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(fields: &[(&'static str, &'static str)]) -> HeaderMap {
        let fields = fields.iter().map(|&(name, value)| {
            (
                header::HeaderName::from_static(name),
                HeaderValue::from_static(value),
            )
        });
        fields.collect()
    }

    #[test]
    fn orders_are_the_pages_own() {
        let host = ("host", "127.0.0.1:8081");
        let ours = (OURS, "1");
        let own = ("origin", "http://127.0.0.1:8081");
        assert!(is_own(&headers(&[host, ours])));
        assert!(is_own(&headers(&[
            host,
            ours,
            own,
            ("sec-fetch-site", "same-origin")
        ])));
        for wrong in [
            &[host][..],
            &[host, own],
            &[host, ours, ("origin", "http://evil.example")],
            &[host, ours, ("origin", "null")],
            &[host, ours, ("origin", "http://127.0.0.1:9999")],
            &[host, ours, own, ("sec-fetch-site", "same-site")],
            &[host, ours, ("sec-fetch-site", "cross-site")],
        ] {
            assert!(!is_own(&headers(wrong)), "{wrong:?}");
        }
    }
}
