//! Tokens, good and bad, at a fixed time.

use jsonwebtoken::{EncodingKey, Header, encode};
use serde_json::json;

use super::*;
use crate::rules::{Keys, TokenSource};

const SECRET: &[u8] = b"a secret of thirty-two bytes, or more";
const NOW: u64 = 1_800_000_000;

fn jwt() -> Jwt {
    Jwt {
        from: vec![TokenSource::Header],
        keys: Keys::secret(SECRET).unwrap(),
        audience: vec!["chat".to_owned()],
        issuer: Some("https://id.example".to_owned()),
        user: "sub".to_owned(),
        leeway: Duration::ZERO,
        required: true,
        require_exp: true,
    }
}

fn good() -> Value {
    json!({ "sub": "ada", "aud": "chat", "iss": "https://id.example", "exp": NOW + 60 })
}

/// The good claims with these changed; null takes one away.
fn with(changes: Value) -> Value {
    let mut claims = good();
    for (name, value) in changes.as_object().unwrap() {
        if value.is_null() {
            claims.as_object_mut().unwrap().remove(name);
        } else {
            claims[name] = value.clone();
        }
    }
    claims
}

fn sign(claims: &Value) -> String {
    let key = EncodingKey::from_secret(SECRET);
    encode(&Header::new(Algorithm::HS256), claims, &key).unwrap()
}

fn at_now(jwt: &Jwt, token: &str) -> Result<Claims, Problem> {
    verify(jwt, token, UNIX_EPOCH + Duration::from_secs(NOW))
}

fn judged(jwt: &Jwt, claims: &Value) -> Result<Claims, Problem> {
    at_now(jwt, &sign(claims))
}

#[test]
fn a_good_token_names_its_user_and_how_long_it_is_good() {
    let claims = judged(&jwt(), &good()).unwrap();
    assert_eq!(claims.left, Some(Duration::from_secs(60)));
    assert_eq!(claims.user.as_deref(), Some("ada"));
    assert_eq!(claims.all["aud"], "chat");
    let numbered = with(json!({ "sub": 7, "exp": NOW as f64 + 0.5, "aud": ["x", "chat"] }));
    let claims = judged(&jwt(), &numbered).unwrap();
    assert_eq!(claims.left, Some(Duration::from_millis(500)));
    assert_eq!(claims.user.as_deref(), Some("7"));
    let nobody = judged(&jwt(), &with(json!({ "sub": null }))).unwrap();
    assert_eq!(nobody.user, None);
    let by_mail = Jwt {
        user: "email".to_owned(),
        ..jwt()
    };
    let claims = judged(&by_mail, &with(json!({ "email": "ada@example.org" }))).unwrap();
    assert_eq!(claims.user.as_deref(), Some("ada@example.org"));
}

#[test]
fn each_claim_that_is_wrong_has_its_own_words() {
    let rows = [
        (json!({ "exp": NOW }), Problem::Expired),
        (json!({ "exp": NOW - 3600 }), Problem::Expired),
        (json!({ "exp": 0 }), Problem::Expired),
        (json!({ "exp": -1e300 }), Problem::Expired),
        (json!({ "exp": null }), Problem::NoExpiry),
        (json!({ "exp": "tomorrow" }), Problem::Malformed),
        (json!({ "nbf": NOW + 1 }), Problem::NotYet),
        (json!({ "nbf": [] }), Problem::Malformed),
        (json!({ "aud": "other" }), Problem::Audience),
        (json!({ "aud": ["other", "chat2"] }), Problem::Audience),
        (json!({ "aud": null }), Problem::Audience),
        (json!({ "aud": 5 }), Problem::Malformed),
        (json!({ "iss": "https://evil.example" }), Problem::Issuer),
        (json!({ "iss": ["https://id.example"] }), Problem::Issuer),
        (json!({ "iss": null }), Problem::Issuer),
    ];
    for (change, problem) in rows {
        let claims = with(change.clone());
        assert_eq!(judged(&jwt(), &claims), Err(problem), "{change}");
    }
}

#[test]
fn what_is_not_asked_for_is_not_checked_but_a_token_for_others_is_none() {
    let lax = Jwt {
        audience: Vec::new(),
        issuer: None,
        require_exp: false,
        ..jwt()
    };
    let bare = judged(&lax, &json!({ "sub": "ada" })).unwrap();
    assert_eq!(bare.left, None);
    assert!(
        judged(&lax, &json!({ "exp": 1e300 }))
            .unwrap()
            .left
            .is_some()
    );
    assert_eq!(
        judged(&lax, &json!({ "aud": "chat" })),
        Err(Problem::Audience)
    );
    assert_eq!(
        judged(&lax, &json!({ "exp": NOW - 1 })),
        Err(Problem::Expired)
    );
}

#[test]
fn a_clock_that_stands_before_1970_lets_nobody_in() {
    let early = UNIX_EPOCH - Duration::from_secs(1);
    for claims in [good(), with(json!({ "exp": 1 }))] {
        let judged = verify(&jwt(), &sign(&claims), early);
        assert_eq!(judged, Err(Problem::NoClock));
    }
}

#[test]
fn clocks_may_differ_by_the_leeway() {
    let lenient = Jwt {
        leeway: Duration::from_secs(5),
        ..jwt()
    };
    let claims = judged(&lenient, &with(json!({ "exp": NOW - 3, "nbf": NOW + 4 }))).unwrap();
    assert_eq!(claims.left, Some(Duration::from_secs(2)));
    let late = with(json!({ "exp": NOW - 5 }));
    assert_eq!(judged(&lenient, &late), Err(Problem::Expired));
}

#[test]
fn a_token_does_not_choose_its_algorithm() {
    let part = |json: &Value| URL_SAFE_NO_PAD.encode(json.to_string());
    let token =
        |header: Value, signature: &str| format!("{}.{}.{signature}", part(&header), part(&good()));
    let right = sign(&good());
    let signature = right.rsplit('.').next().unwrap();
    let rows = [
        (token(json!({ "alg": "none" }), ""), Problem::Unsigned),
        (
            token(json!({ "alg": "NoNe" }), signature),
            Problem::Unsigned,
        ),
        (
            token(json!({ "alg": "RS256" }), signature),
            Problem::Algorithm,
        ),
        (
            token(json!({ "alg": "HS1" }), signature),
            Problem::Algorithm,
        ),
        (token(json!({}), signature), Problem::Malformed),
        (token(json!({ "alg": 5 }), signature), Problem::Malformed),
        (token(json!({ "alg": "HS256" }), "AAAA"), Problem::Signature),
        (
            token(json!({ "alg": "HS384" }), signature),
            Problem::Signature,
        ),
        (
            token(json!({ "alg": "HS256", "crit": ["exp"] }), signature),
            Problem::Critical,
        ),
        (format!("{right}x"), Problem::Signature),
        (format!("{right}.x"), Problem::Malformed),
        (right.replace('.', ""), Problem::Malformed),
        ("..".to_owned(), Problem::Malformed),
        (String::new(), Problem::Malformed),
        ("a.b.c".to_owned(), Problem::Malformed),
    ];
    for (token, problem) in rows {
        assert_eq!(at_now(&jwt(), &token), Err(problem), "{token}");
    }
    let other = Jwt {
        keys: Keys::secret(b"another secret of thirty-two bytes").unwrap(),
        ..jwt()
    };
    assert_eq!(at_now(&other, &right), Err(Problem::Signature));
}
