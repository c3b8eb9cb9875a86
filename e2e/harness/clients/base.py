"""[`Connection`]: one connection of a client, as the tests drive it."""

import asyncio
import contextlib
import time

from harness.result import Result

#: No test waits longer for one thing, unless it says so.
PATIENCE = 20.0


class Connection:
    """One connection. Its `result` grows until it has ended.

    Implementations call `_changed` whenever they learn something, and give
    `send` and `close`.
    """

    def __init__(self, url):
        self.url = url
        self.result = Result()
        self._started = time.monotonic()
        self._news = asyncio.Event()

    # --- for the tests -----------------------------------------------------

    async def opened(self, timeout=PATIENCE):
        """Waits until the handshake is over; True where it succeeded."""
        await self._until(lambda: self.result.opened or self.result.ended, "open or end", timeout)
        return self.result.opened

    async def message(self, index=0, timeout=PATIENCE):
        """The message with this index, once it is here."""
        await self._until(lambda: len(self.result.messages) > index or self.result.ended,
                          f"message {index}", timeout)
        assert len(self.result.messages) > index, f"{self.url} ended before message {index}: {self.result}"
        return self.result.messages[index]

    async def echo(self, text="are you there?"):
        """Sends a text and waits for it to come back: both legs are open."""
        index = len(self.result.messages)
        await self.send(text)
        assert await self.message(index) == text

    async def end(self, timeout=PATIENCE):
        """The result, once the connection has ended."""
        await self._until(lambda: self.result.ended, "the end", timeout)
        return self.result

    async def send(self, message):
        """Sends a text (`str`) or binary (`bytes`) message."""
        raise NotImplementedError

    async def close(self, code=None, reason=""):
        """Starts the closing handshake; without a code, an empty Close."""
        raise NotImplementedError

    # --- for the implementations -------------------------------------------

    def _changed(self):
        self._news.set()

    def _ended(self):
        if not self.result.ended:
            self.result.end(self._started)
        self._changed()

    async def _until(self, condition, what, timeout):
        try:
            async with asyncio.timeout(timeout):
                while not condition():
                    self._news.clear()
                    await self._news.wait()
        except TimeoutError:
            raise AssertionError(f"waited {timeout} s for {what} of {self.url}: {self.result}") from None


class Client:
    """Opens connections."""

    name = "?"
    user_agent = None

    async def open(self, url, *, timeout=PATIENCE, **options):
        """A connection whose handshake is over, one way or the other."""
        connection = await self.begin(url, **options)
        await connection.opened(timeout)
        return connection

    async def begin(self, url, *, headers=None, subprotocols=(), ca=None):
        """A connection whose handshake has begun."""
        raise NotImplementedError

    async def stop(self):
        """Ends the client's process, where it has one."""


async def cancelled(task):
    """Ends a task and waits for it."""
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task
