"""`farewell site build`: whatever happens to a build, there is a whole site; and the admin
address has the same pages."""

import asyncio
import os
import random
import shutil
import signal
import tempfile
import threading
import time
from pathlib import Path

import aiohttp
import pytest
import pytest_asyncio

from harness.browsers import BROWSERS
from harness.disk import PLACE, Disk
from harness.places import binary
from harness.site import LANGUAGES, build

#: For a build, on a machine that is busy with others.
PATIENCE = 120.0
#: Two sites that differ in each page that names its own address.
URLS = ["https://one.example/", "https://other.example/"]


class Building:
    """A build at work."""

    def __init__(self, child):
        self._child = child

    @classmethod
    async def start(cls, folder, url=URLS[0], before=(), **options):
        """Starts one; `before` stands before its command."""
        return cls(await asyncio.create_subprocess_exec(
            *map(str, before), binary(), "site", "build", str(folder), "--url", url,
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE, **options))

    def signal(self, number):
        """Sends a signal, if it has not ended."""
        if self._child.returncode is None:
            self._child.send_signal(number)

    async def end(self):
        """Its exit code and what it said on standard error."""
        async with asyncio.timeout(PATIENCE):
            _, said = await self._child.communicate()
        return self._child.returncode, said.decode()


async def built(folder, **options):
    """Exit code and standard error of a build."""
    return await (await Building.start(folder, **options)).end()


async def until(condition):
    """Waits for it."""
    async with asyncio.timeout(PATIENCE):
        while not condition():
            await asyncio.sleep(0.001)


def beside(folder):
    """What stands in the folder above."""
    return sorted(entry.name for entry in folder.parent.iterdir())


class Reader(threading.Thread):
    """Looks at all of a folder, again and again, until it is told to stop or finds no whole site."""

    def __init__(self, folder):
        super().__init__()
        self._folder, self._told, self.problem, self.seen = folder, threading.Event(), None, []
        self._names = None
        self._look()

    def run(self):
        try:
            while not self._told.wait(0.02):
                self.seen.append(self._look())
        except (OSError, AssertionError) as problem:
            self.problem = repr(problem)

    def _look(self):
        """The address that a whole site names. One that is replaced while it is read is gone, and
        the new one is read instead."""
        while True:
            opened = os.open(self._folder, os.O_RDONLY | os.O_DIRECTORY)
            try:
                url, names = self._read(opened)
                self._names = self._names or names
                assert names == self._names, f"{len(names)} files, not {len(self._names)}"
                return url
            except (OSError, AssertionError):
                if os.stat(self._folder).st_ino == os.fstat(opened).st_ino:
                    raise
            finally:
                os.close(opened)

    @staticmethod
    def _read(opened):
        names, url = set(), ""
        for place, _, files, at in os.fwalk(".", dir_fd=opened):
            for name in files:
                with open(os.open(name, os.O_RDONLY, dir_fd=at), "rb") as file:
                    text = file.read()
                assert text, f"{place}/{name} is empty"
                names.add(f"{place}/{name}")
                if name == "robots.txt":
                    url = text.decode().rsplit("Sitemap: ", 1)[1].split("sitemap.xml")[0]
        return url, names

    def stop(self):
        """Its last look is over after this."""
        self._told.set()
        self.join()


@pytest.mark.timeout(600)
async def test_killed_in_the_middle(tmp_path):
    """SIGKILL at any time: a reader finds one site or the other, never a part of one, and the
    next build leaves nothing of the one that was killed."""
    folder = tmp_path / "site"
    begin = time.monotonic()
    assert (await built(folder))[0] == 0
    longest = time.monotonic() - begin
    reader, dice = Reader(folder), random.Random(15)
    reader.start()
    try:
        for number in range(9):
            before = folder.stat().st_ino
            building = await Building.start(folder, URLS[1 - number % 2])
            if number % 3 == 0:
                # In the moment after the exchange.
                await until(lambda: folder.stat().st_ino != before)
            else:
                await asyncio.sleep(dice.uniform(0, longest))
            building.signal(signal.SIGKILL)
            await building.end()
            assert folder.is_dir() and reader.problem is None, reader.problem
        assert await built(folder, url=URLS[0]) == (0, "")
        assert beside(folder) == ["site"]
        seen = len(reader.seen)
        await until(lambda: len(reader.seen) > seen + 1 or reader.problem)
    finally:
        reader.stop()
    assert reader.problem is None
    assert set(reader.seen) == set(URLS), "only one of the sites was seen"
    assert reader.seen[-1] == URLS[0]


async def test_two_at_once(tmp_path):
    """The second build says that another one is at work, and disturbs nothing."""
    folder = tmp_path / "site"
    first = await Building.start(folder)
    await until((tmp_path / ".site.farewell-new").exists)
    first.signal(signal.SIGSTOP)
    code, said = await built(folder)
    first.signal(signal.SIGCONT)
    assert code == 1 and said.startswith("error: another build is writing "), said
    assert await first.end() == (0, "")
    assert beside(folder) == ["site"]
    assert await built(folder) == (0, "")


@pytest_asyncio.fixture
async def disk():
    """A file system with room for several sites."""
    disk = await Disk.mounted("400m")
    yield disk
    await disk.close()


