"""JSON Schemas that refer to each other, and what keeps to them."""

import json

from jsonschema import Draft202012Validator
from referencing import Registry, Resource


class Schemas:
    """The schemas of a folder, by the names of their files."""

    def __init__(self, folder):
        self.all = {path.name: json.loads(path.read_text(encoding="utf-8")) for path in folder.glob("*.schema.json")}
        resources = ((name, Resource.from_contents(schema)) for name, schema in self.all.items())
        self._registry = Registry().with_resources(resources)
        for schema in self.all.values():
            Draft202012Validator.check_schema(schema)

    def problems(self, document, name):
        """What does not keep to the schema, a line each."""
        validator = Draft202012Validator(self.all[name], registry=self._registry)
        return [f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(document)]

    def target(self, part, name):
        """A part of a schema, with what it refers to."""
        if "$ref" not in part:
            return part
        return {**self._registry.resolver(name).lookup(part["$ref"]).contents, **part}
