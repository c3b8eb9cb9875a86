"""The demo: each button, in real browsers and in every language; the keyboard,
a phone, the dark, the console, and what axe says of the page."""

import asyncio
import json
import re
import signal

import aiohttp
import pytest
import pytest_asyncio

from harness import records
from harness.browsers import BROWSERS
from harness.gateway import Gateway, run
from harness.places import PEERS, ROOT, binary
from harness.ports import free_port
from harness.site import LANGUAGES, OF_EACH_KIND

SCREENSHOTS = ROOT / "target" / "e2e" / "screenshots"
#: For one button, on a machine that is busy with others.
PATIENCE = 30.0

LOST = (1006, False, "")
OPEN = "open"
#: What each button shows: straight, through farewell, the cause, and who was
#: first. A browser's own view of both: code, cleanness, reason.
BUTTONS = {
    "finish": ((1000, True, "done"), (1000, True, "done"), "completed", "upstream"),
    "empty": ((1005, True, ""), (1005, True, ""), "no_status", "upstream"),
    "crash": (LOST, (1011, True, "upstream lost"), "upstream_lost", "upstream"),
    "kill": (LOST, (1011, True, r"upstream lost; retry-after=\d+\.\d\d"), "upstream_lost", "upstream"),
    "restart": (LOST, (1012, True, r"upstream restarted; retry-after=\d+\.\d\d"), "upstream_restarted", "upstream"),
    "break": (LOST, (1011, True, "upstream protocol error"), "upstream_protocol_error", "gateway"),
    "utf8": (LOST, (1011, True, "upstream protocol error"), "upstream_protocol_error", "gateway"),
    "big": (OPEN, (1009, True, "message too big: over 64KiB"), "message_too_big", "gateway"),
    "fast": (OPEN, (1008, True, r"rate limit exceeded; retry-after=0\.\d\d"), "rate_limited", "gateway"),
    "silent": (OPEN, (1011, True, "upstream silent"), "upstream_silent", "gateway"),
    "drain": (OPEN, (1012, True, r"restarting; retry-after=\d+\.\d\d"), "restarting", "gateway"),
}

SEEN = """(() => {
    const column = (name) => {
        const outcome = document.getElementById(`${name}-outcome`)
        const details = document.getElementById(`${name}-details`)
        const text = (where, selector) => where.querySelector(selector)?.textContent ?? ""
        return { ...outcome.dataset, shown: text(outcome, ".code"), verdict: text(outcome, ".judged"),
                 heading: text(details, "h3"), answer: text(details, ".answer"),
                 cause: text(details, ".cause"), still: text(details, ".still-open"), advice: text(details, ".advice"),
                 arrows: [...details.querySelectorAll(".picture li:not(.lanes)")].map((row) => row.textContent) }
    }
    const row = document.querySelector(`#ledger tr[data-id="${document.body.dataset.record}"]`)
    return { straight: column("straight"), through: column("through"),
             headline: document.getElementById("headline").textContent,
             record: document.body.dataset.record,
             row: row && { ...row.dataset, text: row.textContent, cause_text: row.cells[2].textContent,
                           page: row.querySelector("a")?.getAttribute("href") },
             result: document.querySelector(`#results tr[data-action="${document.body.dataset.action}"]`)?.textContent }
})()"""

#: How many rules passed, and what broke the others.
AXE = """axe.run().then(({ passes, violations }) => [passes.length, violations.map(({ id, nodes }) =>
    [id, nodes.map(({ html, any }) => [html, any.map(({ message }) => message)])])])"""


class Demo(Gateway):
    """`farewell gate --demo` on ports of its own."""

    def __init__(self, directory):
        port, self.page_port, self.backend_port = free_port(), free_port(), free_port()
        super().__init__(directory, None, bare=True, port=port, args=[
            "--demo", "--listen", f"127.0.0.1:{port}", "--admin", f"127.0.0.1:{self.page_port}",
            "--backend", f"127.0.0.1:{self.backend_port}", "--ledger", directory / "ledger.db"])

    def page(self, language="en"):
        """The page's address."""
        return f"http://127.0.0.1:{self.page_port}/?lang={language}"

    async def get(self, path, **options):
        """Status, headers and JSON or text of an answer of the admin address."""
        return await self.request("GET", path, **options)

    async def request(self, method, path, **options):
        """The same with any method."""
        async with aiohttp.ClientSession() as session:
            async with session.request(method, f"http://127.0.0.1:{self.page_port}{path}", **options) as answer:
                is_json = "json" in answer.content_type
                return answer.status, answer.headers, await (answer.json() if is_json else answer.text())

    async def kept(self, id):
        """The record with this id, once the ledger has it."""
        async with asyncio.timeout(PATIENCE):
            while True:
                status, _, record = await self.get(f"/records/{id}")
                if status == 200:
                    return record
                await asyncio.sleep(0.05)


