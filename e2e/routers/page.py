"""The table of docs/paths.md, from what the routers did."""

from harness.places import ROOT
from routers.spellings import KINDS

PAGE = ROOT / "docs" / "paths.md"
BEGIN, END = "<!-- measured: begin -->\n", "<!-- measured: end -->\n"


def table(landed):
    """Markdown: which spellings of each kind, and at which routers so many of them land.
    `landed` has the spellings by router."""
    lines = ["| spellings | tried | that land on `/chat`, by router |", "| --- | --- | --- |"]
    for kind, spellings in KINDS.items():
        counts = {name: sum(path in paths for path in spellings) for name, paths in landed.items()}
        where = ", ".join(f"{name} {count}" for name, count in counts.items() if count)
        if all(count == len(spellings) for count in counts.values()):
            where = f"all {len(counts)} routers, all of them"
        tried = " ".join(f"``{path}``" for path in spellings).replace("|", "\\|")
        lines.append(f"| {kind} | {tried} | {where or 'none'} |")
    return "\n".join(lines) + "\n"


def written():
    """The table on the page."""
    return PAGE.read_text().partition(BEGIN)[2].partition(END)[0]


def write(text):
    """Puts it there."""
    before, _, rest = PAGE.read_text().partition(BEGIN)
    PAGE.write_text(before + BEGIN + text + END + rest.partition(END)[2])
