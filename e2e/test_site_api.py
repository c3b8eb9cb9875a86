"""`/api/v1/` of a site: each document keeps to its schema, and says what the command says."""

import asyncio
import json

import pytest

from harness.gateway import run
from harness.schemas import Schemas
from harness.site import built


class Api:
    """The folder of a built site."""

    def __init__(self, folder):
        self.folder = folder
        self.index = self.read("index.json")
        self.schemas = Schemas(folder / "schema")
        #: The folder of each language.
        self.languages = {language["tag"]: language["folder"] for language in self.index["languages"]}

    def read(self, path):
        """A document."""
        return json.loads((self.folder / path).read_text(encoding="utf-8"))

    def documents(self):
        """The path of each, and the name of its schema."""
        yield "index.json", "index.schema.json"
        for kind in self.index["documents"]:
            folders = self.languages.values() if kind["has_words"] else [""]
            schema = kind["schema"].removeprefix("schema/")
            for folder in folders:
                for path in kind["paths"]:
                    yield folder + path, schema


@pytest.fixture(scope="module")
def api(tmp_path_factory):
    """That of a site which the command built."""
    return Api(built(tmp_path_factory) / "api" / "v1")


async def printed(*args):
    """What a command prints with `--json`."""
    code, out, err = await run(*args, "--json")
    assert code == 0, err
    return json.loads(out)


@pytest.mark.timeout(300)
def test_every_document_keeps_to_its_schema(api):
    problems = [f"{path}: {problem}" for path, schema in api.documents()
                for problem in api.schemas.problems(api.read(path), schema)]
    assert not problems, "\n".join(problems[:20])


def test_the_index_lists_every_file(api):
    there = {path.relative_to(api.folder).as_posix() for path in api.folder.rglob("*") if path.is_file()}
    listed = {path for path, _ in api.documents()} | {f"schema/{name}" for name in api.schemas.all}
    assert there == listed | {api.index["license"]["path"]}


def objects(schema, place):
    """Each schema of an object within a schema, and its place."""
    if isinstance(schema, dict):
        if "properties" in schema:
            yield place, schema
        for name, part in schema.items():
            yield from objects(part, f"{place}/{name}")
    elif isinstance(schema, list):
        for number, part in enumerate(schema):
            yield from objects(part, f"{place}/{number}")


def test_schemas_allow_nothing_else_and_describe_each_field(api):
    missing = []
    for name, whole in api.schemas.all.items():
        for place, schema in objects(whole, name):
            assert schema["additionalProperties"] is False, place
            for field, part in schema["properties"].items():
                if "description" not in api.schemas.target(part, name):
                    missing.append(f"{place}: {field}")
    assert not missing, "\n".join(missing)


def test_a_schema_finds_what_is_wrong(api):
    """What the test of every document rests on."""
    code = api.read("codes/1005.json")
    for wrong in [{**code, "more": 1}, {**code, "advice": {"reconnect": "maybe", "after_ms": None}},
                  {**code, "sources": [{"source": "nowhere", "how": "report", "checked": "2026-11-20"}]},
                  {name: value for name, value in code.items() if name != "travels"}]:
        assert api.schemas.problems(wrong, "code.schema.json")


async def test_the_commands_print_the_same(api):
    assert len(api.languages) > 3
    for tag, folder in api.languages.items():
        for path, *command in [
            ("codes.json", "explain", "--list"),
            ("codes/1005.json", "explain", 1005),
            ("codes/1012.json", "explain", 1012),
            ("codes/4004.json", "explain", 4004),
            ("compare/1000-1005.json", "compare", 1000, 1005),
            ("compare/1005-1006.json", "compare", 1006, 1005),
        ]:
            assert await printed(*command, "--lang", tag) == api.read(folder + path), (tag, command)


async def test_each_dialect_is_as_the_command_prints_it(api):
    for tag, folder in api.languages.items():
        dialects = api.read(f"{folder}dialects.json")["dialects"]
        asked = [printed("explain", "--dialect", dialect["id"], "--lang", tag) for dialect in dialects]
        for dialect, said in zip(dialects, await asyncio.gather(*asked), strict=True):
            assert said == {"code": None, "dialects": [dialect]}, (tag, dialect["id"])


async def test_the_schemas_hold_for_what_commands_print_of_other_numbers(api):
    """Numbers of a range, composed pairs and one code of a dialect are in no file."""
    for number in [0, 1004, 1999, 3500, 4999, 65535]:
        said = await printed("explain", number)
        assert not api.schemas.problems(said, "code.schema.json"), number
    for pair in [(1002, 3000), (0, 65535), (4001, 4002)]:
        said = await printed("compare", *pair)
        assert not api.schemas.problems(said, "comparison.schema.json"), pair
    for code in [4004, 4050]:
        said = await printed("explain", "--dialect", "pusher", code)
        assert not api.schemas.problems(said, "dialects.schema.json"), code


def test_refusals_are_what_each_code_says(api):
    names = {software["id"]: software["name"] for software in api.read("software.json")["software"]}
    rows = api.read("refusals.json")["codes"]
    compared = 0
    for path in next(kind for kind in api.index["documents"] if kind["schema"] == "schema/code.schema.json")["paths"]:
        code = api.read(path)
        row = [row for row in rows if row["from"] <= code["code"] <= row["to"]]
        assert len(row) == (1 if code["travels"] else 0), path
        if row:
            assert sorted(names[refusal["software"]] for refusal in row[0]["on_receipt"]) == sorted(code["refused_by"]), path
            compared += bool(code["refused_by"])
    assert compared > 3
