"""Fixtures: clients (one of each a worker), backends and gateways (as many as a
test asks for). A missing peer is a failure, never a skip."""

import asyncio
import resource
import shutil

import pytest
import pytest_asyncio

from harness.backend import Backend
from harness.browsers import BROWSERS
from harness.clients.chromium import ChromiumClient
from harness.clients.in_process import AiohttpClient, WebsocketsClient
from harness.clients.node import NodeClient
from harness.clients.raw import RawClient
from harness.gateway import Gateway
from harness.site import Host, built


def pytest_configure():
    """Fails at once where a peer is missing, and allows a thousand connections."""
    needed = {"node": "nodejs", "chromium": "chromium", "firefox-esr": "firefox-esr", "openssl": "openssl",
              "haproxy": "haproxy", "mosquitto": "mosquitto", "nginx": "nginx"}
    for program, package in needed.items():
        if shutil.which(program) is None:
            pytest.exit(f"{program} is missing; apt-get install {package}", returncode=4)
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))


def pytest_itemcollected(item):
    """All tests with Chromium on one worker: one browser is enough. The demo and the site
    have browsers of their own, each on a worker."""
    if "test_demo" in item.nodeid and "[" in item.nodeid:
        parameters = item.callspec.params
        if "page" in parameters:
            item.add_marker(pytest.mark.xdist_group(f"demo-{parameters['page']}"))
    elif item.path.stem == "test_site_pages":
        # Its pages are parsed once.
        item.add_marker(pytest.mark.xdist_group("site-pages"))
    elif "test_site" in item.nodeid:
        # Each file has a browser of its own of each kind.
        parameters = item.callspec.params if "[" in item.nodeid else {}
        if "page" in parameters:
            item.add_marker(pytest.mark.xdist_group(f"{item.path.stem}-{parameters['page']}"))
    elif "chromium" in item.nodeid or "chromium" in item.fixturenames:
        item.add_marker(pytest.mark.xdist_group("chromium"))


@pytest_asyncio.fixture(scope="session", autouse=True)
async def plain_complaints():
    """What asyncio has to say of forgotten tasks is said in one line. Formatting
    a traceback while another is being formatted upsets Python 3.11."""
    def say(_loop, context):
        print("asyncio:", context["message"], repr(context.get("exception", "")))
    asyncio.get_running_loop().set_exception_handler(say)


async def _started(client):
    await client.start()
    yield client
    await client.stop()


@pytest_asyncio.fixture(scope="session")
async def node():
    """Node's `ws`."""
    async for client in _started(NodeClient()):
        yield client


@pytest_asyncio.fixture(scope="session")
async def chromium():
    """A browser."""
    async for client in _started(ChromiumClient()):
        yield client


@pytest.fixture(scope="session")
def raw():
    """The client that can break every rule."""
    return RawClient()


@pytest.fixture(scope="session")
def websockets():
    """Python's `websockets`."""
    return WebsocketsClient()


@pytest.fixture(scope="session")
def aiohttp_client():
    """`aiohttp`."""
    return AiohttpClient()


@pytest.fixture
def client(request):
    """The client named by the parameter."""
    fixture = {"aiohttp": "aiohttp_client"}.get(request.param, request.param)
    return request.getfixturevalue(fixture)


@pytest_asyncio.fixture
async def backends():
    """Starts backends; they are killed after the test."""
    started = []

    async def start(kind, **options):
        behind = Backend(kind, **options)
        started.append(behind)
        return await behind.start()

    yield start
    for behind in started:
        await behind.kill()


@pytest_asyncio.fixture
async def gateways(tmp_path):
    """Starts gateways before a backend or a URL. At the end each must still be
    alive, unless it was told to end, and must not have panicked."""
    started = []

    async def start(to, *, admin=False, **options):
        directory = tmp_path / f"gateway-{len(started)}"
        directory.mkdir()
        gateway = Gateway(directory, getattr(to, "url", to), admin=admin, **options)
        started.append(gateway)
        return await gateway.start()

    yield start
    for gateway in started:
        await gateway.stop()


@pytest_asyncio.fixture(scope="session")
async def browsers():
    """Starts a browser of this name when a test first asks for it."""
    started = {}

    async def get(name):
        if name not in started:
            page = BROWSERS[name]()
            await page.start()
            started[name] = page
        return started[name]

    yield get
    for page in started.values():
        await page.stop()


@pytest_asyncio.fixture(scope="session")
async def host(tmp_path_factory):
    """A host with the built site in a subfolder."""
    async with Host(built(tmp_path_factory)) as host:
        yield host
