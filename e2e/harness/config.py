"""The gateway's configuration as a TOML file: the one place that knows its shape.

Tables: `limits` (max_message, max_connections, rate), `timeouts` (ping_interval,
ping_timeout, close, slow_reader, idle, max_age, restart_window, drain,
handshake), `route` (name, when_unavailable, when_refused, refused_code,
upstream_error_code, whole_messages, substitutes).
"""

import json


def toml(tables):
    """TOML text of a table of values and tables."""
    plain = {key: value for key, value in tables.items() if not isinstance(value, dict)}
    nested = {key: value for key, value in tables.items() if isinstance(value, dict)}
    lines = [f"{key} = {_value(value)}" for key, value in plain.items()]
    for name, table in nested.items():
        lines += ["", f"[{name}]"]
        lines += [f"{key} = {_value(value)}" for key, value in table.items()]
    return "\n".join(lines) + "\n"


def _value(value):
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{json.dumps(key)} = {_value(item)}" for key, item in value.items()) + " }"
    return json.dumps(value)


def limits(**values):
    """The table `limits`."""
    return {"limits": values}


def timeouts(**values):
    """The table `timeouts`; durations are text such as "200ms"."""
    return {"timeouts": values}


def route(**values):
    """The table `route`."""
    return {"route": values}


#: Short enough for tests that wait for a peer who does not answer.
QUICK = timeouts(close="500ms", ping_interval="200ms", ping_timeout="300ms", slow_reader="1s",
                 restart_window="1s", handshake="1s")
