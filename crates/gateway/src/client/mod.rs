//! One client: from its TCP connection to its record.

mod forward;
mod http;
mod opening;
mod proxy_protocol;
mod refusal;
mod unserved;
mod upgrade;

use std::net::SocketAddr;
use std::sync::Arc;

use ::http::{Method, StatusCode};
use bytes::BytesMut;
use farewell::Transport;
use farewell::head::{Rejection, RequestHead};
use tokio::net::TcpStream;

use crate::config::Ambiguous;
use crate::gateway::Gateway;
use crate::record::{NO_ROUTE, Outcome, Visit};

/// Serves an accepted connection to its end, and writes it down.
pub(crate) async fn serve(gateway: Arc<Gateway>, tcp: TcpStream, peer: SocketAddr) {
    let id = gateway.next_id();
    let only = gateway.routes.only();
    let route = only.map_or(NO_ROUTE, |route| &route.config.name);
    let mut visit = Visit::new(id, &gateway.config.node, route, peer);
    let outcome = match opening::ask(&gateway, tcp, &mut visit).await {
        Ok((client, Ok(head))) => client.answer(head, &mut visit).await,
        Ok((mut client, Err(rejection))) => Some(client.reject(&rejection).await),
        Err(unasked) => unasked.outcome(),
    };
    if let Some(outcome) = outcome {
        gateway.write_down(visit.record(outcome));
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
    /// `None` for what needs no record: a request that asks for no WebSocket.
    async fn answer(mut self, head: RequestHead, visit: &mut Visit) -> Option<Outcome> {
        visit.asked(&head);
        let is_upgrade = head.is_upgrade();
        if !is_upgrade && head.method() == Method::CONNECT {
            let text = "This gateway opens no tunnels; ask for a path.";
            self.reject(&Rejection::new(StatusCode::NOT_IMPLEMENTED, text))
                .await;
            return None;
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
                return is_upgrade.then_some(outcome);
            }
        };
        visit.route.clone_from(&route.config.name);
        if !is_upgrade {
            self.proxy(head, &route, visit.address).await;
            return None;
        }
        match head.into_upgrade() {
            Ok(request) => Some(self.upgrade(request, route, visit).await),
            Err(refused) => Some(self.reject(refused.rejection()).await),
        }
    }
}
