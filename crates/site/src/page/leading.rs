//! Pages without a language: the first one, those that lead to a page in each language,
//! and what a host shows where there is no page.

use askama::Template;
use farewell_reference::Language;

use crate::naming::short_name;
use crate::plan::Plan;
use crate::words::Words;
use crate::{Address, Subject};

#[derive(Template)]
#[template(path = "leading.html")]
struct Leading {
    /// The language of the title.
    lang: &'static str,
    title: String,
    /// Where readers are led who have chosen no language; nobody is, where it is empty.
    to: String,
    /// The canonical address, where the page is to be found by it.
    canonical: String,
    choices: Vec<Choice>,
    style: String,
    script: String,
    not_found: bool,
}

struct Choice {
    language: Language,
    name: String,
    link: String,
    /// What is said in the language above the link.
    said: String,
    search: String,
}

/// The site's first page.
pub(crate) fn root(plan: &Plan) -> String {
    leading(plan, &Address::Root, None, Subject::Start)
}

/// A page that leads to the one about a subject, in a language or in the reader's.
pub(crate) fn leading(
    plan: &Plan,
    from: &Address,
    language: Option<Language>,
    subject: Subject,
) -> String {
    let to = Address::Page(language.unwrap_or_default(), subject);
    let choice = |&language: &Language| Choice {
        language,
        name: short_name(Words::of(language), subject),
        link: from.link_to(&Address::Page(language, subject)),
        said: String::new(),
        search: String::new(),
    };
    render(Leading {
        lang: language.unwrap_or_default().tag(),
        title: short_name(Words::of(language.unwrap_or_default()), subject),
        to: from.link_to(&to),
        canonical: plan.url().join(&to.path()),
        choices: Language::ALL
            .iter()
            .filter(|&&one| language.is_none_or(|only| only == one))
            .map(choice)
            .collect(),
        style: from.link_to(&Address::Asset("farewell.css")),
        script: from.link_to(&Address::Asset("leading.js")),
        not_found: false,
    })
}

/// Shown at any depth, so that its links begin at the host.
pub(crate) fn not_found(plan: &Plan) -> String {
    let absolute = |address: &Address| format!("{}{}", plan.url().path(), address.path());
    let choice = |&language: &Language| {
        let words = Words::of(language);
        Choice {
            language,
            name: words.get("name-codes"),
            link: absolute(&Address::Page(language, Subject::Codes)),
            said: words.get("not-found"),
            search: absolute(&Address::Page(language, Subject::Search)),
        }
    };
    render(Leading {
        lang: Language::En.tag(),
        title: Words::of(Language::En).get("not-found-title"),
        to: String::new(),
        canonical: String::new(),
        choices: Language::ALL.iter().map(choice).collect(),
        style: absolute(&Address::Asset("farewell.css")),
        script: absolute(&Address::Asset("leading.js")),
        not_found: true,
    })
}

fn render(page: Leading) -> String {
    page.render().unwrap_or_default()
}
