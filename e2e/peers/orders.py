"""What the Python backends share: orders, events on standard output, and orders
from standard input. README.md lists the orders."""

import asyncio
import json
import socket
import struct
import sys
import urllib.parse


def say(event, **fields):
    """Reports one event as a line of JSON."""
    sys.stdout.write(json.dumps({"event": event, **fields}) + "\n")
    sys.stdout.flush()


def parse(path):
    """The verb and the arguments of an order such as `/close/4001/bye?as=node`."""
    parts = path.split("?")[0].split("/")[1:]
    verb, *args = [urllib.parse.unquote(part) for part in parts]
    return verb, args


def describe(data):
    """The fields of a `message` event."""
    text = isinstance(data, str)
    return {
        "kind": "text" if text else "binary",
        "size": len(data.encode()) if text else len(data),
        "text": data[:200] if text else None,
    }


def reset(transport):
    """RST. `abort()` alone sends FIN where everything was read."""
    raw = transport.get_extra_info("socket")
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()


async def read_orders(connections, obey):
    """Obeys lines of standard input, `ID ORDER` or `* ORDER`, until it ends."""
    loop = asyncio.get_running_loop()
    reader = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    tasks = set()
    while line := (await reader.readline()).decode().strip():
        chosen, order = line.split(" ", 1)
        ids = list(connections) if chosen == "*" else [int(chosen)]
        for id, connection in [(id, connections[id]) for id in ids if id in connections]:
            task = asyncio.create_task(_obey(id, connection, order, obey))
            tasks.add(task)
            task.add_done_callback(tasks.discard)


async def _obey(id, connection, order, obey):
    await obey(connection, order)
    say("obeyed", id=id, order=order)
