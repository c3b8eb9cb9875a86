"""[`Terminal`]: a program on a terminal of its own, and what stands on its screen."""

import asyncio
import os
import pty
import re
import subprocess
import termios
import time
import unicodedata

#: Longer than any answer takes on a busy machine.
PATIENCE = 20.0
WIDTH, HEIGHT = 200, 50

CTRL_C, CTRL_D, CTRL_R, UP, ENTER = "\x03", "\x04", "\x12", "\x1b[A", "\r"


class Terminal:
    """A pseudo-terminal with a child on it. Every wait is bounded."""

    def __init__(self, command, env):
        self._master, self._slave = pty.openpty()
        termios.tcsetwinsize(self._master, (HEIGHT, WIDTH))
        self.modes_before = self.modes()
        self._screen = Screen()
        self._news = asyncio.Event()
        self._child = subprocess.Popen(
            command, stdin=self._slave, stdout=self._slave, stderr=self._slave, env=env,
            start_new_session=True, preexec_fn=_take_terminal)
        os.set_blocking(self._master, False)
        asyncio.get_running_loop().add_reader(self._master, self._read)

    def modes(self):
        """The terminal's modes."""
        return termios.tcgetattr(self._slave)

    def _read(self):
        try:
            data = os.read(self._master, 65536)
        except OSError:
            data = b""
        if data:
            self._screen.feed(data)
            self._news.set()
        else:
            asyncio.get_running_loop().remove_reader(self._master)

    def type(self, keys):
        """Presses keys."""
        self.type_bytes(keys.encode())

    def type_bytes(self, keys):
        """Presses keys of a terminal that does not speak UTF-8."""
        os.write(self._master, keys)

    def line(self, text):
        """Types a line and Enter."""
        self.type(text + ENTER)

    def resize(self, width):
        """Makes the window this wide; the foreground process is told."""
        termios.tcsetwinsize(self._master, (HEIGHT, width))
        self._screen.width = width

    def hang_up(self):
        """Closes the window: who is on the terminal gets SIGHUP, and reads no more."""
        asyncio.get_running_loop().remove_reader(self._master)
        os.close(self._slave)
        os.close(self._master)
        self._master = None

    def signal(self, number):
        """Sends it a signal from elsewhere."""
        self._child.send_signal(number)

    def lines(self):
        """What stands on the screen, and what has left it at the top."""
        return [line.rstrip() for line in self._screen.lines()]

    async def shows(self, pattern, timeout=PATIENCE, after=0):
        """The first line that fits the whole pattern, waiting for it; the first
        lines of the screen may be left aside."""
        until = time.monotonic() + timeout
        while True:
            for line in self.lines()[after:]:
                if re.fullmatch(pattern, line):
                    return line
            left = until - time.monotonic()
            assert left > 0, f"waited {timeout} s for {pattern!r}; the screen: {self.lines()}"
            self._news.clear()
            try:
                await asyncio.wait_for(self._news.wait(), min(left, 0.2))
            except TimeoutError:
                pass

    async def exited(self, timeout=PATIENCE):
        """Its exit code, once it has ended by itself and its last words are here."""
        code = await asyncio.wait_for(asyncio.to_thread(self._child.wait), timeout)
        await asyncio.sleep(0.05)
        return code

    def close(self):
        """Kills what is left."""
        if self._child.poll() is None:
            self._child.kill()
            self._child.wait()
        if self._master is None:
            return
        asyncio.get_running_loop().remove_reader(self._master)
        os.close(self._master)
        os.close(self._slave)


def _take_terminal():
    import fcntl
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


class Screen:
    """As much of a VT100 as a line editor uses. It never scrolls: lines that
    would leave it are kept. A wide character takes two columns, the second of
    which holds an empty text; a line that is full goes on in the next row."""

    SEQUENCE = re.compile(rb"\x1b\[([?0-9;]*)([A-Za-z])|\x1b\]|[\x00-\x1f]|[^\x00-\x1f\x1b]+")

    def __init__(self):
        self._rows, self._row, self._column, self._rest = [[]], 0, 0, b""
        self.modes, self.width = set(), WIDTH

    def lines(self):
        """The rows as text."""
        return ["".join(row) for row in self._rows]

    def feed(self, data):
        """Writes what a program wrote."""
        data, self._rest = self._rest + data, b""
        cut = _unfinished(data)
        data, self._rest = data[:cut], data[cut:]
        for match in self.SEQUENCE.finditer(data):
            if match[2]:
                self._control(match[1].decode(), match[2].decode())
            elif match[0] == b"\n":
                self._down(1)
                self._column = 0
            elif match[0] == b"\r":
                self._column = 0
            elif match[0][0] >= 0x20:
                self._write(match[0].decode(errors="replace"))

    def _control(self, numbers, letter):
        count = int(numbers) if numbers.isdigit() else 1
        match letter:
            case "A":
                self._row = max(0, self._row - count)
            case "B":
                self._down(count)
            case "C":
                self._column += count
            case "D":
                self._column = max(0, self._column - count)
            case "K":
                del self._rows[self._row][self._column:]
            case "J":
                del self._rows[self._row][self._column:], self._rows[self._row + 1:]
            case "h":
                self.modes.add(numbers)
            case "l":
                self.modes.discard(numbers)

    def _down(self, count):
        self._row += count
        while len(self._rows) <= self._row:
            self._rows.append([])

    def _write(self, text):
        for char in text:
            taken = _columns(char)
            if taken == 0:
                self._join(char)
                continue
            if self._column + taken > self.width:
                self._down(1)
                self._column = 0
            row = self._rows[self._row]
            row.extend(" " * (self._column - len(row)))
            row[self._column:self._column + taken] = [char, ""][:taken]
            self._column += taken

    def _join(self, mark):
        row, at = self._rows[self._row], self._column - 1
        while at > 0 and row[at] == "":
            at -= 1
        if 0 <= at < len(row):
            row[at] += mark


def columns(text):
    """How many columns a text takes."""
    return sum(map(_columns, text))


def _columns(char):
    if unicodedata.combining(char) or unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def _unfinished(data):
    """Where a sequence or a character begins that is not here as a whole."""
    escape = data.rfind(b"\x1b")
    if escape >= 0 and not re.match(rb"\x1b\[[?0-9;]*[A-Za-z]", data[escape:]):
        return escape
    for back in range(1, min(4, len(data) + 1)):
        byte = data[-back]
        if byte >= 0xC0:
            needed = 2 if byte < 0xE0 else 3 if byte < 0xF0 else 4
            return len(data) if back >= needed else len(data) - back
        if byte < 0x80:
            break
    return len(data)
