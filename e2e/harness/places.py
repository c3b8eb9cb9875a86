"""Where things lie in the tree, and which binary is tested."""

import os
from pathlib import Path

E2E = Path(__file__).resolve().parent.parent
PEERS = E2E / "peers"
ROOT = E2E.parent
#: Where `cargo xtask e2e` puts what it installs and builds.
BUILT = ROOT / "target" / "e2e"


def binary():
    """The `farewell` under test: FAREWELL_BIN, else the release build."""
    path = Path(os.environ.get("FAREWELL_BIN", ROOT / "target" / "release" / "farewell"))
    assert path.exists(), f"{path} is missing; run `cargo build --release` or set FAREWELL_BIN"
    return str(path.resolve())
