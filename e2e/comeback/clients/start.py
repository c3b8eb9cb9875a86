"""What every client in Python begins with: where the server is, and how to tell what happened."""

import json
import sys

host, port = "127.0.0.1", int(sys.argv[1])
url = f"ws://{host}:{port}/"
#: Which of the ways to use this client, where there are several.
way = sys.argv[2] if len(sys.argv) > 2 else ""


def tell(*words):
    """One line for the table: what the application was told."""
    print(json.dumps({"tell": " ".join(str(word) for word in words)}), flush=True)
