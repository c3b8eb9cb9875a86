//! permessage-deflate.

/// What a peer gets wrong about permessage-deflate: nothing, by default.
#[derive(Debug, Clone, Default)]
pub(crate) struct Compression {
    pub(crate) offers: Offers,
    pub(crate) answers: Answers,
    pub(crate) reads: Reads,
    pub(crate) writes: Writes,
}

/// About offers: what a client's says, and what a server or client lets pass.
#[derive(Debug, Clone)]
pub(crate) struct Offers {
    /// The header of a client's request.
    pub(crate) said: &'static str,
    /// Parameters that nobody knows.
    pub(crate) takes_unknown: bool,
    /// Parameters that stand there twice.
    pub(crate) takes_twice: bool,
    /// Windows of 2^7 and 2^16 bytes.
    pub(crate) takes_any_window: bool,
    /// Windows that are no numbers, or begin with a zero, or are missing.
    pub(crate) takes_any_number: bool,
    /// Values where none belongs.
    pub(crate) takes_values: bool,
    /// A client takes extensions that it did not offer.
    pub(crate) takes_unoffered: bool,
    /// A client takes two answers for one.
    pub(crate) takes_two: bool,
    /// Looks at the first offer only.
    pub(crate) first_only: bool,
    /// Looks at the first header only.
    pub(crate) first_line_only: bool,
    /// Does not know quotes.
    pub(crate) no_quotes: bool,
}

impl Default for Offers {
    fn default() -> Self {
        Self {
            said: "permessage-deflate; client_max_window_bits",
            takes_unknown: false,
            takes_twice: false,
            takes_any_window: false,
            takes_any_number: false,
            takes_values: false,
            takes_unoffered: false,
            takes_two: false,
            first_only: false,
            first_line_only: false,
            no_quotes: false,
        }
    }
}

/// How a server answers.
#[derive(Debug, Clone, Default)]
pub(crate) struct Answers {
    /// Stands behind each answer.
    pub(crate) more: &'static str,
    /// Says nothing of the context, and keeps it off all the same.
    pub(crate) leaves_out_context: bool,
    /// Says nothing of its window, and keeps to it all the same.
    pub(crate) leaves_out_window: bool,
    /// Names a larger window than was asked for, and keeps to the smaller.
    pub(crate) widens: bool,
    /// Names 9 where 8 is asked for.
    pub(crate) eight_is_nine: bool,
    /// Limits the client, whether that was offered or not.
    pub(crate) limits_client: bool,
    /// Answers where nothing was offered.
    pub(crate) unoffered: bool,
    /// Sends back the names of extensions that it does not have.
    pub(crate) echoes_names: bool,
}

/// How messages are read.
#[derive(Debug, Clone, Default)]
pub(crate) struct Reads {
    /// Takes compressed data for the message.
    pub(crate) raw: bool,
    pub(crate) first_fragment_only: bool,
    pub(crate) forgets_window: bool,
    /// Inflates what is not compressed.
    pub(crate) inflates_all: bool,
    /// Lets uncompressed messages into the window.
    pub(crate) plain_in_window: bool,
    pub(crate) no_final_blocks: bool,
    pub(crate) first_block_only: bool,
    pub(crate) no_empty_messages: bool,
    /// Remembers 2^14 bytes, whatever was agreed.
    pub(crate) half_window: bool,
    /// Takes bad data for the end of the message.
    pub(crate) takes_bad_data: bool,
    /// Passes over messages of bad data.
    pub(crate) drops_bad_data: bool,
    pub(crate) ignores_later_marks: bool,
    pub(crate) ignores_control_marks: bool,
    pub(crate) unchecked_text: bool,
    /// Resets TCP when a message becomes a hundred times as large.
    pub(crate) resets_at_bombs: bool,
    /// Waits for the end of a compressed message before it sees a Close.
    pub(crate) no_close_between: bool,
    /// Does not answer a Ping inside a compressed message.
    pub(crate) no_ping_between: bool,
}

/// How messages are written.
#[derive(Debug, Clone, Default)]
pub(crate) struct Writes {
    pub(crate) keeps_context: bool,
    pub(crate) keeps_window: bool,
    pub(crate) keeps_tail: bool,
    pub(crate) unmarked: bool,
    /// In two fragments, RSV1 in both.
    pub(crate) marks_both: bool,
    /// In two fragments, RSV1 in the second.
    pub(crate) marks_second: bool,
    pub(crate) marks_pongs: bool,
    pub(crate) marks_close: bool,
}
