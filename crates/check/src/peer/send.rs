//! What the suite says.

use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::task::Poll;
use std::time::Duration;

use tokio::io::{AsyncWrite, AsyncWriteExt};
use tokio::time::{sleep, timeout};

use super::Peer;
use super::seen::{close, extract};
use crate::transcript::Speaker;
use crate::{Frame, Opcode, Role};

/// A write that makes no progress is given up after this many times what is due.
const STALLED: u32 = 4;

impl Peer {
    /// Sends a frame.
    pub(crate) async fn send(&mut self, frame: Frame) {
        let bytes = self.encode(&frame);
        self.write(&bytes).await;
    }

    /// Sends frames in one write.
    pub(crate) async fn send_all(&mut self, frames: impl IntoIterator<Item = Frame>) {
        let mut bytes = Vec::new();
        for frame in frames {
            bytes.extend_from_slice(&self.encode(&frame));
        }
        self.write(&bytes).await;
    }

    /// Sends a frame in pieces of this many bytes, each in a write of its own.
    pub(crate) async fn send_chopped(&mut self, frame: Frame, size: usize) {
        let bytes = self.encode(&frame);
        for piece in bytes.chunks(size.max(1)) {
            self.write(piece).await;
            tokio::task::yield_now().await;
        }
    }

    /// Sends frames, each in a write of its own.
    pub(crate) async fn send_each(&mut self, frames: impl IntoIterator<Item = Frame>) {
        for frame in frames {
            self.send_chopped(frame, usize::MAX).await;
        }
    }

    /// Sends frames a byte at a time.
    pub(crate) async fn send_bytewise(&mut self, frames: impl IntoIterator<Item = Frame>) {
        for frame in frames {
            self.send_chopped(frame, 1).await;
        }
    }

    /// Sends a frame in two writes, with a pause between them, cut before byte `at`.
    pub(crate) async fn send_split(&mut self, frame: Frame, at: usize, pause: Duration) {
        let bytes = self.encode(&frame);
        let (first, second) = bytes.split_at(at.min(bytes.len()));
        self.write(first).await;
        sleep(pause).await;
        self.write(second).await;
    }

    /// The bytes of a frame as the suite's role sends it, noted as sent.
    pub(crate) fn encode(&mut self, frame: &Frame) -> Vec<u8> {
        self.keys = self.keys.wrapping_add(1);
        let key = (self.keys.wrapping_mul(0x9e37_79b9) ^ 0x37fa_213d).to_be_bytes();
        let bytes = frame.to_bytes(self.role == Role::Server, key);
        if frame.opcode == Opcode::CLOSE && self.close_sent.is_none() {
            self.close_sent = Some(frame.payload.clone());
            self.pongs = false;
        }
        self.note(Speaker::Suite, &bytes, describe(frame));
        bytes.to_vec()
    }

    /// Writes bytes as they are; what the peer says meanwhile is kept for later.
    /// The caller has noted them.
    pub(crate) async fn write(&mut self, bytes: &[u8]) {
        let limit = self.due() * STALLED;
        let mut rest = bytes;
        let mut last = rest.len() + 1;
        // As long as something is taken, there is time for more.
        while !rest.is_empty() && rest.len() < last {
            last = rest.len();
            let _ = timeout(limit, self.write_some(&mut rest)).await;
        }
    }

    /// Writes until all is taken, or nothing more can be, or reading found something.
    async fn write_some(&mut self, rest: &mut &[u8]) {
        let written = poll_fn(|cx| {
            let Some(wire) = &mut self.wire else {
                *rest = &[];
                return Poll::Ready(Ok(()));
            };
            while !rest.is_empty() {
                match Pin::new(&mut *wire).poll_write(cx, rest) {
                    Poll::Ready(Ok(0)) => {
                        return Poll::Ready(Err(io::ErrorKind::WriteZero.into()));
                    }
                    Poll::Ready(Ok(written)) => *rest = &rest[written..],
                    Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
                    Poll::Pending => {
                        // Both directions have to move, or neither may.
                        while self.end.is_none()
                            && super::receive::poll_fill(
                                wire,
                                &mut self.reader.buffer,
                                &mut self.end,
                                cx,
                            )
                            .is_ready()
                        {}
                        return Poll::Pending;
                    }
                }
            }
            Pin::new(wire).poll_flush(cx)
        })
        .await;
        if written.is_err() {
            // Reading tells how it ended.
            *rest = &[];
        }
    }

    /// Sends bytes that are no frame.
    pub(crate) async fn send_bytes(&mut self, bytes: &[u8], what: &str) {
        self.note(Speaker::Suite, bytes, what);
        self.write(bytes).await;
    }

    /// Ends the suite's direction of TCP.
    pub(crate) async fn fin(&mut self) {
        if self.fin_sent {
            return;
        }
        self.fin_sent = true;
        if let Some(wire) = &mut self.wire {
            // A stream that is gone already cannot be ended.
            let _ = timeout(self.settings.due, wire.shutdown()).await;
            self.note(Speaker::Suite, &[], "FIN");
        }
    }

    /// Resets TCP.
    pub(crate) fn reset(&mut self) {
        if let Some(mut wire) = self.wire.take() {
            wire.reset_on_drop();
            drop(wire);
            self.end.get_or_insert(super::End::ResetLocal);
            self.note(Speaker::Suite, &[], "RST");
        }
    }
}

/// A frame in words, for the transcript.
fn describe(frame: &Frame) -> String {
    let mut what = match frame.opcode {
        Opcode::CLOSE => close(&frame.payload),
        opcode => format!("{}, {}", opcode.name(), extract(&frame.payload)),
    };
    if !frame.fin {
        what.push_str(", more follows");
    }
    for (bit, name) in [(4, "RSV1"), (2, "RSV2"), (1, "RSV3")] {
        if frame.reserved & bit != 0 {
            what.push_str(", ");
            what.push_str(name);
        }
    }
    what
}
