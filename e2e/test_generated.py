"""The TypeScript that `cargo xtask generate` makes: strict, and saying what the command says."""

import asyncio
import json
import shutil
import subprocess

import pytest

from harness.gateway import run
from harness.places import PEERS, ROOT

STRICT = ["--strict", "--noUncheckedIndexedAccess", "--exactOptionalPropertyTypes", "--noUnusedLocals",
          "--noUnusedParameters", "--noImplicitReturns", "--isolatedModules", "--verbatimModuleSyntax",
          "--erasableSyntaxOnly"]
MODULES = ["--target", "es2022", "--module", "es2022", "--moduleResolution", "bundler"]

#: What has to compile, and what must not.
USES = """
import { CloseCode, CODE_RANGES, NAMES } from "./codes.js";
import { advice, type Advice } from "./reconnect.js";
import { adviceIn } from "./dialects.js";

export const restart: CloseCode = CloseCode.SERVICE_RESTART;
export const exact: 1012 = CloseCode.SERVICE_RESTART;
export const name: string = NAMES[restart];
export const after: Advice | undefined = advice(restart);
export const travels: boolean | undefined = CODE_RANGES[0]?.travels;
export const token: Advice | undefined = adviceIn("discord-gateway", 4004, "Authentication failed.");
// @ts-expect-error: it has no name
export const unknown: CloseCode = 1234;
// @ts-expect-error: there is no such dialect
adviceIn("discord-gatway", 4004);
// @ts-expect-error: it may be undefined
export const certain: Advice = advice(restart);
"""


def tsc(*args, cwd):
    """The compiler, in a folder."""
    done = subprocess.run([PEERS / "node_modules" / ".bin" / "tsc", *args], cwd=cwd,
                          capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module")
def compiled(tmp_path_factory):
    """The files as JavaScript modules, with nothing that the strictest settings find."""
    folder = tmp_path_factory.mktemp("clients")
    for path in (ROOT / "clients" / "js").glob("*.ts"):
        shutil.copy(path, folder)
    names = sorted(path.name for path in folder.glob("*.ts"))
    assert {"codes.ts", "dialects.ts", "reconnect.ts"} <= set(names)
    (folder / "uses.ts").write_text(USES)
    (folder / "package.json").write_text('{ "type": "module" }')
    tsc("--noEmit", *STRICT, *MODULES, *names, "uses.ts", cwd=folder)
    tsc(*STRICT, *MODULES, "--outDir", ".", *names, cwd=folder)
    return folder


def evaluated(compiled, expression):
    """The value of an expression that may use all that the files export."""
    imports = "".join(f"import * as {name} from './{name}.js';" for name in ["codes", "reconnect", "dialects"])
    script = f"{imports} console.log(JSON.stringify({expression}));"
    done = subprocess.run(["node", "--input-type=module", "-e", script], cwd=compiled,
                          capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


async def printed(*args):
    """What `farewell explain` prints with `--json`."""
    code, out, err = await run("explain", *args, "--json")
    assert code == 0, err
    return json.loads(out)


async def every_code():
    """What the command says of each number from 0 to 65535."""
    rows = (await printed("--list"))["codes"]
    # The last number of a range has no entry of its own.
    told = await asyncio.gather(*(printed(row["to"]) for row in rows))
    codes = {}
    # A range comes before the codes within it.
    for row, code in zip(rows, told, strict=True):
        codes.update(dict.fromkeys(range(row["from"], row["to"] + 1), code))
    assert len(codes) == 65536
    return [codes[number] for number in range(65536)]


def as_json(advice):
    """Advice as the record has it."""
    return advice and {"reconnect": advice["reconnect"], "after_ms": advice["afterMs"]}


async def test_every_code_has_the_advice_of_the_library(compiled):
    said = evaluated(compiled, "Array.from({ length: 65536 }, (_, code) => reconnect.advice(code) ?? null)")
    for number, (ours, code) in enumerate(zip(said, await every_code(), strict=True)):
        assert as_json(ours) == code["advice"], number


async def test_every_number_is_what_the_command_calls_it(compiled):
    ranges = evaluated(compiled, "codes.CODE_RANGES")
    kinds = [(each["kind"], each["travels"]) for each in ranges for _ in range(each["from"], each["to"] + 1)]
    codes = await every_code()
    assert kinds == [(code["category"], code["travels"]) for code in codes]
    names, constants = evaluated(compiled, "[codes.NAMES, codes.CloseCode]")
    own = {str(number): code["name"] for number, code in enumerate(codes) if code["range"] is None}
    assert names == own
    assert constants == {name.upper().replace(" ", "_"): int(number) for number, name in own.items()}


@pytest.mark.parametrize("code, reason, advice", [
    (1012, "upstream restarted; retry-after=2.41", [2410, 2410]),
    (1008, "retry-after=1.001", [1001, 1001]),
    (1011, "retry-after=-4", [0, 0]),
    (1014, "retry-after=1000000 retry-after=1", [300000, 300000]),
    (1013, "retry-after=", [5000, 10000]),
    (1012, "retry-after=1.2.3", [1000, 5000]),
    (1012, "retry-after=inf", [1000, 5000]),
    (1000, "retry-after=5", None),
    (1001, "retry-after=5", [0, 5000]),
])
def test_a_delay_that_a_server_names_is_obeyed(compiled, code, reason, advice):
    """As `Advice::after` of the library does."""
    said, within = evaluated(compiled, f"[reconnect.advice({code}, {json.dumps(reason)}),"
                                       f" dialects.adviceIn('nostr-until-2023', {code}, {json.dumps(reason)})]")
    assert said["afterMs"] == within["afterMs"] == advice


def asked_of(dialect):
    """What to ask of a dialect, a code and a reason each, and the entry that decides."""
    entries = [(each["code"], each["reason"] or "", each) for each in dialect["codes"]
               if each["code"] is not None and each["reconnect"] is not None]
    own = {code for code, _, _ in entries}
    ends = [(code, "", each) for each in dialect["ranges"] for code in (each["from"], each["to"])]
    return entries + [end for end in ends if end[0] not in own]


async def test_every_dialect_says_what_the_command_says(compiled):
    ids = evaluated(compiled, "Object.keys(dialects.DIALECTS)")
    assert len(ids) > 30
    told = await asyncio.gather(*(printed("--dialect", dialect) for dialect in ids))
    asked = [(dialect, *each) for dialect, said in zip(ids, told, strict=True) for each in asked_of(said["dialects"][0])]
    calls = json.dumps([each[:3] for each in asked])
    said = evaluated(compiled, f"{calls}.map((each) => dialects.adviceIn(...each) ?? null)")
    words = {"yes": "yes", "backoff": "yes", "changed": "changed", "no": "no"}
    for (dialect, code, reason, entry), advice in zip(asked, said, strict=True):
        at = dialect, code, reason
        # SockJS calls its own time-outs 2000 and 2007, which no connection ends with.
        if 1015 < code < 3000:
            assert advice is None, at
            continue
        assert advice["reconnect"] == words[entry["reconnect"]], at
        assert (advice["afterMs"] is not None) == (advice["reconnect"] == "yes"), at
        delay = entry["delay_ms"]
        if delay and advice["afterMs"]:
            shortest, longest = advice["afterMs"]
            assert (shortest, longest) == (delay["min"], longest if delay["max"] is None else delay["max"]), at
