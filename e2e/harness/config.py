"""The gateway's configuration as a TOML file: the one place that knows its shape.

Tables: `limits` (max_message, max_connections, max_requests, rate, head, headers, target), `policy` for every route, `timeouts` (ping_interval,
ping_timeout, upstream_timeout, close, slow_reader, idle, max_age, restart_window, drain,
handshake, upstream_handshake, body_idle), `route` (name, path, host, to, when_unavailable, when_refused,
refused_code, upstream_error_code, whole_messages, compression, substitutes (a table of codes or the name of a dialect), endings,
policy), once or as a list of routes. `policy` has dry_run, accept, max_message,
idle, max_age, origins, user_connections, address_connections, rate and user_rate (messages, message_burst, bytes, byte_burst), jwt, and a list of rules
(name, refuse_if).
"""

import json


def toml(tables):
    """TOML text of a table of values and tables."""
    plain = {key: value for key, value in tables.items() if not isinstance(value, (dict, list))}
    nested = {key: value for key, value in tables.items() if isinstance(value, (dict, list))}
    lines = [f"{key} = {_value(value)}" for key, value in plain.items()]
    for name, value in nested.items():
        head = f"[{name}]" if isinstance(value, dict) else f"[[{name}]]"
        for table in [value] if isinstance(value, dict) else value:
            lines += ["", head]
            lines += [f"{key} = {_value(value)}" for key, value in table.items()]
    return "\n".join(lines) + "\n"


def _value(value):
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{json.dumps(key)} = {_value(item)}" for key, item in value.items()) + " }"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(map(_value, value)) + "]"
    return json.dumps(value)


def limits(**values):
    """The table `limits`."""
    return {"limits": values}


def timeouts(**values):
    """The table `timeouts`; durations are text such as "200ms"."""
    return {"timeouts": values}


def route(**values):
    """The table `route`, the only one."""
    return {"route": values}


def routes(*tables):
    """Several routes, in their order."""
    return {"route": list(tables)}


def policy(**values):
    """The only route, with these rules."""
    return route(policy=values)


#: Short enough for tests that wait for a peer who does not answer.
QUICK = timeouts(close="500ms", ping_interval="200ms", ping_timeout="300ms", slow_reader="1s",
                 upstream_timeout="300ms", restart_window="1s", handshake="1s", upstream_handshake="1s")
