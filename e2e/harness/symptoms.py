"""What may be known of an ending, drawn by chance."""

import json
import random
import re

from harness.places import ROOT


def facts(name):
    """The data of the reference."""
    return json.loads((ROOT / "crates" / "reference" / "facts" / f"{name}.json").read_text(encoding="utf-8"))


class Chance:
    """Symptoms as they come, and at the edges of what the rules ask; the same ones each time."""

    def __init__(self, seed):
        self._chance = random.Random(seed)
        rules, strings = facts("rules")["rules"], facts("strings")["strings"]
        dialects = facts("dialects")["dialects"]
        self._timers = [timer["seconds"] for timer in facts("timers")["timers"] if timer["seconds"]]
        self._parts = [part for rule in rules for side in ("fits", "supports") for kind in ("contains", "lacks")
                       for part in rule.get(side, {}).get("reason", {}).get(kind, [])]
        self._lines = [string[kind] for string in strings for kind in ("example", "pattern")]
        self._private = [(dialect["id"], code["code"], code.get("reason") or code["name"])
                         for dialect in dialects for code in dialect["codes"] if code.get("code")]
        of_timers = [timer["software"] for timer in facts("timers")["timers"]]
        ids = [one["id"] for one in facts("software")["software"] + dialects] + of_timers
        self._software = sorted(set(ids))
        self._codes = [*range(999, 1017), *[1006] * 6, 3000, 3003, 3008, *[code for _, code, _ in self._private], 0, 5000, 65535]

    def draw(self):
        """One ending."""
        chance, perhaps = self._chance, self._perhaps
        age, silence = perhaps(self._span, 0.4), perhaps(self._span, 0.4)
        if age is not None and chance.random() < 0.15:
            silence = round(age + chance.choice([0, 1, 1.0001, 0.9]), 4)
        code, software = perhaps(lambda: chance.choice(self._codes), 0.75), chance.sample(self._software, chance.choice([0, 0, 1, 1, 2, 3]))
        if chance.random() < 0.15:
            service, code, _ = chance.choice(self._private)
            software = [*software, service] if service not in software else software
        return {
            "code": code, "reason": perhaps(self._reason, 0.45), "age": age, "silence": silence,
            "clean": perhaps(lambda: chance.random() < 0.5, 0.3), "opened": perhaps(lambda: chance.random() < 0.6, 0.35),
            "http_status": perhaps(lambda: chance.choice([101, 200, 299, 300, 401, 403, 404, 426, 429, 500, 502, 503, 599]), 0.25),
            "together": perhaps(lambda: chance.choice([0, 1, 2, 5, 6, 11, 21, 50, 101, 1000, 9999, 10_000, 123_456]), 0.3),
            "side": perhaps(lambda: chance.choice(["client", "server"]), 0.35), "software": software,
        }

    def _perhaps(self, value, often):
        return value() if self._chance.random() < often else None

    def _span(self):
        chance = self._chance
        base = chance.choice([*self._timers, 2 * chance.choice(self._timers), chance.randrange(100), 100 * chance.random()])
        aside = chance.choice([0, 0, 0, 0.4, 0.5, 1.4, 1.5, 1.6, -0.5, -0.6, 0.05, 0.15, 0.25, 2, 5, -3, 0.03 * base, -0.01 * base])
        return round(max(0.0, base + aside), chance.choice([0, 1, 1, 2, 3]))

    def _reason(self):
        chance = self._chance
        part, line, (_, code, name) = chance.choice(self._parts), chance.choice(self._lines), chance.choice(self._private)
        return chance.choice([
            "", " ", part, part.upper(), f"x{part}", f"x {part}y", self._letters() + part + self._letters(), self._letters(), line, line,
            line.upper(), line[:chance.randrange(1, len(line) + 1)], line[chance.randrange(len(line)):], f"12:03:04Z ERROR {line}",
            f"{line} {chance.choice(self._lines)}", f"'{line}'", json.dumps({"msg": line, "code": code}), f"close {code} {part}",
            re.sub("[0-9]+", lambda _: str(chance.choice([0, 60, 403, 502, 1006, 4004, 99_999])), line), f"{name} y", name,
            f"unexpected server response: {chance.choice([101, 199, 200, 403, 599, 600])}"])

    def _letters(self):
        """Letters that differ where languages and programs take letters apart."""
        return "".join(self._chance.choice("aZ9 .:-_()'\t\n\u00a0éßİıΣςẞ가đ𝔘𝟙\u0301\u0e34ⅷ½\u202e") for _ in range(self._chance.randrange(10)))
