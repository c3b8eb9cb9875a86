"""How records are judged: what is true of every one, and field by field."""

import datetime
import json
import re

FIELDS = {
    "schema", "id", "node", "route", "host", "path", "user", "trace_id", "opened_at", "closed_at",
    "duration_ms", "http_status", "code", "name", "reason", "clean", "initiator", "cause", "detail",
    "called_at", "client", "upstream", "traffic", "violation", "policy", "evidence", "setting",
    "withheld", "advice",
}
CLIENT = {"address", "user_agent", "subprotocol", "sent", "received", "end"}
UPSTREAM = {"address", "sent", "received", "end"}
TRAFFIC = {"messages_in", "bytes_in", "messages_out", "bytes_out", "lost"}
FINDING = {"rule", "problem", "enforced", "count"}
FACT = {"at", "fact", "count"}
OBSERVATIONS = {"connection_ended", "pong", "still_open", "check_failed", "answered", "accepted", "refused", "unreachable", "could_not_try", "no_pong", "no_answer"}
VIOLATION = {"side", "rule", "section", "offset", "bytes", "suspect"}

NAMES = {
    1000: "Normal Closure", 1001: "Going Away", 1002: "Protocol Error", 1003: "Unsupported Data",
    1005: "No Status Rcvd", 1006: "Abnormal Closure", 1007: "Invalid Frame Payload Data",
    1008: "Policy Violation", 1009: "Message Too Big", 1010: "Mandatory Extension",
    1011: "Internal Error", 1012: "Service Restart", 1013: "Try Again Later", 1014: "Bad Gateway",
    3000: "Unauthorized", 3003: "Forbidden", 3008: "Timeout",
}
CAUSES = {
    1000: "completed", 1001: "going_away", 1002: "protocol_error", 1003: "unsupported_data",
    1005: "no_status", 1007: "invalid_payload", 1008: "policy", 1009: "message_too_big",
    1010: "extension_missing", 1011: "internal_error", 1012: "restarting", 1013: "overloaded",
    1014: "upstream_protocol_error", 3000: "unauthorized", 3003: "unauthorized", 3008: "idle",
}


def name_of(code):
    """A code's registered name, or its range's."""
    return NAMES.get(code) or ("Library or Framework" if code < 4000 else "Private Use")


def cause_of(code):
    """The cause that a received code stands for."""
    return CAUSES.get(code, "application")


def retry_after(reason):
    """The delay in seconds that a reason names, or None."""
    found = re.search(r"retry-after=(\d+(?:\.\d+)?)", reason)
    return float(found[1]) if found else None


def facts(record):
    """What was seen of the upstream, in order."""
    return [fact["fact"] for fact in record["evidence"]]


def advice_after(code, reason):
    """The advice by status, for a first attempt."""
    delay = retry_after(reason)
    if code in (1008, 1011, 1012, 1013, 1014) and delay is not None:
        return "yes", [round(delay * 1000)] * 2
    if code in (1000, 1005, 1008, 3000, 3003):
        return "no", None
    if code in (1002, 1003, 1007, 1009, 1010, 1015):
        return "changed", None
    return "yes", {1012: [1000, 5000], 1013: [5000, 10000]}.get(code, [0, 5000])


def advice_after_refusal(status):
    """The same for a handshake; None where Retry-After decides, or where the
    client left before an answer."""
    if status is None:
        return None
    if status in (401, 403, 404):
        return "no", None
    if status in (429, 503):
        return None
    return ("changed", None) if 400 <= status < 500 else ("yes", [0, 5000])


# --- what is expected of a field -------------------------------------------

def one_of(*values):
    """Any of these."""
    return lambda seen: seen in values


def matching(pattern):
    """A text that matches this expression whole."""
    return lambda seen: isinstance(seen, str) and re.fullmatch(pattern, seen) is not None


def present(seen):
    """Anything but null."""
    return seen is not None


def anything(_seen):
    """Anything."""
    return True


def setting(name, value):
    """The limit or the time-out that ended a connection, as a record names it."""
    return {"name": name, "value": value}


def said(code, reason=""):
    """A Close in a record; code None is an empty one."""
    return {"code": code, "reason": reason}


def told(code, cause, record):
    """The Close that farewell sends upstream by its own will."""
    return said(code, f"{cause}; id={record['id']}")


def found(rule, problem, enforced=True, count=1):
    """The only finding of a route's policy."""
    return [{"rule": rule, "problem": problem, "enforced": enforced, "count": count}]


