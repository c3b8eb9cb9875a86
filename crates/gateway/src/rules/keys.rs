//! [`Keys`]: what proves a token, each key with the algorithms that it is for.
//!
//! An algorithm is chosen by the key, never by the token: a token that names
//! another kind of algorithm than its key's is refused before anything is
//! computed. That is what keeps a public key from being taken for a secret.

use jsonwebtoken::jwk::{AlgorithmParameters, EllipticCurve, Jwk, JwkSet, PublicKeyUse};
use jsonwebtoken::{Algorithm, AlgorithmFamily, DecodingKey, crypto};

use super::problem::Problem;

/// The shortest secret, in bytes: RFC 7518 §3.2 for HS256.
const SHORTEST_SECRET: usize = 32;
/// The shortest RSA modulus, in bytes: RFC 7518 §3.3.
const SHORTEST_MODULUS: usize = 256;
/// The most keys of a set.
const MOST_KEYS: usize = 256;

/// The keys of a route's tokens.
#[derive(Debug, Clone)]
pub struct Keys(Vec<Key>);

#[derive(Debug, Clone)]
struct Key {
    /// Its name in a set; a key that stands alone fits every name.
    id: Option<String>,
    key: DecodingKey,
    /// Never empty, and all of one kind.
    algorithms: Vec<Algorithm>,
}

/// A key that can't be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum KeyError {
    /// It can be guessed.
    #[error("the secret has {0} bytes; use {SHORTEST_SECRET} or more (RFC 7518 section 3.2)")]
    ShortSecret(usize),
    /// It can be computed.
    #[error(
        "the RSA key has {0} bits; use {least} or more (RFC 7518 section 3.3)",
        least = SHORTEST_MODULUS * 8
    )]
    ShortModulus(usize),
    /// It would be a secret on a machine that needs none.
    #[error("this is a private key; give the public one, since a gateway only checks")]
    Private,
    /// It is no key that is known.
    #[error(
        "this is no public key in PEM: RSA, EC (P-256, P-384) or Ed25519, or a certificate of one"
    )]
    NoPem,
    /// It is no set of keys.
    #[error("this is no JSON Web Key Set (RFC 7517 section 5): {0}")]
    NoSet(String),
    /// Its keys are for something else.
    #[error("no key of this set is for checking signatures with a known algorithm")]
    EmptySet,
    /// Two keys have the same name.
    #[error("two keys of this set have the same kid, or several have none")]
    Ambiguous,
    /// The name of an algorithm is not known.
    #[error(
        "'{0}' is no algorithm that is taken; known are HS256, HS384, HS512, RS256, RS384, RS512, \
         PS256, PS384, PS512, ES256, ES384, EdDSA"
    )]
    UnknownAlgorithm(String),
    /// A key and an algorithm do not go together.
    #[error("{0} is for another kind of key than the one given; this one is for {1}")]
    OtherKind(String, String),
}

impl Keys {
    /// A secret that signer and gateway share (HMAC).
    ///
    /// # Errors
    /// [`KeyError::ShortSecret`].
    pub fn secret(secret: &[u8]) -> Result<Self, KeyError> {
        if secret.len() < SHORTEST_SECRET {
            return Err(KeyError::ShortSecret(secret.len()));
        }
        Self::one(DecodingKey::from_secret(secret))
    }

    /// [`secret`](Self::secret) as a file has it: an end of line behind it is
    /// not part of it.
    ///
    /// # Errors
    /// [`KeyError::ShortSecret`].
    pub fn secret_file(bytes: &[u8]) -> Result<Self, KeyError> {
        let line = bytes.strip_suffix(b"\n").unwrap_or(bytes);
        Self::secret(line.strip_suffix(b"\r").unwrap_or(line))
    }

    /// A public key, or a certificate, in PEM.
    ///
    /// # Errors
    /// [`KeyError`].
    pub fn pem(bytes: &[u8]) -> Result<Self, KeyError> {
        if bytes.windows(11).any(|text| text == b"PRIVATE KEY") {
            return Err(KeyError::Private);
        }
        let readers = [
            DecodingKey::from_ec_pem,
            DecodingKey::from_ed_pem,
            DecodingKey::from_rsa_pem,
        ];
        let key = readers.iter().find_map(|read| read(bytes).ok());
        Self::one(key.ok_or(KeyError::NoPem)?)
    }

    /// A set of keys (JWKS). What is not for checking signatures is left out.
    ///
    /// # Errors
    /// [`KeyError`].
    pub fn jwks(bytes: &[u8]) -> Result<Self, KeyError> {
        let set: JwkSet =
            serde_json::from_slice(bytes).map_err(|error| KeyError::NoSet(error.to_string()))?;
        let mut keys: Vec<Key> = Vec::new();
        for jwk in set
            .keys
            .iter()
            .filter(|jwk| is_for_signatures(jwk))
            .take(MOST_KEYS)
        {
            let Ok(key) = DecodingKey::from_jwk(jwk) else {
                continue;
            };
            let mut algorithms = match algorithms(&key) {
                Ok(algorithms) => algorithms,
                Err(KeyError::NoPem) => continue,
                Err(weak) => return Err(weak),
            };
            if let Some(named) = jwk.common.key_algorithm {
                algorithms
                    .retain(|algorithm| Algorithm::try_from(named).is_ok_and(|n| n == *algorithm));
            }
            let id = jwk.common.key_id.clone();
            if algorithms.is_empty() {
                continue;
            }
            if keys.iter().any(|key| key.id == id) {
                return Err(KeyError::Ambiguous);
            }
            keys.push(Key {
                id,
                key,
                algorithms,
            });
        }
        if keys.is_empty() {
            return Err(KeyError::EmptySet);
        }
        Ok(Self(keys))
    }

