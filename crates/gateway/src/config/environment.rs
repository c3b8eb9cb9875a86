//! What the environment says.

use std::env::VarError;

use super::error::ConfigError;
use super::options::Options;

/// The operators' token. On the command line it would stand in every list of
/// processes.
const ADMIN_TOKEN: &str = "FAREWELL_ADMIN_TOKEN";

/// What the environment says, whose variables are looked up by `variable`.
///
/// # Errors
/// [`ConfigError::Environment`].
pub(super) fn read(
    variable: impl Fn(&'static str) -> Result<String, VarError>,
) -> Result<Options, ConfigError> {
    let wrong = |problem| ConfigError::Environment {
        variable: ADMIN_TOKEN,
        problem,
    };
    let admin_token = match variable(ADMIN_TOKEN) {
        Ok(token) if token.is_empty() => {
            return Err(wrong("is empty; unset it to have one made up"));
        }
        Ok(token) => Some(token),
        Err(VarError::NotUnicode(_)) => {
            return Err(wrong("is no text; use printable ASCII"));
        }
        Err(VarError::NotPresent) => None,
    };
    Ok(Options {
        admin_token,
        ..Options::default()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_taken_and_an_empty_one_is_not() {
        let token = |value: Result<&str, VarError>| {
            let read = read(|_| value.clone().map(str::to_owned));
            read.map(|options| options.admin_token)
                .map_err(|error| error.to_string())
        };
        assert_eq!(token(Err(VarError::NotPresent)), Ok(None));
        assert_eq!(token(Ok("secret")), Ok(Some("secret".to_owned())));
        let empty = "FAREWELL_ADMIN_TOKEN is empty; unset it to have one made up";
        assert_eq!(token(Ok("")), Err(empty.to_owned()));
        let binary = token(Err(VarError::NotUnicode("x".into())));
        assert!(binary.unwrap_err().contains("is no text"));
    }
}
