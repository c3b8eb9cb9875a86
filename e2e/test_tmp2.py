import asyncio, json
from harness.config import QUICK, timeouts
import pytest
@pytest.mark.parametrize("client", ["raw", "node"], indirect=True)
async def test_it(client, backends, gateways):
    behind = await backends("node")
    gateway = await gateways(behind, config=[QUICK, timeouts(ping_interval="200ms", ping_timeout="20s", close="8s")])
    if client.name == "raw":
        connection = await client.open(gateway.url("/echo"), small_window=True)
        connection.pause()
    else:
        connection = await client.open(gateway.url("/echo"))
        await connection.command("pause")
    await behind.order("/flood/2000/10000")
    print(await behind.closed("/echo"))
    if client.name == "raw":
        connection.resume()
    else:
        await connection.command("resume")
    result = await connection.end()
    n = len(result.messages); result.messages=[]
    print(result, n)
    r = await gateway.record(); print(json.dumps({k:r[k] for k in ("code","clean","client","upstream","duration_ms","traffic","cause")},indent=1)); print(gateway.log())
    assert 0
