//! Which frames the reference peer takes.

use farewell_check::Role;

use super::EchoPeer;
use super::frame::Header;
use super::opcode::CLOSE;
use super::step::{Over, Step};
use crate::behaviour::{Inside, Stray};

impl EchoPeer {
    /// Whether this frame may come now.
    pub(super) fn check(&self, header: &Header) -> Step {
        let wrong = Err(Over::Failed(1002));
        let framing = &self.behaviour.framing;
        let control = header.opcode >= CLOSE;
        let reads = &self.behaviour.compression.reads;
        let marked = match header.opcode {
            0 => reads.ignores_later_marks,
            1 | 2 => true,
            _ => reads.ignores_control_marks,
        };
        let compressed = self.deflate.is_some() && marked;
        let looked_at = if compressed { 3 } else { 7 } & !framing.overlooks_bits;
        if header.reserved & looked_at != 0 {
            return wrong;
        }
        if !matches!(header.opcode, 0..=2 | 8..=10) {
            return wrong;
        }
        let masking = &self.behaviour.masking;
        let rightly = header.key.is_some() == (self.role == Role::Server);
        if !rightly && !masking.takes_either {
            return wrong;
        }
        if header.key == Some([0; 4]) && masking.refuses_zeros {
            return wrong;
        }
        let top_bit = header.length >> 63 != 0 && !masking.takes_top_bit;
        if top_bit || !(header.shortest || masking.takes_any_length) {
            return wrong;
        }
        if control {
            let control = &self.behaviour.control;
            let whole = header.fin || control.joins_fragments;
            return match whole && header.length <= control.longest {
                true => Ok(()),
                false => wrong,
            };
        }
        if header.opcode == 0 && self.kept.control.is_some() {
            return Ok(());
        }
        let begun = self.message.is_some();
        let stray = header.opcode == 0 && !begun && framing.stray == Stray::Mistake;
        let inside = header.opcode != 0 && begun && framing.inside == Inside::Mistake;
        if stray || inside {
            return wrong;
        }
        let before = self.message.as_ref().map_or(0, |message| message.length());
        match header.length.saturating_add(before) > framing.largest {
            true => Err(Over::Failed(1009)),
            false => Ok(()),
        }
    }
}
