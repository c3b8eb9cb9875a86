//! What machines are told of a page: JSON-LD with the words of schema.org.

use farewell_reference::Language;
use serde_json::{Value, json};

use crate::api::LICENSE_URL;
use crate::named::NAMED;
use crate::plan::Plan;
use crate::{Address, Subject};

/// What is said of a page.
pub(crate) struct Page<'a> {
    pub(crate) plan: &'a Plan,
    pub(crate) language: Language,
    pub(crate) subject: Subject,
    pub(crate) title: &'a str,
    pub(crate) description: &'a str,
    /// The pages above it: name and address.
    pub(crate) above: Vec<(String, String)>,
}

impl Page<'_> {
    fn url(&self) -> String {
        let address = Address::Page(self.language, self.subject);
        self.plan.url().join(&address.path())
    }
}

/// The page's data, for a script element: nothing in it ends the element.
pub(crate) fn data(page: &Page<'_>) -> String {
    let graph: Vec<Value> = std::iter::once(about(page))
        .chain(breadcrumbs(page))
        .collect();
    let data = json!({ "@context": "https://schema.org", "@graph": graph });
    data.to_string().replace('<', "\\u003c")
}

fn about(page: &Page<'_>) -> Value {
    let url = page.url();
    let set = page
        .plan
        .url()
        .join(&Address::Page(page.language, Subject::Codes).path());
    let mut data = json!({
        "@id": url,
        "url": url,
        "name": page.title,
        "description": page.description,
        "inLanguage": page.language.tag(),
    });
    let extra = match page.subject {
        Subject::Codes => {
            let path = |&code: &u16| Address::Page(page.language, Subject::Code(code)).path();
            let terms = NAMED.iter().map(|code| page.plan.url().join(&path(code)));
            json!({ "@type": "DefinedTermSet", "hasDefinedTerm": terms.collect::<Vec<_>>() })
        }
        Subject::Code(code) => json!({
            "@type": ["DefinedTerm", "TechArticle"],
            "termCode": code.to_string(),
            "inDefinedTermSet": set,
            "headline": page.title,
            "license": LICENSE_URL,
        }),
        Subject::Start => json!({ "@type": "WebSite" }),
        Subject::Search => json!({ "@type": "SearchResultsPage" }),
        _ => json!({ "@type": "TechArticle", "headline": page.title, "license": LICENSE_URL }),
    };
    if let (Some(data), Value::Object(extra)) = (data.as_object_mut(), extra) {
        data.extend(extra);
    }
    data
}

fn breadcrumbs(page: &Page<'_>) -> Option<Value> {
    if page.above.is_empty() {
        return None;
    }
    let own = (page.title.to_owned(), page.url());
    let all = page.above.iter().cloned().chain([own]);
    let items: Vec<Value> = all
        .enumerate()
        .map(|(index, (name, url))| {
            json!({ "@type": "ListItem", "position": index + 1, "name": name, "item": url })
        })
        .collect();
    Some(json!({ "@type": "BreadcrumbList", "itemListElement": items }))
}