@pytest_asyncio.fixture
async def demo(tmp_path):
    """A demo; it and its backend are gone after the test."""
    demo = Demo(tmp_path)
    await demo.start()
    yield demo
    await demo.stop()


@pytest_asyncio.fixture
async def page(request, browsers):
    """The parameter's browser, bright and wide, with an empty console."""
    page = await browsers(request.param)
    await page.viewport(1440, 1000)
    await page.dark(False)
    page.console.clear()
    yield page
    # No page of this demo is left waiting for its events.
    await page.goto("about:blank")


in_browsers = pytest.mark.parametrize("page", BROWSERS, indirect=True)
#: All languages are in one browser, those of each kind in both.
in_both = pytest.mark.parametrize("page, language", [
    (browser, language) for browser in BROWSERS for language in LANGUAGES
    if browser == "chromium" or language in OF_EACH_KIND], indirect=["page"])


async def finished(page, action):
    """What the page shows, once it is done with a button."""
    await page.until(
        f"document.body.dataset.action === '{action}' && document.body.dataset.run === 'done'", PATIENCE)
    return await page.evaluate(SEEN)


async def ready(page, demo, language="en"):
    """The page, once its script runs."""
    await page.goto(demo.page(language))
    await page.until("document.body.dataset.run === 'idle' && document.getElementById('backend').dataset.state")


def quiet(page, demo):
    """Asserts that the browser had nothing to say, except what browsers say
    themselves of a WebSocket that fails: straight to the backend only."""
    straight = f"ws://127.0.0.1:{demo.backend_port}/demo-"
    said = [message for message in page.console if straight not in message.text]
    assert not said, "\n".join(map(str, said))


def saw(column, wanted):
    """Asserts what the browser saw."""
    if wanted == OPEN:
        assert (column["state"], column["code"]) == ("open", ""), column
        return
    code, clean, reason = wanted
    assert (column["state"], column["code"], column["clean"]) == ("closed", str(code), str(clean).lower()), column
    assert re.fullmatch(reason, column["reason"]), column
    assert column["shown"] == str(code)


async def explained(column, language):
    """Asserts that the page says what `farewell explain` says."""
    if column["state"] == "open":
        assert column["answer"] == ""
        return
    status, out, err = await run("explain", column["code"], "--lang", language, "--json")
    assert status == 0, err
    entry = json.loads(out)
    assert column["answer"] == entry["answer"] != f"code-{entry['code']}.answer"
    local = "" if entry["local_name"] == entry["name"] else f" ({entry['local_name']})"
    assert column["heading"] == f"{entry['code']} {entry['name']}{local}"
    assert column["advice"]


# --- the buttons -----------------------------------------------------------------

@pytest.mark.timeout(240)
@in_both
async def test_each_button(page, language, demo):
    """Both columns, the picture, the explanation, the row and the record."""
    await ready(page, demo, language)
    assert await page.evaluate("document.documentElement.lang") == language
    buttons = await page.evaluate(
        "[...document.querySelectorAll('button[data-action]')].map((button) => button.dataset.action)")
    assert buttons == list(BUTTONS)
    for action, (straight, through, cause, initiator) in BUTTONS.items():
        await page.click(f"button[data-action={action}]")
        seen = await finished(page, action)
        saw(seen["straight"], straight)
        saw(seen["through"], through)
        await explained(seen["straight"], language)
        await explained(seen["through"], language)
        assert bool(seen["straight"]["still"]) == (straight == OPEN), seen
        for column in (seen["straight"], seen["through"]):
            assert len(column["arrows"]) >= 2 and column["verdict"], column
            assert column["shown"] in seen["result"], seen
        row, record = seen["row"], await demo.kept(seen["record"])
        assert row, seen
        assert (row["cause"], row["initiator"], row["path"]) == (cause, initiator, record["path"])
        assert row["page"] == f"/reference/{language}/{through[0]}/"
        assert str(through[0]) in row["text"] and row["path"] in row["text"]
        assert seen["through"]["cause"] and seen["through"]["cause"] in row["cause_text"]
        assert row["path"].startswith(f"/demo-{action}-")
        records.check(record, code=through[0], clean=True, reason=seen["through"]["reason"],
                      cause=cause, initiator=initiator, route=records.present, node="demo")
    quiet(page, demo)


