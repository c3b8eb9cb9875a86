"""Headless Firefox, driven by WebDriver BiDi."""

import asyncio
import base64
import json
import re
import shutil
import tempfile
from pathlib import Path

from harness.browsers.page import START, Message, Page, Remote

#: Nothing is fetched, updated or reported; 1 is light.
PREFERENCES = {
    "app.update.disabledForTesting": True,
    "browser.shell.checkDefaultBrowser": False,
    "browser.startup.page": 0,
    "browser.newtabpage.enabled": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "devtools.console.stdout.content": True,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "network.proxy.type": 0,
    "layout.css.prefers-color-scheme.content-override": 1,
    "remote.active-protocols": 1,
    "toolkit.telemetry.enabled": False,
}
KEYS = {"Tab": "\ue004", "Enter": "\ue006", "Escape": "\ue00c", "ArrowDown": "\ue015", "ArrowUp": "\ue013"}


class Firefox(Page):
    """A browser with one page."""

    name = "firefox"

    def __init__(self):
        super().__init__()
        self._bidi = Remote(self._learn)

    async def start(self):
        """Starts the browser with an empty page."""
        async with asyncio.timeout(START):
            self._profile = tempfile.mkdtemp(prefix="farewell-firefox-")
            lines = [f"user_pref({json.dumps(name)}, {json.dumps(value)});" for name, value in PREFERENCES.items()]
            Path(self._profile, "user.js").write_text("\n".join(lines) + "\n")
            self._browser = await asyncio.create_subprocess_exec(
                shutil.which("firefox-esr"), "--headless", "--no-remote", "--remote-debugging-port=0",
                "--remote-allow-system-access", "--profile", self._profile,
                stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE)
            await self._bidi.connect(f"{await self._address()}/session")
            await self._bidi.call("session.new", capabilities={"alwaysMatch": {"acceptInsecureCerts": True}})
            tree = await self._bidi.call("browsingContext.getTree")
            self._context = tree["contexts"][0]["context"]
            await self._bidi.call("session.subscribe", events=["log.entryAdded"])

    async def stop(self):
        """Ends the browser."""
        await self._bidi.close()
        self._talking.cancel()
        self._browser.kill()
        await self._browser.wait()
        shutil.rmtree(self._profile, ignore_errors=True)

    async def goto(self, url):
        await self._bidi.call("browsingContext.navigate", context=self._context, url=url, wait="complete")
        # Else it may be where addresses are typed.
        await self._chrome("gBrowser.selectedBrowser.focus()")

    async def evaluate(self, expression):
        # As JSON, so that there is one kind of value.
        return json.loads(await self._run(
            f"(async () => JSON.stringify((await ({expression})) ?? null))()", {"context": self._context}))

    async def _chrome(self, expression):
        """Runs it in the browser's own window, where the protocol has no word."""
        tree = await self._bidi.call("browsingContext.getTree", **{"moz:scope": "chrome"})
        await self._run(expression, {"context": tree["contexts"][0]["context"]})

    async def _run(self, expression, target):
        result = await self._bidi.call(
            "script.evaluate", expression=expression, target=target, awaitPromise=True)
        assert result["type"] == "success", f"{expression[:500]}: {result['exceptionDetails']['text']}"
        return result["result"].get("value")

    async def screenshot(self, path):
        shot = await self._bidi.call("browsingContext.captureScreenshot", context=self._context, origin="document")
        Path(path).write_bytes(base64.b64decode(shot["data"]))

    async def viewport(self, width, height):
        await self._bidi.call("browsingContext.setViewport", context=self._context,
                              viewport={"width": width, "height": height}, devicePixelRatio=1)

    async def dark(self, dark):
        value = 0 if dark else 1
        await self._chrome(f"Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', {value})")
        await self.until(f"matchMedia('(prefers-color-scheme: dark)').matches === {json.dumps(dark)}")

    async def press(self, key):
        value = KEYS.get(key, key)
        await self._act({"type": "key", "id": "keys", "actions": [
            {"type": "keyDown", "value": value}, {"type": "keyUp", "value": value}]})

    async def pointer(self, x, y):
        await self._act({"type": "pointer", "id": "mouse", "actions": [
            {"type": "pointerMove", "x": round(x), "y": round(y)},
            {"type": "pointerDown", "button": 0}, {"type": "pointerUp", "button": 0}]})

    async def _act(self, source):
        await self._bidi.call("input.performActions", context=self._context, actions=[source])

    async def _address(self):
        """The browser says it on standard error, which is read on for ever."""
        found = asyncio.get_running_loop().create_future()

        async def read():
            async for line in self._browser.stderr:
                said = re.search(rb"BiDi listening on (ws://\S+)", line)
                if said and not found.done():
                    found.set_result(said[1].decode())

        self._talking = asyncio.create_task(read())
        return await found

    def _learn(self, method, params):
        if method == "log.entryAdded":
            frames = (params.get("stackTrace") or {}).get("callFrames") or [{}]
            self.console.append(Message(params["level"], params["text"] or "", frames[0].get("url", "")))
