"""Where things lie in the tree, and which programs are tested."""

import os
from pathlib import Path

E2E = Path(__file__).resolve().parent.parent
PEERS = E2E / "peers"
ROOT = E2E.parent
#: Where `cargo xtask e2e` puts what it installs and builds.
BUILT = ROOT / "target" / "e2e"


def binary():
    """The `farewell` under test: FAREWELL_BIN, else the build of the profile for these tests."""
    path = Path(os.environ.get("FAREWELL_BIN", ROOT / "target" / "end-to-end" / "farewell"))
    assert path.exists(), f"{path} is missing; run `cargo build --profile end-to-end` or set FAREWELL_BIN"
    return str(path.resolve())


def example(name):
    """An example of the reference, built as `farewell` is."""
    path = Path(binary()).parent / "examples" / name
    assert path.exists(), f"cargo build --profile end-to-end --package farewell-reference --example {name}"
    return str(path)
