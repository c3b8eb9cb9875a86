"""What the servers in Python share: how each begins, and how long each stands still."""

import os

from orders import say

#: For how long a handler that computes keeps its event loop, in seconds.
BLOCKED = 2.0
#: How long the answer to `/slow-handshake` takes.
SLOW = 3.0


def released():
    """Waits for a line on standard input. All that takes time to load is loaded by
    then, so that the test chooses the moment from which the server listens."""
    say("standby")
    while os.read(0, 1) != b"\n":
        pass