async def test_a_full_disk(disk):
    """The site that was there stays as it was, and nothing else is left."""
    assert (await built(PLACE / "site", before=disk.on))[0] == 0
    folder = disk.path / "site"
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    disk.fill()
    code, said = await built(PLACE / "site", url=URLS[1], before=disk.on)
    assert code == 1 and said.startswith("error: no space for "), said
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before
    assert beside(folder) == ["filler", "site"]
    # Full in the middle.
    disk.empty()
    with (disk.path / "filler").open("wb") as filler:
        filler.write(bytes(shutil.disk_usage(disk.path).free - (8 << 20)))
    code, said = await built(PLACE / "site", url=URLS[1], before=disk.on)
    assert code == 1 and said.startswith("error: no space for "), said
    assert beside(folder) == ["filler", "site"]
    disk.empty()
    assert await built(PLACE / "site", url=URLS[1], before=disk.on) == (0, "")
    assert URLS[1] in (folder / "robots.txt").read_text()


async def test_a_read_only_disk_and_a_mount(disk):
    """What can't be replaced is said, with what to do, and is wrong use."""
    (disk.path / "kept").mkdir()
    await disk.protect("kept")
    code, said = await built(PLACE / "kept" / "site", before=disk.on)
    assert code == 2 and "read-only" in said, said
    await disk.release("kept")
    (disk.path / "above").mkdir()
    await disk.twin("kept", "above/mounted")
    code, said = await built(PLACE / "above" / "mounted", before=disk.on)
    assert code == 2 and "a file system is mounted there" in said, said
    assert beside(disk.path / "above" / "mounted") == ["mounted"]
    assert await built(PLACE / "above" / "mounted" / "site", before=disk.on) == (0, "")


async def test_without_permission():
    """A folder in which nothing may be created, and a site of somebody else's."""
    with tempfile.TemporaryDirectory() as directory:
        above, program = Path(directory), Path(directory) / "farewell"
        shutil.copy(binary(), program)
        program.chmod(0o755)
        above.chmod(0o555)
        other = {"user": 65534, "group": 65534, "extra_groups": []} if os.geteuid() == 0 else {}
        child = await asyncio.create_subprocess_exec(
            program, "site", "build", above / "site", stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE, cwd="/", **other)
        _, said = await child.communicate()
        assert (child.returncode, beside(above / "site")) == (2, ["farewell"]), said
        assert said.startswith(b"error: permission denied for "), said
        above.chmod(0o755)


# --- the admin address ---------------------------------------------------------------


@pytest.mark.timeout(600)
async def test_the_admin_address_has_the_same(tmp_path, backends, gateways):
    """Each file that is built is there with the same bytes; what leads elsewhere leads there in
    one step."""
    gateway = await gateways(await backends("node"), admin=True)
    url = f"http://127.0.0.1:{gateway.admin_port}/reference/"
    folder = build(tmp_path / "site", url)
    moved, same = [], 0
    free = asyncio.Semaphore(8)

    async def look(session, path):
        nonlocal same
        async with free, session.get(url + path, allow_redirects=False) as answer:
            body = await answer.read()
            if answer.status == 308:
                moved.append((path, answer.headers["Location"]))
                return
            assert answer.status == 200, (path, answer.status)
            name = path + "index.html" if path.endswith("/") else path
            assert body == (folder / name).read_bytes(), path
            same += 1

    files = [path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()]
    paths = {path.removesuffix("index.html") for path in files} - {".farewell-site"}
    asked = {"Accept-Language": "ko, fr;q=0.5"}
    async with aiohttp.ClientSession(headers=asked, timeout=aiohttp.ClientTimeout(PATIENCE)) as session:
        await asyncio.gather(*(look(session, path) for path in paths))
    # Those without a language, and those of pairs in the other order.
    assert same > 2000 and len(moved) + same == len(paths)
    for path, to in moved:
        target = to.removeprefix("/reference/")
        assert target in paths and target not in dict(moved), (path, to)
        language = path.split("/")[0]
        assert target.split("/")[0] == (language if language in LANGUAGES else "ko"), (path, to)


@pytest.mark.parametrize("browser", BROWSERS)
async def test_its_policy_lets_the_pages_work(browser, backends, gateways):
    """No page has anything on the console, and the scripts load what they need."""
    gateway = await gateways(await backends("node"), admin=True)
    root = f"http://127.0.0.1:{gateway.admin_port}"
    page = BROWSERS[browser]()
    await page.start()
    try:
        await page.goto(f"{root}/reference/")
        assert await page.evaluate("document.documentElement.lang") in LANGUAGES
        for path in ("/reference/fr/1006/", "/reference/en/1005-vs-1006/", "/reference/ko/diagnose/",
                     "/reference/en/timers/60/", "/reference/en/", "/"):
            await page.goto(root + path)
            styled = "getComputedStyle(document.body).getPropertyValue('--accent') !== ''"
            assert await page.evaluate(styled), path
        await page.goto(f"{root}/reference/en/search/#q=CLOSE_ABNORMAL")
        await page.until("document.querySelector('#answer a')?.href.endsWith('/reference/en/1006/')", PATIENCE)
        assert page.console == [], "\n".join(map(str, page.console))
        # The browser says that the answer was 404, and nothing else is said.
        await page.goto(f"{root}/reference/en/10066/")
        await page.until("document.querySelector('a[href$=\"/reference/en/codes/\"]') !== null")
        await page.until("document.body.dataset.notFound !== undefined")
        assert all("404" in str(said) for said in page.console), "\n".join(map(str, page.console))
    finally:
        await page.stop()
