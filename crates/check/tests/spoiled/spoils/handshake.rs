//! Peers that get the opening handshake wrong.

use farewell_check::requirement::handshake::*;

use super::spoil::{Spoil, spoil};
use crate::behaviour::{Behaviour, Mistake};

/// A peer that makes this mistake.
macro_rules! spoils {
    ($($breaks:ident, $what:literal, $mistake:ident;)*) => {
        &[$(spoil($breaks, $what, |peer: &mut Behaviour| {
            peer.handshake.mistake = Some(Mistake::$mistake);
        })),*]
    };
}

pub(super) const SPOILS: &[Spoil] = spoils! {
    UPGRADE_CHECKED, "needs no Upgrade", NeedsNoUpgrade;
    UPGRADE_CHECKED, "takes any Upgrade", TakesAnyUpgrade;
    CONNECTION_CHECKED, "needs no Connection", NeedsNoConnection;
    CONNECTION_CHECKED, "takes any Connection", TakesAnyConnection;
    HTTP_VERSION_CHECKED, "takes HTTP/1.0", TakesHttp10;
    METHOD_CHECKED, "takes POST", TakesPost;
    KEY_CHECKED, "needs no key", NeedsNoKey;
    KEY_CHECKED, "takes any key", TakesAnyKey;
    KEY_CHECKED, "takes the first of two keys", TakesTwoKeys;
    VERSION_CHECKED, "needs no version", NeedsNoVersion;
    VERSION_CHECKED, "takes any version", TakesAnyVersion;
    VERSION_NAMED, "names no version that it speaks", NamesNoVersion;
    HOST_CHECKED, "needs no Host", NeedsNoHost;
    HOST_CHECKED, "takes the first of two Hosts", TakesTwoHosts;
    COLON_CHECKED, "takes a space before a colon", TakesSpacedColons;
    EXTENSIONS_CHECKED, "passes over extensions that it cannot read", TakesAnyExtensions;
    ABSOLUTE_FORM, "refuses a whole URL", RefusesWholeUrls;
    REFUSED_AS_CLIENTS, "refuses with 500", BlamesItself;
    ACCEPT_FITS, "makes the proof of one key only", KnowsOneKey;
    ANSWER_WHOLE, "leaves Upgrade out of its answer", LeavesUpgradeOut;
    ANSWER_WHOLE, "leaves Connection out of its answer", LeavesConnectionOut;
    SUBPROTOCOL_OFFERED, "chooses a subprotocol of its own", ChoosesOwnSubprotocol;
    EXTENSION_KNOWN, "agrees to any extension", AgreesToAnyExtension;
    REQUEST_FORM, "asks with POST", Posts;
    REQUEST_FORM, "names no Host", NamesNoHost;
    REQUEST_VERSION, "says version 8", SaysVersion8;
    REQUEST_KEY, "has a key of 8 bytes", HasShortKey;
    ANSWER_AWAITED, "speaks before it is answered", SpeaksFirst;
    STATUS_VERIFIED, "takes any status for 101", TakesAnyStatus;
    ACCEPT_VERIFIED, "takes any proof", TakesAnyAccept;
    UPGRADE_VERIFIED, "needs no Upgrade in the answer", NeedsUpgradeInNoAnswer;
    CONNECTION_VERIFIED, "needs no Connection in the answer", NeedsConnectionInNoAnswer;
    SUBPROTOCOL_VERIFIED, "takes any subprotocol", TakesAnySubprotocol;
    EXTENSION_VERIFIED, "takes any extension", TakesOtherExtensions;
    INTERIM_SKIPPED, "takes an interim answer for the final one", TakesInterimForFinal;
    FRAMES_BEHIND_HEAD, "forgets what came with the head", ForgetsWhatFollows;
    ANSWER_IS_HTTP, "takes anything for an answer", TakesAnythingForHttp;
    WORDS_READ, "compares words by case", ReadsWordsByCase;
    WORDS_READ, "does not know lists", ReadsNoLists;
    NAMES_READ, "does not know names in lower case", KnowsNoLowerCase;
    VALUES_TRIMMED, "keeps white space around values", KeepsWhiteSpace;
    HEADERS_PASSED_OVER, "refuses more than 30 headers", RefusesManyHeaders;
    HEAD_IN_PIECES, "takes a read for a head", TakesReadsForHeads;
    HEAD_TIMED, "waits for a head for ever", WaitsForEver;
    HEAD_BOUNDED, "takes a head of any length", TakesAnyLength;
};
