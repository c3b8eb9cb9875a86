"""Every spelling of a path at every router: whatever lands on /chat straight does not do so
through a gateway whose /chat wants a token. What was seen is the table of docs/paths.md;
`FAREWELL_DRAW=1` writes it anew."""

import asyncio
import os

import pytest

from harness import tokens
from harness.config import routes
from routers import page
from routers.servers import PROGRAMS, Router, ask, landed
from routers.spellings import SPELLINGS

GUARDED = routes({"name": "chat", "path": "/chat", "policy": {"jwt": {"secret": tokens.SECRET.decode()}}}, {"name": "rest"})
#: Paths with one reading go where they always went.
PLAIN = ["/", "/other", "/chatter", "/rooms/7", "/a/chat", "/files/a%20b.txt", "/%E6%97%A5%E6%9C%AC", "/user@example.org/x;v=1"]
#: What the gateway itself answers with.
OWN = ["This route wants a token", "can be read in several ways", "request's target is malformed"]


async def _try(name, turns, gateways):
    """The spellings that land straight, and those that pass by the token."""
    async with turns, Router(name) as router:
        straight = [path for path in SPELLINGS if landed(await ask(router.port, path))]
        gateway = await gateways(f"ws://127.0.0.1:{router.port}", config=GUARDED)
        through = {path: await ask(gateway.port, path) for path in SPELLINGS}
        passed = [path for path, answer in through.items() if landed(answer)]
        plain = {path: await ask(gateway.port, path) for path in PLAIN}
        refused = [path for path, answer in plain.items() if any(words in answer for words in OWN)]
        return straight, passed, refused


@pytest.mark.timeout(900)
@pytest.mark.row("no route takes the request")
async def test_no_spelling_passes(gateways):
    """Nothing lands that does not show a token, and what has one reading is not refused."""
    turns = asyncio.Semaphore(3)
    seen = await asyncio.gather(*(_try(name, turns, gateways) for name in PROGRAMS))
    seen = dict(zip(PROGRAMS, seen))
    for name, (straight, passed, refused) in seen.items():
        assert "/chat" in straight, f"{name} does not serve /chat"
        assert not passed, f"{name}: {passed}"
        assert not refused, f"{name}: {refused}"
    table = page.table({name: straight for name, (straight, *_) in seen.items()})
    if os.environ.get("FAREWELL_DRAW"):
        page.write(table)
    assert page.written() == table, "docs/paths.md shows something else; draw it anew with FAREWELL_DRAW=1"