#: How a client's TCP ends after a clean close: the gateway's FIN and that of a
#: client which does not wait for it may cross.
CLEAN_CLIENT_END = one_of("fin_local", "fin_peer")


def check(record, **fields):
    """Asserts the fields of a record, all at once. A `__` in a name is a step
    inside (`client__sent`); a value is equal to the field or a function of it.
    What is true of every record is asserted too."""
    wrong = _faults_of(record, straight="client__address" not in fields)
    for name, wanted in fields.items():
        seen = record
        for step in name.split("__"):
            seen = seen.get(step, "absent") if isinstance(seen, dict) else None
        if not (wanted(seen) if callable(wanted) else seen == wanted):
            told = getattr(wanted, "__qualname__", None) if callable(wanted) else repr(wanted)
            wrong.append(f"{name.replace('__', '.')} is {seen!r}, not {told}")
    assert not wrong, "\n".join(["", *wrong, json.dumps(record, indent=1)])


def agrees(record, result):
    """Asserts that the record says what the client, who read on, really saw."""
    assert result.code != 1006, result
    check(record, code=result.code, clean=result.clean,
          reason=anything if result.reason is None else result.reason)


# --- what is true of every record ------------------------------------------

def _faults_of(record, straight):
    """`straight`: the client came to the gateway by itself."""
    faults = []

    def must(condition, text):
        if not condition:
            faults.append(text)

    must(set(record) == FIELDS, f"fields: {set(record) ^ FIELDS}")
    must(record["schema"] == "farewell.close/1", "schema")
    must(re.fullmatch(r"[0-9A-HJKMNP-TV-Z]{26}", record["id"]), "id is not a ULID")
    must(record["node"] and record["route"], "node and route are named")
    must(record["name"] == name_of(record["code"]), f"name of {record['code']}: {record['name']}")
    must("?" not in (record["path"] or ""), "a query in the path")
    must(record["detail"].endswith(".") and len(record["detail"]) > 10, f"detail: {record['detail']!r}")
    must(set(record["client"]) == CLIENT, "fields of client")
    if straight:
        must(re.fullmatch(r"127\.0\.0\.1:\d+", record["client"]["address"] or ""), "client.address")
    must(set(record["traffic"]) == TRAFFIC, "fields of traffic")
    if record["upstream"]:
        must(set(record["upstream"]) == UPSTREAM, "fields of upstream")
    if record["violation"]:
        must(set(record["violation"]) == VIOLATION, "fields of violation")
        must(re.fullmatch(r"([0-9a-f]{2}( [0-9a-f]{2}){0,15})?", record["violation"]["bytes"]), "violation.bytes")
    for finding in record["policy"]:
        must(set(finding) == FINDING and finding["count"] >= 1, f"finding {finding}")
    for fact in record["evidence"]:
        must(set(fact) == FACT and fact["count"] >= 1, f"fact {fact}")
        must(fact["fact"] in OBSERVATIONS, f"observation {fact}")
    if record["setting"]:
        must(set(record["setting"]) == {"name", "value"}, f"setting {record['setting']}")
    if record["withheld"]:
        must(set(record["withheld"]) == {"code", "reason"}, f"withheld {record['withheld']}")
    # Three parts in base64, the first a JSON object.
    must(not re.search(r"eyJ[\w-]+\.", json.dumps(record)), "a token in the record")
    _check_times(record, must)
    _check_advice(record, must)
    if record["initiator"] == "gateway" and record["upstream"] and record["upstream"]["sent"]:
        must(record["upstream"]["sent"]["reason"] == f"{record['cause']}; id={record['id']}",
             f"the upstream was told {record['upstream']['sent']['reason']!r}")
    return faults


def _check_times(record, must):
    def read(text):
        must(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", text), f"time: {text!r}")
        return datetime.datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp() * 1000
    closed = read(record["closed_at"])
    if record["opened_at"] is None:
        must(record["duration_ms"] == 0, "duration of what never opened")
    else:
        # Nobody sets the clock during a test: both ways of measuring agree.
        must(abs(closed - read(record["opened_at"]) - record["duration_ms"]) <= 5, "duration")


def _check_advice(record, must):
    must(set(record["advice"]) == {"reconnect", "after_ms"}, "fields of advice")
    seen = record["advice"]["reconnect"], record["advice"]["after_ms"]
    if record["opened_at"]:
        wanted = advice_after(record["code"], record["reason"])
    else:
        wanted = advice_after_refusal(record["http_status"])
    must(wanted is None or seen == wanted, f"advice is {seen}, not {wanted}")
