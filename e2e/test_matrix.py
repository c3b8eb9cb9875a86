"""Servers as people have them × what befalls them: what clients are told, when, what a
newcomer meets meanwhile, and what the record says. The table is `matrix/table.py`."""

import re

import pytest
import pytest_asyncio

from harness.config import timeouts
from harness.records import agrees, check
from matrix import failures, servers, table

CELLS = [pytest.param(*cell, id=f"{cell[0]}-{cell[1]}") for cell in table.cells()]


@pytest_asyncio.fixture
async def behind(server):
    """The server of this cell."""
    behind = servers.server(server)
    try:
        yield await behind.start()
    finally:
        await behind.stop()


@pytest.mark.parametrize("server, failure, expected", CELLS)
async def test_matrix(server, failure, expected, behind, gateways, raw):
    """One cell."""
    waited_for = expected.newcomer.timeout
    short = timeouts(**{waited_for: f"{table.SHORT:.0f}s"}) if waited_for else []
    gateway = await gateways(behind, config=short)
    scene = failures.Scene(behind, gateway, raw)
    outcome = await failures.PLAYS[failure](scene)
    moments = {"failure": outcome.failed_at, "return": outcome.back_at}

    assert bool(outcome.lost) == (expected.told is not None)
    for connection in outcome.lost:
        await was_told(connection, expected.told, moments, gateway, len(outcome.lost))
    await met(outcome.newcomer, expected.newcomer, moments, gateway)
    if expected.handshake:
        await met(outcome.handshake, expected.handshake, moments, gateway)
        assert len(behind.seen("handshake", path=outcome.handshake.path)) == 1, "it was repeated"
    for connection in outcome.others:
        await had_no_part(connection, gateway)
    # Nobody asked for a page: the gateway makes no such request of its own.
    assert behind.seen("page") == []


async def was_told(connection, told, moments, gateway, count):
    """A connection that the server ended: its client, and its record."""
    result = connection.result
    assert result.seen == (told.code, True)
    assert re.fullmatch(told.reason, result.reason), result.reason
    in_time(result.ended_at, told, moments)
    record = await gateway.record(path_of(connection))
    agrees(record, result)
    check(record, http_status=101, cause=told.cause, initiator="upstream", upstream__sent=None,
          upstream__received=None, violation=None, setting=None, withheld=None,
          detail=matching(told.detail), evidence=facts(told.evidence, count))


async def met(seen, answered, moments, gateway):
    """A handshake: its answer, and its record where it was refused."""
    assert seen.status == answered.status, seen
    in_time(seen.at, answered, {**moments, "came": seen.came_at})
    if answered.status == 101:
        return
    record = await gateway.record(seen.path)
    named = {"name": f"timeouts.{answered.timeout}", "value": "1s"} if answered.status == 504 else None
    check(record, http_status=answered.status, cause=answered.cause, opened_at=None, setting=named,
          detail=f"{answered.detail}; the client was answered with HTTP {answered.status}.",
          evidence=facts(answered.evidence))
    if answered.status == 503:
        assert float(seen.headers["retry-after"]) > 0


async def had_no_part(connection, gateway):
    """A connection that lived through it: it is served, and its end is its own."""
    await connection.echo("still here")
    await connection.close(1000, "goodbye")
    await connection.end()
    check(await gateway.record(path_of(connection)), cause="completed", initiator="client", evidence=[])


def in_time(at, expected, moments):
    """Neither too early nor too late."""
    after = at - moments[expected.since]
    assert expected.not_before <= after <= expected.within, (
        f"{after:.3f} s since {expected.since}, not {expected.not_before} to {expected.within}")


def facts(pattern, ended=None):
    """The facts of a record, in order, match this; `ended` says how many connections
    had ended. A Pong decides at once, when some of the others may not be known yet."""
    def match(evidence):
        counts = {fact["fact"]: fact["count"] for fact in evidence}
        known = ended is None or counts["connection_ended"] in (range(1, ended + 1) if "pong" in counts else [ended])
        return known and re.fullmatch(pattern, " ".join(fact["fact"] for fact in evidence))
    match.__qualname__ = f"{pattern}, {ended} ended" if ended else pattern
    return match


def matching(pattern):
    """A text that matches."""
    def match(text):
        return re.fullmatch(pattern, text)
    match.__qualname__ = pattern
    return match


def path_of(connection):
    """The path that it asked for."""
    return "/" + connection.url.rpartition("/")[2]
