"""[`neighbour`]: a connection that keeps to the rules and must not notice what
happens to another."""

import asyncio
import contextlib

#: Between its messages, in seconds.
BEAT = 0.05


@contextlib.asynccontextmanager
async def neighbour(client, gateway, path="/echo/neighbour", query="", **options):
    """Echoes every 50 ms before, during and after; each must come back, and the
    connection must end only when it is closed."""
    connection = await client.open(gateway.url(path + query), **options)
    assert connection.result.opened, connection.result
    beats = 0

    async def beat():
        nonlocal beats
        while True:
            await connection.echo(f"beat {beats}")
            beats += 1
            await asyncio.sleep(BEAT)

    async def beaten(count):
        while beats < count:
            if beating.done():
                beating.result()
            await asyncio.sleep(BEAT)

    beating = asyncio.create_task(beat())
    try:
        await beaten(2)
        yield connection
        await beaten(beats + 3)
        assert not connection.result.ended, connection.result
    finally:
        beating.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await beating
    # A beat may be on its way.
    await connection.close(1000, "goodbye")
    result = await connection.end()
    assert result.seen == (1000, True), result
    record = await gateway.record(path)
    assert (record["code"], record["policy"], record["traffic"]["lost"]) == (1000, [], 0), record
