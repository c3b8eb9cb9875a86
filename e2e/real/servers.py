"""The applications as processes: Mosquitto, Streamlit, Jupyter's server, one on Tornado,
and a site in Django."""

import asyncio
import os
from pathlib import Path

from harness.places import BUILT
from harness.ports import free_port, listens
from harness.process import LineProcess

HERE = Path(__file__).resolve().parent
PYTHON = BUILT / "real" / "bin" / "python"
#: Until an application listens, on a busy machine.
START = 40.0


class Application:
    """One application on a port of its own."""

    def __init__(self, command, **env):
        self.port = free_port()
        self.url = f"ws://127.0.0.1:{self.port}"
        self._command = [str(part).replace("PORT", str(self.port)) for part in command]
        self._env = {**os.environ, **env}
        self.process = None

    async def start(self):
        """Starts it, or starts it again, and waits until it listens."""
        self.process = LineProcess(self._command, cwd=HERE, env=self._env, stderr=asyncio.subprocess.DEVNULL)
        await self.process.start()
        async with asyncio.timeout(START):
            while not await listens(self.port):
                await asyncio.sleep(0.02)
        return self

    async def kill(self):
        """SIGKILL."""
        if self.process:
            await self.process.kill()


def mosquitto(directory):
    """An MQTT broker. Debian's does not begin without a listener that is no WebSocket."""
    application = Application(["mosquitto", "-c", directory / "mosquitto.conf"])
    (directory / "mosquitto.conf").write_text(
        f"listener {free_port()} 127.0.0.1\n"
        f"listener {application.port} 127.0.0.1\nprotocol websockets\n"
        "allow_anonymous true\npersistence false\n")
    return application


def streamlit(directory):
    """Streamlit with a page of 20 MB; each run of its script is a line of `runs.txt`."""
    return Application([PYTHON, "-m", "streamlit", "run", HERE / "streamlit_page.py",
                        "--server.port", "PORT", "--server.address", "127.0.0.1", "--server.headless", "true",
                        "--browser.gatherUsageStats", "false", "--server.fileWatcherType", "none"],
                       RUNS=str(directory / "runs.txt"), HOME=str(directory))


def jupyter(directory):
    """The server of JupyterLab, whose kernels' WebSockets are the same without its pages;
    its own limit on output is as wide as people set it who have such output."""
    return Application([PYTHON, "-m", "jupyter_server", "--ServerApp.ip=127.0.0.1", "--ServerApp.port=PORT",
                        "--ServerApp.open_browser=False", "--IdentityProvider.token=", "--allow-root",
                        "--ServerApp.disable_check_xsrf=True", f"--ServerApp.root_dir={directory}",
                        "--ZMQChannelsWebsocketConnection.iopub_data_rate_limit=1e10"],
                       HOME=str(directory), JUPYTER_PLATFORM_DIRS="1")


def tornado():
    """A handler that keeps its event loop for as long as it is asked to."""
    return Application([PYTHON, HERE / "tornado_blocks.py", "PORT"])


def django():
    """A site that wants https."""
    return Application([PYTHON, HERE / "django_site.py", "PORT"])
