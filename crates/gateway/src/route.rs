//! [`Routes`]: which requests go where, found once per request.

use std::sync::Arc;
use std::time::Duration;

use farewell::Compression;
use farewell::handshake::RequestHead;
use farewell_proto::{Config, Delivery};

use crate::config::{
    self, Ambiguous, Bound, CompressionHandling, Endings, Matching, Patience, Rate, Readings,
    RouteSettings, Size, Snapshot,
};
use crate::rules::{Budget, Expiry, Guard, Policy};
use crate::upstream::Endpoint;

/// All routes, in the order in which they are asked.
pub(crate) struct Routes(Vec<Arc<Route>>);

/// Where requests go, and how they are served there.
pub(crate) struct Route {
    pub(crate) settings: RouteSettings,
    /// Shared by the routes to the same server.
    pub(crate) upstream: Arc<Endpoint>,
    /// Limits and times of the clients' legs.
    pub(crate) client_leg: Arc<Config>,
    /// Those of the upstream's.
    pub(crate) upstream_leg: Arc<Config>,
    /// `None` where there are no rules.
    pub(crate) policy: Option<Arc<Policy>>,
}

/// When a connection ends by itself.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Times {
    /// Without a message either way.
    pub(crate) idle: Option<Duration>,
    /// Since it opened.
    pub(crate) max_age: Option<Duration>,
    /// The token's.
    pub(crate) expires: Option<Expiry>,
}

impl Routes {
    pub(crate) fn new(snapshot: &Snapshot) -> Self {
        let mut upstreams: Vec<Arc<Endpoint>> = Vec::new();
        let mut routes = Vec::new();
        for route in &snapshot.routes {
            let to = route.to.as_ref().unwrap_or(&snapshot.to);
            let known = upstreams.iter().find(|upstream| upstream.is_at(to));
            let upstream = match known {
                Some(upstream) => upstream.clone(),
                None => {
                    let upstream = Endpoint::new(to.clone(), snapshot);
                    upstreams.push(upstream.clone());
                    upstream
                }
            };
            routes.push(Arc::new(Route::new(route.clone(), upstream, snapshot)));
        }
        Self(routes)
    }

    /// The route of a request, if any takes it.
    pub(crate) fn find(&self, head: &RequestHead) -> Result<Option<&Arc<Route>>, Ambiguous> {
        let all = self.0.iter().map(|route| &route.settings.matching);
        let found = config::find(all, head.host(), head.path())?;
        Ok(found.and_then(|index| self.0.get(index)))
    }

    /// Whether a server may take this path, which this route takes, for one of another
    /// route with rules of its own, by any of the ways in which paths are read.
    pub(crate) fn evades(&self, head: &RequestHead, path: &str, found: &Route) -> bool {
        let others = self.0.iter().map(|route| &route.settings);
        let guarded = others.filter(|other| other.name != found.settings.name && other.guards());
        let mut guarded = guarded.peekable();
        if guarded.peek().is_none() {
            return false;
        }
        let readings = Readings::by_any_server(path);
        guarded.any(|other| {
            let found = &found.settings.matching;
            config::may_be_taken_for(&other.matching, found, head.host(), &readings)
        })
    }

    /// The route of any request, where there is one only.
    pub(crate) fn only(&self) -> Option<&Arc<Route>> {
        match self.0.as_slice() {
            [only] if only.settings.matching == Matching::default() => Some(only),
            _ => None,
        }
    }

    /// The health checks of the servers that have one: each is to be polled for as long
    /// as the gateway runs.
    pub(crate) fn checks(&self) -> impl Iterator<Item = impl Future<Output = ()> + use<>> {
        self.upstreams().filter_map(|upstream| {
            let mut routes = self
                .0
                .iter()
                .filter(|it| Arc::ptr_eq(&it.upstream, upstream));
            let path = routes.find_map(|route| route.settings.health.clone())?;
            Some(upstream.clone().keep_checking(path))
        })
    }

