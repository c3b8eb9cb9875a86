"""Headless Chromium as a client: a page from 127.0.0.1 whose WebSockets are
driven by the DevTools protocol."""

import asyncio
import itertools
import json
import shutil
import tempfile
from pathlib import Path

import aiohttp
from aiohttp import web

from harness.clients.base import cancelled
from harness.clients.remote import RemoteClient
from harness.places import PEERS

FLAGS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage",
    "--no-first-run", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--disable-extensions", "--remote-debugging-port=0",
    "--no-proxy-server", "--ignore-certificate-errors",
]
START = 45.0


class ChromiumClient(RemoteClient):
    """A browser with one page."""

    name = "chromium"

    def __init__(self):
        super().__init__()
        self._calls = itertools.count(1)
        self._answers = {}

    async def start(self):
        """Starts the browser and opens the page."""
        async with asyncio.timeout(START):
            self._profile = tempfile.mkdtemp(prefix="farewell-chromium-")
            page = await self._serve_page()
            self._browser = await asyncio.create_subprocess_exec(
                shutil.which("chromium"), *FLAGS, f"--user-data-dir={self._profile}", page,
                stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL)
            self._http = aiohttp.ClientSession()
            self._socket = await self._http.ws_connect(await self._page_target(page), max_msg_size=0)
            self._reading = asyncio.create_task(self._read())
            await self._call("Runtime.enable")
            await self._call("Runtime.addBinding", name="report")
            while await self._evaluate("typeof peer + document.readyState") != "objectcomplete":
                await asyncio.sleep(0.05)

    async def stop(self):
        await cancelled(self._reading)
        await self._http.close()
        self._browser.kill()
        await self._browser.wait()
        await self._runner.cleanup()
        shutil.rmtree(self._profile, ignore_errors=True)

    async def command(self, command):
        verb = command.pop("do")
        await self._evaluate(f"void peer.{verb}({json.dumps(command)})")

    async def cookie(self, name, value):
        """Sets a cookie of the page's host, whatever the port; None takes it away."""
        kept = f"{name}={value}" if value else f"{name}=; max-age=0"
        await self._evaluate(f"void (document.cookie = {json.dumps(kept + '; path=/')})")

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

    async def _page_target(self, page):
        """The DevTools address of the page; the browser writes its port into
        its profile."""
        told = Path(self._profile, "DevToolsActivePort")
        while not (told.exists() and told.read_text().count("\n")):
            await asyncio.sleep(0.05)
        port = told.read_text().split("\n")[0]
        while True:
            async with self._http.get(f"http://127.0.0.1:{port}/json/list") as response:
                for target in await response.json():
                    if target["url"] == page:
                        return target["webSocketDebuggerUrl"]
            await asyncio.sleep(0.05)

    async def _read(self):
        async for message in self._socket:
            data = json.loads(message.data)
            if answer := self._answers.pop(data.get("id"), None):
                answer.set_result(data)
            elif data.get("method") == "Runtime.bindingCalled":
                self.dispatch(json.loads(data["params"]["payload"]))

    async def _call(self, method, **params):
        id = next(self._calls)
        answer = self._answers[id] = asyncio.get_running_loop().create_future()
        await self._socket.send_json({"id": id, "method": method, "params": params})
        data = await asyncio.wait_for(answer, START)
        assert "error" not in data, f"DevTools: {data['error']}"
        return data["result"]

    async def _evaluate(self, expression):
        result = await self._call("Runtime.evaluate", expression=expression, returnByValue=True)
        assert "exceptionDetails" not in result, f"{expression}: {result['exceptionDetails']}"
        return result["result"].get("value")
