//! Style sheets, scripts and the icon, which every page shares.

use std::borrow::Cow;

use crate::File;

/// A file that is the same in every language.
pub(crate) struct Asset {
    pub(crate) name: &'static str,
    content: &'static str,
}

macro_rules! assets {
    ($($name:literal),+ $(,)?) => {
        /// All of them.
        pub(crate) const ASSETS: &[Asset] = &[$(Asset {
            name: $name,
            content: include_str!(concat!("../assets/", $name)),
        }),+];
    };
}

assets! {
    "diagnose.js",
    "diagnose/conditions.js",
    "diagnose/contradictions.js",
    "diagnose/dialects.js",
    "diagnose/form.js",
    "diagnose/line.js",
    "diagnose/page.js",
    "diagnose/show.js",
    "diagnose/software.js",
    "diagnose/timing.js",
    "diagnose/words.js",
    "farewell.css",
    "icon.svg",
    "leading.js",
    "load.js",
    "paste.js",
    "paste/about.js",
    "paste/farewell.js",
    "paste/frame.js",
    "paste/grammar.js",
    "paste/likeness.js",
    "paste/line.js",
    "paste/names.js",
    "paste/pattern.js",
    "paste/plain.js",
    "paste/printable.js",
    "paste/said.js",
    "paste/text.js",
    "search.js",
    "search/answer.js",
    "search/field.js",
    "search/fold.js",
    "search/index.js",
    "search/missing.js",
    "search/page.js",
    "search/rank.js",
    "search/seconds.js",
    "search/show.js",
    "sentences.js",
    "site.js",
}

/// The media type of a name.
fn media(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        _ => "application/octet-stream",
    }
}

/// The asset of this name.
pub(crate) fn file(name: &str) -> File {
    let asset = ASSETS.iter().find(|asset| asset.name == name);
    File {
        media: media(name),
        content: Cow::Borrowed(asset.map_or("", |asset| asset.content).as_bytes()),
    }
}
