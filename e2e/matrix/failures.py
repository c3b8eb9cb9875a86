"""How each failure is brought about, and what was seen of it: an [`Outcome`].

A server does what a message asks for (README.md, "The matrix"); what the messages and the
answers travel through is the gateway, as in real life.
"""

import asyncio
import os
import signal
import time
from dataclasses import dataclass

from matrix.servers import THREADED

#: As long as the servers' own.
BLOCKED = 2.0


@dataclass
class Met:
    """What a handshake met: the answer to it, and when it came and was answered. Its
    record is found by the path."""

    path: str
    status: int
    headers: dict
    came_at: float
    at: float


@dataclass
class Outcome:
    """What was seen. Moments are of `time.monotonic`."""

    #: When it happened.
    failed_at: float
    #: The connections that the server ended.
    lost: list
    #: Those that must not have noticed.
    others: list
    #: Who came meanwhile.
    newcomer: Met
    #: When the server listened again.
    back_at: float | None = None
    #: The handshake that failed or took long.
    handshake: Met | None = None


class Scene:
    """A server, a gateway in front of it, and clients."""

    def __init__(self, server, gateway, client):
        self.server, self.gateway, self._client = server, gateway, client
        self.connections = []

    async def open(self, count):
        """Opens so many connections, and more until each worker has one."""
        pids = {}
        while len(self.connections) < count or len(pids) < self.server.workers:
            assert len(self.connections) < 30, "every connection went to the same worker"
            path = f"/{len(self.connections)}"
            connection = await self._client.open(self.gateway.url(path))
            assert connection.result.opened, connection.result
            self.connections.append(connection)
            await connection.send("who")
            pids.setdefault(int(await connection.message()), connection)
        self.pids = pids
        return self.connections

    def unblock(self):
        """Lets a server with threads go on once it stood still for long enough; one
        with an event loop goes on by itself."""
        if self.server.name in THREADED:
            (pid,) = self.pids
            asyncio.get_running_loop().call_later(BLOCKED, os.kill, pid, signal.SIGCONT)

    async def meet(self, path="/newcomer", after=0.0):
        """A handshake, and what it met."""
        await asyncio.sleep(after)
        came_at = time.monotonic()
        connection = await self._client.open(self.gateway.url(path))
        at = time.monotonic()
        if connection.result.opened:
            await connection.echo("hello, newcomer")
            self.connections.append(connection)
        return Met(path, connection.result.http_status, connection.result.headers, came_at, at)

    def meeting(self, **how):
        """The same, meanwhile."""
        return asyncio.create_task(self.meet(**how))

    def outcome(self, failed_at, lost, newcomer, **more):
        """What was seen; the newcomer is among the others, where it was let in."""
        others = [connection for connection in self.connections if connection not in lost]
        return Outcome(failed_at, lost, others, newcomer, **more)


async def one_dropped(scene):
    """A handler cuts its connection; the server lives."""
    lost, *_ = await scene.open(2)
    failed_at = time.monotonic()
    await lost.send("drop")
    newcomer = await scene.meet()
    await lost.end()
    return scene.outcome(failed_at, [lost], newcomer)


async def all_dropped(scene):
    """The server cuts every connection, and lives."""
    lost = list(await scene.open(3))
    failed_at = time.monotonic()
    await asyncio.gather(*(connection.send("drop-all") for connection in scene.pids.values()))
    newcomer = await scene.meet(after=0.05)
    await _ends(lost)
    return scene.outcome(failed_at, lost, newcomer)


async def killed(scene):
    """SIGKILL, and nothing after it."""
    lost = list(await scene.open(3))
    failed_at = time.monotonic()
    await scene.server.kill()
    newcomer = scene.meeting(after=0.2)
    await _ends(lost)
    return scene.outcome(failed_at, lost, await newcomer)


def back_after(delay):
    """SIGKILL, and it listens again after so many seconds."""
    async def restarted(scene):
        lost = list(await scene.open(3))
        if scene.server.overlaps:
            await scene.server.prepare()
        failed_at = time.monotonic()
        await scene.server.kill()
        newcomer = scene.meeting(after=0.1)
        if not scene.server.overlaps:
            await scene.server.prepare()
        await asyncio.sleep(failed_at + delay - time.monotonic())
        back_at = await scene.server.listen()
        await _ends(lost)
        return scene.outcome(failed_at, lost, await newcomer, back_at=back_at)
    return restarted


async def blocked(scene):
    """A handler computes for 2 s; where each connection has a thread, the whole process
    stands still as long."""
    connections = list(await scene.open(2))
    failed_at = time.monotonic()
    await connections[0].send("block")
    scene.unblock()
    newcomer = await scene.meet(after=0.1)
    # The one that asked for it is served again.
    await connections[0].echo("and now?")
    return scene.outcome(failed_at, [], newcomer)


async def dropped_and_blocked(scene):
    """A handler cuts its connection, and computes for 2 s."""
    lost, *_ = await scene.open(2)
    failed_at = time.monotonic()
    await lost.send("drop-and-block")
    scene.unblock()
    newcomer = scene.meeting(after=0.1)
    await lost.end()
    return scene.outcome(failed_at, [lost], await newcomer)


async def handshake_dropped(scene):
    """The server ends a connection instead of an answer to the handshake."""
    await scene.open(1)
    failed_at = time.monotonic()
    handshake, newcomer = await asyncio.gather(scene.meet("/drop-handshake"), scene.meet())
    return scene.outcome(failed_at, [], newcomer, handshake=handshake)


async def handshake_slow(scene):
    """The server answers a handshake after 3 s."""
    await scene.open(1)
    failed_at = time.monotonic()
    handshake, newcomer = await asyncio.gather(scene.meet("/slow-handshake"), scene.meet())
    return scene.outcome(failed_at, [], newcomer, handshake=handshake)


async def listener_closed(scene):
    """The server listens no more, and serves those whom it has; then it cuts one."""
    lost, other, *_ = await scene.open(3)
    await scene.server.unlisten(other)
    await scene.server.gone()
    newcomer = scene.meeting()
    await asyncio.sleep(0.1)
    failed_at = time.monotonic()
    await lost.send("drop")
    await lost.end()
    return scene.outcome(failed_at, [lost], await newcomer)


async def worker_killed(scene):
    """SIGKILL to one of two processes; the supervisor starts another."""
    await scene.open(3)
    pid, connection = next(iter(scene.pids.items()))
    lost = [each for each in scene.connections if int(each.result.messages[0]) == pid]
    assert connection in lost
    failed_at = time.monotonic()
    os.kill(pid, signal.SIGKILL)
    newcomer = await scene.meet()
    await _ends(lost)
    return scene.outcome(failed_at, lost, newcomer)


async def _ends(connections):
    await asyncio.gather(*(connection.end() for connection in connections))


#: By name, in the order of the table.
PLAYS = {
    "one-dropped": one_dropped,
    "all-dropped": all_dropped,
    "killed": killed,
    "back-after-0.3s": back_after(0.3),
    "back-after-1.5s": back_after(1.5),
    "back-after-4s": back_after(4.0),
    "blocked": blocked,
    "dropped-and-blocked": dropped_and_blocked,
    "handshake-dropped": handshake_dropped,
    "handshake-slow": handshake_slow,
    "listener-closed": listener_closed,
    "worker-killed": worker_killed,
}
