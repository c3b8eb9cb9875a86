//! `farewell.toml`: read strictly, so that a slip of the pen is no silent default.

mod name;
mod place;
pub(super) mod policy;
pub(super) mod routes;
#[cfg(test)]
mod tests;

use std::path::Path;

use super::error::ConfigError;
use super::options::Options;
use place::Places;

/// Reads a file, and the files of keys that it names.
///
/// # Errors
/// [`ConfigError`] naming file, line and column.
pub(super) fn read(path: &Path) -> Result<Options, ConfigError> {
    let text = std::fs::read_to_string(path).map_err(|source| ConfigError::Unreadable {
        path: path.to_owned(),
        source,
    })?;
    let places = Places { path, text: &text };
    let mut options: Options = toml::from_str(&text).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        places.wrong(at, error.message())
    })?;
    if let Some(message) = contradiction(&options) {
        return Err(ConfigError::Contradiction {
            path: path.to_owned(),
            message,
        });
    }
    let (route, policy) = (std::mem::take(&mut options.route), options.policy.take());
    options.routes = route.check(policy, &places)?;
    // Where every route names a server of its own, no other is needed.
    if options.routes.iter().all(|route| route.to.is_some()) {
        let first = options.routes.first().and_then(|route| route.to.clone());
        options.to = options.to.or(first);
    }
    Ok(options)
}

/// What no reading of one key alone finds.
fn contradiction(options: &Options) -> Option<&'static str> {
    if options.tls_cert.is_some() != options.tls_key.is_some() {
        Some("tls_cert and tls_key belong together; give both, or neither")
    } else if options.admin_token.as_deref() == Some("") {
        Some("admin_token is empty; leave it out to have one made up")
    } else if options.limits.max_requests == Some(0) {
        Some("max_requests is 0, which takes no request; leave it out for the default")
    } else if options.limits.max_connections == Some(0) {
        Some("max_connections is 0, which lets nobody in; leave it out for no bound")
    } else {
        None
    }
}
