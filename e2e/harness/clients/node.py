"""Node's `ws` as a client: one process, many connections."""

import json
import pathlib

from harness.clients.remote import RemoteClient
from harness.process import LineProcess
from harness.places import PEERS


class NodeClient(RemoteClient):
    """`peers/client.mjs`."""

    name = "node"

    def __init__(self):
        super().__init__()
        self._process = LineProcess(["node", "client.mjs"], cwd=PEERS, on_event=self.dispatch)

    async def start(self):
        """Starts the process."""
        await self._process.start()
        await self._process.event("ready")

    async def stop(self):
        await self._process.kill()

    async def command(self, command):
        await self._process.write(json.dumps(command))

    def extras(self, headers, ca):
        return {"headers": headers or {}, "ca": pathlib.Path(ca).read_text() if ca else None}
