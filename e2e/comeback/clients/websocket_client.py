import rel
import websocket

from start import tell, url, way

ws = websocket.WebSocketApp(
    url,
    on_error=lambda _ws, error: tell("on_error:", type(error).__name__),
    on_close=lambda _ws, code, _reason: tell("on_close:", code),
)
if way == "reconnect":
    ws.run_forever(dispatcher=rel, reconnect=5)
    rel.signal(2, rel.abort)
    rel.dispatch()
else:
    ws.run_forever()
