"""Applications that people run, each as it is without a gateway and through one: what
works straight works the same."""

import asyncio
import contextlib
import json
import time
import uuid

import aiohttp
import pytest_asyncio

from harness.browsers import Chromium
from harness.places import PEERS
from harness.process import LineProcess
from harness.records import check, retry_after
from real import servers

#: What a gateway may add to anything, on a busy machine.
MORE = 0.4
#: Of one output.
LARGE = 20_000_000


@pytest_asyncio.fixture
async def running():
    """Starts applications; they are killed after the test."""
    async with contextlib.AsyncExitStack() as stack:
        async def start(application):
            stack.push_async_callback(application.kill)
            return await application.start()
        yield start


# --- Mosquitto, with mqtt.js ---------------------------------------------------

@pytest_asyncio.fixture
async def mqtt():
    """Connects a client of mqtt.js; all are in one process."""
    process = LineProcess(["node", "mqtt.mjs"], cwd=PEERS)
    await process.start()
    await process.event("ready")

    async def connect(id, url, client_id=None, period=0):
        await process.write(json.dumps({"id": id, "url": url, "clientId": client_id or uuid.uuid4().hex,
                                        "reconnectPeriod": period}))
        return await process.event("connect", id=id)

    connect.process = process
    yield connect
    await process.kill()


async def test_a_takeover_makes_nobody_wait(running, mqtt, gateways, tmp_path):
    """A client with the same id comes: the broker drops the older connection, and lives.
    What the second and a third client wait for is what they wait for straight."""
    broker = await running(servers.mosquitto(tmp_path))
    gateway = await gateways(broker)
    took = {}
    for way, url in ("straight", broker.url), ("through", gateway.url("/")):
        await mqtt(f"{way}-first", url, client_id=way)
        begun = time.monotonic()
        second = await mqtt(f"{way}-second", url, client_id=way)
        third = await mqtt(f"{way}-third", url)
        told = await mqtt.process.event("close", id=f"{way}-first")
        took[way] = second["took"], third["took"], time.monotonic() - begun
    for straight, through in zip(took["straight"], took["through"]):
        assert through < straight + MORE, took
    assert told["code"] == 1011 and told["reason"].startswith("upstream lost"), told
    (record,) = await gateway.records(1)
    check(record, cause="upstream_lost", code=1011, initiator="upstream")


async def test_a_broker_that_comes_back_has_its_clients_back(running, mqtt, gateways, tmp_path):
    """SIGKILL, and back after 0.5 s: each client comes back by itself, through the
    gateway as straight. It is told of the restart once the broker is back, and then waits
    for its own period."""
    broker = await running(servers.mosquitto(tmp_path))
    gateway = await gateways(broker)
    ways = {"straight": broker.url, "through": gateway.url("/")}
    for way, url in ways.items():
        for number in range(3):
            await mqtt(f"{way}-{number}", url, period=1000)
    await broker.kill()
    killed = time.monotonic()
    await asyncio.sleep(0.5)
    await broker.start()
    away = time.monotonic() - killed
    for way in ways:
        for number in range(3):
            await mqtt.process.event("connect", id=f"{way}-{number}", count=2, timeout=8)
    assert time.monotonic() - killed < away + 1.0 + MORE + MORE
    for number in range(3):
        told = await mqtt.process.event("close", id=f"through-{number}")
        assert told["code"] == 1012 and retry_after(told["reason"]) > 0, told
    for record in await gateway.records(3):
        check(record, cause="upstream_restarted", code=1012)


# --- outputs of 20 MB ----------------------------------------------------------

@pytest_asyncio.fixture
async def browser():
    """A browser of its own."""
    chromium = Chromium()
    await chromium.start()
    yield chromium
    await chromium.stop()


async def test_streamlit_shows_a_page_of_20_mb(running, browser, gateways, tmp_path):
    """The page is whole, and its script ran once: it does not lose its connection over
    it, come back and run again for ever."""
    behind = await running(servers.streamlit(tmp_path))
    gateway = await gateways(behind)
    runs = tmp_path / "runs.txt"
    for url in behind.url, gateway.url(""):
        runs.write_text("")
        await browser.goto(url.replace("ws:", "http:"))
        await browser.until("document.body.innerText.includes('the end') && document.querySelector('canvas') !== null",
                            timeout=30)
        await asyncio.sleep(4)
        assert runs.read_text() == "run\n", url
    await browser.devtools.call("Page.close")
    (record,) = await gateway.records(1)
    check(record, cause="going_away", initiator="client", setting=None)
    assert record["traffic"]["bytes_out"] > LARGE


async def test_jupyter_prints_20_mb(running, gateways, tmp_path):
    """A cell with an output of 20 MB, over the WebSocket that JupyterLab uses."""
    behind = await running(servers.jupyter(tmp_path))
    gateway = await gateways(behind)
    async with aiohttp.ClientSession() as session:
        for url in behind.url, gateway.url(""):
            assert await _output(session, url.replace("ws:", "http:")) == "x" * LARGE
    (record,) = await gateway.records(1)
    check(record, code=1000, cause="completed", setting=None)
    assert record["traffic"]["bytes_out"] > LARGE


async def _output(session, base):
    """Runs a cell in a new kernel; what it displayed."""
    async with session.post(f"{base}/api/kernels", json={"name": "python3"}) as answer:
        assert answer.status == 201, await answer.text()
        kernel = (await answer.json())["id"]
    header = {"msg_id": uuid.uuid4().hex, "msg_type": "execute_request", "session": uuid.uuid4().hex,
              "username": "", "version": "5.3", "date": "2026-01-01T00:00:00Z"}
    code = f"display({{'text/plain': 'x' * {LARGE}}}, raw=True)"
    async with session.ws_connect(f"{base}/api/kernels/{kernel}/channels", max_msg_size=0) as socket:
        await socket.send_json({"channel": "shell", "header": header, "parent_header": {}, "metadata": {},
                                "content": {"code": code, "silent": False, "allow_stdin": False}})
        async with asyncio.timeout(30):
            while True:
                message = await socket.receive_json()
                assert message["msg_type"] != "error", message
                if message["msg_type"] == "display_data":
                    return message["content"]["data"]["text/plain"]


# --- a server that is busy -----------------------------------------------------

async def test_tornado_computes_for_50_s(running, websockets, gateways):
    """A handler that keeps its event loop: the answer arrives, and nobody was told
    anything. Straight and through at once, each on a server of its own."""
    straight, behind = await running(servers.tornado()), await running(servers.tornado())
    gateway = await gateways(behind)

    async def ask(url):
        connection = await websockets.open(url)
        await connection.send("50")
        answer = await connection.message(timeout=75)
        await connection.close(1000)
        return answer, (await connection.end()).seen

    answers = await asyncio.gather(ask(straight.url + "/"), ask(gateway.url("/")))
    assert answers == [("50", (1000, True))] * 2
    check(await gateway.record(), cause="completed", initiator="client", evidence=[], setting=None)
