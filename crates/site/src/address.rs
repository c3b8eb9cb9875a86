//! [`Address`]: every page and file of the site, and the path of each.

use farewell_reference::Language;

use crate::Card;
use crate::api;

/// A page or a file of the site.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Address {
    /// The site's first page: the languages.
    Root,
    /// A page in a language.
    Page(Language, Subject),
    /// The same path without a language: leads to the page in a language.
    Neutral(Subject),
    /// A pair in the other order, which leads to the pair: the larger code first.
    Turned(Option<Language>, u16, u16),
    /// What a host shows for a path that has no page.
    NotFound,
    /// All addresses that search engines are to find.
    Sitemap,
    /// What search engines may read: everything.
    Robots,
    /// A style sheet, a script or the icon, by its name.
    Asset(&'static str),
    /// The reference as data.
    Api(api::Document),
    /// What other sites show beside a link.
    Card(Card),
    /// What a search in a language can find.
    Index(Language),
    /// The words of software, by which pasted text is recognised.
    Lines,
    /// The rules of the diagnosis, for its script.
    Rules,
    /// What the diagnosis says in a language.
    Diagnosis(Language),
}

/// What a page is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Subject {
    /// Where people arrive: search, a pasted line, a number of seconds.
    Start,
    /// What a search found.
    Search,
    /// All codes and ranges.
    Codes,
    /// A code.
    Code(u16),
    /// Two codes, the smaller one first.
    Pair(u16, u16),
    /// The ranges of codes.
    Ranges,
    /// All dialects.
    Dialects,
    /// A dialect, by its id.
    Dialect(&'static str),
    /// Several dialects whose ids begin with the same word.
    Family(&'static str),
    /// All software.
    AllSoftware,
    /// What is known of one piece of software, by its id.
    Software(&'static str),
    /// What software logs and throws.
    Strings,
    /// All timers.
    Timers,
    /// The timers of so many seconds.
    Timer(u64),
    /// Why did it end?
    Diagnose,
    /// Which code to send.
    Send,
    /// What this is, and how things are known.
    About,
    /// All sources.
    Sources,
}

impl Subject {
    /// The path within a language, with a slash at its end: `1005-vs-1006/`.
    pub(crate) fn path(self) -> String {
        match self {
            Self::Start => String::new(),
            Self::Search => "search/".to_owned(),
            Self::Codes => "codes/".to_owned(),
            Self::Code(code) => format!("{code}/"),
            Self::Pair(a, b) => format!("{a}-vs-{b}/"),
            Self::Ranges => "ranges/".to_owned(),
            Self::Dialects => "dialects/".to_owned(),
            Self::Dialect(id) | Self::Family(id) => format!("dialects/{id}/"),
            Self::AllSoftware => "software/".to_owned(),
            Self::Software(id) => format!("software/{id}/"),
            Self::Strings => "strings/".to_owned(),
            Self::Timers => "timers/".to_owned(),
            Self::Timer(seconds) => format!("timers/{seconds}/"),
            Self::Diagnose => "diagnose/".to_owned(),
            Self::Send => "send/".to_owned(),
            Self::About => "about/".to_owned(),
            Self::Sources => "sources/".to_owned(),
        }
    }
}

impl Address {
    /// The path from the site's folder, without a slash at its beginning. That of a page
    /// ends with a slash.
    #[must_use]
    pub fn path(&self) -> String {
        match self {
            Self::Root => String::new(),
            Self::Page(language, subject) => format!("{}/{}", language.tag(), subject.path()),
            Self::Neutral(subject) => subject.path(),
            Self::Turned(language, b, a) => {
                let folder = language.map(|language| format!("{}/", language.tag()));
                format!("{}{b}-vs-{a}/", folder.unwrap_or_default())
            }
            Self::NotFound => "404.html".to_owned(),
            Self::Sitemap => "sitemap.xml".to_owned(),
            Self::Robots => "robots.txt".to_owned(),
            Self::Asset(name) => format!("assets/{name}"),
            Self::Api(document) => document.path(),
            Self::Card(card) => format!("cards/{}", card.name()),
            Self::Index(language) => format!("{}/search.json", language.tag()),
            Self::Lines => "assets/lines.json".to_owned(),
            Self::Rules => "assets/rules.json".to_owned(),
            Self::Diagnosis(language) => format!("{}/diagnose.json", language.tag()),
        }
    }

    /// The path of its file.
    #[must_use]
    pub fn file_path(&self) -> String {
        let path = self.path();
        if path.is_empty() || path.ends_with('/') {
            path + "index.html"
        } else {
            path
        }
    }

    /// How a page at this address links to another, so that the site can be served from
    /// any folder.
    pub(crate) fn link_to(&self, other: &Self) -> String {
        relative(&self.path(), &other.path())
    }
}

/// The relative reference (RFC 3986, section 4.2) from one path to another.
fn relative(from: &str, to: &str) -> String {
    let shared = from
        .bytes()
        .zip(to.bytes())
        .take_while(|(a, b)| a == b)
        .count();
    let common = from[..shared].rfind('/').map_or(0, |at| at + 1);
    let up = from[common..].matches('/').count();
    let link = "../".repeat(up) + &to[common..];
    if link.is_empty() {
        "./".to_owned()
    } else {
        link
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_from_any_page_to_any_other() {
        for (from, to, link) in [
            ("", "fr/1006/", "fr/1006/"),
            ("fr/1006/", "fr/", "../"),
            ("fr/1006/", "fr/1005/", "../1005/"),
            ("fr/1006/", "fr/1006-vs-1007/", "../1006-vs-1007/"),
            ("fr/dialects/discord/", "ko/1000/", "../../../ko/1000/"),
            ("fr/dialects/discord/", "fr/dialects/", "../"),
            ("fr/1006/", "fr/1006/", "./"),
            (
                "fr/1006/",
                "assets/farewell.css",
                "../../assets/farewell.css",
            ),
            ("404.html", "en/", "en/"),
        ] {
            assert_eq!(relative(from, to), link, "{from} {to}");
        }
    }
}
