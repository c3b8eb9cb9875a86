"""Headless Chromium as a client: a page from 127.0.0.1 whose WebSockets are
driven by the DevTools protocol."""

import asyncio
import json

from aiohttp import web

from harness.browsers.chromium import Chromium
from harness.clients.remote import RemoteClient
from harness.places import PEERS


class ChromiumClient(RemoteClient):
    """A browser with one page."""

    name = "chromium"

    def __init__(self):
        super().__init__()
        self._page = Chromium()

    async def start(self):
        """Starts the browser and opens the page."""
        address = await self._serve_page()
        await self._page.start()
        self._page.on_event(self._learn)
        await self._page.devtools.call("Runtime.addBinding", name="report")
        await self._page.goto(address)
        while await self._page.evaluate("typeof peer + document.readyState") != "objectcomplete":
            await asyncio.sleep(0.05)

    async def stop(self):
        await self._page.stop()
        await self._runner.cleanup()

    async def command(self, command):
        verb = command.pop("do")
        await self._page.evaluate(f"void peer.{verb}({json.dumps(command)})")

    async def cookie(self, name, value):
        """Sets a cookie of the page's host, whatever the port; None takes it away."""
        kept = f"{name}={value}" if value else f"{name}=; max-age=0"
        await self._page.evaluate(f"void (document.cookie = {json.dumps(kept + '; path=/')})")

    async def _serve_page(self):
        async def page(_request):
            return web.FileResponse(PEERS / "page.html")

        application = web.Application()
        application.router.add_get("/", page)
        self._runner = web.AppRunner(application, access_log=None)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        return f"http://127.0.0.1:{self._runner.addresses[0][1]}/"

    def _learn(self, method, params):
        if method == "Runtime.bindingCalled":
            self.dispatch(json.loads(params["payload"]))
