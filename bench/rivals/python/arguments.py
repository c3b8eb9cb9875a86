"""The arguments of both servers: --listen ADDR, --compression."""

import argparse


def read() -> tuple[str, int, bool]:
    """The host and the port to listen on, and whether to compress."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--listen", default="127.0.0.1:0", metavar="ADDR")
    parser.add_argument("--compression", action="store_true")
    given = parser.parse_args()
    host, _, port = given.listen.rpartition(":")
    return host, int(port), given.compression


def say(address: tuple[str, int]) -> None:
    """Says where, in one line."""
    host, port = address[:2]
    print(f"listening on {host}:{port}", flush=True)
