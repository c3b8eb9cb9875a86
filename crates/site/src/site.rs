//! [`Site`]: which pages and files there are, and what is in each.

use std::borrow::Cow;
use std::collections::HashMap;

use farewell_reference::Language;

use crate::api;
use crate::assets;
use crate::browser;
use crate::page;
use crate::plan::Plan;
use crate::{Address, Card, File, Subject, Url};

/// The reference as pages and files.
pub struct Site {
    plan: Plan,
    paths: HashMap<String, Address>,
}

/// What there is at a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// A page or a file.
    Address(Address),
    /// It is elsewhere: the path from the site's folder. Where the page is there in each
    /// language, the reader's language decides.
    Moved(Address),
    /// Nothing.
    Nothing,
}

impl Site {
    /// The site at this address.
    #[must_use]
    pub fn new(url: Url) -> Self {
        let mut site = Self {
            plan: Plan::new(url),
            paths: HashMap::new(),
        };
        site.paths = site
            .addresses()
            .into_iter()
            .map(|address| (address.path(), address))
            .collect();
        site
    }

    /// Where it will be served.
    #[must_use]
    pub const fn url(&self) -> &Url {
        self.plan.url()
    }

    /// What each language has a page about.
    #[must_use]
    pub fn subjects(&self) -> &[Subject] {
        self.plan.subjects()
    }

    /// The codes that each language has a page about, ascending.
    fn codes(&self) -> impl Iterator<Item = u16> {
        self.subjects().iter().filter_map(|subject| match subject {
            Subject::Code(code) => Some(*code),
            _ => None,
        })
    }

    /// Every page and file.
    #[must_use]
    pub fn addresses(&self) -> Vec<Address> {
        let mut all = vec![
            Address::Root,
            Address::NotFound,
            Address::Sitemap,
            Address::Robots,
            Address::Lines,
            Address::Rules,
        ];
        for &language in Language::ALL {
            all.extend([Address::Index(language), Address::Diagnosis(language)]);
        }
        all.extend(
            assets::ASSETS
                .iter()
                .map(|asset| Address::Asset(asset.name)),
        );
        all.extend(api::documents(self.codes()).into_iter().map(Address::Api));
        all.extend(Card::all().into_iter().map(Address::Card));
        for &subject in self.subjects() {
            if subject != Subject::Start {
                all.push(Address::Neutral(subject));
            }
            all.extend(
                Language::ALL
                    .iter()
                    .map(|&language| Address::Page(language, subject)),
            );
            if let Subject::Pair(a, b) = subject {
                all.push(Address::Turned(None, b, a));
                all.extend(
                    Language::ALL
                        .iter()
                        .map(|&language| Address::Turned(Some(language), b, a)),
                );
            }
        }
        all
    }

    /// What there is at a path from the site's folder, such as `fr/1006/`.
    #[must_use]
    pub fn find(&self, path: &str) -> Found {
        match self.paths.get(path) {
            Some(moved @ (Address::Neutral(_) | Address::Turned(..))) => {
                Found::Moved(moved.clone())
            }
            Some(address) => Found::Address(address.clone()),
            // A page without its slash, or with the name of its file.
            None => {
                let folder = path
                    .strip_suffix("index.html")
                    .unwrap_or(path)
                    .trim_end_matches('/');
                let folder = if folder.is_empty() {
                    String::new()
                } else {
                    format!("{folder}/")
                };
                let found = self.paths.get(&folder).filter(|_| folder != path);
                found.map_or(Found::Nothing, |address| Found::Moved(address.clone()))
            }
        }
    }

    /// The page or file at an address.
    #[must_use]
    pub fn file(&self, address: &Address) -> File {
        let html = |page: String| File {
            media: "text/html; charset=utf-8",
            content: Cow::Owned(page.into_bytes()),
        };
        let json = |json: Vec<u8>| File {
            media: "application/json",
            content: Cow::Owned(json),
        };
        match address {
            Address::Asset(name) => assets::file(name),
            Address::Api(document) => File {
                media: api::media(*document),
                content: api::content(*document, self.codes()),
            },
            Address::Card(card) => File {
                media: "image/png",
                content: Cow::Owned(card.png()),
            },
            Address::Index(language) => json(browser::index(&self.plan, *language)),
            Address::Lines => json(browser::lines()),
            Address::Rules => json(browser::rules()),
            Address::Diagnosis(language) => json(browser::words(*language)),
            Address::Sitemap => File {
                media: "application/xml",
                content: Cow::Owned(crate::sitemap::sitemap(&self.plan).into_bytes()),
            },
            Address::Robots => File {
                media: "text/plain; charset=utf-8",
                content: Cow::Owned(crate::sitemap::robots(&self.plan).into_bytes()),
            },
            Address::Page(language, subject) => html(page::page(&self.plan, *language, *subject)),
            Address::Root => html(page::root(&self.plan)),
            Address::Neutral(subject) => html(page::leading(&self.plan, address, None, *subject)),
            Address::Turned(language, b, a) => html(page::leading(
                &self.plan,
                address,
                *language,
                Subject::Pair(*a, *b),
            )),
            Address::NotFound => html(page::not_found(&self.plan)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_address_has_a_path_of_its_own() {
        let site = Site::new(Url::default());
        let addresses = site.addresses();
        assert_eq!(addresses.len(), site.paths.len());
        for address in addresses {
            assert_ne!(site.find(&address.path()), Found::Nothing, "{address:?}");
        }
    }

    #[test]
    fn addresses_that_people_guess() {
        let site = Site::new(Url::default());
        for path in [
            "",
            "en/",
            "fr/1006/",
            "fr/1005-vs-1006/",
            "fr/4004/",
            "fr/dialects/discord/",
            "ko/dialects/discord-gateway/",
            "vi/timers/60/",
            "en/software/nginx/",
        ] {
            assert!(matches!(site.find(path), Found::Address(_)), "{path}");
        }
        for path in [
            "1006/",
            "fr/1006-vs-1005/",
            "fr/1006",
            "fr/1006/index.html",
            "1006-vs-1005/",
            "fr",
        ] {
            assert!(matches!(site.find(path), Found::Moved(_)), "{path}");
        }
        for path in ["fr/70000/", "xx/", "fr/1006/x", "../fr/"] {
            assert_eq!(site.find(path), Found::Nothing, "{path}");
        }
    }
}
