"""The gateway's own troubles, with its ledger and with its error stream, under load: no
client notices, and the records found and those counted as lost are the connections
that ended, exactly."""

import asyncio
import os
import signal
import sqlite3
import sys
from contextlib import asynccontextmanager

import pytest
import pytest_asyncio

from harness.account import account
from harness.admin import Admin
from harness.disk import PLACE, Disk
from harness.visits import Visits

#: Connections that end before, in and after a trouble.
BEFORE, WITHIN, AFTER = 60, 120, 60
#: Those that stay until the gateway goes.
STAY = 12
#: Longer than the ledger tries to write one batch.
TOO_LONG = 6.5


@pytest_asyncio.fixture
async def disk():
    """A file system of the test's own."""
    mounted = await Disk.mounted()
    (mounted.path / "kept").mkdir()
    yield mounted
    await mounted.close()


class Scene:
    """A gateway whose ledger stands in `directory`, and those who visit it."""

    def __init__(self, client, directory, start, place=None):
        self.client, self.directory, self._start = client, directory, start
        self.place = place or directory
        self.path = directory / "ledger.db"
        self.gateways, self.visits = [], None
        self.gone = set()

    async def begin(self, count=1, **options):
        """Starts so many gateways on one ledger, and lets visitors come."""
        for _ in range(count):
            self.gateways.append(await self._start(ledger=self.place / "ledger.db", **options))
        self.visits = Visits(self.client, *self.gateways)

    @asynccontextmanager
    async def load(self):
        """Visitors come before, within and after what happens inside."""
        async with self.visits:
            await self.visits.more(BEFORE)
            yield self.visits
            await self.visits.more(AFTER)

    async def end(self):
        """SIGTERM: those who are there are told, and the exit code is 0."""
        for gateway in self.gateways:
            gateway.terminate()
        for gateway in self.gateways:
            assert await gateway.exited() == 0, gateway.log()
        await self.visits.are_called_away()

    async def adds_up(self, lost=None):
        """The next start writes down what could not be written; then the sum is exact.
        `lost` says whether some must have been lost, or must not."""
        last = await self._start(ledger=self.place / "ledger.db")
        last.terminate()
        assert await last.exited() == 0, last.log()
        seen = account(self.directory)
        known = len(seen.found | self.gone) + seen.lost
        logs = "\n".join(gateway.log()[-2000:] for gateway in [*self.gateways, last])
        assert known == self.visits.ended, (seen.files, len(self.gone), logs)
        assert lost is None or (seen.lost > 0) == lost, seen.files
        return seen

    async def lost(self):
        """What `/health` counts."""
        return sum([(await Admin(gateway).request("GET", "/health"))[1]["ledger"]["lost"]
                    for gateway in self.gateways])


@pytest_asyncio.fixture
async def scene(raw, backends, gateways, tmp_path):
    """A gateway on an ordinary file system."""
    behind = await backends("raw")
    directory = tmp_path / "ledger"
    directory.mkdir()

    async def start(**options):
        return await gateways(behind, admin=True, **options)
    return Scene(raw, directory, start)


@pytest_asyncio.fixture
async def small(raw, backends, gateways, disk):
    """A gateway on a file system of its own."""
    behind = await backends("raw")

    async def start(**options):
        return await gateways(behind, admin=True, before=disk.on, **options)
    return Scene(raw, disk.path / "kept", start, PLACE / "kept")


async def reader(path, statement, stopped=False):
    """Another process that has this ledger open in a transaction."""
    code = ("import sqlite3, sys; it = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=20);"
            "it.execute(sys.argv[2]); it.execute('SELECT COUNT(*) FROM closes').fetchone();"
            "print('holds', flush=True); sys.stdin.read()")
    async with asyncio.timeout(20):
        while not path.exists() or path.stat().st_size == 0:
            await asyncio.sleep(0.01)
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-c", code, path, statement, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE)
    assert await child.stdout.readline() == b"holds\n"
    if stopped:
        child.send_signal(signal.SIGSTOP)
    return child


async def ends(child):
    """It lets go."""
    child.kill()
    await child.wait()


async def test_moved(scene):
    await scene.begin()
    async with scene.load() as visits:
        scene.path.rename(scene.directory / "november.db")
        await visits.more(WITHIN)
        (scene.directory / "kept").mkdir()
        scene.path.rename(scene.directory / "kept" / "december.db")
    await scene.visits.stay(STAY)
    await scene.end()
    seen = await scene.adds_up(lost=False)
    assert len(seen.files) == 3, seen.files


@pytest.mark.parametrize("other", ["empty", "ledger"])
async def test_replaced(scene, other):
    await scene.begin()
    next_one = scene.directory / "next.db"
    async with scene.load() as visits:
        if other == "empty":
            next_one.touch()
        else:
            with sqlite3.connect(scene.path) as ledger:
                ledger.execute("VACUUM INTO ?", [str(next_one)])
        os.link(scene.path, scene.directory / "november.db")
        next_one.rename(scene.path)
        await visits.more(WITHIN)
    await scene.visits.stay(STAY)
    await scene.end()
    await scene.adds_up(lost=False)


@pytest.mark.parametrize("length", [0, 100, 4096, 20_000])
async def test_truncated(scene, length):
    """What was in the file is destroyed by others; nothing else is missing."""
    await scene.begin()
    async with scene.load() as visits:
        await scene.gateways[0].stand_still()
        scene.gone = account(scene.directory).found
        os.truncate(scene.path, length)
        scene.gateways[0].go_on()
        await visits.more(WITHIN)
    await scene.visits.stay(STAY)
    await scene.end()
    seen = await scene.adds_up(lost=False)
    assert any(".damaged-" in name for name in seen.files) or length == 0, seen.files


