import paho.mqtt.client as mqtt

from start import host, port, tell


def on_connect(client, _userdata, _flags, _reason, _properties):
    client.subscribe("$SYS/#")


client = mqtt.Client(mqtt.CallbackAPIVersion.VERSION2, transport="websockets")
client.on_connect = on_connect
try:
    client.connect(host, port, 60)
    client.loop_forever()
except Exception as error:
    tell("connect raises", type(error).__name__)
