//! The reference under `/reference/`: the same pages as `farewell site build` writes, made
//! when they are asked for.

use std::borrow::Cow;
use std::net::SocketAddr;
use std::sync::{Arc, OnceLock};

use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use farewell_reference::Language;
use farewell_site::{Address, File, Found, Site, Subject};

use super::language::choose;

/// Where the site's folder is.
const FOLDER: &str = "/reference/";

/// What a browser may do for these pages: load their own files, and nothing from elsewhere.
const POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; \
     connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
);

/// The reference on an admin address.
pub(crate) struct Reference {
    /// Where operators come.
    address: SocketAddr,
    /// Made for the first reader: most gateways have none.
    site: OnceLock<Site>,
}

impl Reference {
    pub(crate) const fn new(address: SocketAddr) -> Self {
        Self {
            address,
            site: OnceLock::new(),
        }
    }

    fn site(&self) -> &Site {
        self.site.get_or_init(|| {
            let url = format!("http://{}{FOLDER}", self.address).parse();
            // An address makes a URL.
            Site::new(url.unwrap_or_default())
        })
    }

    /// The path of a code's page in a language, where the code has one.
    pub(crate) fn page_of(&self, code: u16, language: Language) -> Option<String> {
        let path = Address::Page(language, Subject::Code(code)).path();
        match self.site().find(&path) {
            Found::Address(_) => Some(format!("{FOLDER}{path}")),
            _ => None,
        }
    }

    /// The answer to a request for this path in the folder.
    fn answer(&self, path: &str, query: Option<&str>, accepted: Option<&str>) -> Response {
        let site = self.site();
        let (status, address) = match site.find(path) {
            // The reader's language is known here, and the page that asks for it is not needed.
            Found::Address(Address::Root) => return moved(&Address::Root, query, accepted),
            Found::Moved(address) => return moved(&address, query, accepted),
            Found::Address(address) => (StatusCode::OK, address),
            Found::Nothing => (StatusCode::NOT_FOUND, Address::NotFound),
        };
        let File { media, content } = site.file(&address);
        let media = HeaderValue::from_static(media);
        let body = match content {
            Cow::Borrowed(content) => Body::from(content),
            Cow::Owned(content) => Body::from(content),
        };
        (status, [(header::CONTENT_TYPE, media)], body).into_response()
    }
}

/// The path of the reference's first page in a language.
pub(crate) fn start_of(language: Language) -> String {
    format!("{FOLDER}{}", Address::Page(language, Subject::Start).path())
}

/// Leads to a page: one without a language to that in the reader's.
fn moved(address: &Address, query: Option<&str>, accepted: Option<&str>) -> Response {
    let readers = || choose(None, accepted);
    let page = match *address {
        Address::Root => Address::Page(readers(), Subject::Start),
        Address::Neutral(subject) => Address::Page(readers(), subject),
        Address::Turned(language, b, a) => {
            Address::Page(language.unwrap_or_else(readers), Subject::Pair(a, b))
        }
        ref other => other.clone(),
    };
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    redirect(&format!("{FOLDER}{}{query}", page.path()))
}

fn redirect(to: &str) -> Response {
    // Of the query nothing but what a request line may hold.
    let Ok(to) = HeaderValue::from_bytes(to.as_bytes()) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let vary = HeaderValue::from_static("accept-language");
    let headers = [(header::LOCATION, to), (header::VARY, vary)];
    (StatusCode::PERMANENT_REDIRECT, headers).into_response()
}

/// The pages.
pub(super) fn router(reference: Arc<Reference>) -> Router {
    Router::new()
        .route("/reference", get(async || with_policy(redirect(FOLDER))))
        .route(FOLDER, get(serve))
        .route("/reference/{*path}", get(serve))
        .with_state(reference)
}

async fn serve(State(reference): State<Arc<Reference>>, uri: Uri, headers: HeaderMap) -> Response {
    // A page takes a few milliseconds to make, the first one in a language more, and clients'
    // connections are not to wait for it.
    let made = tokio::task::spawn_blocking(move || {
        let accepted = headers.get(header::ACCEPT_LANGUAGE);
        let accepted = accepted.and_then(|accepted| accepted.to_str().ok());
        let path = uri.path().strip_prefix(FOLDER).unwrap_or_default();
        reference.answer(path, uri.query(), accepted)
    });
    match made.await {
        Ok(response) => with_policy(response),
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
    }
}