    /// Every server once, in the order of the routes.
    pub(crate) fn upstreams(&self) -> impl Iterator<Item = &Arc<Endpoint>> {
        let first = |&(index, route): &(usize, &Arc<Route>)| {
            let before = &self.0[..index];
            !before
                .iter()
                .any(|before| Arc::ptr_eq(&before.upstream, &route.upstream))
        };
        let routes = self.0.iter().enumerate();
        routes.filter(first).map(|(_, route)| &route.upstream)
    }
}

/// A leg whose bytes are only listened to: nothing is kept of them, unless rules look
/// into whole messages, so they have no limit.
fn listening(leg: Config) -> Config {
    Config {
        max_message: match leg.delivery {
            Delivery::Pieces => usize::MAX,
            Delivery::Messages => leg.max_message,
        },
        max_fragments: u32::MAX,
        control_rate: None,
        discard_limit: u64::MAX,
        ping_interval: None,
        slow_reader: None,
        ..leg
    }
}

impl Route {
    pub(crate) fn new(route: RouteSettings, upstream: Arc<Endpoint>, snapshot: &Snapshot) -> Self {
        let observes = route.endings == Endings::Observe;
        let bounds = &route.bounds;
        // The client's leg alone: what it costs an idle client is nothing.
        let compression = match route.compression {
            CompressionHandling::Terminate => Compression::shared(),
            CompressionHandling::Off | CompressionHandling::Pass => Compression::off(),
        };
        let delivery = |whole| {
            if whole {
                Delivery::Messages
            } else {
                Delivery::Pieces
            }
        };
        let heard = |leg| Arc::new(if observes { listening(leg) } else { leg });
        // Rules on content judge whole messages.
        let judges = !route.policy.rules.is_empty();
        let client_leg = Config {
            max_message: bounds.client_message.value.0,
            control_rate: Some(bounds.control_rate.value.0),
            ping_interval: Some(snapshot.timeouts.ping_interval),
            ping_timeout: bounds.ping_timeout.value.0,
            close_timeout: snapshot.timeouts.close,
            slow_reader: Some(bounds.slow_reader.value.0),
            compression,
            delivery: delivery(route.whole_messages || judges),
            answer_close: false,
            ..Config::default()
        };
        let upstream_message = bounds.upstream_message.map(|bound| bound.value);
        let upstream_leg = Config {
            max_message: upstream_message.map_or(usize::MAX, |Size(bytes)| bytes),
            // A client's fragments are counted because no rate counts empty ones. The
            // server is the operator's own.
            max_fragments: u32::MAX,
            // Nor does a rate hold for what it sends: one that floods has its share of
            // the thread, and no more.
            control_rate: None,
            ping_timeout: bounds.upstream_timeout.value.0,
            slow_reader: Some(bounds.upstream_timeout.value.0),
            compression: Compression::off(),
            delivery: delivery(route.whole_messages),
            ..client_leg
        };
        let rate = snapshot
            .limits
            .rate
            .map(|Rate(number)| Budget::even(number));
        Self {
            upstream,
            client_leg: heard(client_leg),
            upstream_leg: heard(upstream_leg),
            policy: Policy::new(
                &route.policy,
                rate,
                !observes,
                bounds.judged_message.value.0,
            ),
            settings: route,
        }
    }

    /// When a connection ends by itself, and when it would if a dry run were
    /// none.
    pub(crate) fn times(&self, guard: Option<&Guard>) -> (Times, Option<Times>) {
        let RouteSettings { bounds, policy, .. } = &self.settings;
        let time = |bound: Option<Bound<Patience>>| bound.map(|bound| bound.value.0);
        let expires = guard.and_then(Guard::expires);
        let held = Times {
            idle: time(bounds.idle),
            max_age: time(bounds.max_age),
            expires: expires.filter(|_| !policy.dry_run),
        };
        let tried = Times {
            idle: policy.idle,
            max_age: policy.max_age,
            expires,
        };
        (held, policy.dry_run.then_some(tried))
    }
}
