//! [`Case`]: one conversation, and what it states.

use std::borrow::Cow;
use std::fmt;
use std::rc::Rc;

use futures_util::future::LocalBoxFuture;

use crate::{CaseId, Judged, Peer, Requirement, Role};

/// Whom a case can judge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Applies {
    /// Servers and clients.
    Both,
    /// Servers only, as what concerns the request of a handshake.
    Servers,
    /// Clients only.
    Clients,
}

impl Applies {
    /// Whom it judges, as a noun.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Both => "servers and clients",
            Self::Servers => "servers",
            Self::Clients => "clients",
        }
    }

    /// Whether it judges a peer in this role.
    #[must_use]
    pub const fn to(self, peer: Role) -> bool {
        matches!(
            (self, peer),
            (Self::Both, _) | (Self::Servers, Role::Server) | (Self::Clients, Role::Client)
        )
    }
}

/// When and beside what a case runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// Beside others.
    Default,
    /// With no other beside it, since it loads the peer or measures time.
    Alone,
    /// Beside others, and as long as the peer's own patience lasts.
    Patience,
    /// Only when all cases are asked for, or it is named: it takes long.
    Full,
}

impl Pace {
    /// The word in reports.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Default => "default",
            Self::Alone => "alone",
            Self::Patience => "patience",
            Self::Full => "full",
        }
    }
}

type Play = dyn for<'a> Fn(&'a mut Peer) -> LocalBoxFuture<'a, Judged>;

/// One conversation with a peer.
pub struct Case {
    pub(crate) id: CaseId,
    pub(crate) title: Cow<'static, str>,
    pub(crate) requirements: Vec<Requirement>,
    pub(crate) applies: Applies,
    pub(crate) pace: Pace,
    pub(crate) informational: bool,
    pub(crate) unopened: bool,
    pub(crate) play: Box<Play>,
}

impl Case {
    /// A case of the open connection: the handshake is done when `play` begins,
    /// and the closing one after it has ended. An `id` that is none is a mistake
    /// of ours, which a test finds.
    pub(crate) fn new(
        id: impl fmt::Display,
        title: impl Into<Cow<'static, str>>,
        requirements: &[Requirement],
        play: impl AsyncFn(&mut Peer) -> Judged + 'static,
    ) -> Self {
        let play = Rc::new(play);
        Self {
            id: id.to_string().parse().unwrap_or_else(|_| CaseId::none()),
            title: title.into(),
            requirements: requirements.to_vec(),
            applies: Applies::Both,
            pace: Pace::Default,
            informational: false,
            unopened: false,
            play: Box::new(move |peer| {
                let play = Rc::clone(&play);
                Box::pin(async move { play(peer).await })
            }),
        }
    }

    /// States these, too.
    pub(crate) fn also(mut self, requirements: &[Requirement]) -> Self {
        self.requirements.extend_from_slice(requirements);
        self
    }

    /// Judges servers only.
    pub(crate) fn servers(mut self) -> Self {
        self.applies = Applies::Servers;
        self
    }

    /// Judges clients only.
    pub(crate) fn clients(mut self) -> Self {
        self.applies = Applies::Clients;
        self
    }

    /// Runs at this pace.
    pub(crate) fn pace(mut self, pace: Pace) -> Self {
        self.pace = pace;
        self
    }

    /// Writes down what the peer does, and fails nobody.
    pub(crate) fn informational(mut self) -> Self {
        self.informational = true;
        self
    }

    /// Begins before the opening handshake.
    pub(crate) fn unopened(mut self) -> Self {
        self.unopened = true;
        self
    }

    /// The case's number.
    #[must_use]
    pub const fn id(&self) -> &CaseId {
        &self.id
    }

    /// What happens in it, in a few words.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }

    /// What it states, the point of the case first.
    #[must_use]
    pub fn requirements(&self) -> &[Requirement] {
        &self.requirements
    }

    /// Whom it can judge.
    #[must_use]
    pub const fn applies(&self) -> Applies {
        self.applies
    }

    /// When and beside what it runs.
    #[must_use]
    pub const fn pace_of(&self) -> Pace {
        self.pace
    }

    /// Whether nobody can fail it.
    #[must_use]
    pub const fn is_informational(&self) -> bool {
        self.informational
    }
}

impl fmt::Debug for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Case({} {})", self.id, self.title)
    }
}
