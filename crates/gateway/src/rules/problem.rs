//! [`Problem`]: why a token is refused, in words that give nothing away.

use farewell::Cause;

/// Why a token is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// There is none.
    Missing,
    /// There are several, in one place or in different ones.
    Several,
    /// It is no JSON Web Token.
    Malformed,
    /// `"alg": "none"`.
    Unsigned,
    /// It names an algorithm that its key is not for.
    Algorithm,
    /// It names an extension that must be understood (RFC 7515 §4.1.11).
    Critical,
    /// It names no key of several.
    NoKeyId,
    /// It names a key that is not known.
    UnknownKey,
    /// Its signature is not its key's.
    Signature,
    /// Its `exp` has come.
    Expired,
    /// It has no `exp`.
    NoExpiry,
    /// The gateway's clock stands before 1970, so that nobody knows.
    NoClock,
    /// Its `nbf` is still to come.
    NotYet,
    /// Its `aud` names somebody else, or nobody.
    Audience,
    /// Its `iss` is another, or missing.
    Issuer,
    /// It names no user, and rules need one.
    NoUser,
}

impl Problem {
    /// A few words for records, the client and the log.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Self::Missing => "no token",
            Self::Several => "several tokens",
            Self::Malformed => "malformed",
            Self::Unsigned => "unsigned",
            Self::Algorithm => "an algorithm that the key is not for",
            Self::Critical => "an extension that is not known",
            Self::NoKeyId => "no key named",
            Self::UnknownKey => "unknown key",
            Self::Signature => "wrong signature",
            Self::Expired => "expired",
            Self::NoExpiry => "no expiry",
            Self::NoClock => "no clock to judge it by",
            Self::NotYet => "not valid yet",
            Self::Audience => "wrong audience",
            Self::Issuer => "wrong issuer",
            Self::NoUser => "no user named",
        }
    }

    /// What stands in the record.
    #[must_use]
    pub const fn cause(self) -> Cause {
        match self {
            Self::Expired => Cause::TokenExpired,
            _ => Cause::Unauthorized,
        }
    }
}
