"""`farewell connect` at a terminal: a pseudo-terminal, keys, and what the screen shows."""

import asyncio
import os
import re
import signal
import stat

import pytest
import pytest_asyncio

from harness.places import binary
from harness.terminal import CTRL_C, CTRL_D, CTRL_R, UP, Terminal, columns

#: With the round-trip time, once it is known.
PROMPT = r"(\d+(\.\d)? ms)?> "
NOT_UTF8 = r"what was typed is not UTF-8 and was not sent; text messages are UTF-8"


@pytest_asyncio.fixture
async def terminals(tmp_path):
    """Starts `farewell connect` on terminals; what is left is killed."""
    started = []

    def start(url, *args, **env):
        environment = {"TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "NO_COLOR": "1", "PATH": os.environ["PATH"],
                       "HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path / "state"), **env}
        terminal = Terminal([binary(), "connect", url, *args], environment)
        started.append(terminal)
        return terminal

    yield start
    for terminal in started:
        terminal.close()


async def ready(terminal):
    """The greeting and the first prompt are here."""
    await terminal.shows(r"Connected to ws://.* Type a message, or /help\.")
    await terminal.shows(PROMPT.rstrip())


async def left(terminal, code):
    """It has ended with this exit code, and the terminal is as it was found."""
    assert await terminal.exited() == code, terminal.lines()
    assert terminal.modes() == terminal.modes_before
    assert "?2004" not in terminal._screen.modes, "bracketed paste is still on"


async def test_lines_are_sent_and_answers_shown(backends, terminals):
    """The prompt shows the ping time; Ctrl-D closes with 1000, and the end is explained."""
    behind = await backends("websockets")
    terminal = terminals(f"{behind.url}/echo")
    await ready(terminal)
    terminal.line("Grüße")
    await terminal.shows(PROMPT + "Grüße")
    await terminal.shows("< Grüße")
    assert (await behind.event("message"))["text"] == "Grüße"
    await terminal.shows(r"\d+(\.\d)? ms>")
    terminal.line("")
    terminal.type(CTRL_D)
    await left(terminal, 0)
    assert (await behind.closed("/echo"))["code"] == 1000
    await terminal.shows(r"1000 Normal Closure, clean, by us")
    assert not any("Reconnect" in line for line in terminal.lines()), "advice on an end that we wanted"
    await terminal.shows(r"It was open for .*; 1 message came \(7 bytes\), 1 went \(7 bytes\)\.")
    await terminal.shows(r"More: farewell explain 1000")
    assert len(behind.seen("message")) == 1, "the empty line was sent"


async def test_a_message_while_typing(backends, terminals):
    """It appears above, and what is being typed stays."""
    behind = await backends("websockets")
    terminal = terminals(f"{behind.url}/silent")
    await ready(terminal)
    terminal.type("half a li")
    await terminal.shows(PROMPT + "half a li")
    await behind.order("/say/%1B%5B2Jnews%0A1000%20Normal%20Closure")
    await terminal.shows(r"< \[2Jnews")
    await terminal.shows(r"  1000 Normal Closure")
    terminal.line("ne")
    assert (await behind.event("message"))["text"] == "half a line"
    await terminal.shows(PROMPT + "half a line")
    lines = terminal.lines()
    assert [line for line in lines if "half" in line] == [line for line in lines if line.endswith("> half a line")]
    await behind.order("/send/5000/binary")
    await terminal.shows(r"< \[binary, 5000 bytes\]")
    await terminal.shows(r"  0000  78 78 .*  xxxxxxxxxxxxxxxx")
    await behind.order("/send/100000")
    await terminal.shows(r"  \[shortened; 100000 bytes in all\]")


async def test_many_messages_at_once(backends, terminals):
    """All are shown, in order, and the last of them before the end."""
    behind = await backends("websockets")
    terminal = terminals(f"{behind.url}/flood/2000/20")
    await ready(terminal)
    await behind.event("open")
    await behind.order("/say/the%20last")
    await behind.order("/close/1001")
    await left(terminal, 0)
    lines = terminal.lines()
    assert lines.count("< " + "x" * 20) == 2000
    assert lines.index("< the last") < lines.index("1001 Going Away, clean, by the peer")


async def test_several_lines_are_one_message(backends, terminals):
    """A backslash continues; what is pasted stays one message."""
    behind = await backends("websockets")
    terminal = terminals(f"{behind.url}/silent")
    await ready(terminal)
    terminal.line("one\\")
    terminal.line("two")
    assert (await behind.event("message"))["text"] == "one\ntwo"
    terminal.type("\x1b[200~three\r\nfour\x1b[201~")
    terminal.line("")
    assert (await behind.event("message", count=2))["text"] == "three\nfour"


async def test_lines_typed_at_once(backends, terminals):
    """None is lost between two prompts."""
    behind = await backends("websockets")
    terminal = terminals(f"{behind.url}/silent")
    await ready(terminal)
    terminal.type("".join(f"line {number}\r" for number in range(50)) + CTRL_D)
    await left(terminal, 0)
    await behind.closed("/silent")
    assert [seen["text"] for seen in behind.seen("message")] == [f"line {number}" for number in range(50)]


async def test_commands(backends, terminals):
    """/ping, /info, /binary, /help, `//`, and what is none."""
    behind = await backends("websockets")
    terminal = terminals(f"{behind.url}/silent", "--subprotocol", "p.v1")
    await ready(terminal)
    terminal.line("/ping")
    await terminal.shows(r"pong: \d+\.\d{3} ms")
    terminal.line("/binary 00 ff 7f")
    seen = await behind.event("message")
    assert (seen["kind"], seen["size"]) == ("binary", 3)
    terminal.line("//ping")
    assert (await behind.event("message", count=2))["text"] == "/ping"
    terminal.line("/pingg")
    await terminal.shows(r"/pingg is no command; nothing was sent\. /help lists them, //pingg sends it as text")
    terminal.line("/help")
    await terminal.shows(r"  /close \[CODE \[REASON\]\]  .*")
    terminal.line("/info")
    await terminal.shows(r"  subprotocol  p\.v1")
    await terminal.shows(r"  round trip   \d+\.\d{3} ms, measured .* ago")
    await terminal.shows(r"  sent         2 messages, 8 bytes")
    terminal.line("/close 1006")
    await terminal.shows(r"/close: .*use 1000-1003, 1007-1014 or 3000-4999.*")
    terminal.line("/close 4000 bye")
    await left(terminal, 9)
    shown = await behind.closed("/silent")
    assert (shown["code"], shown["reason"]) == (4000, "bye")
    await terminal.shows(r'4000 Private Use, clean, by us: "bye"')
    assert len(behind.seen("message")) == 2


async def test_history(backends, terminals, tmp_path):
    """Kept from run to run, for the user only; a line that begins with a space is not."""
    behind = await backends("websockets")
    terminal = terminals(f"{behind.url}/silent")
    await ready(terminal)
    for number, text in enumerate(["the first", " a secret", "the second"], 1):
        terminal.line(text)
        assert (await behind.event("message", count=number))["text"] == text
    terminal.type(CTRL_D)
    await left(terminal, 0)
    file = tmp_path / "state" / "farewell" / "connect-history"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert "secret" not in file.read_text()

    terminal = terminals(f"{behind.url}/silent")
    await ready(terminal)
    terminal.type(UP)
    await terminal.shows(PROMPT + "the second")
    terminal.line("")
    assert (await behind.event("message", count=4))["text"] == "the second"
    terminal.type(CTRL_R + "fir")
    await terminal.shows(r"\(reverse-i-search\)`fir': the first")
    terminal.line("")
    assert (await behind.event("message", count=5))["text"] == "the first"

    cases = [(["--no-history"], {}), ([], {"FAREWELL_HISTORY": "none"}), ([], {"FAREWELL_HISTORY": "/dev/null"})]
    for number, (option, env) in enumerate(cases, 1):
        before = file.read_text()
        terminal = terminals(f"{behind.url}/silent", *option, **env)
        await ready(terminal)
        terminal.type(UP)
        terminal.line("not kept")
        await behind.event("message", count=number, text="not kept")
        terminal.type(CTRL_D)
        await left(terminal, 0)
        assert file.read_text() == before
        assert not any("warning" in line for line in terminal.lines())


async def test_ctrl_c(backends, terminals):
    """Closes with 1001, whatever is being typed; a second one does not wait."""
    behind = await backends("websockets")
    terminal = terminals(f"{behind.url}/silent")
    await ready(terminal)
    terminal.type("half a li")
    await terminal.shows(PROMPT + "half a li")
    terminal.type(CTRL_C)
    await left(terminal, 0)
    assert (await behind.closed("/silent"))["code"] == 1001
    await terminal.shows(r"1001 Going Away, clean, by us")

    silent = await backends("raw")
    terminal = terminals(f"{silent.url}/no-close-answer")
    await ready(terminal)
    terminal.type(CTRL_C)
    await silent.event("told")
    terminal.line("too late")
    await terminal.shows("not sent: the connection is closing")
    terminal.type(CTRL_C)
    await left(terminal, 130)


@pytest.mark.parametrize("typed", ["", "half a li", CTRL_R + "x", "\x16", "\x1b"])
async def test_the_peer_closes_while_a_line_is_edited(typed, backends, terminals):
    """The end is explained below it, and the terminal given back."""
    behind = await backends("websockets")
    terminal = terminals(f"{behind.url}/silent")
    await ready(terminal)
    terminal.line("kept")
    await behind.event("message")
    terminal.type(typed)
    await asyncio.sleep(0.3)
    assert terminal.modes() != terminal.modes_before
    await behind.order("/say/one%20more")
    await behind.order("/close/1012/restarting; retry-after=2.5".replace(" ", "%20"))
    await left(terminal, 8)
    lines = terminal.lines()
    end = lines.index('1012 Service Restart, clean, by the peer: "restarting; retry-after=2.5"')
    assert "< one more" in lines[:end]
    assert "  Reconnect?  Yes, after 2.5 s." in lines[end:]
    assert any(line.startswith("  First step  ") for line in lines[end:])


async def test_the_end_in_another_language(backends, terminals):
    """`--lang`, else the locale."""
    behind = await backends("websockets")
    for option, env in (["--lang", "fr"], {}), ([], {"LC_ALL": "fr_FR.UTF-8"}):
        terminal = terminals(f"{behind.url}/close/1012", *option, **env)
        await left(terminal, 8)
        await terminal.shows("  Première étape.*")


@pytest.mark.parametrize("language, beginning", [
    ("en", "1012 Service Restart, clean, by the peer: "), ("fr", "1012 Service Restart, fermeture propre, par le pair\xa0: «\xa0"),
    ("vi", "1012 Service Restart, đóng đúng quy trình (clean), do phía bên kia: "), ("ko", "1012 Service Restart, 정상 절차로 닫힘(clean), 상대 쪽에서: ")])
async def test_the_end_on_a_narrow_terminal(language, beginning, backends, terminals):
    """No line is wider, all is in the language that was asked for, and one delay is named."""
    behind = await backends("websockets")
    terminal = terminals(f"{behind.url}/silent", "--lang", language, COLUMNS="60")
    await ready(terminal)
    await behind.order("/close/1012/the%20server%20has%20to%20restart%20now;%20retry-after=7.2")
    await left(terminal, 8)
    lines = terminal.lines()
    begin = next(index for index, line in enumerate(lines) if line.startswith("1012 "))
    assert all(columns(line) <= 60 for line in lines[begin:]), lines
    end = " ".join(line.strip() for line in lines[begin:])
    quotes = ("", "\xa0»") if language == "fr" else ('"', '"')
    assert beginning + "the server has to restart now; retry-after=7.2".join(quotes) in end
    assert not re.search(r"\b(5|30)\s?(s\b|giây|초)", end), end
    english = re.compile(r"\b(came|went|More|Reconnect|after)\b")
    assert bool(english.search(end.replace("retry-after", ""))) == (language == "en"), end
    await terminal.shows(".*farewell explain 1012" + ("" if language == "en" else f" --lang {language}"))


async def test_the_connection_is_lost_while_a_line_is_edited(backends, terminals):
    """1006, and the terminal given back."""
    behind = await backends("websockets")
    terminal = terminals(f"{behind.url}/silent")
    await ready(terminal)
    terminal.type("half a li")
    await behind.kill()
    await left(terminal, 4)
    await terminal.shows(r"1006 Abnormal Closure, not clean, by the peer \(peer_lost, .*\)")


async def test_a_signal_from_elsewhere(backends, terminals):
    """SIGTERM, SIGINT, SIGHUP and SIGQUIT close with 1001 as Ctrl-C does."""
    behind = await backends("websockets")
    names = [signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGQUIT]
    for number, name in enumerate(names, 1):
        terminal = terminals(f"{behind.url}/silent")
        await ready(terminal)
        terminal.signal(name)
        await left(terminal, 0)
        assert (await behind.closed("/silent", count=number))["code"] == 1001


async def test_the_window_is_closed(backends, terminals):
    """The server hears 1001, at a prompt as on a terminal without an editor."""
    behind = await backends("websockets")
    for number, term in enumerate(["xterm-256color", "dumb"], 1):
        terminal = terminals(f"{behind.url}/silent", TERM=term)
        if term != "dumb":
            await ready(terminal)
        terminal.line("hello")
        await behind.event("message", count=number)
        terminal.type("half a li")
        await terminal.shows(".*half a li")
        terminal.hang_up()
        assert await terminal.exited() == 0
        assert (await behind.closed("/silent", count=number))["code"] == 1001


async def test_bytes_that_are_not_utf8(backends, terminals):
    """Nothing that came with them is sent, which is said; the connection stays."""
    behind = await backends("websockets")
    terminal = terminals(f"{behind.url}/silent")
    await ready(terminal)
    terminal.line("before")
    await behind.event("message")
    terminal.type_bytes(b"b\xffd \xfe line\r" + b"pasted with it\r" * 100)
    await terminal.shows(NOT_UTF8)
    await asyncio.sleep(1)
    terminal.line("after")
    assert (await behind.event("message", count=2))["text"] == "after"
    terminal.type_bytes(b"half \xff")
    await asyncio.sleep(1)
    terminal.line("typed anew")
    assert (await behind.event("message", count=3))["text"] == "typed anew"
    terminal.type_bytes(b"\x1b[200~pasted \xfftext\x1b[201~")
    await asyncio.sleep(1)
    terminal.type(CTRL_C)
    await left(terminal, 0)
    assert [seen["text"] for seen in behind.seen("message")] == ["before", "after", "typed anew"]
    assert len([line for line in terminal.lines() if re.fullmatch(NOT_UTF8, line)]) == 3


async def test_wide_characters(backends, terminals):
    """The cursor stands where the next character goes, and what is deleted is gone."""
    behind = await backends("websockets")
    terminal = terminals(f"{behind.url}/silent")
    await ready(terminal)
    terminal.type("안녕 한국x")
    await terminal.shows(PROMPT + "안녕 한국x")
    terminal.type("\x7f\x7f")
    await terminal.shows(PROMPT + "안녕 한")
    terminal.type("\x01e\u0301日\x05🙂")
    await terminal.shows(PROMPT + "e\u0301日안녕 한🙂")
    await behind.order("/say/" + "%EB%89%B4%EC%8A%A4")
    await terminal.shows("< 뉴스")
    terminal.line("!")
    await terminal.shows(PROMPT + "e\u0301日안녕 한🙂!")
    assert (await behind.event("message"))["text"] == "e\u0301日안녕 한🙂!"


@pytest.mark.parametrize("text", ["one two three four five six seven eight", "하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉"])
async def test_the_window_is_resized(text, backends, terminals):
    """What is being typed is drawn anew in lines of the new width, and sent whole."""
    behind = await backends("websockets")
    terminal = terminals(f"{behind.url}/silent")
    await ready(terminal)
    terminal.type(text)
    await terminal.shows(PROMPT + text)
    terminal.resize(30)
    await terminal.shows(PROMPT + text[:8] + ".*")
    begin = len(terminal.lines())
    await behind.order("/say/news")
    await terminal.shows("< news")
    terminal.type(" end")
    await terminal.shows(".* end", after=begin)
    terminal.resize(120)
    terminal.type("!")
    await terminal.shows(".* end!")
    terminal.line("")
    assert (await behind.event("message"))["text"] == text + " end!"


async def test_suspended_and_resumed(backends, tmp_path):
    """Ctrl-Z gives the terminal to the shell; after `fg` the line is edited on."""
    behind = await backends("websockets")
    terminal = Terminal(["bash", "--norc", "-i"], {
        "TERM": "xterm-256color", "PATH": os.environ["PATH"], "HOME": str(tmp_path), "PS1": "$ ",
        "HISTFILE": "", "LC_ALL": "C.UTF-8"})
    try:
        terminal.line(f"{binary()} connect --no-history {behind.url}/silent")
        await ready(terminal)
        terminal.type("half")
        await terminal.shows(PROMPT + "half")
        terminal.type("\x1a")
        await terminal.shows(r"\[1\]\+  Stopped .*")
        terminal.line("echo in the $((1 + 1))nd shell")
        await terminal.shows("in the 2nd shell")
        begin = len(terminal.lines())
        terminal.line("fg")
        await terminal.shows(PROMPT + "half", after=begin)
        terminal.line(" a line")
        assert (await behind.event("message"))["text"] == "half a line"
        await terminal.shows(PROMPT + "half a line", after=begin)
        terminal.type(CTRL_D)
        await terminal.shows("1000 Normal Closure, clean, by us")
        terminal.line("exit")
        await left(terminal, 0)
    finally:
        terminal.close()


async def test_a_dumb_terminal_has_no_editor(backends, terminals):
    """Its lines are sent all the same."""
    behind = await backends("websockets")
    terminal = terminals(f"{behind.url}/echo", TERM="dumb")
    await behind.event("open")
    terminal.line("plain")
    await behind.event("message", text="plain")
    assert not any(re.fullmatch(PROMPT + ".*", line) for line in terminal.lines())
    terminal.type(CTRL_D)
    await left(terminal, 0)
