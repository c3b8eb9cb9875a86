"""[`Visits`]: connections of several kinds that come and go while something happens.
What each is told is always the same."""

import asyncio
import itertools

#: What a path asks of the backend, and what its client is told.
KINDS = {
    "echo": (4001, True),
    "close/4002/served": (4002, True),
    "terminate": (1011, True),
    "reject/401": (1006, False),
}
AT_ONCE = 12


class Visits:
    """Counts those that have ended, one way or the other."""

    def __init__(self, client, *gateways):
        self._client = client
        self._next = zip(itertools.cycle(gateways), itertools.cycle(f"/{kind}" for kind in KINDS for _ in gateways))
        self._gateways = gateways
        self._stays, self._coming = [], []
        self._goes_on, self._one_more = True, asyncio.Condition()
        self.ended = 0

    async def __aenter__(self):
        self._coming = [asyncio.create_task(self._come_and_go()) for _ in range(AT_ONCE)]
        return self

    async def __aexit__(self, *failed):
        self._goes_on = False
        done = await asyncio.gather(*self._coming, return_exceptions=bool(failed[0]))
        self._coming = []
        return not done

    async def _come_and_go(self):
        while self._goes_on:
            gateway, path = next(self._next)
            await self._visit(gateway, path)
            async with self._one_more:
                self.ended += 1
                self._one_more.notify_all()

    async def _visit(self, gateway, path):
        connection = await self._client.open(gateway.url(path))
        if path == "/echo":
            await connection.echo()
            await connection.close(4001)
        result = await connection.end()
        assert result.seen == KINDS[path.removeprefix("/")], (path, result)
        assert path != "/reject/401" or result.http_status == 401, result

    async def more(self, count):
        """Waits until so many more have ended."""
        enough = self.ended + count
        async with self._one_more:
            while self.ended < enough:
                failed = [task for task in self._coming if task.done() and task.exception()]
                assert not failed, failed[0].exception()
                try:
                    await asyncio.wait_for(self._one_more.wait(), 1)
                except TimeoutError:
                    pass

    async def stay(self, count):
        """So many that stay until their gateway goes."""
        for number in range(count):
            gateway = self._gateways[number % len(self._gateways)]
            connection = await self._client.open(gateway.url("/echo"))
            await connection.echo()
            self._stays.append(connection)

    async def are_called_away(self):
        """Those who stayed were told to come back."""
        for connection in self._stays:
            result = await connection.end()
            assert result.seen == (1012, True), result
            self.ended += 1