async def test_locked(scene):
    """For longer than the ledger tries, and again when the gateway goes."""
    await scene.begin()
    async with scene.load() as visits:
        locker = await reader(scene.path, "BEGIN EXCLUSIVE")
        await asyncio.sleep(TOO_LONG)
        await visits.more(WITHIN)
        await ends(locker)
    await scene.visits.stay(STAY)
    locker = await reader(scene.path, "BEGIN EXCLUSIVE")
    await scene.end()
    await ends(locker)
    await scene.adds_up(lost=True)


async def test_a_paused_reader(scene):
    """The ledger is moved away under it, too."""
    await scene.begin()
    paused = [await reader(scene.path, "BEGIN", stopped=True)]
    async with scene.load() as visits:
        paused.append(await reader(scene.path, "BEGIN", stopped=True))
        await visits.more(WITHIN)
        scene.path.rename(scene.directory / "november.db")
        await visits.more(WITHIN)
        paused.append(await reader(scene.path, "BEGIN", stopped=True))
    await scene.visits.stay(STAY)
    await scene.end()
    for child in paused:
        await ends(child)
    await scene.adds_up(lost=False)


async def test_two_gateways_on_one_file(scene):
    """Which is moved away, locked, and moved away again."""
    await scene.begin(2)
    async with scene.load() as visits:
        scene.path.rename(scene.directory / "november.db")
        await visits.more(WITHIN)
        locker = await reader(scene.path, "BEGIN EXCLUSIVE")
        await visits.more(WITHIN)
        scene.path.rename(scene.directory / "december.db")
        await visits.more(WITHIN)
        await ends(locker)
    await scene.visits.stay(STAY)
    await scene.end()
    await scene.adds_up()


async def test_a_full_disk(small, disk):
    """In the middle, and again when the gateway goes: the count outlives it."""
    await small.begin()
    async with small.load() as visits:
        disk.fill()
        await asyncio.sleep(TOO_LONG)
        await visits.more(WITHIN)
        assert await small.lost() > 0
        disk.empty()
    await small.visits.stay(STAY)
    disk.fill()
    await small.end()
    disk.empty()
    await small.adds_up(lost=True)


async def test_a_read_only_directory(small, disk):
    """The ledger is moved away, and the next one cannot be begun."""
    await small.begin()
    await disk.twin("kept", "twin")
    async with small.load() as visits:
        await disk.protect("kept")
        await visits.more(WITHIN)
        twin = disk.path / "twin"
        (twin / "ledger.db").rename(twin / "november.db")
        await asyncio.sleep(TOO_LONG)
        await visits.more(WITHIN)
        assert await small.lost() > 0
        await disk.release("kept")
    await small.visits.stay(STAY)
    await small.end()
    await small.adds_up(lost=True)


class Stream:
    """A gateway's error stream, and what befalls it."""

    def __init__(self, disk):
        self._disk, self._ends = disk, []

    def good(self, trouble):
        """One that works until this trouble comes."""
        if trouble == "full":
            return self._opened(self._disk.path / "errors.txt")
        reading, writing = os.pipe()
        self._ends += [reading, writing]
        return writing

    def befalls(self, trouble):
        """Now it comes."""
        match trouble:
            case "full":
                self._disk.fill()
            case "gone":
                os.close(self._ends.pop(0))
            case "blocked":
                # A description of its own: the gateway's stays one that blocks.
                filling = os.open(f"/proc/self/fd/{self._ends[1]}", os.O_WRONLY | os.O_NONBLOCK)
                try:
                    while os.write(filling, b"\n"):
                        pass
                except BlockingIOError:
                    os.close(filling)

    def _opened(self, path):
        self._ends.append(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND))
        return self._ends[-1]

    def close(self):
        for end in self._ends:
            os.close(end)


@pytest.fixture
def stream(disk):
    """An error stream on a file system of its own, or a pipe."""
    made = Stream(disk)
    yield made
    made.close()


@pytest.mark.parametrize("when", ["start", "middle"])
@pytest.mark.parametrize("trouble", ["blocked", "full", "gone"])
async def test_an_error_stream(scene, stream, trouble, when):
    """What it loses is counted, and nothing else is any different."""
    errors = stream.good(trouble)
    if when == "start":
        stream.befalls(trouble)
    await scene.begin(errors=errors)
    async with scene.load() as visits:
        if when == "middle":
            stream.befalls(trouble)
        await visits.more(WITHIN)
        _, health = await Admin(scene.gateways[0]).request("GET", "/health")
        # A pipe that is blocked takes no line; as many wait as there is room for.
        assert health["log"]["lost"] > 0 or trouble == "blocked", health
    await scene.visits.stay(STAY)
    await scene.end()
    await scene.adds_up(lost=False)


async def test_a_closed_error_stream(scene):
    """As some supervisors start a daemon."""
    await scene.begin(before=["sh", "-c", 'exec "$0" "$@" 2>&-'])
    async with scene.load() as visits:
        await visits.more(WITHIN)
    await scene.visits.stay(STAY)
    await scene.end()
    await scene.adds_up(lost=False)


async def test_files_that_may_not_grow(scene):
    """`ulimit -f`: writes fail, for the ledger as for the log, and nothing else does."""
    await scene.begin(before=["prlimit", f"--fsize={1 << 17}"])
    async with scene.load() as visits:
        while await scene.lost() == 0:
            await visits.more(WITHIN)
    await scene.visits.stay(STAY)
    await scene.end()
    await scene.adds_up(lost=True)
