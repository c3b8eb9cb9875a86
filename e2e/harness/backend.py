"""[`Backend`]: a backend process that can be killed, stopped and restarted."""

import signal
import sys

from harness.places import PEERS
from harness.ports import free_port
from harness.process import LineProcess

COMMANDS = {
    "node": ["node", "backend.mjs"],
    "websockets": [sys.executable, "backend_websockets.py"],
    "aiohttp": [sys.executable, "backend_aiohttp.py"],
    "raw": [sys.executable, "backend_raw.py"],
}
#: The backends of other people's making.
NAMES = ["node", "websockets", "aiohttp"]


class Backend(LineProcess):
    """One backend on a port of its own, or on the path of a Unix socket ("aiohttp" and
    "raw"). Events of all its lives are in `events`."""

    def __init__(self, kind, port=None, tls=None):
        self.kind, self.port = kind, port or free_port()
        self.scheme = "wss" if tls else "ws"
        super().__init__([*COMMANDS[kind], self.port, *(tls or [])], cwd=PEERS)

    @property
    def url(self):
        """Where it listens."""
        if str(self.port).startswith("/"):
            return f"unix:{self.port}"
        return f"{self.scheme}://127.0.0.1:{self.port}"

    async def start(self):
        """Starts it, or starts it again, and waits until it listens."""
        lives = len(self.seen("listening"))
        await super().start()
        await self.event("listening", count=lives + 1)
        return self

    async def order(self, order, id="*"):
        """Gives an order to one open connection, or to all."""
        await self.write(f"{id} {order}")

    def stop(self):
        """SIGSTOP: alive for the kernel, silent for everyone else."""
        self.signal(signal.SIGSTOP)

    def resume(self):
        """SIGCONT."""
        self.signal(signal.SIGCONT)

    async def opened(self, path, count=1):
        """The `open` event of the connection with this path (query aside)."""
        return await self.event("open", count=count, path=_same(path))

    async def closed(self, path, count=1, timeout=20.0):
        """The `close` event of the connection with this path (query aside)."""
        return await self.event("close", count=count, timeout=timeout, path=_same(path))


def _same(path):
    return lambda seen: seen.split("?")[0] == path
