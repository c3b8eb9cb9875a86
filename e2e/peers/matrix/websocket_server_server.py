"""PyPI's `websocket-server` (python-websocket-server): a thread a connection, and no
answer to anything that is not a WebSocket: websocket_server_server.py PORT."""

import logging
import os
import signal
import socket
import sys
import threading
import time

import websocket_server.websocket_server as library

from begin import SLOW, released
from orders import say


class Handler(library.WebSocketHandler):
    """The library's, which looks at the path: the library itself does not keep it."""

    def read_http_headers(self):
        path = self.rfile.peek(1).split(b" ", 2)[1].decode()
        say("handshake", path=path)
        if path == "/drop-handshake":
            raise ConnectionAbortedError
        if path == "/slow-handshake":
            time.sleep(SLOW)
        return super().read_http_headers()


def take(client, server, text):
    """Does what a message asks for."""
    match text:
        case "who":
            server.send_message(client, str(os.getpid()))
        case "drop":
            drop(client)
        case "drop-all":
            for each in list(server.clients):
                drop(each)
        case "block":
            stand_still()
        case "drop-and-block":
            drop(client)
            stand_still()
        case "unlisten":
            server.shutdown()
            server.socket.close()
        case _:
            server.send_message(client, text)


def drop(client):
    """FIN, at once."""
    client["handler"].request.shutdown(socket.SHUT_RDWR)


def stand_still():
    """All threads, until the test lets them go on."""
    os.kill(os.getpid(), signal.SIGSTOP)


library.WebSocketHandler = Handler
released()
server = library.WebsocketServer(host="127.0.0.1", port=int(sys.argv[1]), loglevel=logging.CRITICAL)
# What a handler raises ends its connection, and is no news.
server.handle_error = lambda *_: None
server.set_fn_message_received(take)
say("listening")
server.run_forever()
threading.Event().wait()
