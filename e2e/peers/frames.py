"""RFC 6455 frames by hand, for the peers that must be able to break every rule."""

import base64
import hashlib
import os
import struct
from dataclasses import dataclass

CONTINUATION, TEXT, BINARY, CLOSE, PING, PONG = 0, 1, 2, 8, 9, 10

#: RFC 6455 section 1.3.
GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


def accept_of(key: str) -> str:
    """The Sec-WebSocket-Accept that answers this Sec-WebSocket-Key."""
    return base64.b64encode(hashlib.sha1(key.encode() + GUID).digest()).decode()


def encode(opcode, payload=b"", *, fin=True, rsv=0, mask=False, length=None):
    """One frame. `length` may claim more payload than follows; `rsv` is 0 to 7
    with RSV1 as 4."""
    length = len(payload) if length is None else length
    head = bytes([(0x80 if fin else 0) | rsv << 4 | opcode])
    bit = 0x80 if mask else 0
    if length < 126:
        head += bytes([bit | length])
    elif length < 1 << 16:
        head += bytes([bit | 126]) + struct.pack("!H", length)
    else:
        head += bytes([bit | 127]) + struct.pack("!Q", length)
    if mask:
        key = os.urandom(4)
        return head + key + apply_mask(payload, key)
    return head + payload


def apply_mask(payload, key):
    """Masks or unmasks."""
    if not payload:
        return b""
    mask = (key * (len(payload) // 4 + 1))[: len(payload)]
    masked = int.from_bytes(payload, "big") ^ int.from_bytes(mask, "big")
    return masked.to_bytes(len(payload), "big")


def close_body(code=None, reason=""):
    """The body of a Close; any number is taken, legal or not."""
    return b"" if code is None else struct.pack("!H", code) + reason.encode()


def read_close(body):
    """Code and reason of a Close's body: 1005 where it is empty."""
    if len(body) < 2:
        return (1005, "") if not body else (1006, "")
    return struct.unpack("!H", body[:2])[0], body[2:].decode("utf-8", "replace")


@dataclass
class Frame:
    """One frame as it came, unmasked."""

    fin: bool
    rsv: int
    opcode: int
    masked: bool
    payload: bytes


async def read_frame(reader):
    """The next frame of an `asyncio.StreamReader`. Raises IncompleteReadError at
    the end of TCP, and ConnectionError where it was reset."""
    first, second = await reader.readexactly(2)
    length = second & 0x7F
    if length == 126:
        (length,) = struct.unpack("!H", await reader.readexactly(2))
    elif length == 127:
        (length,) = struct.unpack("!Q", await reader.readexactly(8))
    key = await reader.readexactly(4) if second & 0x80 else None
    payload = await reader.readexactly(length)
    if key:
        payload = apply_mask(payload, key)
    return Frame(bool(first & 0x80), first >> 4 & 7, first & 15, key is not None, payload)


async def read_head(reader):
    """The head of an HTTP message: its first line, and its fields with names in
    lower case (the last of equal names; `head.all` has every one)."""
    text = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    first, *lines = text[:-4].split("\r\n")
    pairs = [(name.strip().lower(), value.strip())
             for name, _, value in (line.partition(":") for line in lines)]
    return Head(first, dict(pairs), pairs)


@dataclass
class Head:
    """The first line and the fields of an HTTP message."""

    line: str
    fields: dict
    all: list

    @property
    def target(self):
        """The request's path with its query."""
        return self.line.split(" ")[1]

    @property
    def status(self):
        """The response's status."""
        return int(self.line.split(" ")[1])
