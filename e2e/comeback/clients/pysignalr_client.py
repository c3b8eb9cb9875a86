import asyncio

from pysignalr.client import SignalRClient

from start import host, port


async def main():
    await SignalRClient(f"http://{host}:{port}/chat").run()


asyncio.run(main())
