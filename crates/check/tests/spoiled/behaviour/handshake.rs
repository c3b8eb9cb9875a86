//! The opening handshake.

/// What a peer gets wrong about the opening handshake: nothing, by default.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Handshake {
    pub(crate) mistake: Option<Mistake>,
}

impl Handshake {
    /// Whether it makes this mistake.
    pub(crate) fn makes(self, mistake: Mistake) -> bool {
        self.mistake == Some(mistake)
    }
}

/// One thing that is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mistake {
    // A server about requests.
    NeedsNoUpgrade,
    TakesAnyUpgrade,
    NeedsNoConnection,
    TakesAnyConnection,
    TakesHttp10,
    TakesPost,
    NeedsNoKey,
    TakesAnyKey,
    TakesTwoKeys,
    NeedsNoVersion,
    TakesAnyVersion,
    NamesNoVersion,
    NeedsNoHost,
    TakesTwoHosts,
    TakesSpacedColons,
    TakesAnyExtensions,
    RefusesWholeUrls,
    BlamesItself,
    // A server in its answer.
    KnowsOneKey,
    LeavesUpgradeOut,
    LeavesConnectionOut,
    ChoosesOwnSubprotocol,
    AgreesToAnyExtension,
    // A client in its request.
    Posts,
    NamesNoHost,
    SaysVersion8,
    HasShortKey,
    SpeaksFirst,
    // A client about answers.
    TakesAnyStatus,
    TakesAnyAccept,
    NeedsUpgradeInNoAnswer,
    NeedsConnectionInNoAnswer,
    TakesAnySubprotocol,
    TakesOtherExtensions,
    TakesInterimForFinal,
    ForgetsWhatFollows,
    TakesAnythingForHttp,
    // Either.
    ReadsWordsByCase,
    ReadsNoLists,
    KnowsNoLowerCase,
    KeepsWhiteSpace,
    RefusesManyHeaders,
    TakesReadsForHeads,
    WaitsForEver,
    TakesAnyLength,
}
