"""Headless Chromium, driven by the DevTools protocol."""

import asyncio
import base64
import shutil
import tempfile
from pathlib import Path

import aiohttp

from harness.browsers.page import START, Message, Page, Remote

FLAGS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage",
    "--no-first-run", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--disable-extensions", "--remote-debugging-port=0",
    "--no-proxy-server", "--ignore-certificate-errors", "--hide-scrollbars",
]
KEYS = {"Tab": ("Tab", 9, ""), "Enter": ("Enter", 13, "\r"), " ": ("Space", 32, " "), "Escape": ("Escape", 27, ""),
        "ArrowDown": ("ArrowDown", 40, ""), "ArrowUp": ("ArrowUp", 38, "")}


class Chromium(Page):
    """A browser with one page."""

    name = "chromium"

    def __init__(self):
        super().__init__()
        self._listeners = []
        self.devtools = Remote(self._learn)
        self._loaded = asyncio.Event()

    async def start(self, url="about:blank"):
        """Starts the browser with this page."""
        async with asyncio.timeout(START):
            self._profile = tempfile.mkdtemp(prefix="farewell-chromium-")
            self._browser = await asyncio.create_subprocess_exec(
                shutil.which("chromium"), *FLAGS, f"--user-data-dir={self._profile}", url,
                stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL)
            await self.devtools.connect(await self._target(url))
            for domain in ("Page", "Runtime", "Log"):
                await self.devtools.call(f"{domain}.enable")

    async def stop(self):
        """Ends the browser."""
        await self.devtools.close()
        self._browser.kill()
        await self._browser.wait()
        shutil.rmtree(self._profile, ignore_errors=True)

    def on_event(self, listener):
        """Every event of the protocol goes there too."""
        self._listeners.append(listener)

    async def goto(self, url):
        self._loaded.clear()
        await self.devtools.call("Page.navigate", url=url)
        await asyncio.wait_for(self._loaded.wait(), START)

    async def evaluate(self, expression):
        result = await self.devtools.call(
            "Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in result, f"{expression}: {result['exceptionDetails']}"
        return result["result"].get("value")

    async def screenshot(self, path):
        size = (await self.devtools.call("Page.getLayoutMetrics"))["cssContentSize"]
        clip = {"x": 0, "y": 0, "width": size["width"], "height": size["height"], "scale": 1}
        shot = await self.devtools.call("Page.captureScreenshot", captureBeyondViewport=True, clip=clip)
        Path(path).write_bytes(base64.b64decode(shot["data"]))

    async def viewport(self, width, height):
        await self.devtools.call("Emulation.setDeviceMetricsOverride", width=width, height=height,
                                 deviceScaleFactor=1, mobile=False)

    async def dark(self, dark):
        value = "dark" if dark else "light"
        await self.devtools.call("Emulation.setEmulatedMedia",
                                 features=[{"name": "prefers-color-scheme", "value": value}])

    async def press(self, key):
        if key not in KEYS:
            await self.devtools.call("Input.insertText", text=key)
            return
        code, number, text = KEYS[key]
        same = {"key": key, "code": code, "windowsVirtualKeyCode": number}
        await self.devtools.call("Input.dispatchKeyEvent", type="keyDown", text=text, **same)
        await self.devtools.call("Input.dispatchKeyEvent", type="keyUp", **same)

    async def pointer(self, x, y):
        for kind in ("mouseMoved", "mousePressed", "mouseReleased"):
            button = "none" if kind == "mouseMoved" else "left"
            await self.devtools.call("Input.dispatchMouseEvent", type=kind, x=x, y=y, button=button, clickCount=1)

    async def _target(self, url):
        """The DevTools address of the page; the browser writes its port into
        its profile."""
        told = Path(self._profile, "DevToolsActivePort")
        while not (told.exists() and told.read_text().count("\n")):
            await asyncio.sleep(0.05)
        port = told.read_text().split("\n")[0]
        async with aiohttp.ClientSession() as http:
            while True:
                async with http.get(f"http://127.0.0.1:{port}/json/list") as response:
                    for target in await response.json():
                        if target["url"] == url:
                            return target["webSocketDebuggerUrl"]
                await asyncio.sleep(0.05)

    def _learn(self, method, params):
        match method:
            case "Page.loadEventFired":
                self._loaded.set()
            case "Runtime.consoleAPICalled":
                text = " ".join(str(part.get("value", part.get("description"))) for part in params["args"])
                self.console.append(Message(params["type"], text))
            case "Runtime.exceptionThrown":
                details = params["exceptionDetails"]
                text = details.get("exception", {}).get("description", details["text"])
                self.console.append(Message("exception", text, details.get("url", "")))
            case "Log.entryAdded":
                entry = params["entry"]
                self.console.append(Message(entry["level"], entry["text"], entry.get("url", "")))
        for listener in self._listeners:
            listener(method, params)
