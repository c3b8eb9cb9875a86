"""Holds a listening socket as systemd does, and starts the server that it is told to
with the socket as descriptor 3: activated.py PORT SERVER...

Standard input: `start`, `kill` (SIGKILL; the socket stays), `close` (the socket).
"""

import os
import signal
import socket
import subprocess
import sys

from orders import say

#: The first descriptor that a unit of systemd is passed.
FIRST = 3

port, *command = sys.argv[1:]
listener = socket.create_server(("127.0.0.1", int(port)), backlog=512)
if listener.fileno() != FIRST:
    os.dup2(listener.fileno(), FIRST)
    listener.close()
child = None
say("standby")
for line in sys.stdin:
    match line.strip():
        case "start":
            child = subprocess.Popen(["sh", "-c", 'LISTEN_PID=$$ exec "$@"', "sh", *command], pass_fds=[FIRST],
                                     env={**os.environ, "LISTEN_FDS": "1"}, stdin=subprocess.DEVNULL)
        case "kill":
            child.send_signal(signal.SIGKILL)
            child.wait()
            say("killed")
        case "close":
            os.close(FIRST)
            say("closed")
