"""[`Gateway`]: the real binary on free ports, with a ledger of its own."""

import asyncio
import json
import re
import signal
import time
from pathlib import Path

from harness import config as configuration
from harness.admin import TOKEN
from harness.places import binary
from harness.ports import free_port, listens

#: Readiness, and the ledger's batches.
PATIENCE = 10.0


class Gateway:
    """One `farewell gate`."""

    def __init__(self, directory, to, config=[], args=(), admin=False, tls=False, bare=False, port=None,
                 descriptors=None, before=(), ledger=None, errors=None):
        self.port, self.admin_port = port or free_port(), free_port() if admin else None
        self.directory, self.ledger = directory, ledger or directory / "ledger.db"
        self._errors, self._stream = directory / "stderr.txt", errors
        self.scheme = "wss" if tls else "ws"
        limited = ["prlimit", f"--nofile={descriptors}"] if descriptors else []
        self.command = [*limited, *map(str, before), binary(), "gate"]
        if not bare:
            self.command += ["--listen", f"127.0.0.1:{self.port}", "--to", to, "--ledger", str(self.ledger)]
        tables = _merged(config if isinstance(config, (list, tuple)) else [config])
        if admin:
            self.command += ["--admin", f"127.0.0.1:{self.admin_port}"]
            tables["admin_token"] = TOKEN
        if tables:
            file = directory / "gate.toml"
            file.write_text(configuration.toml(tables))
            self.command += ["--config", str(file)]
        self.command += list(map(str, args))
        self._child = None
        self.expected_exit = False

    async def start(self):
        """Starts it and waits until it takes TCP connections."""
        with self._errors.open("ab") as errors:
            self._child = await asyncio.create_subprocess_exec(
                *self.command, cwd=self.directory, stdout=errors, stderr=self._stream or errors)
        until = time.monotonic() + PATIENCE
        while not await listens(self.port):
            assert self._child.returncode is None, f"the gateway did not start: {self.log()}"
            assert time.monotonic() < until, f"the gateway does not listen: {self.log()}"
            await asyncio.sleep(0.02)
        return self

    def url(self, path="/echo", scheme=None):
        """The address of a path behind the gateway."""
        return f"{scheme or self.scheme}://127.0.0.1:{self.port}{path}"

    def log(self):
        """What it said on standard error."""
        return self._errors.read_text(errors="replace")

    @property
    def pid(self):
        """Its process."""
        return self._child.pid

    def signal(self, number):
        """Sends a signal."""
        self._child.send_signal(number)

    async def stand_still(self):
        """SIGSTOP, and waits until it has come to all of its threads."""
        self.signal(signal.SIGSTOP)
        async with asyncio.timeout(PATIENCE):
            while not all(state == "T" for state in self._states()):
                await asyncio.sleep(0.005)

    def _states(self):
        for status in Path(f"/proc/{self.pid}/task").glob("*/stat"):
            yield status.read_text(encoding="ascii").rpartition(")")[2].split()[0]

    def go_on(self):
        """SIGCONT."""
        self.signal(signal.SIGCONT)

    def terminate(self):
        """SIGTERM: it drains, and its exit is no fault."""
        self.expected_exit = True
        self.signal(signal.SIGTERM)

    async def exited(self, timeout=30.0):
        """Its exit code, once it has ended by itself."""
        return await asyncio.wait_for(self._child.wait(), timeout)

    def memory(self):
        """Resident memory in KiB."""
        with open(f"/proc/{self.pid}/status", encoding="ascii") as status:
            return int(re.search(r"VmRSS:\s+(\d+)", status.read())[1])

    async def records(self, count, timeout=PATIENCE, **fields):
        """The records of the ledger in order of opening, once there are `count`
        whose fields match; never more. What came without a path, such as our
        own look whether it listens, does not count."""
        until = time.monotonic() + timeout
        while True:
            records = [record for record in await self._list() if record["path"] is not None
                       and all(record[key] == value for key, value in fields.items())]
            if len(records) >= count or time.monotonic() > until:
                break
            await asyncio.sleep(0.05)
        assert len(records) == count, (
            f"{len(records)} records, not {count}: {json.dumps(records, indent=1)}\n{self.log()}")
        return sorted(records, key=lambda record: record["id"])

    async def record(self, path=None, timeout=PATIENCE):
        """The one record, or the one with this path."""
        (record,) = await self.records(1, timeout, **({"path": path} if path else {}))
        return record

    async def _list(self):
        code, out, err = await run("ledger", "list", "--json", "--limit", "5000", "--ledger", self.ledger)
        assert code == 0, err
        return [json.loads(line) for line in out.splitlines()]

    async def stop(self):
        """Ends it. Unless its end was expected, it must still be alive; it must
        never have panicked."""
        if self._child is None:
            return
        died = self._child.returncode is not None and not self.expected_exit
        if self._child.returncode is None:
            self._child.kill()
        code = await self._child.wait()
        assert not died, f"the gateway exited with {code} during the test:\n{self.log()}"
        assert "panicked" not in self.log(), self.log()


def _merged(parts):
    """Tables of several configurations laid over each other."""
    tables = {}
    for part in parts:
        for name, table in part.items():
            tables[name] = {**tables.get(name, {}), **table} if isinstance(table, dict) else table
    return tables


async def run(*args, timeout=20.0, env=None, cwd=None, input=None):
    """Runs `farewell` with these arguments: exit code, standard output and error."""
    child = await asyncio.create_subprocess_exec(
        binary(), *map(str, args), env=env, cwd=cwd,
        stdin=asyncio.subprocess.PIPE if input is not None else asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE)
    try:
        out, err = await asyncio.wait_for(child.communicate(input), timeout)
    except TimeoutError:
        child.kill()
        raise AssertionError(f"farewell {' '.join(map(str, args))} did not end in {timeout} s") from None
    return child.returncode, out.decode(), err.decode()
