"""[`LineProcess`]: a child process which reports events as lines of JSON."""

import asyncio
import contextlib
import json
import os
import signal

from harness.clients.base import PATIENCE


class LineProcess:
    """A child whose standard output is read as events, one object a line."""

    def __init__(self, command, cwd=None, on_event=None, **options):
        self.command, self.cwd, self._on_event, self._options = command, cwd, on_event, options
        self.events = []
        self._news = asyncio.Event()
        self._child = None

    async def start(self):
        """Starts it."""
        self._child = await asyncio.create_subprocess_exec(
            *map(str, self.command), cwd=self.cwd, limit=1 << 28,
            stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, **self._options)
        self._reading = asyncio.create_task(self._read())

    async def _read(self):
        async for line in self._child.stdout:
            if not line.startswith(b"{"):
                continue
            event = json.loads(line)
            self.events.append(event)
            if self._on_event:
                self._on_event(event)
            self._news.set()

    async def write(self, line):
        """Writes a line to its standard input."""
        self._child.stdin.write(line.encode() + b"\n")
        await self._child.stdin.drain()

    @property
    def pid(self):
        """Its process."""
        return self._child.pid

    def signal(self, number):
        """Sends a signal."""
        self._child.send_signal(number)

    async def kill(self):
        """SIGKILL, to its group where it has one of its own, and waits; nothing where
        it is already gone."""
        if self._child is None:
            return
        with contextlib.suppress(ProcessLookupError):
            if self._options.get("start_new_session"):
                os.killpg(self.pid, signal.SIGKILL)
            else:
                self._child.send_signal(signal.SIGKILL)
        await self._child.wait()
        await self._reading

    async def exited(self, timeout=PATIENCE):
        """Its exit code, once it has ended by itself."""
        return await asyncio.wait_for(self._child.wait(), timeout)

    def seen(self, name, **fields):
        """The events of this name so far in which these fields match: equal to
        a value, or accepted by a function."""
        def matches(event):
            return event["event"] == name and all(
                wanted(event.get(key)) if callable(wanted) else event.get(key) == wanted
                for key, wanted in fields.items())
        return [event for event in self.events if matches(event)]

    async def event(self, name, timeout=PATIENCE, count=1, **fields):
        """The `count`-th such event, waiting for it where it is not here yet."""
        try:
            async with asyncio.timeout(timeout):
                while len(found := self.seen(name, **fields)) < count:
                    self._news.clear()
                    await self._news.wait()
        except TimeoutError:
            raise AssertionError(
                f"waited {timeout} s for {name} {fields} of {self.command}; it said: {self.events[-20:]}"
            ) from None
        return found[count - 1]
