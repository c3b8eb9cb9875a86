//! Which keys are taken, and for which algorithms.

use jsonwebtoken::Algorithm::{self, ES256, ES384, EdDSA, HS256, HS384, HS512, RS256};
use serde_json::{Value, json};

use super::*;

const RSA: &[u8] = include_bytes!("rsa.pem");
const RSA_SHORT: &[u8] = include_bytes!("rsa_short.pem");
const P256: &[u8] = include_bytes!("p256.pem");
const P384: &[u8] = include_bytes!("p384.pem");
const P521: &[u8] = include_bytes!("p521.pem");
const ED25519: &[u8] = include_bytes!("ed25519.pem");
const CERTIFICATE: &[u8] = include_bytes!("certificate.pem");
const SECRET: &[u8] = b"a secret of thirty-two bytes, or more";

fn algorithms_of(keys: &Keys) -> Vec<Algorithm> {
    keys.algorithms().collect()
}

fn error(keys: Result<Keys, KeyError>) -> KeyError {
    keys.unwrap_err()
}

#[test]
fn each_kind_of_key_has_its_algorithms() {
    let pem = |bytes| algorithms_of(&Keys::pem(bytes).unwrap());
    assert_eq!(pem(P256), [ES256]);
    assert_eq!(pem(P384), [ES384]);
    assert_eq!(pem(ED25519), [EdDSA]);
    assert_eq!(pem(RSA), AlgorithmFamily::Rsa.algorithms());
    assert_eq!(pem(CERTIFICATE), AlgorithmFamily::Rsa.algorithms());
    assert_eq!(
        algorithms_of(&Keys::secret(SECRET).unwrap()),
        [HS256, HS384, HS512]
    );
}

#[test]
fn what_is_weak_private_or_no_key_is_refused() {
    assert_eq!(error(Keys::secret(b"password")), KeyError::ShortSecret(8));
    assert_eq!(error(Keys::pem(RSA_SHORT)), KeyError::ShortModulus(1024));
    assert_eq!(error(Keys::pem(P521)), KeyError::NoPem);
    let private = b"-----BEGIN RSA PRIVATE KEY-----\nMII=\n-----END RSA PRIVATE KEY-----\n";
    assert_eq!(error(Keys::pem(private)), KeyError::Private);
    for text in [
        "",
        "hello",
        "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n",
    ] {
        assert_eq!(error(Keys::pem(text.as_bytes())), KeyError::NoPem, "{text}");
    }
}

#[test]
fn a_line_end_behind_a_secret_is_not_part_of_it() {
    let file = |bytes: &[u8]| Keys::secret_file(bytes);
    let exact = [b's'; 32];
    for end in ["", "\n", "\r\n"] {
        let keys = file(&[&exact, end.as_bytes()].concat()).unwrap();
        let key = keys.select(None, HS256).unwrap();
        assert_eq!(key.try_get_as_bytes().unwrap(), exact);
    }
    assert_eq!(error(file(b"\n")), KeyError::ShortSecret(0));
}

#[test]
fn algorithms_have_to_fit_the_key() {
    let only = |names: &[&str]| {
        let names: Vec<String> = names.iter().copied().map(str::to_owned).collect();
        Keys::pem(RSA).unwrap().only(&names)
    };
    assert_eq!(algorithms_of(&only(&["RS256"]).unwrap()), [RS256]);
    let confused = error(only(&["HS256"])).to_string();
    assert!(
        confused.starts_with("HS256 is for another kind of key than the one given"),
        "{confused}"
    );
    assert!(matches!(
        error(only(&["none"])),
        KeyError::UnknownAlgorithm(_)
    ));
    assert!(only(&[]).is_err());
    let keys = only(&["RS256"]).unwrap();
    assert_eq!(keys.select(None, HS256).unwrap_err(), Problem::Algorithm);
    assert_eq!(
        keys.select(None, Algorithm::RS384).unwrap_err(),
        Problem::Algorithm
    );
    assert!(keys.select(Some("any"), RS256).is_ok());
}

fn jwk(pem: &[u8], more: &Value) -> Value {
    let Keys(keys) = Keys::pem(pem).unwrap();
    let jwk = Jwk::from_decoding_key(&keys[0].key, None).unwrap();
    let mut jwk = serde_json::to_value(jwk).unwrap();
    for (name, value) in more.as_object().unwrap() {
        jwk[name] = value.clone();
    }
    jwk
}

fn set(keys: &[Value]) -> Result<Keys, KeyError> {
    Keys::jwks(json!({ "keys": keys }).to_string().as_bytes())
}

#[test]
fn a_key_of_a_set_is_found_by_its_name() {
    let keys = set(&[
        jwk(RSA, &json!({ "kid": "r", "alg": "RS256" })),
        jwk(P256, &json!({ "kid": "e", "use": "sig" })),
        jwk(ED25519, &json!({ "kid": "x", "key_ops": ["verify"] })),
        jwk(P384, &json!({ "kid": "c", "use": "enc" })),
        json!({ "kty": "EC", "crv": "P-521", "x": "AA", "y": "AA", "kid": "odd" }),
    ])
    .unwrap();
    assert_eq!(algorithms_of(&keys), [RS256, ES256, EdDSA]);
    assert!(keys.select(Some("e"), ES256).is_ok());
    assert_eq!(
        keys.select(Some("e"), RS256).unwrap_err(),
        Problem::Algorithm
    );
    assert_eq!(
        keys.select(Some("c"), ES384).unwrap_err(),
        Problem::UnknownKey
    );
    assert_eq!(keys.select(None, ES256).unwrap_err(), Problem::NoKeyId);
    let one = keys.only(&["ES256".to_owned()]).unwrap();
    assert!(one.select(Some("e"), ES256).is_ok());
    assert_eq!(
        one.select(Some("r"), RS256).unwrap_err(),
        Problem::UnknownKey
    );
}

#[test]
fn sets_that_leave_a_doubt_are_refused() {
    assert!(matches!(error(Keys::jwks(b"{}")), KeyError::NoSet(_)));
    assert_eq!(error(set(&[])), KeyError::EmptySet);
    let twice = [jwk(RSA, &json!({})), jwk(P256, &json!({}))];
    assert_eq!(error(set(&twice)), KeyError::Ambiguous);
    let short = json!({ "kty": "oct", "k": "c2hvcnQ", "kid": "s" });
    assert_eq!(error(set(&[short])), KeyError::ShortSecret(5));
}
