"""What all ledgers of a gateway know together: the records found and those counted as
lost are the connections that ended, exactly."""

import shutil
import sqlite3
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

#: What SQLite keeps beside a ledger.
ITS_OWN = ("-wal", "-shm", "-journal")


@dataclass
class Account:
    """What was found. `damaged` files may hold less than was written into them."""

    found: set = field(default_factory=set)
    lost: int = 0
    files: dict = field(default_factory=dict)

    def add(self, name, ids, lost=0):
        """Adds what one file knows."""
        self.found |= ids
        self.lost += lost
        self.files[name] = (len(ids), lost)

    @property
    def sum(self):
        """Connections that are accounted for."""
        return len(self.found) + self.lost


def account(directory):
    """Reads everything in a directory and below, from a copy: files that nobody has
    damaged are whole."""
    sum = Account()
    with tempfile.TemporaryDirectory() as copy:
        copy = Path(copy) / "copy"
        shutil.copytree(directory, copy)
        for file in sorted(copy.rglob("*")):
            name = str(file.relative_to(copy))
            if file.name.endswith("-lost"):
                sum.add(name, set(), _noted(file))
            elif file.is_file() and not file.name.endswith(ITS_OWN) and _is_database(file):
                sum.add(name, *_read(file, ".damaged-" in name))
    return sum


def _noted(file):
    lines = file.read_text(encoding="ascii").splitlines()
    return sum(int(line.split()[2]) for line in lines if line[:1].isdigit())


def _is_database(file):
    with file.open("rb") as opened:
        return opened.read(16) == b"SQLite format 3\0"


def _read(file, is_damaged):
    with sqlite3.connect(file) as ledger:
        try:
            integrity = [row[0] for row in ledger.execute("PRAGMA integrity_check")]
            assert integrity == ["ok"] or is_damaged, f"{file.name}: {integrity}"
            ids = {row[0] for row in ledger.execute("SELECT id FROM closes")}
            (lost,) = ledger.execute("SELECT IFNULL(SUM(count), 0) FROM lost").fetchone()
        except sqlite3.DatabaseError as error:
            assert is_damaged, f"{file.name}: {error}"
            return set(), 0
    return ids, lost
