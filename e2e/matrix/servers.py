"""The servers of the matrix, as processes that are killed and come back.

Each is begun in two steps: it loads all that it needs and says `standby`, then a line on
its standard input lets it listen. So a test says when it is back, to a few milliseconds.
"""

import asyncio
import os
import shutil
import sys
import time

from harness.places import BUILT, PEERS
from harness.ports import free_port, listens
from harness.process import LineProcess

HERE = PEERS / "matrix"
_PYTHON = {**os.environ, "PYTHONPATH": str(PEERS)}

#: By name: the program and what it takes after its port.
PROGRAMS = {
    "fin": [sys.executable, "raw.py", "PORT", "fin"],
    "426": [sys.executable, "raw.py", "PORT", "426"],
    "slow-page": [sys.executable, "raw.py", "PORT", "slow"],
    "never": [sys.executable, "raw.py", "PORT", "never"],
    # A home page that takes 1.5 s.
    "ws": ["node", "ws.mjs", "PORT", "1500"],
    "websockets": [sys.executable, "websockets_server.py", "PORT"],
    "uvicorn": [sys.executable, "uvicorn_server.py", "PORT", "1"],
    "uvicorn-2": [sys.executable, "uvicorn_server.py", "PORT", "2"],
    "websocket-server": [sys.executable, "websocket_server_server.py", "PORT"],
    "tungstenite": [BUILT / "tungstenite" / "debug" / "matrix-tungstenite", "PORT"],
    "gorilla": [BUILT / "gorilla", "PORT"],
    "activated": [sys.executable, "activated.py", "PORT", sys.executable, "websockets_server.py", "PORT"],
    "haproxy": [sys.executable, "websockets_server.py", "PORT"],
}
#: Those with threads instead of an event loop that a handler could block: they stop
#: themselves whole (SIGSTOP).
THREADED = {"websocket-server", "gorilla"}


def _process(command, **env):
    assert shutil.which(command[0]), f"{command[0]} is missing; `cargo xtask e2e` builds it or says what to install"
    # In a group of its own, so that a server with several processes dies as a whole.
    return LineProcess(command, cwd=HERE, env={**_PYTHON, **env}, start_new_session=True)


class Server:
    """One server on a port of its own."""

    workers = 1
    #: Whether the next life can be prepared while this one listens.
    overlaps = True

    def __init__(self, name):
        self.name, self.port = name, free_port()
        self._lives, self._spare = [], None

    def _command(self):
        return [self.port if part == "PORT" else part for part in PROGRAMS[self.name]]

    @property
    def url(self):
        """Where the gateway finds it."""
        return f"ws://127.0.0.1:{self.port}"

    async def start(self):
        """Starts it, and waits until it listens."""
        await self.prepare()
        await self.listen()
        return self

    async def prepare(self):
        """Starts a process that does not listen yet."""
        self._spare = _process(self._command())
        await self._spare.start()
        await self._spare.event("standby", count=self.workers)

    async def listen(self):
        """Lets the prepared process listen; when it did."""
        life, self._spare = self._spare, None
        self._lives.append(life)
        for _ in range(self.workers):
            await life.write("listen")
        await life.event("listening")
        since = time.monotonic()
        await life.event("listening", count=self.workers)
        return since

    async def kill(self):
        """SIGKILL to all of it."""
        await self._lives[-1].kill()

    async def unlisten(self, connection):
        """Closes the listening socket; open connections go on."""
        await connection.send("unlisten")

    async def gone(self):
        """Waits until connections are refused."""
        async with asyncio.timeout(5):
            while await self._accepts():
                await asyncio.sleep(0.01)

    async def _accepts(self):
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", self.port)
        except ConnectionError:
            return False
        writer.close()
        return True

    def seen(self, event, **fields):
        """What it reported, in all of its lives."""
        return [seen for life in self._lives for seen in life.seen(event, **fields)]

    async def stop(self):
        """Ends it, whatever became of it."""
        for life in [*self._lives, self._spare]:
            if life:
                await life.kill()


class TwoWorkers(Server):
    """A supervisor, and two processes that accept from one socket, which the supervisor
    binds before it starts them."""

    workers = 2
    overlaps = False


class Activated(Server):
    """Started with a listening socket that another process holds."""

    async def prepare(self):
        if not self._lives:
            self._lives.append(_process(self._command()))
            await self._lives[0].start()
            await self._lives[0].event("standby")

    async def listen(self):
        (supervisor,) = self._lives
        lives = len(supervisor.seen("listening"))
        await supervisor.write("start")
        await supervisor.event("listening", count=lives + 1)
        return time.monotonic()

    async def kill(self):
        (supervisor,) = self._lives
        await supervisor.write("kill")
        await supervisor.event("killed")

    async def unlisten(self, connection):
        await connection.send("unlisten")
        await self._lives[0].write("close")
        await self._lives[0].event("closed")


class Proxied(Server):
    """Behind HAProxy in TCP mode, which accepts whatever becomes of the server."""

    def __init__(self, name):
        super().__init__(name)
        self.front = free_port()
        self._proxy = _process(["haproxy", "-f", "haproxy.cfg"], FRONT=str(self.front), BACK=str(self.port))

    @property
    def url(self):
        return f"ws://127.0.0.1:{self.front}"

    async def start(self):
        await self._proxy.start()
        await super().start()
        async with asyncio.timeout(5):
            while not await listens(self.front):
                await asyncio.sleep(0.01)
        return self

    async def stop(self):
        await super().stop()
        await self._proxy.kill()


def server(name):
    """The server of this name, not begun yet."""
    return {"uvicorn-2": TwoWorkers, "activated": Activated, "haproxy": Proxied}.get(name, Server)(name)
