"""A page is left: its browser says 1001 and ends TCP at once, without waiting for an answer."""

import pytest
import pytest_asyncio
from aiohttp import web

from harness import certificates
from harness.browsers.chromium import Chromium
from harness.browsers.firefox import Firefox
from harness.records import check, said

TIMES = 12

BROWSERS = {"chromium": Chromium, "firefox": Firefox}


@pytest_asyncio.fixture
async def browser(request):
    """A browser of the test's own."""
    page = BROWSERS[request.param]()
    await page.start()
    yield page
    await page.stop()


@pytest_asyncio.fixture
async def somewhere():
    """The address of a page that does nothing by itself."""
    async def page(_request):
        return web.Response(text="<!doctype html><title>somewhere</title>", content_type="text/html")

    application = web.Application()
    application.router.add_get("/{tail:.*}", page)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}/"
    await runner.cleanup()


@pytest.mark.row("client closes: a page is left")
@pytest.mark.parametrize("scheme", ["ws", "wss"])
@pytest.mark.parametrize("browser", BROWSERS, indirect=True)
async def test_a_page_is_left(browser, scheme, somewhere, tmp_path, backends, gateways):
    """The Close that arrived counts, however soon the end of TCP or of TLS follows it: each time
    it is a clean 1001."""
    files = await certificates.make(tmp_path)
    behind = await backends("node")
    secure = ["--tls-cert", files.cert, "--tls-key", files.key] if scheme == "wss" else []
    gateway = await gateways(behind, tls=scheme == "wss", args=secure)
    for time in range(TIMES):
        await browser.goto(f"{somewhere}{time}")
        opened = await browser.evaluate(f"""new Promise((done) => {{
            window.socket = new WebSocket("{gateway.url('/echo')}")
            socket.onopen = () => done(true)
            socket.onerror = () => done(false)
        }})""")
        assert opened
        # The same address again: another one might leave this page, and its WebSocket, in a cache.
        await browser.goto(f"{somewhere}{time}")
        await behind.closed("/echo")
        record = (await gateway.records(time + 1))[0]
        check(record, code=1001, clean=True, initiator="client", cause="going_away",
              client__received=said(1001), client__sent=said(1001))
