//! [`Frame`]: what every page has around its content: its title, its addresses in each
//! language, links to other pages.

use askama::filters::Safe;
use farewell_reference::facts::{Evidence, How};
use farewell_reference::{Direction, Language};

use crate::naming::{default_of, is_indexed, parents, span};
use crate::places::Place;
use crate::plan::Plan;
use crate::prose::{Links, prose};
use crate::words::Words;
use crate::{Address, Card, Subject, structured};

const MENU: [Subject; 6] = [
    Subject::Codes,
    Subject::Diagnose,
    Subject::Send,
    Subject::Timers,
    Subject::Dialects,
    Subject::AllSoftware,
];

/// What is around the content of a page.
pub(crate) struct Frame<'a> {
    pub(crate) plan: &'a Plan,
    pub(crate) words: Words,
    pub(crate) subject: Subject,
    /// What the page is called in a list of results, a tab, or a link.
    pub(crate) title: String,
    /// What it says, in a sentence or two.
    pub(crate) description: String,
}

/// A page in another language.
pub(crate) struct Alternate {
    pub(crate) language: Language,
    pub(crate) url: String,
    pub(crate) link: String,
    pub(crate) is_this: bool,
}

/// A page that every page links to.
pub(crate) struct MenuItem {
    pub(crate) name: String,
    pub(crate) link: String,
    pub(crate) is_this: bool,
}

/// Where a claim comes from.
pub(crate) struct Source {
    pub(crate) name: String,
    pub(crate) url: String,
    /// How it is known.
    pub(crate) how: String,
    /// When it was read: a day, or a month.
    pub(crate) checked: String,
}

/// A page above this one.
pub(crate) struct Crumb {
    pub(crate) name: String,
    pub(crate) link: String,
    pub(crate) url: String,
}

impl<'a> Frame<'a> {
    pub(crate) const fn new(
        plan: &'a Plan,
        language: Words,
        subject: Subject,
        title: String,
        description: String,
    ) -> Self {
        Self {
            plan,
            words: language,
            subject,
            title,
            description,
        }
    }

    pub(crate) const fn language(&self) -> Language {
        self.words.language()
    }

