"""The clients: Node's `ws`, Python's `websockets` and `aiohttp`, Chromium, and a
raw one that can break every rule. Each yields the same `Result`."""

#: The clients of other people, in every row.
NAMES = ["node", "websockets", "aiohttp", "chromium"]
