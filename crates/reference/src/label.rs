//! [`Label`]: the fixed texts around an explanation, each with its message id.

macro_rules! labels {
    ($($variant:ident = $id:literal),+ $(,)?) => {
        /// A fixed text around an explanation.
        #[derive(Clone, Copy)]
        pub(crate) enum Label { $($variant),+ }

        impl Label {
            #[cfg(test)]
            pub(crate) const ALL: &'static [Label] = &[$(Label::$variant),+];

            /// The id of its message.
            pub(crate) const fn id(self) -> &'static str {
                match self { $(Label::$variant => $id),+ }
            }
        }
    };
}

labels! {
    HeadingWhen = "heading-when",
    HeadingFix = "heading-fix",
    HeadingReference = "heading-reference",
    FieldKind = "field-kind",
    FieldWire = "field-wire",
    FieldSenders = "field-senders",
    FieldRefused = "field-refused",
    FieldAdvice = "field-advice",
    FieldRange = "field-range",
    WireYes = "wire-yes",
    WireNo = "wire-no",
    SendersNone = "senders-none",
    Refused = "refused",
    Range = "range",
    AdviceYes = "advice-yes",
    AdviceNo = "advice-no",
    AdviceChanged = "advice-changed",
    AdviceNone = "advice-none",
    StackOlderDotNet = "stack-older-dotnet",
}