fn with_policy(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, POLICY);
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reference() -> Reference {
        Reference::new(([127, 0, 0, 1], 8081).into())
    }

    fn header(response: &Response, name: header::HeaderName) -> &str {
        response.headers()[name].to_str().unwrap()
    }

    async fn text(response: Response) -> String {
        let body = axum::body::to_bytes(response.into_body(), 16 << 20);
        String::from_utf8(body.await.unwrap().into()).unwrap()
    }

    #[tokio::test]
    async fn pages_and_files_are_those_of_the_site() {
        let reference = reference();
        for (path, media) in [
            ("fr/", "text/html; charset=utf-8"),
            ("ko/1005-vs-1006/", "text/html; charset=utf-8"),
            ("assets/farewell.css", "text/css; charset=utf-8"),
            ("sitemap.xml", "application/xml"),
        ] {
            let response = reference.answer(path, None, None);
            assert_eq!(response.status(), StatusCode::OK, "{path}");
            assert_eq!(header(&response, header::CONTENT_TYPE), media);
            let Found::Address(address) = reference.site().find(path) else {
                panic!("{path}");
            };
            let content = reference.site().file(&address).content.into_owned();
            assert!(text(response).await.into_bytes() == content, "{path}");
        }
        let page = text(reference.answer("fr/1006/", None, None)).await;
        let canonical = r#"<link rel="canonical" href="http://127.0.0.1:8081/reference/fr/1006/">"#;
        assert!(page.contains(canonical));
    }

    #[test]
    fn what_is_elsewhere_is_led_to_in_one_step() {
        let reference = reference();
        let accepted = Some("xx, ko;q=0.9, en;q=0.8");
        for (path, query, to) in [
            ("", None, "ko/"),
            ("index.html", None, "ko/"),
            ("1006/", None, "ko/1006/"),
            ("1006", None, "ko/1006/"),
            ("1006-vs-1005/", None, "ko/1005-vs-1006/"),
            ("1006-vs-1005", None, "ko/1005-vs-1006/"),
            ("fr/1006-vs-1005/", None, "fr/1005-vs-1006/"),
            ("fr/1006-vs-1005", None, "fr/1005-vs-1006/"),
            ("fr/1006", None, "fr/1006/"),
            ("vi", None, "vi/"),
            ("vi/index.html", None, "vi/"),
            ("search/", Some("q=%3Cb%3E"), "ko/search/?q=%3Cb%3E"),
        ] {
            let response = reference.answer(path, query, accepted);
            assert_eq!(response.status(), StatusCode::PERMANENT_REDIRECT, "{path}");
            let to = format!("/reference/{to}");
            assert_eq!(header(&response, header::LOCATION), to, "{path}");
            assert_eq!(header(&response, header::VARY), "accept-language");
        }
        for accepted in [None, Some("xx"), Some("")] {
            let response = reference.answer("", None, accepted);
            assert_eq!(header(&response, header::LOCATION), "/reference/en/");
        }
    }

    #[tokio::test]
    async fn where_there_is_nothing_a_page_helps_and_repeats_nothing() {
        let reference = reference();
        for path in [
            "fr/<b>",
            "fr/%3Cb%3E/",
            "xx/1006/",
            "../health",
            "//evil",
            "fr//1006/",
        ] {
            let response = reference.answer(path, Some("<b>"), None);
            assert_eq!(response.status(), StatusCode::NOT_FOUND, "{path}");
            let page = text(response).await;
            assert!(page.contains("href=\"/reference/fr/codes/\""), "{path}");
            assert!(!page.contains("<b>"), "{path}");
        }
    }

    #[test]
    fn a_code_has_a_link_where_it_has_a_page() {
        let reference = reference();
        let page_of = |code| reference.page_of(code, Language::Vi);
        assert_eq!(page_of(1006).as_deref(), Some("/reference/vi/1006/"));
        assert_eq!(page_of(4004).as_deref(), Some("/reference/vi/4004/"));
        assert_eq!(page_of(42), None);
        assert_eq!(start_of(Language::Vi), "/reference/vi/");
    }
}
