"""A Tornado handler that computes: tornado_blocks.py PORT. A message is for how many
seconds; then the same is answered."""

import asyncio
import sys
import time

import tornado.web
import tornado.websocket


class Handler(tornado.websocket.WebSocketHandler):
    """Keeps the event loop."""

    def on_message(self, message):
        time.sleep(float(message))
        self.write_message(message)


async def main():
    """Serves until it is killed."""
    tornado.web.Application([("/", Handler)]).listen(int(sys.argv[1]), "127.0.0.1")
    await asyncio.Future()


asyncio.run(main())
