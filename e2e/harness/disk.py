"""[`Disk`]: a small file system of the test's own, which can be full or read-only."""

import asyncio
import os
from pathlib import Path

import pytest

#: What stands at this path is seen by the disk's processes only.
PLACE = Path("/mnt")
REMEDY = ("a test mounts a file system of its own with unshare(1); run it as root, or allow user "
          "namespaces: sysctl -w kernel.unprivileged_userns_clone=1 user.max_user_namespaces=10000")


class Disk:
    """A tmpfs in a mount namespace of its own, which lasts until it is closed.

    Processes on it are started with `on` before their command, and find it at
    `PLACE`; the test finds it at `path`.
    """

    def __init__(self, holder):
        self._holder = holder
        self._filler = self.path / "filler"

    @classmethod
    async def mounted(cls, size="16m"):
        """Mounts one. Where that is not allowed the test fails, and says what to do."""
        alone = ["unshare", "-m"] if os.geteuid() == 0 else ["unshare", "-Urm"]
        mount = f"mount -t tmpfs -o size={size} tmpfs {PLACE} && echo mounted && exec cat"
        holder = await asyncio.create_subprocess_exec(
            *alone, "sh", "-c", mount, stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE)
        if await holder.stdout.readline() != b"mounted\n":
            _, problem = await holder.communicate()
            pytest.fail(f"{problem.decode().strip()}: {REMEDY}")
        return cls(holder)

    @property
    def path(self):
        """Where the test finds it."""
        return Path(f"/proc/{self._holder.pid}/root{PLACE}")

    @property
    def on(self):
        """What stands before a command that is to run on it."""
        user = [] if os.geteuid() == 0 else ["-U", "--preserve-credentials"]
        return ["nsenter", "-t", str(self._holder.pid), *user, "-m"]

    def fill(self):
        """Leaves no room."""
        with self._filler.open("ab", buffering=0) as filler:
            for size in (1 << 20, 1 << 12, 1):
                try:
                    while filler.write(bytes(size)):
                        pass
                except OSError:
                    pass

    def empty(self):
        """Leaves room again."""
        self._filler.unlink(missing_ok=True)

    async def protect(self, directory):
        """Nothing in this directory can be created, moved or opened to write by
        those on the disk; the test itself still can, by the directory's twin."""
        at = PLACE / directory
        await self._run("mount", "--bind", at, at)
        await self._run("mount", "-o", "remount,ro,bind", at)

    async def release(self, directory):
        """Undoes that."""
        await self._run("umount", PLACE / directory)

    async def twin(self, directory, twin):
        """Gives a directory a second path, by which it stays as it is."""
        (self.path / twin).mkdir()
        await self._run("mount", "--bind", PLACE / directory, PLACE / twin)

    async def _run(self, *command):
        child = await asyncio.create_subprocess_exec(*self.on, *map(str, command))
        assert await child.wait() == 0, command

    async def close(self):
        """It is gone with its last process."""
        self._holder.stdin.close()
        await self._holder.wait()