    pub(crate) fn tag(&self) -> &'static str {
        self.language().tag()
    }

    pub(crate) fn dir(&self) -> Direction {
        self.language().direction()
    }

    /// The attributes of what is in English on every page: names, constants.
    pub(crate) fn english(&self) -> &'static str {
        match self.dir() {
            Direction::LeftToRight => "lang=\"en\"",
            Direction::RightToLeft => "lang=\"en\" dir=\"ltr\"",
        }
    }

    /// A text of the site.
    pub(crate) fn t(&self, id: &str) -> String {
        self.words.get(id)
    }

    /// A text of the reference.
    pub(crate) fn r(&self, key: &str) -> String {
        self.words.reference(key)
    }

    fn address(&self) -> Address {
        Address::Page(self.language(), self.subject)
    }

    /// A link to another page of the language.
    pub(crate) fn to(&self, subject: Subject) -> String {
        self.link(&Address::Page(self.language(), subject))
    }

    pub(crate) fn to_code(&self, code: &u16) -> String {
        self.to(Subject::Code(*code))
    }

    pub(crate) fn to_pair(&self, a: &u16, b: &u16) -> String {
        self.to(Subject::Pair(*a, *b))
    }

    pub(crate) fn to_software(&self, id: &'static str) -> String {
        self.to(Subject::Software(id))
    }

    pub(crate) fn to_dialect(&self, id: &'static str) -> String {
        self.to(Subject::Dialect(id))
    }

    /// A link to where a situation is told.
    pub(crate) fn to_place(&self, place: Place) -> String {
        format!("{}#{}", self.to_code(&place.code), place.situation)
    }

    pub(crate) fn to_timer(&self, seconds: &u64) -> String {
        self.to(Subject::Timer(*seconds))
    }

    /// A link to anything of the site.
    pub(crate) fn link(&self, address: &Address) -> String {
        self.address().link_to(address)
    }

    pub(crate) fn asset(&self, name: &'static str) -> String {
        self.link(&Address::Asset(name))
    }

    /// The way from here to the site's folder: `../../`.
    pub(crate) fn root(&self) -> String {
        self.link(&Address::Root)
    }

    pub(crate) fn canonical(&self) -> String {
        self.plan.url().join(&self.address().path())
    }

    /// The picture that other sites show beside a link to the page.
    pub(crate) fn card(&self) -> String {
        self.plan.url().join(&card_of(self.subject).path())
    }

    /// The language and its country, as Open Graph writes it: `pt_BR`.
    pub(crate) fn locale(&self) -> String {
        self.language().locale()
    }

    pub(crate) fn default_url(&self) -> String {
        self.plan.url().join(&default_of(self.subject).path())
    }

    pub(crate) fn name_of(&self, subject: Subject) -> String {
        crate::naming::short_name(self.words, subject)
    }

    pub(crate) fn is_indexed(&self) -> bool {
        is_indexed(self.subject)
    }

    pub(crate) fn alternates(&self) -> Vec<Alternate> {
        let alternate = |&language: &Language| {
            let address = Address::Page(language, self.subject);
            Alternate {
                language,
                url: self.plan.url().join(&address.path()),
                link: self.link(&address),
                is_this: language == self.language(),
            }
        };
        Language::ALL.iter().map(alternate).collect()
    }

    /// The pairs that people confuse.
    pub(crate) fn own_pairs(&self) -> Vec<(u16, u16)> {
        let pair = |subject: &Subject| match *subject {
            Subject::Pair(a, b) if is_indexed(*subject) => Some((a, b)),
            _ => None,
        };
        self.plan.subjects().iter().filter_map(pair).collect()
    }

    /// A number of seconds, as people say it.
    pub(crate) fn seconds(&self, seconds: &u64) -> String {
        span(self.words, *seconds)
    }

    /// The pages that every page links to.
    pub(crate) fn menu(&self) -> Vec<MenuItem> {
        let item = |&subject: &Subject| MenuItem {
            name: self.name_of(subject),
            link: self.to(subject),
            is_this: subject == self.subject,
        };
        MENU.iter().map(item).collect()
    }

    /// The pages above this one, the start page first.
    pub(crate) fn crumbs(&self) -> Vec<Crumb> {
        let crumb = |subject: Subject| {
            let address = Address::Page(self.language(), subject);
            Crumb {
                name: crate::naming::short_name(self.words, subject),
                link: self.link(&address),
                url: self.plan.url().join(&address.path()),
            }
        };
        parents(self.subject).into_iter().map(crumb).collect()
    }

    /// What machines are told of the page (JSON-LD), in a script element.
    pub(crate) fn json_ld(&self) -> Safe<String> {
        let above = self.crumbs().into_iter();
        Safe(structured::data(&structured::Page {
            plan: self.plan,
            language: self.language(),
            subject: self.subject,
            title: &self.title,
            description: &self.description,
            above: above.map(|crumb| (crumb.name, crumb.url)).collect(),
        }))
    }

    /// How a claim is known.
    pub(crate) fn how(&self, how: How) -> String {
        self.t(match how {
            How::Measured => "how-measured",
            How::Source => "how-source",
            How::Documentation => "how-documentation",
            How::Report => "how-report",
        })
    }

    /// Where claims come from, for a list.
    pub(crate) fn sources<'e>(
        &self,
        evidence: impl IntoIterator<Item = &'e Evidence>,
    ) -> Vec<Source> {
        let mut sources: Vec<Source> = Vec::new();
        for evidence in evidence {
            if sources.iter().all(|known| known.name != evidence.source) {
                sources.push(Source {
                    name: evidence.source.clone(),
                    url: evidence
                        .url()
                        .unwrap_or_else(|| format!("{}#measured", self.to(Subject::About))),
                    how: self.how(evidence.how),
                    checked: evidence.checked.clone(),
                });
            }
        }
        sources
    }

    /// A text as HTML: names of functions and settings marked, codes linked.
    pub(crate) fn prose(&self, text: impl AsRef<str>) -> Safe<String> {
        let own = match self.subject {
            Subject::Code(code) => [code, code],
            Subject::Pair(a, b) => [a, b],
            _ => [0, 0],
        };
        let links = Links {
            own,
            to: &|code| {
                let is_there = crate::named::is_named(code) && self.plan.has(Subject::Code(code));
                is_there.then(|| self.to(Subject::Code(code)))
            },
        };
        Safe(prose(text.as_ref(), &links))
    }
}

/// What other sites show beside a link to a page about this.
pub(crate) fn card_of(subject: Subject) -> Address {
    Address::Card(match subject {
        Subject::Code(code) => Card::of_code(code),
        Subject::Pair(a, b) => Card::of_pair(a, b),
        _ => Card::Site,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Site;
    use crate::{Found, Url};

    #[test]
    fn every_page_has_a_card_that_is_there() {
        let site = Site::new(Url::default());
        for &subject in site.subjects() {
            let card = card_of(subject);
            let found = site.find(&card.path());
            assert_eq!(found, Found::Address(card), "{subject:?}");
        }
        for (subject, path) in [
            (Subject::Code(1006), "cards/1006.png"),
            (Subject::Pair(1005, 1006), "cards/1005-vs-1006.png"),
            (Subject::Code(4004), "cards/private.png"),
            (Subject::Pair(1004, 1015), "cards/farewell.png"),
            (Subject::Start, "cards/farewell.png"),
        ] {
            assert_eq!(card_of(subject).path(), path);
        }
    }
}
