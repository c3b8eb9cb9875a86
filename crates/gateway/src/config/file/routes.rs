//! `[route]`, or several `[[route]]`.

use std::fmt;

use farewell::CloseCode;
use farewell::handshake::Host;
use serde::Deserialize;
use serde::de::{self, Deserializer, MapAccess, SeqAccess, Visitor, value};
use toml::Spanned;

use super::super::error::ConfigError;
use super::super::matching::{Matching, normal_host};
use super::super::route::{Endings, NO_ROUTE, Refusing, RouteSettings, WhenRefused};
use super::super::substitutes::Substitutes;
use super::super::upstream_url::UpstreamUrl;
use super::name::{LONGEST_NAME, is_name};
use super::place::Places;
use super::policy::PolicyTable;

/// One table, or an array of tables with the place of each.
#[derive(Debug, Clone, Default)]
pub(in super::super) struct RouteTables(Vec<(RouteTable, usize)>);

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct RouteTable {
    name: Option<Spanned<String>>,
    path: Option<Spanned<String>>,
    host: Option<Spanned<String>>,
    to: Option<UpstreamUrl>,
    when_unavailable: Option<WhenUnavailableWord>,
    when_refused: Option<WhenRefusedWord>,
    refused_code: Option<Spanned<Code>>,
    upstream_lost_code: Option<Spanned<Code>>,
    upstream_error_code: Option<Spanned<Code>>,
    health: Option<Spanned<String>>,
    whole_messages: Option<bool>,
    compression: Option<Spanned<String>>,
    substitutes: Substitutes,
    endings: Option<Spanned<EndingsWord>>,
    policy: Option<PolicyTable>,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum WhenUnavailableWord {
    Http,
    Accept,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum WhenRefusedWord {
    Pass,
    Accept,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum EndingsWord {
    True,
    Observe,
}

/// A code that may be sent.
#[derive(Debug, Clone, Copy)]
struct Code(CloseCode);

impl<'de> Deserialize<'de> for RouteTables {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct OneOrMany;

        impl<'de> Visitor<'de> for OneOrMany {
            type Value = RouteTables;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a table [route], or several [[route]]")
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<RouteTables, A::Error> {
                let table = RouteTable::deserialize(value::MapAccessDeserializer::new(map))?;
                Ok(RouteTables(vec![(table, 0)]))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<RouteTables, A::Error> {
                let mut tables = Vec::new();
                while let Some(table) = seq.next_element::<Spanned<RouteTable>>()? {
                    let at = table.span().start;
                    tables.push((table.into_inner(), at));
                }
                Ok(RouteTables(tables))
            }
        }

        deserializer.deserialize_any(OneOrMany)
    }
}

impl RouteTables {
    /// The routes, in the order of the file, under the rules of every route.
    ///
    /// # Errors
    /// The first setting that is wrong, by the order of the routes.
    pub(super) fn check(
        mut self,
        general: Option<PolicyTable>,
        places: &Places<'_>,
    ) -> Result<Vec<RouteSettings>, ConfigError> {
        if self.0.is_empty() && general.is_some() {
            self.0.push((RouteTable::default(), 0));
        }
        let mut routes: Vec<RouteSettings> = Vec::new();
        for (mut table, at) in self.0 {
            let own = table.policy.take();
            let has_own_policy = own.is_some();
            let policy = own.unwrap_or_default();
            table.policy = Some(policy.or(general.clone().unwrap_or_default()));
            let name_at = table.name.as_ref().map_or(at, |name| name.span().start);
            let match_at = [&table.path, &table.host]
                .into_iter()
                .flatten()
                .map(|key| key.span().start)
                .min()
                .unwrap_or(at);
            let route = RouteSettings {
                has_own_policy,
                ..table.check(places)?
            };
            if routes.iter().any(|before| before.name == route.name) {
                let name = &route.name;
                return Err(places.wrong(
                    name_at,
                    format!("there is a route named '{name}' before; give each a name of its own"),
                ));
            }
            let before = routes.iter().find(|r| r.matching.covers(&route.matching));
            if let Some(before) = before {
                return Err(places.wrong(
                    match_at,
                    format!(
                        "the route '{}' never serves: '{}' before it takes all of its requests; \
                         put the narrower one first",
                        route.name, before.name
                    ),
                ));
            }
            routes.push(route);
        }
        Ok(routes)
    }
}

impl RouteTable {
    fn check(self, places: &Places<'_>) -> Result<RouteSettings, ConfigError> {
        let mut route = RouteSettings {
            matching: self.matching(places)?,
            when_refused: self.when_refused(places)?,
            ..RouteSettings::default()
        };
        if let Some(name) = self.name {
            let at = name.span().start;
            route.name = name.into_inner().into();
            if !is_name(&route.name) || &*route.name == NO_ROUTE {
                return Err(places.wrong(
                    at,
                    format!("a route's name has 1 to {LONGEST_NAME} printable bytes, and is not '{NO_ROUTE}'"),
                ));
            }
        }
        let fault = |code: Option<Spanned<Code>>, key: &str| match code {
            None => Ok(None),
            Some(code) => match *code.get_ref() {
                Code(number @ (CloseCode::INTERNAL_ERROR | CloseCode::BAD_GATEWAY)) => {
                    Ok(Some(number))
                }
                Code(_) => {
                    let text = format!("{key} is 1011 or 1014: the fault is not the client's");
                    Err(places.wrong(code.span().start, text))
                }
            },
        };
        route.upstream_lost_code = fault(self.upstream_lost_code, "upstream_lost_code")?;
        route.upstream_error_code = fault(self.upstream_error_code, "upstream_error_code")?;
        if let Some(path) = self.health {
            let parsed = path.get_ref().parse();
            route.health =
                Some(parsed.map_err(|text: &str| places.wrong(path.span().start, text))?);
        }
        route.to = self.to;
        if let Some(word) = self.when_unavailable {
            route.when_unavailable = match word {
                WhenUnavailableWord::Http => Refusing::Http,
                WhenUnavailableWord::Accept => Refusing::Accept,
            };
        }
        route.whole_messages = self.whole_messages.unwrap_or(route.whole_messages);
        route.substitutes = self.substitutes;
        route.policy = self.policy.unwrap_or_default().check(places)?;
        let mut decides = None;
        if let Some(word) = self.compression {
            let wrong = |text: &str| places.wrong(word.span().start, text);
            route.compression = word.get_ref().parse().map_err(wrong)?;
            decides = Some(word.span().start);
        }
        if let Some(word) = self.endings {
            route.endings = match word.get_ref() {
                EndingsWord::True => Endings::True,
                EndingsWord::Observe => Endings::Observe,
            };
            decides = decides
                .filter(|_| route.endings == Endings::True)
                .or_else(|| Some(word.span().start));
        }
        match route.contradiction().zip(decides) {
            Some((text, at)) => Err(places.wrong(at, text)),
            None => Ok(route),
        }
    }

    fn matching(&self, places: &Places<'_>) -> Result<Matching, ConfigError> {
        let path = match &self.path {
            Some(path) => Some(
                path.get_ref()
                    .parse()
                    .map_err(|error: String| places.wrong(path.span().start, error))?,
            ),
            None => None,
        };
        let host = match &self.host {
            Some(text) => match text.get_ref().parse::<Host>() {
                Ok(host) if host.port().is_none() => Some(normal_host(&host)),
                Ok(_) => {
                    let error = "a route's host has no port: every port fits; leave it out";
                    return Err(places.wrong(text.span().start, error));
                }
                Err(error) => return Err(places.wrong(text.span().start, error)),
            },
            None => None,
        };
        Ok(Matching { host, path })
    }

    fn when_refused(&self, places: &Places<'_>) -> Result<WhenRefused, ConfigError> {
        let accepts = self.when_refused == Some(WhenRefusedWord::Accept);
        let wrong = |at: usize, text: &str| Err(places.wrong(at, text));
        match &self.refused_code {
            None if accepts => Ok(WhenRefused::Accept(CloseCode::UNAUTHORIZED)),
            None => Ok(WhenRefused::Pass),
            Some(code) if !accepts => wrong(
                code.span().start,
                "refused_code has no meaning without when_refused = \"accept\"",
            ),
            Some(code) => Ok(WhenRefused::Accept(code.get_ref().0)),
        }
    }
}

impl<'de> Deserialize<'de> for Code {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = u16::deserialize(deserializer)?;
        CloseCode::try_from(number)
            .map(Self)
            .map_err(de::Error::custom)
    }
}