@pytest.mark.timeout(120)
@in_browsers
async def test_play_all(page, demo):
    """One button runs all, and fills the table; it is a button to stop, too."""
    await ready(page, demo)
    await page.click("#all")
    await page.until("document.querySelectorAll('#results tbody tr').length === 11", 90)
    await finished(page, "drain")
    rows = await page.evaluate(
        "[...document.querySelectorAll('#results tbody tr')].map((row) => [...row.cells].slice(1).map((cell) => cell.textContent))")
    shown = [[str(seen[0]) if seen != OPEN else "still open" for seen in both[:2]] for both in BUTTONS.values()]
    assert rows == shown
    await page.click("#all")
    await page.until("document.body.dataset.action === 'finish'")
    await page.click("#all")
    await page.until("document.getElementById('all').textContent === 'Play all'")
    assert await page.evaluate("document.body.dataset.action") != "drain"
    quiet(page, demo)


@in_browsers
async def test_killed_and_back(page, demo):
    """A killed server stays dead, visibly, until the next button starts it."""
    await ready(page, demo)
    first = await page.evaluate("document.getElementById('backend').textContent")
    await page.click("button[data-action=kill]")
    await finished(page, "kill")
    assert await page.evaluate("document.getElementById('backend').dataset.state") == "dead"
    await page.click("button[data-action=finish]")
    await page.until("document.getElementById('backend').dataset.state === 'running'")
    seen = await finished(page, "finish")
    saw(seen["straight"], BUTTONS["finish"][0])
    assert await page.evaluate("document.getElementById('backend').textContent") != first, "the same process"


@in_browsers
async def test_the_console_is_heard(page, demo):
    """What the other tests do not hear is not said: a line, an error, what the
    page's policy forbids."""
    await ready(page, demo)
    quiet(page, demo)
    await page.evaluate("""(() => {
        console.log("a line")
        setTimeout(() => { throw new Error("an error") })
        document.head.append(Object.assign(document.createElement("script"), { textContent: "1" }))
    })()""")
    async with asyncio.timeout(PATIENCE):
        while not all(any(word in str(message) for message in page.console)
                      for word in ("a line", "an error", "Content")):
            await asyncio.sleep(0.05)


# --- whoever uses it -----------------------------------------------------------------

@in_browsers
async def test_by_keyboard(page, demo):
    """Tab finds the buttons, in their order and visibly; Enter presses."""
    await ready(page, demo)
    await page.evaluate("document.body.focus()")
    focused = "document.activeElement.dataset.action ?? ''"
    for _ in range(20):
        await page.press("Tab")
        if await page.evaluate(focused) == "crash":
            break
    assert await page.evaluate(focused) == "crash"
    assert await page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    await page.press("Enter")
    saw((await finished(page, "crash"))["through"], BUTTONS["crash"][1])
    assert await page.evaluate(focused) == "crash", "the focus was lost"
    quiet(page, demo)


@pytest.mark.timeout(150)
@in_both
async def test_looks(page, language, demo):
    """At 360 and 1440 pixels, light and dark, before and after a click: nothing
    sticks out, fingers find the buttons, axe finds nothing; a picture of each."""
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    axe = (PEERS / "node_modules" / "axe-core" / "axe.min.js").read_text()
    await ready(page, demo, language)
    await page.evaluate(f"(() => {{ {axe}\n; return true }})()")
    for clicked in ("", "restart"):
        if clicked:
            await page.click(f"button[data-action={clicked}]")
            await finished(page, clicked)
        for width in (360, 1440):
            await page.viewport(width, 900)
            inside, outside = await page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
            assert inside <= outside, f"{inside} pixels in {outside}"
            smallest = await page.evaluate(
                "Math.min(...[...document.querySelectorAll('button, nav a')].map((one) => one.getBoundingClientRect().height))")
            assert smallest >= 44
            for dark in (False, True):
                await page.dark(dark)
                passed, found = await page.evaluate(AXE)
                assert passed > 20 and found == [], json.dumps(found, indent=1)
                name = f"{page.name}-{language}-{width}-{'dark' if dark else 'light'}-{clicked or 'before'}.png"
                await page.screenshot(SCREENSHOTS / name)
    quiet(page, demo)


