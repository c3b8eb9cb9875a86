"""What people have in front of a gateway: nginx and HAProxy, as Debian has them."""

import asyncio

from harness.ports import free_port, listens
from harness.process import LineProcess

#: Until one listens, on a busy machine.
START = 20.0

#: TLS ends here; the lines are those that people write.
NGINX = """\
daemon off;
master_process off;
pid {directory}/nginx.pid;
error_log stderr;
events {{}}
http {{
  access_log off;
  client_body_temp_path {directory}/body;
  proxy_temp_path {directory}/proxy;
  fastcgi_temp_path {directory}/fastcgi;
  uwsgi_temp_path {directory}/uwsgi;
  scgi_temp_path {directory}/scgi;
  map $http_upgrade $connection_upgrade {{ default upgrade; '' close; }}
  server {{
    listen 127.0.0.1:{port} ssl;
    ssl_certificate {files.cert};
    ssl_certificate_key {files.key};
    location / {{
      proxy_pass http://{behind};
      proxy_http_version 1.1;
      proxy_set_header Host $http_host;
      proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
      proxy_set_header X-Forwarded-Proto $scheme;
      proxy_set_header Upgrade $http_upgrade;
      proxy_set_header Connection $connection_upgrade;
    }}
  }}
}}
"""

HAPROXY = """\
global
  maxconn 1000

defaults
  mode {mode}
  timeout connect 5s
  timeout client 60s
  timeout server 60s
  timeout tunnel 60s
  retries 0

frontend front
  bind 127.0.0.1:{port}
  {lines}
  default_backend back

backend back
  server gateway 127.0.0.1:{behind} {options}
"""


class Balancer:
    """One of them, in front of a port."""

    def __init__(self, command):
        self.port = free_port()
        self._command = command
        self._process = None

    async def start(self, directory, text):
        """Starts it with this configuration, and waits until it listens."""
        file = directory / f"balancer-{self.port}.cfg"
        file.write_text(text)
        command = [str(file) if part == "FILE" else part for part in self._command]
        self._process = LineProcess(command, cwd=directory)
        await self._process.start()
        async with asyncio.timeout(START):
            while not await listens(self.port):
                await asyncio.sleep(0.02)
        return self

    async def stop(self):
        """SIGKILL."""
        await self._process.kill()


async def nginx(directory, behind, files):
    """nginx ends TLS and speaks HTTP to the port behind it, or to the Unix socket."""
    behind = behind if str(behind).startswith("unix:") else f"127.0.0.1:{behind}"
    balancer = Balancer(["nginx", "-c", "FILE", "-e", "stderr", "-p", str(directory)])
    text = NGINX.format(directory=directory, port=balancer.port, behind=behind, files=files)
    return await balancer.start(directory, text)


async def haproxy(directory, behind, mode="tcp", lines="", options=""):
    """HAProxy in front of the port behind it, with these lines of a frontend and these
    options of a server."""
    balancer = Balancer(["haproxy", "-db", "-q", "-f", "FILE"])
    text = HAPROXY.format(port=balancer.port, behind=behind, mode=mode, lines=lines, options=options)
    return await balancer.start(directory, text)
