"""Each data file of the reference keeps to its schema."""

import json

import pytest

from harness.places import ROOT
from harness.schemas import Schemas

FACTS = ROOT / "crates" / "reference" / "facts"
FILES = sorted(FACTS.glob("*.json"))
SCHEMAS = Schemas(FACTS / "schema")


def test_every_data_file_has_a_schema():
    assert FILES
    shared = {"common.schema.json"}
    assert set(SCHEMAS.all) - shared == {f"{path.stem}.schema.json" for path in FILES}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_data_file_keeps_to_its_schema(path):
    problems = SCHEMAS.problems(json.loads(path.read_text()), f"{path.stem}.schema.json")
    assert not problems, "\n".join(problems)
