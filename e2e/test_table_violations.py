"""The gateway's table, row 8: the upstream breaks the protocol, UTF-8 or a limit."""

import pytest

from harness import clients
from harness.config import QUICK, limits, route
from harness.records import CLEAN_CLIENT_END, agrees, check, one_of, present, said, setting

everyone = pytest.mark.parametrize("client", clients.NAMES, indirect=True)

#: "hello" in a frame of its own comes first.
HELLO = 7
#: Path: what goes upstream; rule, section and offset of the violation; suspect.
MISDEEDS = {
    "/reserved-opcode": (1002, "reserved_opcode", "5.2", HELLO, None),
    "/masked": (1002, "mask_present", "5.1", HELLO, None),
    "/rsv1": (1002, "reserved_bits", "5.2", HELLO, "unnegotiated_compression"),
    "/bad-utf8": (1007, "text_utf8", "8.1", HELLO + 4, None),
    "/close-one-byte": (1002, "close_body_one_byte", "5.5.1", HELLO, None),
    "/close-bad-reason": (1007, "close_reason_utf8", "5.5.1", HELLO + 4, None),
    "/continuation": (1002, "continuation_unexpected", "5.4", HELLO, None),
    "/ping-fragmented": (1002, "control_fragmented", "5.5", HELLO, None),
    "/ping-too-long": (1002, "control_too_long", "5.5", HELLO, None),
    "/http-text": (1002, "reserved_bits", "5.2", HELLO, "http_text"),
    "/close/1006/forged": (1002, "close_code", "7.4", 0, None),
    "/close/1005/forged": (1002, "close_code", "7.4", 0, None),
    "/close/999/low": (1002, "close_code", "7.4", 0, None),
    "/close/2999/free": (1002, "close_code", "7.4", 0, None),
    "/close/5000/high": (1002, "close_code", "7.4", 0, None),
}


@pytest.mark.row("upstream sends an illegal frame, bad UTF-8")
@everyone
@pytest.mark.parametrize("path", MISDEEDS)
async def test_violation(client, path, backends, gateways):
    """The client did nothing wrong: it is told 1011, never 1002. The upstream
    is told its own fault."""
    code, rule, section, offset, suspect = MISDEEDS[path]
    behind = await backends("raw")
    gateway = await gateways(behind, config=QUICK)
    result = await (await client.open(gateway.url(path))).end()
    assert result.seen == (1011, True)
    assert result.messages == (["hello"] if offset else [])
    record = await gateway.record()
    agrees(record, result)
    seen = await behind.closed(path)
    assert (seen["code"], seen["reason"]) == (code, f"upstream_protocol_error; id={record['id']}")
    # An illegal Close is still the first Close.
    who = one_of("upstream", "gateway") if "/close" in path else "gateway"
    check(record, http_status=101, opened_at=present, initiator=who,
          cause="upstream_protocol_error", client__sent=said(1011, result.reason),
          client__received=present, client__end=CLEAN_CLIENT_END,
          upstream__sent=said(code, seen["reason"]),
          violation__side="upstream", violation__rule=rule, violation__section=section,
          violation__offset=offset, violation__bytes=present, violation__suspect=suspect)
    if path.startswith("/close/"):
        _, _, number, reason = path.split("/")
        check(record, upstream__received=said(int(number), reason))


@pytest.mark.row("upstream sends too much")
@everyone
async def test_too_big(client, backends, gateways):
    """The limit is the gateway's own, so the server broke nothing: it is told 1009, the client
    1011 and which limit it was, and the record names the setting."""
    behind = await backends("raw")
    gateway = await gateways(behind, config=[QUICK, limits(max_message="64KiB")])
    result = await (await client.open(gateway.url("/too-big/100000"))).end()
    assert result.seen == (1011, True)
    assert result.messages == []
    record = await gateway.record()
    agrees(record, result)
    seen = await behind.closed("/too-big/100000")
    assert (seen["code"], seen["reason"]) == (1009, f"message_too_big; id={record['id']}")
    check(record, cause="message_too_big", initiator="gateway",
          client__sent=said(1011, "upstream message over 64KiB (limits.max_message)"),
          upstream__sent=said(1009, seen["reason"]),
          setting=setting("limits.max_message", "64KiB"),
          detail=lambda text: text.startswith("The upstream sent a message over 64KiB (limits.max_message)"),
          violation__side="upstream", violation__rule="message_too_big", violation__section="10.4",
          violation__offset=0)


@pytest.mark.row("upstream sends too much: real backends")
@pytest.mark.parametrize("server", ["node", "websockets", "aiohttp"])
async def test_too_big_of_a_real_backend(node, server, backends, gateways):
    """The same, where the whole message leaves the backend before it reads."""
    behind = await backends(server)
    gateway = await gateways(behind, args=["--max-message", "65536"])
    result = await (await node.open(gateway.url("/send/200000"))).end()
    assert result.seen == (1011, True)
    assert (await behind.closed("/send/200000"))["code"] == 1009
    agrees(await gateway.record(), result)


@pytest.mark.row("upstream breaks the protocol: 1014 where configured")
@everyone
async def test_1014_where_configured(client, backends, gateways):
    """A route may say Bad Gateway."""
    behind = await backends("raw")
    gateway = await gateways(behind, config=route(upstream_error_code=1014))
    result = await (await client.open(gateway.url("/reserved-opcode"))).end()
    assert result.seen == (1014, True)
    record = await gateway.record()
    agrees(record, result)
    check(record, cause="upstream_protocol_error", client__sent=said(1014, result.reason))
