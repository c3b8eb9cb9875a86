//! [`serve`]: a client from its connection to its record.

use std::pin::pin;
use std::sync::Arc;

use farewell::Transport;
use farewell::handshake::{Mistake, Rejection, RequestHead};
use http::{Method, StatusCode};

use super::client::{Client, Met};
use super::doubtful;
use super::opening;
use super::panicked::{self, caught};
use super::shared::Front;
use super::way::Way;
use crate::config::{Ambiguous, Endings};
use crate::visit::{ClientAddress, Visit};

/// Serves an accepted connection to its end, and writes it down.
///
/// What a client may be until its relay runs lies on the heap and is gone then:
/// an open connection owns nothing that only its opening needed.
pub(crate) fn serve(
    front: Arc<Front>,
    transport: Transport,
    peer: ClientAddress,
) -> impl Future<Output = ()> + Send {
    let presence = front.admissions.enter();
    let opening = Box::pin(guarded(front.clone(), transport, peer));
    async move {
        match opening.await {
            Some(Met::Relayed(relayed)) => relayed.run(&front.journal).await,
            Some(Met::Observed(observed)) => observed.run(&front).await,
            _ => {}
        }
        drop(presence);
    }
}

/// The same as [`open`], with a record if it panics.
async fn guarded(front: Arc<Front>, transport: Transport, peer: ClientAddress) -> Option<Met> {
    let id = front.journal.next_id();
    let route = front.routes.only().map(|route| route.settings.name.clone());
    let visit = || Visit::new(id, route.clone(), peer);
    match caught(pin!(open(&front, transport, visit())), &visit()).await {
        Some(met) => met,
        None => {
            front.journal.write(&visit(), panicked::unopened());
            None
        }
    }
}

/// Serves a client until its relay is ready to run, or to its end if it gets none.
async fn open(front: &Front, transport: Transport, mut visit: Visit) -> Option<Met> {
    let met = match opening::ask(front, transport, &mut visit).await {
        Ok((client, Ok(head))) => client.answer(head, visit).await,
        Ok((mut client, Err(rejection))) => Met::ended(visit, client.reject(&rejection).await),
        Err(unasked) => match unasked.outcome() {
            Some(outcome) => Met::ended(visit, outcome),
            None => Met::Unrecorded,
        },
    };
    match met {
        Met::Ended(ended) => front.journal.write(&ended.0, ended.1),
        Met::Unrecorded => {}
        open @ (Met::Relayed(_) | Met::Observed(_)) => return Some(open),
    }
    None
}

impl Client<'_> {
    /// Finds its route, and does there what it asks for.
    async fn answer(self, head: RequestHead, mut visit: Visit) -> Met {
        visit.asked(&head);
        let is_upgrade = head.is_upgrade();
        let way = match Way::of(visit.address, &head, self.here()) {
            Ok(way) => way,
            Err(rejection) => return self.refuse(is_upgrade, &rejection, visit).await,
        };
        visit.address = way.client;
        if !is_upgrade && head.method() == Method::CONNECT {
            let text = "This gateway opens no tunnels; ask for a path.";
            let rejection = Rejection::new(StatusCode::NOT_IMPLEMENTED, text);
            return self.refuse(false, &rejection, visit).await;
        }
        let found = match self.front.routes.find(&head) {
            Ok(Some(route)) => Ok(route.clone()),
            Ok(None) => {
                let text = "No route of this gateway takes this host and path.";
                Err(Rejection::not_found(text))
            }
            Err(Ambiguous) => Err(Mistake::PathAmbiguous.into()),
        };
        let found = found.and_then(|route| match is_upgrade {
            true if doubtful::path(&head, &route, &self.front.routes) => {
                Err(Mistake::PathAmbiguous.into())
            }
            _ => Ok(route),
        });
        let route = match found {
            Ok(route) => route,
            Err(rejection) => return self.refuse(is_upgrade, &rejection, visit).await,
        };
        visit.taken(&route.settings.name);
        if !is_upgrade {
            self.proxy(head, &route, &way, &visit).await;
            return Met::Unrecorded;
        }
        if route.settings.endings == Endings::Observe {
            return self.observe(head, route, &way, visit).await;
        }
        match head.into_upgrade() {
            Ok(request) => self.upgrade(request, route, &way, visit).await,
            Err(refused) => self.refuse(true, refused.rejection(), visit).await,
        }
    }

    /// Refuses a request. The record of one that asks for a WebSocket says why, and the
    /// log for the others.
    async fn refuse(mut self, is_upgrade: bool, rejection: &Rejection, visit: Visit) -> Met {
        let outcome = self.reject(rejection).await;
        if is_upgrade {
            return Met::ended(visit, outcome);
        }
        let journal = &self.front.journal;
        journal.refused_request(&visit, &outcome, rejection.message());
        Met::Unrecorded
    }
}
