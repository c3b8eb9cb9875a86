//! Whether a token is good: signature, then claims (RFC 7519 §4.1).

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::errors::ErrorKind;
use jsonwebtoken::{Algorithm, Validation, decode};
use serde_json::{Map, Value};

use super::problem::Problem;
use super::settings::Jwt;

/// What a good token says.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Claims {
    pub(super) all: Map<String, Value>,
    /// How long it is good for from now on, leeway included; `None` for ever.
    pub(super) left: Option<Duration>,
    /// Who shows it.
    pub(super) user: Option<String>,
}

/// Checks a token at this time.
pub(super) fn verify(jwt: &Jwt, token: &str, now: SystemTime) -> Result<Claims, Problem> {
    let all = signed_claims(jwt, token)?;
    let now = now
        .duration_since(UNIX_EPOCH)
        .map_err(|_| Problem::NoClock)?;
    let left = left(jwt, &all, now)?;
    if time(&all, "nbf")?.is_some_and(|from| from > now.saturating_add(jwt.leeway)) {
        return Err(Problem::NotYet);
    }
    let audiences = texts(all.get("aud")).ok_or(Problem::Malformed)?;
    let named = audiences
        .iter()
        .any(|aud| jwt.audience.iter().any(|wanted| wanted == aud));
    // A token for somebody else is none, even where nobody is named as its
    // audience here.
    let nobody = audiences.is_empty() && jwt.audience.is_empty();
    if !named && !nobody {
        return Err(Problem::Audience);
    }
    if let Some(issuer) = &jwt.issuer
        && all.get("iss").and_then(Value::as_str) != Some(issuer)
    {
        return Err(Problem::Issuer);
    }
    let user = match all.get(&jwt.user) {
        Some(Value::String(user)) if !user.is_empty() => Some(user.clone()),
        Some(Value::Number(user)) => Some(user.to_string()),
        _ => None,
    };
    Ok(Claims { all, left, user })
}

/// The claims of a token whose signature is right.
fn signed_claims(jwt: &Jwt, token: &str) -> Result<Map<String, Value>, Problem> {
    let encoded = token.split('.').next().unwrap_or_default();
    let header = URL_SAFE_NO_PAD
        .decode(encoded)
        .map_err(|_| Problem::Malformed)?;
    let header: Map<String, Value> =
        serde_json::from_slice(&header).map_err(|_| Problem::Malformed)?;
    let text = |name: &str| header.get(name).and_then(Value::as_str);
    let named = text("alg").ok_or(Problem::Malformed)?;
    if named.eq_ignore_ascii_case("none") {
        return Err(Problem::Unsigned);
    }
    let algorithm: Algorithm = named.parse().map_err(|_| Problem::Algorithm)?;
    if header.contains_key("crit") {
        return Err(Problem::Critical);
    }
    let key = jwt.keys.select(text("kid"), algorithm)?;
    // The claims are checked here, by the rules and with the words of a route.
    let mut validation = Validation::new(algorithm);
    validation.required_spec_claims.clear();
    validation.validate_exp = false;
    validation.validate_aud = false;
    match decode(token, key, &validation) {
        Ok(token) => Ok(token.claims),
        Err(error) => Err(match error.kind() {
            ErrorKind::InvalidSignature => Problem::Signature,
            ErrorKind::InvalidAlgorithm => Problem::Algorithm,
            _ => Problem::Malformed,
        }),
    }
}

fn left(jwt: &Jwt, all: &Map<String, Value>, now: Duration) -> Result<Option<Duration>, Problem> {
    match time(all, "exp")? {
        None if jwt.require_exp => Err(Problem::NoExpiry),
        None => Ok(None),
        // "On or after which" it is good no more.
        Some(until) => match until.saturating_add(jwt.leeway).checked_sub(now) {
            Some(left) if !left.is_zero() => Ok(Some(left)),
            _ => Err(Problem::Expired),
        },
    }
}

/// A time in seconds since 1970, fractions included (RFC 7519 §2).
fn time(all: &Map<String, Value>, name: &str) -> Result<Option<Duration>, Problem> {
    /// The year 33658; later is as good as never.
    const LAST: f64 = 1e12;
    match all.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(value) => {
            let seconds = value.as_f64().ok_or(Problem::Malformed)?;
            Duration::try_from_secs_f64(seconds.clamp(0.0, LAST))
                .map(Some)
                .map_err(|_| Problem::Malformed)
        }
    }
}

/// A text, or several; `None` for anything else.
fn texts(value: Option<&Value>) -> Option<Vec<&str>> {
    match value {
        None | Some(Value::Null) => Some(Vec::new()),
        Some(Value::String(text)) => Some(vec![text]),
        Some(Value::Array(several)) => several.iter().map(Value::as_str).collect(),
        Some(_) => None,
    }
}

#[cfg(test)]
mod tests;
