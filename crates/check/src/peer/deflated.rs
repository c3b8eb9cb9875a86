//! A connection with permessage-deflate: agreed, spoken and read (RFC 7692).

use bytes::Bytes;

use super::{Head, Peer, Request, Response};
use crate::deflate::{
    Agreed, Deflated, Extension, LARGEST_WINDOW, Wanted, answer, extensions, fitting, legal_offer,
};
use crate::{Finding, Frame, Judged, Opcode, Role};

/// The header of offers and answers.
pub(crate) const EXTENSIONS: &str = "Sec-WebSocket-Extensions";

impl Peer {
    /// Opens the connection with permessage-deflate, on the first of these terms
    /// that the peer takes.
    pub(crate) async fn open_deflated(&mut self, wanted: &[Wanted]) -> Judged {
        let agreed = match self.role() {
            Role::Server => {
                let offers: Vec<_> = wanted.iter().map(|wanted| wanted.offer()).collect();
                let request = self.request().add(EXTENSIONS, &offers.join(", "));
                self.offer_deflate(&request).await?
            }
            Role::Client => self.answer_deflate(wanted).await?,
        };
        self.deflated = Some(Deflated::new(self.role(), agreed));
        Ok(())
    }

    /// Opens the connection to a server with this request, whose offers it should
    /// take one of; returns the answer.
    pub(crate) async fn open_offering(&mut self, request: &Request) -> Judged {
        let agreed = self.offer_deflate(request).await?;
        self.deflated = Some(Deflated::new(self.role(), agreed));
        Ok(())
    }

    async fn offer_deflate(&mut self, request: &Request) -> Judged<Agreed> {
        let head = self.open_with(request).await?;
        let offers = extensions(said(&request.headers));
        match &accepted(&head)[..] {
            [] => Err(Finding::not_offered(
                "the server does not take an offer of permessage-deflate",
            )),
            [answer] => fitting(&offers, answer).map_err(|why| {
                Finding::fail(format!(
                    "the server's answer does not fit the offer of permessage-deflate: {why}"
                ))
            }),
            several => Err(Finding::fail(format!(
                "the server answered with {} extensions where one was offered",
                several.len()
            ))),
        }
    }

    async fn answer_deflate(&mut self, wanted: &[Wanted]) -> Judged<Agreed> {
        let (asked, offers) = self.read_offers().await?;
        let Some((said, agreed)) = answer(&offers, wanted) else {
            self.switch(&switching(&asked)).await;
            return Err(Finding::not_offered(
                "the client's offer of permessage-deflate does not allow client_max_window_bits",
            ));
        };
        let answer = switching(&asked).add(EXTENSIONS, &said);
        self.switch(&answer).await;
        Ok(agreed)
    }

    /// Reads a client's request, which has to offer permessage-deflate.
    pub(crate) async fn read_offers(&mut self) -> Judged<(Head, Vec<Extension>)> {
        let asked = self.read_request().await?;
        let mut offers = extensions(asked.all(EXTENSIONS));
        offers.retain(|offer| offer.name == "permessage-deflate");
        if offers.is_empty() {
            self.switch(&switching(&asked)).await;
            return Err(Finding::not_offered(
                "the client does not offer permessage-deflate",
            ));
        }
        if let Some(why) = offers.iter().find_map(|offer| legal_offer(offer).err()) {
            self.switch(&switching(&asked)).await;
            return Err(Finding::fail(format!(
                "the client's offer of permessage-deflate has {why}"
            )));
        }
        Ok((asked, offers))
    }

    /// Goes on only if the suite's messages may refer to those before them, and as far
    /// back as there is.
    pub(crate) fn may_refer(&self, takeover: bool, whole_window: bool) -> Judged {
        match &self.deflated {
            Some(deflated) if takeover && !deflated.said.takeover => Err(Finding::not_offered(
                "the peer did not agree to context takeover",
            )),
            Some(deflated) if whole_window && deflated.said.window_bits < LARGEST_WINDOW => Err(
                Finding::not_offered("the peer did not agree to the whole window"),
            ),
            _ => Ok(()),
        }
    }

    /// The payload that says this message compressed, as agreed.
    pub(crate) fn compress(&mut self, message: &[u8]) -> Vec<u8> {
        match &mut self.deflated {
            Some(deflated) => deflated.sender.message(message),
            None => message.to_vec(),
        }
    }

    /// Sends a compressed message; in fragments of at most this many bytes, and two
    /// at least, where that is no 0.
    pub(crate) async fn send_deflated(&mut self, opcode: Opcode, message: &[u8], fragment: usize) {
        let payload = Bytes::from(self.compress(message));
        let most = match fragment {
            0 => payload.len(),
            most => most.min(payload.len().div_ceil(2)),
        };
        let frames = fragments(opcode, &payload, most);
        self.send_all(frames).await;
    }
}

/// A compressed message in fragments of this many bytes, RSV1 on the first.
pub(crate) fn fragments(opcode: Opcode, payload: &Bytes, most: usize) -> Vec<Frame> {
    let count = payload.len().div_ceil(most.max(1)).max(1);
    let frame = |index: usize| {
        let from = index * most;
        let part = payload.slice(from..payload.len().min(from + most));
        let frame = match index {
            0 => Frame::new(opcode, part).reserved(4),
            _ => Frame::continuation(part),
        };
        if index + 1 < count {
            frame.more()
        } else {
            frame
        }
    };
    (0..count).map(frame).collect()
}

/// The answer in good form to this request.
pub(crate) fn switching(asked: &Head) -> Response {
    Response::switching(asked.header("Sec-WebSocket-Key").unwrap_or_default())
}

/// The extensions that a server accepted.
pub(crate) fn accepted(answer: &Head) -> Vec<Extension> {
    extensions(answer.all(EXTENSIONS))
}

fn said(headers: &[(String, String)]) -> impl Iterator<Item = &str> {
    headers
        .iter()
        .filter(|(name, _)| name == EXTENSIONS)
        .map(|(_, value)| value.as_str())
}
