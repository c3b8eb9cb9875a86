"""[`Result`]: how a connection looked to a client, the same for every client."""

import time
from dataclasses import dataclass, field


@dataclass
class Result:
    """What an application on top of a client learns.

    A handshake that was refused has code 1006, as a browser has it; `reason` is
    None where the client cannot tell. Chromium
    does not tell `http_status`, `headers` and `body`: a page never learns them.
    """

    opened: bool = False
    code: int = 1006
    reason: str | None = ""
    clean: bool = False
    messages: list = field(default_factory=list)
    http_status: int | None = None
    headers: dict = field(default_factory=dict)
    body: str = ""
    subprotocol: str = ""
    extensions: str = ""
    pings: list = field(default_factory=list)
    errors: list = field(default_factory=list)
    tcp: str | None = None
    took_ms: float = 0.0
    ended_at: float = 0.0

    def end(self, started):
        """Marks the end of a connection that was begun at `started`."""
        self.ended_at = time.monotonic()
        self.took_ms = (self.ended_at - started) * 1000
        return self

    @property
    def ended(self):
        """Whether it is over."""
        return self.ended_at > 0.0

    @property
    def seen(self):
        """Code and cleanness in one, for assertions: `(4001, True)`."""
        return self.code, self.clean
