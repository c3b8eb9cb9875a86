"""The gateway's admin address: the one place that knows its paths and its token."""

import aiohttp

#: Given to the gateway by its configuration.
TOKEN = "end-to-end"


class Admin:
    """Requests to `--admin`."""

    def __init__(self, gateway, token=TOKEN):
        self._base = f"http://127.0.0.1:{gateway.admin_port}"
        self._headers = {"Authorization": f"Bearer {token}"} if token else {}

    async def connections(self):
        """The open connections, each with its `id` and `path`."""
        status, body = await self.request("GET", "/connections")
        assert status == 200, (status, body)
        return body

    async def id_of(self, path):
        """The id of the open connection with this path."""
        (found,) = [open for open in await self.connections() if open["path"] == path]
        return found["id"]

    async def kick(self, **wish):
        """Ends connections (`id`, `address` or `all`; `code`, `reason`); the
        status of the answer, and how many were ended."""
        wish = {name: value for name, value in wish.items() if value is not None}
        status, body = await self.request("POST", "/kick", json=wish)
        return status, body["kicked"] if status == 200 else 0

    async def drain(self):
        """Ends them all and serves on; the status of the answer."""
        return (await self.request("POST", "/drain"))[0]

    async def request(self, method, path, **options):
        """Status and body; JSON is read."""
        async with aiohttp.ClientSession(headers=self._headers) as session:
            async with session.request(method, self._base + path, **options) as response:
                json = "json" in response.content_type
                return response.status, await (response.json() if json else response.text())
