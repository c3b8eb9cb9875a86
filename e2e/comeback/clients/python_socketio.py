import socketio

from start import host, port, tell

sio = socketio.Client()


@sio.event
def disconnect(reason):
    tell("disconnect:", reason)


try:
    sio.connect(f"http://{host}:{port}")
    sio.wait()
except socketio.exceptions.ConnectionError as error:
    tell("connect raises", error)
