//! What the reference peer counts, so that a spoiled one can have enough of it.

use super::EchoPeer;
use super::opcode::{PING, PONG};
use super::step::{Over, Step};

impl EchoPeer {
    /// Counts a Ping or Pong.
    pub(super) fn count_control(&mut self, opcode: u8) -> Step {
        let load = &self.behaviour.load;
        let (count, most) = match opcode {
            PING => (&mut self.kept.pings, load.most_pings),
            PONG => (&mut self.kept.idle_pongs, load.most_idle_pongs),
            _ => return Ok(()),
        };
        *count += 1;
        enough(*count, most)
    }

    /// Counts a frame of a message.
    pub(super) fn count_fragment(&mut self, first: bool) -> Step {
        self.kept.fragments = if first { 1 } else { self.kept.fragments + 1 };
        enough(self.kept.fragments, self.behaviour.load.most_fragments)
    }

    pub(super) fn no_more_pongs(&self) -> bool {
        let most = self.behaviour.load.most_pongs;
        most.is_some_and(|most| self.kept.pings > most)
    }

    /// Counts a message, and says whether it is lost.
    pub(super) fn loses_message(&mut self) -> bool {
        self.kept.messages += 1;
        let each = self.behaviour.load.loses_each;
        each.is_some_and(|each| self.kept.messages.is_multiple_of(each))
    }
}

fn enough(count: u32, most: Option<u32>) -> Step {
    match most.is_some_and(|most| count > most) {
        true => Err(Over::Failed(1008)),
        false => Ok(()),
    }
}
