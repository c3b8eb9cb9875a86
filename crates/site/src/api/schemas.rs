//! The schemas of the documents: those of facts are the reference's own.

use farewell_reference::facts::SCHEMAS;

/// Where a schema is, from the folder of this version, by the name of its file.
pub(super) fn path(name: &str) -> String {
    format!("schema/{name}")
}

macro_rules! schemas {
    ($($name:literal),+ $(,)?) => {
        const OWN: &[(&str, &str)] = &[$(
            ($name, include_str!(concat!("../../schema/", $name))),
        )+];
    };
}

schemas! {
    "code.schema.json",
    "codes.schema.json",
    "comparison.schema.json",
    "dialects.schema.json",
    "index.schema.json",
    "refusals.schema.json",
    "situations.schema.json",
}

/// The names of their files.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    OWN.iter().chain(SCHEMAS).map(|(name, _)| *name)
}

/// The schema in this file.
pub(super) fn schema(name: &str) -> &'static str {
    let found = OWN.iter().chain(SCHEMAS).find(|(own, _)| *own == name);
    found.map_or("{}", |(_, schema)| schema)
}
