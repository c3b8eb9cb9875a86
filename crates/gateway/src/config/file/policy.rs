//! `[route.policy]`.

use std::fs;
use std::num::{NonZeroU32, NonZeroUsize};
use std::path::PathBuf;

use super::super::one_or_many::one_or_many;
use farewell_proto::MessageKind;
use serde::Deserialize;
use toml::Spanned;

use super::super::error::ConfigError;
use super::name::{LONGEST_NAME, is_name};
use super::place::Places;
use crate::rules::{
    Budget, ContentRule, Expression, Jwt, Keys, OriginPattern, PolicySettings, Rates, TokenSource,
};
use crate::units::{ByteRate, Leeway, Patience, Rate, Size};

/// `[policy]`, for every route, or `[route.policy]`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(in super::super) struct PolicyTable {
    dry_run: Option<bool>,
    accept: Option<KindWord>,
    max_message: Option<Size>,
    idle: Option<Patience>,
    max_age: Option<Patience>,
    rate: RateTable,
    user_rate: Option<Spanned<RateTable>>,
    user_connections: Option<Spanned<NonZeroUsize>>,
    address_connections: Option<NonZeroUsize>,
    origins: Option<Spanned<Vec<Spanned<String>>>>,
    jwt: Option<Spanned<JwtTable>>,
    rule: Vec<RuleTable>,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum KindWord {
    Text,
    Binary,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct RateTable {
    messages: Option<Rate>,
    message_burst: Option<Spanned<NonZeroU32>>,
    bytes: Option<ByteRate>,
    byte_burst: Option<Spanned<Size>>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct JwtTable {
    from: Option<Spanned<Vec<Spanned<String>>>>,
    secret: Option<Spanned<String>>,
    secret_file: Option<Spanned<PathBuf>>,
    key_file: Option<Spanned<PathBuf>>,
    jwks_file: Option<Spanned<PathBuf>>,
    algorithms: Option<Spanned<Vec<String>>>,
    #[serde(deserialize_with = "one_or_many")]
    audience: Vec<String>,
    issuer: Option<String>,
    user: Option<String>,
    leeway: Option<Leeway>,
    required: Option<bool>,
    require_exp: Option<bool>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleTable {
    name: Spanned<String>,
    refuse_if: Spanned<String>,
}

impl PolicyTable {
    /// A route's own rules, and those of every route where it has none of a kind. Rules on
    /// content are added.
    pub(super) fn or(self, general: Self) -> Self {
        let mut rule = general.rule;
        rule.extend(self.rule);
        Self {
            dry_run: self.dry_run.or(general.dry_run),
            accept: self.accept.or(general.accept),
            max_message: self.max_message.or(general.max_message),
            idle: self.idle.or(general.idle),
            max_age: self.max_age.or(general.max_age),
            rate: self.rate.or(general.rate),
            user_rate: self.user_rate.or(general.user_rate),
            user_connections: self.user_connections.or(general.user_connections),
            address_connections: self.address_connections.or(general.address_connections),
            origins: self.origins.or(general.origins),
            jwt: self.jwt.or(general.jwt),
            rule,
        }
    }

    pub(super) fn check(self, places: &Places<'_>) -> Result<PolicySettings, ConfigError> {
        let jwt = match self.jwt {
            Some(table) => Some(check_jwt(table, places)?),
            None => None,
        };
        let no_user = jwt.as_ref().is_none_or(|jwt| !jwt.required);
        let of_user = |name, at: usize| {
            let text = format!(
                "{name} needs [route.policy.jwt] with a token that is required: without one \
                 there is no user"
            );
            if no_user {
                Err(places.wrong(at, text))
            } else {
                Ok(())
            }
        };
        let user_rate = match self.user_rate {
            Some(table) => {
                of_user("user_rate", table.span().start)?;
                table.into_inner().check(places)?
            }
            None => Rates::default(),
        };
        if let Some(most) = &self.user_connections {
            of_user("user_connections", most.span().start)?;
        }
        Ok(PolicySettings {
            dry_run: self.dry_run.unwrap_or_default(),
            accept: self.accept.map(|word| match word {
                KindWord::Text => MessageKind::Text,
                KindWord::Binary => MessageKind::Binary,
            }),
            max_message: self.max_message.map(|Size(bytes)| bytes),
            idle: self.idle.map(|Patience(time)| time),
            max_age: self.max_age.map(|Patience(time)| time),
            rate: self.rate.check(places)?,
            user_rate,
            user_connections: self.user_connections.map(Spanned::into_inner),
            address_connections: self.address_connections,
            origins: check_origins(self.origins, places)?,
            jwt,
            rules: check_rules(self.rule, places)?,
        })
    }
}

impl RateTable {
    /// A rate goes with its burst.
    fn or(mut self, general: Self) -> Self {
        if self.messages.is_none() && self.message_burst.is_none() {
            (self.messages, self.message_burst) = (general.messages, general.message_burst);
        }
        if self.bytes.is_none() && self.byte_burst.is_none() {
            (self.bytes, self.byte_burst) = (general.bytes, general.byte_burst);
        }
        self
    }

    fn check(self, places: &Places<'_>) -> Result<Rates, ConfigError> {
        let alone = |at: usize, burst: &str, rate: &str| {
            Err(places.wrong(at, format!("{burst} has no meaning without {rate}")))
        };
        if let (None, Some(burst)) = (&self.messages, &self.message_burst) {
            return alone(burst.span().start, "message_burst", "messages");
        }
        if let (None, Some(burst)) = (&self.bytes, &self.byte_burst) {
            return alone(burst.span().start, "byte_burst", "bytes");
        }
        let burst = self.message_burst.map(Spanned::into_inner);
        let messages = self.messages.map(|Rate(per_second)| Budget {
            per_second,
            burst: burst.unwrap_or(per_second),
        });
        let burst = self.byte_burst.and_then(|burst| {
            let Size(bytes) = burst.into_inner();
            u32::try_from(bytes).ok().and_then(NonZeroU32::new)
        });
        let bytes = self.bytes.map(|ByteRate(per_second)| Budget {
            per_second,
            burst: burst.unwrap_or(per_second),
        });
        Ok(Rates { messages, bytes })
    }
}

fn check_origins(
    origins: Option<Spanned<Vec<Spanned<String>>>>,
    places: &Places<'_>,
) -> Result<Vec<OriginPattern>, ConfigError> {
    let Some(origins) = origins else {
        return Ok(Vec::new());
    };
    if origins.get_ref().is_empty() {
        let text = "origins is empty; name the origins of the pages that may connect, or leave \
                    it out";
        return Err(places.wrong(origins.span().start, text));
    }
    let parsed = origins.into_inner().into_iter().map(|origin| {
        let parsed = origin.get_ref().parse();
        parsed.map_err(|error: String| places.wrong(origin.span().start, error))
    });
    parsed.collect()
}

fn check_jwt(table: Spanned<JwtTable>, places: &Places<'_>) -> Result<Jwt, ConfigError> {
    let at = table.span().start;
    let table = table.into_inner();
    let keys = table.keys(at, places)?;
    Ok(Jwt {
        from: table.sources(places)?,
        keys,
        audience: table.audience,
        issuer: table.issuer,
        user: table.user.unwrap_or_else(|| "sub".to_owned()),
        leeway: table.leeway.map(|Leeway(time)| time).unwrap_or_default(),
        required: table.required.unwrap_or(true),
        require_exp: table.require_exp.unwrap_or(true),
    })
}

impl JwtTable {
    fn sources(&self, places: &Places<'_>) -> Result<Vec<TokenSource>, ConfigError> {
        let Some(from) = &self.from else {
            return Ok(vec![TokenSource::Header]);
        };
        if from.get_ref().is_empty() {
            let text =
                "from is empty, so that no token would be found; leave it out for \"header\"";
            return Err(places.wrong(from.span().start, text));
        }
        let source = |text: &Spanned<String>| {
            let parsed = text.get_ref().parse();
            parsed.map_err(|error: String| places.wrong(text.span().start, error))
        };
        from.get_ref().iter().map(source).collect()
    }

    /// The one source of keys that is named, restricted to the algorithms.
    fn keys(&self, at: usize, places: &Places<'_>) -> Result<Keys, ConfigError> {
        let read = |path: &Spanned<PathBuf>| {
            fs::read(path.get_ref()).map_err(|error| {
                let name = path.get_ref().display();
                places.wrong(
                    path.span().start,
                    format!("cannot read {name}: {error}; check the path and its permissions"),
                )
            })
        };
        let (key_at, keys) = match (
            &self.secret,
            &self.secret_file,
            &self.key_file,
            &self.jwks_file,
        ) {
            (Some(secret), None, None, None) => {
                let bytes = secret.get_ref().as_bytes();
                (secret.span().start, Keys::secret(bytes))
            }
            (None, Some(path), None, None) => (path.span().start, Keys::secret_file(&read(path)?)),
            (None, None, Some(path), None) => (path.span().start, Keys::pem(&read(path)?)),
            (None, None, None, Some(path)) => (path.span().start, Keys::jwks(&read(path)?)),
            _ => {
                let text = "a token needs one source of keys; give secret, secret_file, key_file \
                            or jwks_file, and no second";
                return Err(places.wrong(at, text));
            }
        };
        let keys = keys.map_err(|error| places.wrong(key_at, error))?;
        match &self.algorithms {
            Some(names) => keys
                .only(names.get_ref())
                .map_err(|error| places.wrong(names.span().start, error)),
            None => Ok(keys),
        }
    }
}

fn check_rules(
    tables: Vec<RuleTable>,
    places: &Places<'_>,
) -> Result<Vec<ContentRule>, ConfigError> {
    let mut rules: Vec<ContentRule> = Vec::new();
    for table in tables {
        let (name, at) = (table.name.get_ref(), table.name.span().start);
        if !is_name(name) {
            let text = format!("a rule's name has 1 to {LONGEST_NAME} printable bytes");
            return Err(places.wrong(at, text));
        }
        if rules.iter().any(|rule| *rule.name == **name) {
            let text =
                format!("there is a rule named '{name}' before; give each a name of its own");
            return Err(places.wrong(at, text));
        }
        let source = table.refuse_if.get_ref();
        let refuse_if = Expression::parse(source).map_err(|error| {
            let begin = places.inside(table.refuse_if.span(), source);
            places.wrong(begin + error.at, error.message)
        })?;
        rules.push(ContentRule {
            name: name.as_str().into(),
            refuse_if,
        });
    }
    Ok(rules)
}