    fn one(key: DecodingKey) -> Result<Self, KeyError> {
        let algorithms = algorithms(&key)?;
        Ok(Self(vec![Key {
            id: None,
            key,
            algorithms,
        }]))
    }

    /// The same keys for these algorithms only; keys for none of them are gone.
    ///
    /// # Errors
    /// [`KeyError`] for an algorithm that is not known, or that no key is for.
    pub fn only(mut self, names: &[String]) -> Result<Self, KeyError> {
        let mut chosen = Vec::new();
        for name in names {
            let algorithm: Algorithm = name
                .parse()
                .map_err(|_| KeyError::UnknownAlgorithm(name.chars().take(40).collect()))?;
            if !self.algorithms().any(|known| known == algorithm) {
                let known: Vec<String> = self.algorithms().map(|a| format!("{a:?}")).collect();
                return Err(KeyError::OtherKind(name.clone(), known.join(", ")));
            }
            chosen.push(algorithm);
        }
        for key in &mut self.0 {
            key.algorithms
                .retain(|algorithm| chosen.contains(algorithm));
        }
        self.0.retain(|key| !key.algorithms.is_empty());
        if self.0.is_empty() {
            return Err(KeyError::UnknownAlgorithm(String::new()));
        }
        Ok(self)
    }

    fn algorithms(&self) -> impl Iterator<Item = Algorithm> {
        self.0.iter().flat_map(|key| key.algorithms.iter().copied())
    }

    /// The key for a token with this name of a key and this algorithm.
    pub(super) fn select(
        &self,
        id: Option<&str>,
        algorithm: Algorithm,
    ) -> Result<&DecodingKey, Problem> {
        let found = match (self.0.as_slice(), id) {
            ([only], None) => only,
            ([only], Some(_)) if only.id.is_none() => only,
            (_, None) => return Err(Problem::NoKeyId),
            (keys, Some(id)) => keys
                .iter()
                .find(|key| key.id.as_deref() == Some(id))
                .ok_or(Problem::UnknownKey)?,
        };
        if found.algorithms.contains(&algorithm) {
            Ok(&found.key)
        } else {
            Err(Problem::Algorithm)
        }
    }
}

fn is_for_signatures(jwk: &Jwk) -> bool {
    use jsonwebtoken::jwk::KeyOperations;
    let uses = &jwk.common;
    let by_use = uses
        .public_key_use
        .as_ref()
        .is_none_or(|u| *u == PublicKeyUse::Signature);
    let by_operation = uses
        .key_operations
        .as_ref()
        .is_none_or(|operations| operations.contains(&KeyOperations::Verify));
    by_use && by_operation
}

/// What a key is for. Reads it whole, so that no token is the first to find it
/// broken.
fn algorithms(key: &DecodingKey) -> Result<Vec<Algorithm>, KeyError> {
    if key.family() == AlgorithmFamily::Hmac {
        let secret = key.try_get_as_bytes().map_err(|_| KeyError::NoPem)?;
        if secret.len() < SHORTEST_SECRET {
            return Err(KeyError::ShortSecret(secret.len()));
        }
        return Ok(AlgorithmFamily::Hmac.algorithms().to_vec());
    }
    let read = Jwk::from_decoding_key(key, None).map_err(|_| KeyError::NoPem)?;
    let algorithms = match read.algorithm {
        AlgorithmParameters::RSA(parts) => {
            // In base64 without padding.
            let modulus = parts.n.len() * 3 / 4;
            if modulus < SHORTEST_MODULUS {
                return Err(KeyError::ShortModulus(modulus * 8));
            }
            AlgorithmFamily::Rsa.algorithms().to_vec()
        }
        AlgorithmParameters::EllipticCurve(point) => match point.curve {
            EllipticCurve::P256 => vec![Algorithm::ES256],
            EllipticCurve::P384 => vec![Algorithm::ES384],
            _ => return Err(KeyError::NoPem),
        },
        AlgorithmParameters::OctetKeyPair(_) => vec![Algorithm::EdDSA],
        _ => return Err(KeyError::NoPem),
    };
    // Whether the numbers are a key: an empty signature fails, but is checked.
    for algorithm in &algorithms {
        crypto::verify("", b"", key, *algorithm).map_err(|_| KeyError::NoPem)?;
    }
    Ok(algorithms)
}

#[cfg(test)]
mod tests;
