"""[`Page`]: a browser's page as the tests drive it, by real input."""

import asyncio
import itertools
import json
import time
from dataclasses import dataclass

import aiohttp

from harness.clients.base import PATIENCE, cancelled

#: A browser's own start, on a busy machine.
START = 45.0


@dataclass
class Message:
    """What the browser wrote to its console."""

    level: str
    text: str
    url: str = ""

    def __str__(self):
        return f"{self.level}: {self.text} ({self.url})"


class Page:
    """One browser with one page. Implementations give what raises
    `NotImplementedError`, and append to `console`."""

    name = "?"

    def __init__(self):
        self.console = []

    async def goto(self, url):
        """Opens an address; returns once it is loaded."""
        raise NotImplementedError

    async def evaluate(self, expression):
        """The value of a JavaScript expression, as JSON has it; a promise's
        once it is resolved."""
        raise NotImplementedError

    async def screenshot(self, path):
        """The whole page as a PNG file."""
        raise NotImplementedError

    async def viewport(self, width, height):
        """The size of the window's inside, in CSS pixels."""
        raise NotImplementedError

    async def dark(self, dark):
        """What `prefers-color-scheme` says."""
        raise NotImplementedError

    async def press(self, key):
        """A key: "Tab", "Enter", "Escape", "ArrowDown", "ArrowUp", or a character."""
        raise NotImplementedError

    async def pointer(self, x, y):
        """A click there, in the window's inside."""
        raise NotImplementedError

    # --- the same for all ----------------------------------------------------

    async def click(self, selector):
        """Clicks the middle of an element, as a hand would."""
        place = await self.evaluate(f"""(() => {{
            const element = document.querySelector({json.dumps(selector)})
            element.scrollIntoView({{ block: "center", behavior: "instant" }})
            const box = element.getBoundingClientRect()
            const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
            const hit = document.elementFromPoint(x, y)
            return {{ x, y, hit: element.contains(hit) }}
        }})()""")
        assert place["hit"], f"{selector} is covered"
        await self.pointer(place["x"], place["y"])

    async def until(self, expression, timeout=PATIENCE):
        """Waits until an expression is true; returns its value. It may fail meanwhile: the page is
        being left, or what it asks for is not there yet."""
        until = time.monotonic() + timeout
        while True:
            try:
                value, failed = await self.evaluate(expression), ""
            except AssertionError as error:
                value, failed = None, f": {error}"
            if value:
                return value
            assert time.monotonic() < until, f"{self.name}: {expression} is not true after {timeout} s{failed}"
            await asyncio.sleep(0.05)


class Remote:
    """Calls over a WebSocket: a number, a method, parameters; and events."""

    def __init__(self, on_event):
        self._calls = itertools.count(1)
        self._answers = {}
        self._on_event = on_event

    async def connect(self, url):
        self.http = aiohttp.ClientSession()
        self._socket = await self.http.ws_connect(url, max_msg_size=0)
        self._reading = asyncio.create_task(self._read())

    async def close(self):
        await cancelled(self._reading)
        await self.http.close()

    async def call(self, method, **params):
        """The result; an error is a failure."""
        id = next(self._calls)
        answer = self._answers[id] = asyncio.get_running_loop().create_future()
        await self._socket.send_json({"id": id, "method": method, "params": params})
        data = await asyncio.wait_for(answer, START)
        assert "error" not in data, f"{method}: {data}"
        return data["result"]

    async def _read(self):
        async for message in self._socket:
            data = json.loads(message.data)
            if answer := self._answers.pop(data.get("id"), None):
                answer.set_result(data)
            elif "method" in data:
                self._on_event(data["method"], data["params"])
