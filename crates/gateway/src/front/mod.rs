//! One client: from its TCP connection to its record.

mod forward;
mod http;
mod opening;
mod proxy_protocol;
mod refusal;
mod relayed;
mod unserved;
mod upgrade;

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use ::http::{Method, StatusCode};
use bytes::BytesMut;
use farewell::Transport;
use farewell::handshake::{Rejection, RequestHead};
use tokio::net::TcpStream;

use crate::config::Ambiguous;
use crate::gateway::Gateway;
use crate::observe::{Outcome, Visit};
use relayed::Relayed;

/// Serves an accepted connection to its end, and writes it down.
///
/// What a client may be until its relay runs lies on the heap and is gone then:
/// an open connection owns nothing that only its opening needed.
pub(crate) fn serve(
    gateway: Arc<Gateway>,
    tcp: TcpStream,
    peer: SocketAddr,
) -> impl Future<Output = ()> + Send {
    let present = Present::new(gateway.clone());
    let opening = Box::pin(open(gateway, tcp, peer));
    async move {
        if let Some(relayed) = opening.await {
            relayed.run(&present.0).await;
        }
        drop(present);
    }
}

/// One of the gateway's clients, for as long as it is held.
struct Present(Arc<Gateway>);

impl Present {
    fn new(gateway: Arc<Gateway>) -> Self {
        gateway.clients.fetch_add(1, Ordering::Relaxed);
        Self(gateway)
    }
}

impl Drop for Present {
    fn drop(&mut self) {
        self.0.clients.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Serves a client until its relay is ready to run, or to its end if it gets none.
async fn open(gateway: Arc<Gateway>, tcp: TcpStream, peer: SocketAddr) -> Option<Box<Relayed>> {
    let id = gateway.next_id();
    let mut visit = Visit::new(id, gateway.routes.only().cloned(), peer);
    let met = match opening::ask(&gateway, tcp, &mut visit).await {
        Ok((client, Ok(head))) => client.answer(head, visit).await,
        Ok((mut client, Err(rejection))) => Met::ended(visit, client.reject(&rejection).await),
        Err(unasked) => match unasked.outcome() {
            Some(outcome) => Met::ended(visit, outcome),
            None => Met::Unrecorded,
        },
    };
    match met {
        Met::Relayed(relayed) => return Some(relayed),
        Met::Ended(ended) => gateway.write_down(&ended.0, ended.1),
        Met::Unrecorded => {}
    }
    None
}

/// What came of a client.
enum Met {
    /// It asked for no WebSocket, which needs no record.
    Unrecorded,
    /// It was seen off.
    Ended(Box<(Visit, Outcome)>),
    /// Both sides are open.
    Relayed(Box<Relayed>),
}

impl Met {
    fn ended(visit: Visit, outcome: Outcome) -> Self {
        Self::Ended(Box::new((visit, outcome)))
    }
}

/// A client that can be answered.
struct Client<'a> {
    gateway: &'a Arc<Gateway>,
    transport: Transport,
    /// What was read behind its request.
    read_ahead: BytesMut,
}

impl Client<'_> {
    async fn answer(mut self, head: RequestHead, mut visit: Visit) -> Met {
        visit.asked(&head);
        let is_upgrade = head.is_upgrade();
        if !is_upgrade && head.method() == Method::CONNECT {
            let text = "This gateway opens no tunnels; ask for a path.";
            self.reject(&Rejection::new(StatusCode::NOT_IMPLEMENTED, text))
                .await;
            return Met::Unrecorded;
        }
        let found = match self.gateway.routes.find(&head) {
            Ok(Some(route)) => Ok(route.clone()),
            Ok(None) => {
                let text = "No route of this gateway takes this host and path.";
                Err(Rejection::not_found(text))
            }
            Err(Ambiguous) => {
                let text = "The path can be read in two ways, and each finds another route of \
                            this gateway; write it without escapes, '.', '..', ';' and '\\'.";
                Err(Rejection::new(StatusCode::BAD_REQUEST, text))
            }
        };
        let route = match found {
            Ok(route) => route,
            Err(rejection) => {
                let outcome = self.reject(&rejection).await;
                return if is_upgrade {
                    Met::ended(visit, outcome)
                } else {
                    Met::Unrecorded
                };
            }
        };
        visit.taken(&route);
        if !is_upgrade {
            self.proxy(head, &route, visit.address).await;
            return Met::Unrecorded;
        }
        match head.into_upgrade() {
            Ok(request) => self.upgrade(request, route, visit).await,
            Err(refused) => Met::ended(visit, self.reject(refused.rejection()).await),
        }
    }
}
