"""Servers whose one path is /chat, each as its framework routes it."""

import asyncio
import time

from harness.places import BUILT, PEERS
from harness.ports import free_port, listens

HERE = PEERS / "routers"
#: Python's have a venv of their own.
PYTHON = BUILT / "routers-venv" / "bin" / "python"
#: A JVM on a busy machine.
PATIENCE = 60.0


def _each(command, *names):
    return {name: [*command, name, "PORT"] for name in names}


#: By name: the program and what it takes.
PROGRAMS = {
    **_each([PYTHON, "routers.py"], "Starlette", "FastAPI", "Django (WSGI)", "Django (ASGI)", "Flask", "aiohttp",
            "Tornado", "Bottle", "Falcon", "CherryPy"),
    **_each(["node", "routers.mjs"], "Express", "Express (mounted)", "Fastify", "Fastify (lenient)", "Koa", "hapi", "Polka",
            "ws", "Node (new URL)", "Node (decoded)"),
    **_each([BUILT / "routers-go"], "net/http", "gorilla/mux"),
    **_each(["ruby", "routers.rb"], "Sinatra", "Rails", "Rails (mounted)"),
    "Mojolicious": ["perl", "routers.pl", "PORT"],
    **_each([BUILT / "routers" / "debug" / "routers"], "axum", "actix-web"),
    "Java": ["java", "Routers.java", "PORT"],
}


class Router:
    """One of them, on a port of its own."""

    def __init__(self, name):
        self.name, self.port = name, free_port()

    async def __aenter__(self):
        command = [str(self.port) if part == "PORT" else str(part) for part in PROGRAMS[self.name]]
        quiet = asyncio.subprocess.DEVNULL
        self._child = await asyncio.create_subprocess_exec(*command, cwd=HERE, stdout=quiet, stderr=quiet)
        until = time.monotonic() + PATIENCE
        while not await listens(self.port):
            assert self._child.returncode is None, f"{self.name} did not start"
            assert time.monotonic() < until, f"{self.name} does not listen"
            await asyncio.sleep(0.05)
        return self

    async def __aexit__(self, *_):
        if self._child.returncode is None:
            self._child.kill()
        await self._child.wait()


async def ask(port, path):
    """What a request for a WebSocket at this path is answered with: status, head and body."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                 "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n".encode())
    answer = b""
    try:
        # A server that keeps the connection has said what it says.
        async with asyncio.timeout(PATIENCE):
            while not _is_whole(answer) and (part := await reader.read(65536)):
                answer += part
    except ConnectionError:
        pass
    finally:
        writer.transport.abort()
    return answer.decode("latin-1")


def _is_whole(answer):
    head, end, body = answer.partition(b"\r\n\r\n")
    fields = dict(line.lower().split(b": ", 1) for line in head.split(b"\r\n")[1:] if b": " in line)
    if not end:
        return False
    if head[9:12] == b"101" or fields.get(b"transfer-encoding") == b"chunked" and body.endswith(b"0\r\n\r\n"):
        return True
    return b"content-length" in fields and len(body) >= int(fields[b"content-length"])


def landed(answer):
    """Whether it is the answer of /chat's own handler."""
    return answer[9:12] == "101" or answer[9:12] == "200" and "landed" in answer
