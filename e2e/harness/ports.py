"""Ports that nobody else takes: below the range from which the kernel gives
outgoing connections theirs, and a stretch of it for each worker."""

import itertools
import os
import socket

FIRST, STRETCH = 20_000, 1_000
_worker = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
_next = itertools.count(FIRST + _worker * STRETCH)


def free_port():
    """A port on 127.0.0.1 on which nothing listens."""
    for port in itertools.islice(_next, STRETCH):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise RuntimeError(f"no free port for worker {_worker}")
