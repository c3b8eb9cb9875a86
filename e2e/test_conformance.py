"""The binary before its own judge: `farewell check`, strictly, all cases."""

import json

import pytest

from harness.echo import echo
from harness.gateway import run

#: Autobahn's sections, and how many cases each has.
KNOWN = {"1": 16, "2": 11, "3": 7, "4": 10, "5": 20, "6": 145, "7": 37, "9": 54, "10": 1, "12": 90, "13": 126}
#: At least so many of the close lifecycle judge servers.
LIFECYCLE = 300
#: Longer than any of its own times, of which the handshake's is the longest.
PATIENCE = "15s"
#: All cases, those that take long too.
ALL = "*,9.*"

# Times are judged: one of these at a time.
pytestmark = pytest.mark.xdist_group("conformance")


async def judged(url, directory):
    """What `check` says of it, and by case."""
    report = directory / "report.json"
    code, out, err = await run(
        "check", "server", url, "--strict", "--cases", ALL, "--patience", PATIENCE, "--json", report, timeout=240.0)
    assert code == 0, out + err
    report = json.loads(report.read_text())
    summary = report["summary"]
    assert (summary["fail"], summary["not_strict"], summary["not_run"]) == (0, 0, 0)
    count = {}
    for case in report["cases"]:
        count[case["section"]] = count.get(case["section"], 0) + 1
    assert count.pop("C") >= LIFECYCLE
    assert count == KNOWN
    assert sum(KNOWN.values()) == 517
    return {case["id"]: case["verdict"] for case in report["cases"]}


def with_verdict(cases, verdict):
    """The numbers of the cases with this verdict."""
    return {number for number, found in cases.items() if found == verdict}


#: What is written down and judges nobody: codes above all ranges, a foreign Origin.
OPEN = {"7.13.1", "7.13.2", "C.12.34"}
#: Messages that refer to the one before: not where each stands alone.
REFERRING = {"C.13.10", "C.13.12", "C.13.14"}


@pytest.mark.timeout(300)
async def test_echo(tmp_path):
    """Without compression: it declines, and passes the rest."""
    async with echo() as (url, _):
        cases = await judged(url, tmp_path)
    assert with_verdict(cases, "informational") == OPEN
    declined = with_verdict(cases, "not_offered")
    assert {number for number in cases if number.startswith(("12.", "13."))} <= declined
    assert all(number.startswith(("12.", "13.", "C.13.")) for number in declined)


@pytest.mark.timeout(300)
@pytest.mark.parametrize("mode", ["dedicated", "shared"])
async def test_echo_with_compression(tmp_path, mode):
    """With compression: nothing is left out."""
    async with echo("--compression", mode) as (url, _):
        cases = await judged(url, tmp_path)
    assert with_verdict(cases, "informational") == OPEN
    assert with_verdict(cases, "not_offered") == (REFERRING if mode == "shared" else set())


@pytest.mark.timeout(300)
async def test_gateway(tmp_path, gateways):
    """Through the gateway, which terminates compression."""
    async with echo() as (url, _):
        gate = await gateways(url, args=["--compression", "terminate"])
        cases = await judged(gate.url("/"), tmp_path)
    assert with_verdict(cases, "informational") == OPEN
    assert with_verdict(cases, "not_offered") == REFERRING
