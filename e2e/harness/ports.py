"""Ports that nobody else takes: below the range from which the kernel gives
outgoing connections theirs, and claimed against every other run of these tests."""

import asyncio
import itertools
import os
import socket

FIRST, STRETCH = 20_000, 1_000
_worker = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
_next = itertools.count(FIRST + _worker * STRETCH)
#: Held until this process ends.
_claims = []


def free_port():
    """A port on 127.0.0.1 on which nothing listens."""
    for port in itertools.islice(_next, STRETCH):
        if _is_free(port) and _claim(port):
            return port
    raise RuntimeError(f"no free port for worker {_worker}")


async def listens(port):
    """Whether somebody takes TCP connections there."""
    try:
        _, writer = await asyncio.open_connection("127.0.0.1", port)
    except OSError:
        return False
    writer.close()
    return True


def _is_free(port):
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def _claim(port):
    """Takes an abstract name, which only one process can have: a backend that is
    killed and comes back finds its port still free."""
    claim = socket.socket(socket.AF_UNIX)
    try:
        claim.bind(f"\0farewell-e2e-{port}")
    except OSError:
        claim.close()
        return False
    _claims.append(claim)
    return True
