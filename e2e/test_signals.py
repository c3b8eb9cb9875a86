"""A gateway on a terminal that is closed. The other signals are in `crates/cli/tests/gate`."""

import asyncio
import os
import shutil

from harness.places import binary
from harness.ports import free_port
from harness.terminal import Terminal


async def on_a_terminal(behind, directory, *before):
    """A gateway on a terminal of its own: the terminal, and where clients come."""
    port = free_port()
    command = [*before, binary(), "gate", "--listen", f"127.0.0.1:{port}", "--to", behind.url,
               "--admin", f"127.0.0.1:{free_port()}", "--ledger", str(directory / "ledger.db")]
    return Terminal(command, {"PATH": os.environ["PATH"], "HOME": str(directory), "NO_COLOR": "1"}), port


async def listens(port):
    """Waits until it does."""
    async with asyncio.timeout(10):
        while True:
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", port)
                return writer.close()
            except OSError:
                await asyncio.sleep(0.02)


async def test_a_closed_terminal_is_a_drain(websockets, backends, tmp_path):
    """Its clients are told when to come back. A token that was made up is shown there."""
    behind = await backends("websockets")
    terminal, port = await on_a_terminal(behind, tmp_path)
    await terminal.shows(r"token for kick and drain: [0-9a-f]{32}")
    client = await websockets.open(f"ws://127.0.0.1:{port}/echo")
    terminal.hang_up()
    result = await client.end(timeout=15)
    assert result.seen == (1012, True), result
    assert await terminal.exited() == 0


async def test_nohup_outlives_its_terminal(websockets, backends, tmp_path, monkeypatch):
    """Who asked for that is served on."""
    monkeypatch.chdir(tmp_path)
    behind = await backends("websockets")
    terminal, port = await on_a_terminal(behind, tmp_path, shutil.which("nohup"))
    await listens(port)
    client = await websockets.open(f"ws://127.0.0.1:{port}/echo")
    terminal.hang_up()
    await asyncio.sleep(1)
    assert not client.result.ended
    await websockets.open(f"ws://127.0.0.1:{port}/echo")
    terminal.close()
