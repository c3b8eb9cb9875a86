//! [`SCHEMAS`]: what the data files look like (JSON Schema, draft 2020-12).

macro_rules! schemas {
    ($($name:literal),+ $(,)?) => {
        /// The schemas of the data files that hold no words and are published as they
        /// are, and what all schemas share: the name of the file, and the schema. They
        /// refer to each other by name.
        pub const SCHEMAS: &[(&str, &str)] = &[$(
            ($name, include_str!(concat!("../../facts/schema/", $name))),
        )+];
    };
}

schemas! {
    "common.schema.json",
    "limits.schema.json",
    "software.schema.json",
    "strings.schema.json",
    "timers.schema.json",
}
