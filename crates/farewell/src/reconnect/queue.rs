//! What is sent while there is no connection: refused, or kept within bounds.

use std::collections::VecDeque;

use farewell_proto::Message;

/// Why a message was not sent. Where it certainly was not, it comes back.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SendError {
    /// There is no connection at present, and nothing is queued.
    #[error("not connected at present; send it again once the connection is back, or have a queue")]
    Away(Message),
    /// There is no connection at present, and the queue is full.
    #[error("not connected at present, and the queue is full")]
    Full(Message),
    /// The client has ended, or is ending: there will be no connection.
    #[error("the client has ended and does not come back")]
    Over(Message),
    /// The connection was lost while the message was written. It may have
    /// arrived.
    #[error("the connection was lost while the message was written; it may have arrived")]
    Lost,
}

impl SendError {
    /// The message, where it certainly was not sent.
    #[must_use]
    pub fn into_message(self) -> Option<Message> {
        match self {
            Self::Away(message) | Self::Full(message) | Self::Over(message) => Some(message),
            Self::Lost => None,
        }
    }
}

/// Messages that wait for a connection.
#[derive(Debug, Default)]
pub(super) struct Queue {
    waiting: VecDeque<Message>,
    bytes: usize,
    most: usize,
    most_bytes: usize,
}

impl Queue {
    pub(super) fn bounded(most: usize, most_bytes: usize) -> Self {
        Self {
            most,
            most_bytes,
            ..Self::default()
        }
    }

    pub(super) fn push(&mut self, message: Message) -> Result<(), SendError> {
        if self.most == 0 {
            return Err(SendError::Away(message));
        }
        let bytes = self.bytes.saturating_add(message.as_bytes().len());
        if self.waiting.len() == self.most || bytes > self.most_bytes {
            return Err(SendError::Full(message));
        }
        self.bytes = bytes;
        self.waiting.push_back(message);
        Ok(())
    }

    pub(super) fn pop(&mut self) -> Option<Message> {
        let message = self.waiting.pop_front()?;
        self.bytes -= message.as_bytes().len();
        Some(message)
    }

    pub(super) fn len(&self) -> usize {
        self.waiting.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_bounded_in_messages_and_in_bytes() {
        let mut queue = Queue::bounded(3, 10);
        queue.push("12345".into()).unwrap();
        queue.push("1234".into()).unwrap();
        assert!(matches!(queue.push("12".into()), Err(SendError::Full(_))));
        queue.push("1".into()).unwrap();
        assert!(matches!(queue.push("".into()), Err(SendError::Full(_))));
        assert_eq!(queue.pop().unwrap().as_text(), Some("12345"));
        queue.push("12345".into()).unwrap();
        assert_eq!(queue.len(), 3);
    }

    #[test]
    fn of_no_size_refuses_and_gives_the_message_back() {
        let refused = Queue::default().push("kept".into()).unwrap_err();
        assert!(matches!(&refused, SendError::Away(_)));
        assert_eq!(refused.into_message().unwrap().as_text(), Some("kept"));
    }
}