async def test_without_a_script(demo, node):
    """The newest records and a way without a page, in the reader's language."""
    connection = await node.open(demo.url("/seen-without-script"))
    await connection.close(4321, "<b>bold</b>")
    await connection.end()
    await demo.record("/seen-without-script")
    status, headers, text = await demo.get("/", headers={"Accept-Language": "xx, fr;q=0.9, en;q=0.8"})
    assert status == 200 and '<html lang="fr" dir="ltr">' in text
    assert "<noscript>" in text and f"farewell connect ws://127.0.0.1:{demo.port}" in text
    assert "4321" in text and "/seen-without-script" in text
    assert "<b>bold</b>" not in text, "a peer's text is markup"
    policy = headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy and "'unsafe" not in policy
    assert f"connect-src 'self' ws://127.0.0.1:{demo.port} ws://127.0.0.1:{demo.backend_port};" in policy


# --- who may order anything -----------------------------------------------------------

async def test_orders_are_the_pages_own(demo, gateways, backends):
    """Another page's request is refused; and only a demo takes orders at all."""
    own = {"X-Farewell-Demo": "1"}
    for headers in ({}, {**own, "Origin": "http://elsewhere.example"}, {**own, "Sec-Fetch-Site": "cross-site"},
                    {**own, "Host": "elsewhere.example"}, {"Origin": f"http://127.0.0.1:{demo.page_port}"}):
        status, _, _ = await demo.request("POST", "/demo/order/kill", headers=headers)
        assert status == 403, headers
    status, _, state = await demo.request("POST", "/demo/order/start", headers=own)
    assert (status, state["state"]) == (200, "running"), "it was killed"
    assert (await demo.request("POST", "/demo/order/dance", headers=own))[0] == 404
    assert (await demo.get("/newest"))[0] == 200
    plain = await gateways(await backends("raw"), admin=True)
    async with aiohttp.ClientSession() as session:
        for method, path in (("POST", "/demo/order/start"), ("GET", "/demo/main.js"), ("GET", "/demo/events")):
            async with session.request(method, f"http://127.0.0.1:{plain.admin_port}{path}", headers=own) as answer:
                assert answer.status == 404, path


async def test_explanations_in_every_language(demo):
    """`GET /explain/CODE?lang=` is `farewell explain --lang --json`."""
    for language in LANGUAGES:
        _, out, _ = await run("explain", "1012", "--lang", language, "--json")
        status, _, entry = await demo.get(f"/explain/1012?lang={language}")
        assert (status, entry) == (200, json.loads(out))
    assert (await demo.get("/explain/1012?lang=xx"))[0] == 400


# --- the backend -------------------------------------------------------------------

@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
async def test_no_orphan(demo, number):
    """The backend ends with whoever started it, however that ends."""
    _, _, state = await demo.request("POST", "/demo/order/start", headers={"X-Farewell-Demo": "1"})
    demo.expected_exit = True
    demo.signal(number)
    await demo.exited()
    async with asyncio.timeout(PATIENCE):
        while _is_alive(state["pid"]):
            await asyncio.sleep(0.05)


def _is_alive(pid):
    try:
        with open(f"/proc/{pid}/stat", encoding="ascii") as stat:
            return stat.read().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


CONNECT = {
    "close 1000 done": (0, 1000), "close": (0, 1005), "close 4321 own": (9, 4321), "fail": (7, 1011),
    "crash": (7, 1011), "break": (7, 1011), "utf8": (7, 1011), "silent": (7, 1011), "die": (8, 1012),
}


@pytest.mark.parametrize("command", CONNECT)
async def test_connect_sees_each_ending_explained(demo, command):
    """From a terminal: the same endings, an exit code and an explanation."""
    wanted_exit, code = CONNECT[command]
    status, out, err = await connect(demo, command)
    _, explanation, _ = await run("explain", code, "--lang", "en", "--json")
    entry = json.loads(explanation)
    assert status == wanted_exit, (out, err)
    assert err.startswith(f"{code} {entry['name']}, clean"), err
    assert " ".join(entry["answer"].split()[:5]) in " ".join(err.split()), err


async def connect(demo, command):
    """`farewell connect`, told one line; it stays until the other side ends."""
    child = await asyncio.create_subprocess_exec(
        binary(), "connect", demo.url("/from-a-terminal"), stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE)
    try:
        child.stdin.write(f"{command}\n".encode())
        await child.stdin.drain()
        # Standard input stays open: its end would be a goodbye of our own.
        async with asyncio.timeout(PATIENCE):
            out, err = await asyncio.gather(child.stdout.read(), child.stderr.read())
            return await child.wait(), out.decode(), err.decode()
    finally:
        if child.returncode is None:
            child.kill()
