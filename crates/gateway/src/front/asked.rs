//! [`Asked`]: a request for a WebSocket, on its route.

use std::sync::Arc;

use farewell::handshake::{Acceptance, UpgradeRequest};

use crate::answer::Terms;
use crate::route::Route;
use crate::rules::Bared;
use crate::visit::Visit;

/// What a client asks for, on its route.
pub(super) struct Asked {
    pub(super) route: Arc<Route>,
    pub(super) request: UpgradeRequest,
    /// The request as the upstream shall see it.
    pub(super) bared: Bared,
    pub(super) visit: Visit,
}

impl Asked {
    /// The 101, with the subprotocol that was chosen.
    pub(super) fn accept(&self, chosen: Option<&str>) -> Acceptance<'_> {
        let offered = chosen.and_then(|name| self.request.accept().subprotocol(name).ok());
        offered.unwrap_or_else(|| self.request.accept())
    }

    /// By what the client is judged while no upstream has agreed with it.
    pub(super) fn terms(&self) -> Terms<'_> {
        Terms {
            route: &self.route.settings,
            subprotocol: self.own_choice(),
        }
    }

    /// What the gateway chooses where no upstream does: a browser that offers
    /// subprotocols refuses a 101 without one.
    pub(super) fn own_choice(&self) -> Option<&str> {
        let first = self.bared.subprotocols.as_slice().first();
        first
            .map(|name| name.as_str())
            .or(self.bared.echo.as_deref())
    }
}
