import asyncio

from centrifuge import Client, ClientEventHandler

from start import host, port, tell


class Events(ClientEventHandler):
    async def on_disconnected(self, context):
        tell("disconnected:", context.code, context.reason)


async def main():
    client = Client(f"ws://{host}:{port}/connection/websocket", events=Events())
    await client.connect()
    await asyncio.Event().wait()


asyncio.run(main())
