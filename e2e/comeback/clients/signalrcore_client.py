import threading

from signalrcore.hub_connection_builder import HubConnectionBuilder

from start import host, port, tell, way

builder = HubConnectionBuilder().with_url(f"http://{host}:{port}/chat")
if way == "reconnect":
    builder = builder.with_automatic_reconnect(
        {"type": "raw", "keep_alive_interval": 10, "reconnect_interval": 5, "max_attempts": 5}
    )
connection = builder.build()
connection.on_close(lambda: tell("closed"))
connection.start()
threading.Event().wait()
