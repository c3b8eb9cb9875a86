"""What is expected of each cell: what a client is told and when, what a newcomer meets,
and what the record says. One row per failure, then the servers of which something else
is true, each with its reason."""

from dataclasses import dataclass

#: Within so many seconds a client is told, wherever a witness or a listener is there.
TOLD = 0.5
#: Between the first and the last of several that are told the same at once.
SPREAD = 0.25
#: What is not delayed takes no longer than this.
AT_ONCE = 0.3
#: In the cells that wait for the end of a time-out it is this long; in all others each has
#: its default.
SHORT = 1.0


@dataclass(frozen=True)
class Told:
    """What clients are told whose connection the server ended, and the record of it.
    `evidence` is an expression for the facts, in order."""

    code: int
    cause: str
    reason: str
    evidence: str
    detail: str
    #: Seconds since the failure, or since the server listens again.
    within: float
    since: str = "failure"
    not_before: float = 0.0


@dataclass(frozen=True)
class Answered:
    """What a handshake meets: its status, and seconds since it came, since the failure,
    or since the server listens again; the record of it, where it was refused. `timeout` is
    the one whose end it waits for."""

    status: int
    within: float
    since: str = "came"
    not_before: float = 0.0
    cause: str = ""
    evidence: str = ""
    detail: str = ""
    timeout: str | None = None


@dataclass(frozen=True)
class Expected:
    """One cell. `told` is None where nobody is told anything."""

    newcomer: Answered
    told: Told | None = None
    #: The handshake that fails or takes long.
    handshake: Answered | None = None
    #: Why it is another than the failure's own.
    because: str = ""


# --- what clients are told ---------------------------------------------------

DELAY = r"retry-after=\d+(\.\d+)?"


def _lost(evidence, then, within, reason=rf"upstream lost(; {DELAY})?", not_before=0.0):
    """`then` is what the record's sentence says of the server after the loss: that, and
    no more."""
    ended = r"The upstream ended (the connection|this connection and (another one|\d+ others)) without a Close"
    detail = rf"{ended} \((FIN|reset)\), {then}; the client was told 1011 Internal Error \"{reason}\"\."
    return Told(1011, "upstream_lost", reason, evidence, detail, within, not_before=not_before)


_ANSWERED, _ACCEPTS, _REFUSED = "and answered a ping on another", "and accepts new ones", "and refused new ones"

#: Another connection answered a Ping.
WITNESSED = _lost("connection_ended (accepted )?pong", _ANSWERED, TOLD)
#: Connections are accepted, and nobody else can be asked.
LISTENING = _lost("connection_ended accepted", _ACCEPTS, TOLD + SPREAD)
#: Either, by what was faster.
WITNESSED_OR_LISTENING = _lost(
    "connection_ended (accepted|(accepted )?pong)", f"({_ACCEPTS}|{_ANSWERED})", TOLD + SPREAD)
#: The listener is closed, and another connection answered a Ping.
WITNESSED_BEHIND_A_CLOSED_DOOR = _lost("connection_ended (refused )?pong", f"(refused new ones, )?{_ANSWERED}", TOLD)
#: Connections are refused to the end of the window.
GONE = _lost("connection_ended (accepted )?refused", _REFUSED, SHORT + TOLD, rf"upstream lost; {DELAY}", SHORT - 0.1)
#: Connections were refused, and then accepted: the only restart that is told.
RESTARTED = Told(
    1012, "upstream_restarted", rf"upstream restarted; {DELAY}",
    "connection_ended (accepted )?refused accepted",
    r"The upstream refused connections, and accepted them again; the client was told 1012 .*\.", TOLD, "return", -0.1)

# --- what handshakes meet ----------------------------------------------------

OPENS_AT_ONCE = Answered(101, AT_ONCE)
#: It is held, and let in once the server listens.
WAITS_AND_OPENS = Answered(101, TOLD, "return", -0.1)
#: The server itself answers once it can.
OPENS_AFTER_THE_BLOCK = Answered(101, 2.0 + TOLD, "failure", 1.9)
OPENS_AFTER_3_S = Answered(101, 3.0 + TOLD, not_before=2.9)
#: It is held to the end of the window.
WAITS_IN_VAIN = Answered(
    503, SHORT + TOLD, not_before=0.5, cause="upstream_unavailable", evidence="refused",
    detail="The upstream could not be reached", timeout="restart_window")
