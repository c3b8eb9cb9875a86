//! The operators' address: health, records, explanations, kicks, a drain; the reference.
//!
//! It listens on loopback only. Whoever asks by another name than loopback's,
//! as a page that rebinds its own name would, is refused; what changes anything
//! needs the token.

mod health;
mod language;
mod listen;
mod operation;
mod orders;
mod page;
mod reference;

use axum::extract::{Path, Query, Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use farewell::handshake::Host;
use farewell_ledger::{Ledger, LedgerError, LedgerReader};
use farewell_reference::{Language, explain};
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::net::TcpListener;

use crate::observe::lost_log_lines;

pub(crate) use language::choose;
pub(crate) use operation::{Operation, make_token};
pub(crate) use reference::{Reference, start_of};

/// How many records a page shows.
const NEWEST: u32 = 100;

/// Serves operators until the task is dropped. Pages that are given are served
/// too, `/` among them: then the newest records move to `/newest`.
pub(crate) async fn serve(operation: Operation, listener: TcpListener, pages: Option<Router>) {
    let newest = if pages.is_some() { "/newest" } else { "/" };
    let changing = Router::new()
        .route("/kick", post(orders::kick))
        .route("/drain", post(orders::drain))
        .layer(middleware::from_fn_with_state(
            operation.clone(),
            orders::authorised,
        ));
    let reference = reference::router(operation.reference.clone());
    let app = Router::new()
        .route(newest, get(newest_as_page))
        .route("/newest.css", get(style))
        .route("/health", get(health))
        .route("/connections", get(connections))
        .route("/records", get(records))
        .route("/records/{id}", get(record))
        .route("/explain/{code}", get(explanation))
        .merge(changing)
        .with_state(operation)
        .merge(reference)
        .merge(pages.unwrap_or_default())
        .layer(middleware::from_fn(listen::with_body))
        .layer(middleware::from_fn(guarded));
    listen::serve(listener, app).await;
}

/// Refuses names that are not loopback's, and tells browsers to be strict.
async fn guarded(request: Request, next: Next) -> Response {
    let host = request
        .headers()
        .get(header::HOST)
        .and_then(|host| host.to_str().ok());
    if !host.is_some_and(is_loopback) {
        let text = "Ask for 127.0.0.1, [::1] or localhost: other names are refused here.\n";
        return (StatusCode::FORBIDDEN, text).into_response();
    }
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    let policy = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; \
                  form-action 'none'; frame-ancestors 'none'";
    // Other pages have one of their own.
    headers
        .entry(header::CONTENT_SECURITY_POLICY)
        .or_insert(HeaderValue::from_static(policy));
    headers.insert(
        header::X_CONTENT_TYPE_OPTIONS,
        HeaderValue::from_static("nosniff"),
    );
    headers.insert(
        header::REFERRER_POLICY,
        HeaderValue::from_static("no-referrer"),
    );
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// Whether a `Host` field names loopback, with a port or without.
fn is_loopback(host: &str) -> bool {
    host.parse::<Host>().is_ok_and(|host| {
        let name = host.name();
        name.eq_ignore_ascii_case("localhost") || matches!(name, "127.0.0.1" | "::1")
    })
}

async fn health(State(operation): State<Operation>) -> Json<Value> {
    let upstreams: Vec<Value> = operation
        .routes
        .upstreams()
        .map(|upstream| health::of(upstream))
        .collect();
    Json(json!({
        "status": if operation.admissions.is_full() {
            "full"
        } else if upstreams.iter().any(|upstream| upstream["reachable"] == false) {
            "degraded"
        } else {
            "ok"
        },
        "clients": operation.admissions.present(),
        "connections": operation.registry.len(),
        "requests": operation.admissions.requests(),
        "requests_unanswered": operation.journal.requests_unanswered(),
        "tls_failed": operation.journal.tls_failed(),
        "upstream": upstreams.first(),
        "upstreams": upstreams,
        "ledger": operation.journal.ledger().map(|ledger| json!({
            "file": ledger.path().display().to_string(),
            "lost": ledger.lost(),
        })),
        "log": lost_log_lines().map(|lost| json!({ "lost": lost })),
    }))
}

async fn connections(State(operation): State<Operation>) -> Json<Value> {
    let everyone = operation.registry.everyone();
    let about: Vec<_> = everyone.iter().map(|handle| handle.about()).collect();
    Json(json!(about))
}

#[derive(Debug, Deserialize)]
struct RecordsQuery {
    limit: Option<u32>,
}

async fn records(
    State(operation): State<Operation>,
    Query(RecordsQuery { limit }): Query<RecordsQuery>,
) -> Response {
    let limit = limit.unwrap_or(NEWEST).min(10_000);
    match with_reader(&operation, move |reader| reader.newest(limit)).await {
        Ok(records) => {
            let records: Vec<_> = records.iter().map(|record| record.to_json()).collect();
            Json(json!(records)).into_response()
        }
        Err(refused) => refused,
    }
}

async fn record(State(operation): State<Operation>, Path(id): Path<String>) -> Response {
    match with_reader(&operation, move |reader| reader.show(&id)).await {
        Ok(record) => Json(json!(record.to_json())).into_response(),
        Err(refused) => refused,
    }
}

async fn newest_as_page(State(operation): State<Operation>) -> Response {
    let connections = operation.registry.len();
    let lost = operation.journal.ledger().map_or(0, Ledger::lost);
    let reference = operation.reference.clone();
    let page = with_reader(&operation, move |reader| {
        let records = reader.newest(NEWEST)?;
        Ok(page::render(&records, connections, lost, &reference))
    });
    match page.await {
        Ok(Ok(html)) => Html(html).into_response(),
        Ok(Err(error)) => (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
        Err(refused) => refused,
    }
}

async fn style() -> Response {
    let css = HeaderValue::from_static("text/css; charset=utf-8");
    ([(header::CONTENT_TYPE, css)], page::STYLE).into_response()
}

#[derive(Debug, Deserialize)]
struct ExplanationQuery {
    lang: Option<String>,
}

async fn explanation(
    Path(code): Path<String>,
    Query(ExplanationQuery { lang }): Query<ExplanationQuery>,
) -> Response {
    let language: Result<Language, _> = lang.as_deref().unwrap_or("en").parse();
    match (code.parse(), language) {
        (Ok(code), Ok(language)) => Json(explain(code, language)).into_response(),
        (Err(_), _) => {
            let text = "A code is a number from 0 to 65535.\n";
            (StatusCode::NOT_FOUND, text).into_response()
        }
        (_, Err(unknown)) => (StatusCode::BAD_REQUEST, format!("{unknown}.\n")).into_response(),
    }
}

/// Reads the ledger on a thread where it may block.
async fn with_reader<T: Send + 'static>(
    operation: &Operation,
    read: impl FnOnce(&LedgerReader) -> Result<T, LedgerError> + Send + 'static,
) -> Result<T, Response> {
    let Some(ledger) = operation.journal.ledger().cloned() else {
        let text = "This gateway keeps no ledger; start it with --ledger FILE.\n";
        return Err((StatusCode::NOT_FOUND, text).into_response());
    };
    let result =
        tokio::task::spawn_blocking(move || ledger.reader().and_then(|reader| read(&reader))).await;
    match result {
        Ok(Ok(value)) => Ok(value),
        Ok(Err(error @ (LedgerError::NoSuchRecord { .. } | LedgerError::AmbiguousId { .. }))) => {
            Err((StatusCode::NOT_FOUND, format!("{error}\n")).into_response())
        }
        Ok(Err(error)) => {
            Err((StatusCode::INTERNAL_SERVER_ERROR, format!("{error}\n")).into_response())
        }
        Err(error) => Err((StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response()),
    }
}
