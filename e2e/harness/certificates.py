"""A certificate authority of the test's own, and a certificate for 127.0.0.1."""

import asyncio
from dataclasses import dataclass
from pathlib import Path


@dataclass
class Certificates:
    """Paths of PEM files."""

    ca: Path
    cert: Path
    key: Path


async def make(directory):
    """Makes them with openssl."""
    at = {name: directory / f"{name}.pem" for name in ("ca", "ca-key", "cert", "key", "request", "names")}
    at["names"].write_text("subjectAltName=IP:127.0.0.1,DNS:localhost\nbasicConstraints=CA:FALSE\n")
    await _openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=e2e CA",
                   "-addext", "keyUsage=critical,keyCertSign,cRLSign",
                   "-keyout", at["ca-key"], "-out", at["ca"])
    await _openssl("req", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost",
                   "-keyout", at["key"], "-out", at["request"])
    await _openssl("x509", "-req", "-in", at["request"], "-CA", at["ca"], "-CAkey", at["ca-key"],
                   "-CAcreateserial", "-days", "2", "-extfile", at["names"], "-out", at["cert"])
    return Certificates(at["ca"], at["cert"], at["key"])


async def _openssl(*args):
    child = await asyncio.create_subprocess_exec(
        "openssl", *map(str, args), stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT)
    out, _ = await asyncio.wait_for(child.communicate(), 30)
    assert child.returncode == 0, out.decode()