#: One attempt, and its end is passed on.
BAD_GATEWAY = Answered(
    502, AT_ONCE, cause="upstream_lost", evidence="accepted connection_ended",
    detail="The upstream ended the connection instead of an answer to the handshake")
#: The connection was accepted, and nothing came.
GATEWAY_TIMEOUT = Answered(
    504, SHORT + TOLD, not_before=SHORT, cause="upstream_silent", evidence="accepted no_answer",
    detail="The upstream did not answer the handshake within 1s (timeouts.upstream_handshake)",
    timeout="upstream_handshake")

# --- the table ---------------------------------------------------------------

SERVERS = [
    "fin", "426", "slow-page", "never",  # how they answer what is no WebSocket
    "ws", "websockets", "uvicorn", "uvicorn-2", "websocket-server", "tungstenite", "gorilla",
    "activated", "haproxy",
]

FAILURES = {
    "one-dropped": Expected(OPENS_AT_ONCE, WITNESSED),
    "all-dropped": Expected(OPENS_AT_ONCE, LISTENING),
    "killed": Expected(WAITS_IN_VAIN, GONE),
    "back-after-0.3s": Expected(WAITS_AND_OPENS, RESTARTED),
    "back-after-1.5s": Expected(WAITS_AND_OPENS, RESTARTED),
    "back-after-4s": Expected(WAITS_AND_OPENS, RESTARTED),
    "blocked": Expected(OPENS_AFTER_THE_BLOCK),
    "dropped-and-blocked": Expected(OPENS_AFTER_THE_BLOCK, LISTENING),
    "handshake-dropped": Expected(OPENS_AT_ONCE, handshake=BAD_GATEWAY),
    "handshake-slow": Expected(OPENS_AT_ONCE, handshake=OPENS_AFTER_3_S),
    "listener-closed": Expected(WAITS_IN_VAIN, WITNESSED_BEHIND_A_CLOSED_DOOR),
}

_THREADED = ["websocket-server", "gorilla"]
_THREADS = "another thread may answer the Ping before its own connection is cut, or before it stands still"
_ACTIVATED = "the socket belongs to another process, and accepts: whether it was restarted cannot be known"
_HAPROXY = "HAProxy accepts whatever becomes of the server: whether it was restarted cannot be known"
_BACK = [failure for failure in FAILURES if failure.startswith("back")]

#: Cells of which something else is true.
EXCEPTIONS = {
    **{(server, "all-dropped"): Expected(OPENS_AT_ONCE, WITNESSED_OR_LISTENING, because=_THREADS)
       for server in _THREADED},
    **{(server, "dropped-and-blocked"): Expected(OPENS_AFTER_THE_BLOCK, WITNESSED_OR_LISTENING, because=_THREADS)
       for server in _THREADED},
    ("uvicorn-2", "all-dropped"): Expected(
        OPENS_AT_ONCE, WITNESSED_OR_LISTENING, because="one worker may answer before the other cuts its own"),
    ("uvicorn-2", "blocked"): Expected(
        OPENS_AT_ONCE, because="the other worker accepts meanwhile"),
    ("uvicorn-2", "dropped-and-blocked"): Expected(
        OPENS_AT_ONCE, WITNESSED, because="the other worker answers and accepts meanwhile"),
    ("uvicorn-2", "worker-killed"): Expected(
        OPENS_AT_ONCE, WITNESSED, because="the other worker lives; a cell that only this server has"),
    ("activated", "killed"): Expected(
        GATEWAY_TIMEOUT, LISTENING, because=_ACTIVATED),
    **{("activated", failure): Expected(WAITS_AND_OPENS, LISTENING, because=_ACTIVATED) for failure in _BACK},
    **{("haproxy", failure): Expected(BAD_GATEWAY, LISTENING, because=_HAPROXY) for failure in ["killed", *_BACK]},
    ("haproxy", "listener-closed"): Expected(
        BAD_GATEWAY, WITNESSED, because="HAProxy accepts, and ends what it cannot connect"),
}

#: Cells that cannot be.
LEFT_OUT = {
    ("uvicorn-2", "listener-closed"):
        "its supervisor holds the listening socket: no worker can close it for the others",
}


def cells():
    """All of them: server, failure, what is expected."""
    plain = {(server, failure): expected for server in SERVERS for failure, expected in FAILURES.items()}
    assert LEFT_OUT.keys() <= plain.keys()
    every = {**plain, **EXCEPTIONS}
    return [(*cell, expected) for cell, expected in every.items() if cell not in LEFT_OUT]
