"""The scripts of the pages, in Node. What they find in a pasted text is what the reference
finds: of every string, name and constant that is known, of all that the reference's own tests
paste, and of pieces of those put together. And what the search takes for the same word."""

import json
import random
import re
import subprocess
from pathlib import Path

import pytest

from harness.places import E2E, ROOT, example
from harness.site import built

REFERENCE = ROOT / "crates" / "reference"
PASTE = REFERENCE / "src" / "paste"
#: A string of Rust: raw, or with escapes.
LITERAL = re.compile(r'r#"(.*?)"#|"((?:[^"\\]|\\.)*)"', re.DOTALL)
ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "0": "\0"}
#: What makes one of them another.
MARKS = [*" ()[]{}:=#\"'.,;-+_/\\%*", "é", "ß", "가", "\u4e2d", "\U0001f600", "\u00a0", "\u200b", "1006", "4001", "ws ", "closed ", "code "]
BYTES = ["88", "82", "08", "0x", "\\x", "02", "03", "ee", "e8", " ", ":", "-", ",", "[", "]", "80", "05", "ff", "c3", "62", "8802",
         "+3", "3", "fe", "x", "b'", "'"]


def known():
    """What the data of the reference has."""
    def facts(name):
        return json.loads((REFERENCE / "facts" / f"{name}.json").read_text())[name]

    for string in facts("strings"):
        yield from (string["example"], string["pattern"])
    for software in facts("software"):
        yield from software.get("constants", {}).values()
    for code in facts("codes"):
        yield from (code["name"], *code.get("aliases", []))
    for dialect in facts("dialects"):
        yield from (code["reason"] for code in dialect["codes"] if code.get("reason"))


def of_tests():
    """The strings in the source of the reference's module and of its tests."""
    for line in json.loads((PASTE / "tests" / "pasted.json").read_text()):
        yield line["line"]
    for path in sorted(PASTE.rglob("*.rs")):
        for raw, text in LITERAL.findall(path.read_text()):
            yield raw or unescaped(text)


def unescaped(text):
    """A string of Rust as it is."""
    text = re.sub(r"\\\n\s*", "", text)
    text = re.sub(r"\\u\{([0-9a-fA-F]+)\}|\\x([0-9a-f]{2})", lambda code: chr(int(code[1] or code[2], 16)), text)
    return re.sub(r"\\(.)", lambda char: ESCAPES.get(char[1], char[1]), text)


def mixed(texts, count):
    """Texts cut, joined, and with something put into them; the same ones each time."""
    chance = random.Random(6455)
    words = [word for text in texts for word in text.split()]
    for _ in range(count):
        text = chance.choice(texts)
        at, to = sorted((chance.randrange(len(text) + 1), chance.randrange(len(text) + 1)))
        yield chance.choice([
            text[:at] + text[to:],
            text[:at] + chance.choice(MARKS) + text[at:],
            text + chance.choice([" ", "; ", ": ", " (", "\n"]) + chance.choice(texts),
            " ".join(chance.choices(words, k=chance.randrange(1, 7))),
            "".join(chance.choices(BYTES, k=chance.randrange(1, 12))),
            text.upper(),
        ])


@pytest.fixture(scope="module")
def assets(tmp_path_factory):
    """The scripts of a built site, as Node takes them for modules."""
    return built(tmp_path_factory) / "assets"


def answers(program, texts):
    """What a program answers to each text."""
    lines = "".join(f"{json.dumps(text)}\n" for text in texts)
    done = subprocess.run(program, input=lines, capture_output=True, encoding="utf-8", timeout=600, check=False)
    assert done.returncode == 0, done.stderr[:2000]
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.timeout(600)
@pytest.mark.parametrize("kind", ["known", "of_tests", "mixed"])
def test_the_script_finds_what_the_reference_finds(kind, assets):
    """Kind, code, reason, software, situation, who said it, the faults of a frame, the names that
    are nearest, and whether it is a known string. Which one, the script does not know."""
    texts = {"known": known, "of_tests": of_tests,
             "mixed": lambda: mixed([*known(), *(text for text in of_tests() if text)], 3000)}[kind]
    texts = list(dict.fromkeys(texts()))
    assert len(texts) > 300
    ours = answers(["node", str(E2E / "site" / "found.mjs"), str(assets)], texts)
    theirs = answers([example("found")], texts)
    differing = []
    for text, script, reference in zip(texts, ours, theirs, strict=True):
        if reference["found"] == "line":
            reference["isKnown"] = reference.pop("string") is not None
        if script != reference:
            differing.append(f"{text!r}\n  reference: {reference}\n  script: {script}")
    assert not differing, f"{len(differing)} of {len(texts)} differ\n" + "\n".join(differing[:10])


#: What people type, and how it is compared, in any language.
FOLDED = [
    ("Fermeture ANORMALE, zu\u0308rich", "fermeture anormale, zurich"),
    ("\u0110\u00f3ng b\u1ea5t th\u01b0\u1eddng", "dong bat thuong"),
    ("\u0130STANBUL \u0131l\u0131k", "istanbul ilik"),
    ("K\u00f8benhavn \u0142\u00f3d\u017a Stra\u00dfe \u0153uvre", "kobenhavn lodz strasse oeuvre"),
    ("\uff23\uff2c\uff2f\uff33\uff25 \uff11\uff10\uff10\uff16", "close 1006"),
    ("\uc815\uc0c1 \u1112\u1161\u11ab", "\uc815\uc0c1 \ud55c"),
    ("\u30d7\u30ed\u30ad\u30b7 \uff76\uff9e", "\u30d7\u30ed\u30ad\u30b7 \u30ac"),
    # Hamza, harakat, the stretching line, teh marbuta; Arabic, Persian and Devanagari digits.
    ("\u0625\u0650\u063a\u0652\u0644\u0627\u0640\u0642", "\u0627\u063a\u0644\u0627\u0642"),
    ("\u0645\u064f\u0647\u0644\u0629", "\u0645\u0647\u0644\u0647"),
    ("\u0661\u0660\u0660\u0666 \u06f6\u06f0 \u096c\u0966", "1006 60 60"),
    ("\u0411\u0451\u0434\u043d\u044b\u0439", "\u0431\u0435\u0434\u043d\u044b\u0438"),
    # Vowel signs are letters of their own there.
    ("\u092c\u0902\u0926", "\u092c\u0902\u0926"),
]


def test_accents_case_and_other_spellings_make_no_other_word(assets):
    """In Latin, Cyrillic, Arabic, Korean and Japanese letters, and in every kind of digit."""
    folded = answers(["node", str(E2E / "site" / "folded.mjs"), str(assets)], [text for text, _ in FOLDED])
    assert folded == [expected for _, expected in FOLDED]
