//! [`Label`]: the fixed texts around explanations and comparisons, each with its
//! message id.

macro_rules! labels {
    ($($variant:ident = $id:literal),+ $(,)?) => {
        /// A fixed text around an explanation or a comparison.
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
    CompareTitle = "compare-title",
    HeadingDifferences = "heading-differences",
    HeadingTell = "heading-tell",
    HeadingUse = "heading-use",
    AxisTravels = "axis-travels",
    AxisSenders = "axis-senders",
    AxisClean = "axis-clean",
    AxisFault = "axis-fault",
    AxisReconnect = "axis-reconnect",
    AxisLook = "axis-look",
    ReconnectRestart = "reconnect-restart",
    Summary = "summary",
    StepBoth = "step-both",
    StepReport = "step-report",
    StepIllegal = "step-illegal",
    StepReports = "step-reports",
    StepReportIllegal = "step-report-illegal",
    StepBothIllegal = "step-both-illegal",
    StepClean = "step-clean",
    StepRefused = "step-refused",
    SameSummary = "same-summary",
    SameDifferences = "same-differences",
    SameUse = "same-use",
    SameUseIllegal = "same-use-illegal",
}
