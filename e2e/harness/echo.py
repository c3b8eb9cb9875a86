"""`farewell echo`, the real binary."""

import asyncio
import contextlib

from harness.places import binary
from harness.ports import free_port


@contextlib.asynccontextmanager
async def echo(*args):
    """Its URL and process id. It ends well when it is told to."""
    port = free_port()
    child = await asyncio.create_subprocess_exec(
        binary(), "echo", "--listen", f"127.0.0.1:{port}", *args, stdout=asyncio.subprocess.PIPE)
    await child.stdout.readline()
    try:
        yield f"ws://127.0.0.1:{port}", child.pid
    finally:
        child.terminate()
        assert await asyncio.wait_for(child.wait(), 10) == 0
