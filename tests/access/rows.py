# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of the report: what each criterion asks of a kiosk, what we claim, and what is to show it."""

import dataclasses
import pathlib
import tomllib

CLAIMS = {
    "supports": "Supports",
    "partially": "Partially Supports",
    "no": "Does Not Support",
    "not applicable": "Not Applicable",
    "not testable": "Not Evaluated",
}
SURFACES = {"kiosk": "Kiosk", "web": "Web pages"}
FIELDS = {"claim", "tests", "documents", "figures", "says", "lacks", "why", "like"}


class Wrong(Exception):
    """The rows contradict themselves or name what there is not."""


@dataclasses.dataclass
class Finding:
    claim: str = ""
    tests: list[str] = dataclasses.field(default_factory=list)  # "qml/quick", or "qml/quick: a single check"
    documents: list[str] = dataclasses.field(default_factory=list)
    figures: list[str] = dataclasses.field(default_factory=list)  # "contrast light words 10": at least so much
    says: str = ""
    lacks: str = ""
    why: str = ""  # it does not apply, or cannot be tested here
    like: str = ""  # the row that answers the same question

    def flaw(self):
        """What is wrong with it by itself, or nothing."""
        if self.like:
            return "is like another row and claims something itself" if self.claim or self.tests or self.lacks else ""
        if self.claim not in CLAIMS:
            return f"claims {self.claim!r}, which is none of {', '.join(CLAIMS)}"
        if self.claim == "supports" and (not self.tests or self.lacks):
            return "supports without a test, or while something is missing"
        if self.claim == "partially" and not (self.lacks and (self.tests or self.documents)):
            return "supports a part, and does not say what is missing or what shows the rest"
        if self.claim == "no" and not self.lacks:
            return "does not support, and does not say what is missing"
        if self.claim.startswith("not ") and not self.why:
            return "gives no reason"
        return ""


@dataclasses.dataclass
class Row:
    standard: str
    number: str
    title: str
    level: str
    meaning: str
    findings: dict[str, Finding]  # by surface; "" where a row has one only


@dataclasses.dataclass
class Part:
    title: str
    note: str
    rows: list[Row]


def _finding(table, where):
    unknown = set(table) - FIELDS
    if unknown:
        raise Wrong(f"{where}: unknown {', '.join(sorted(unknown))}")
    finding = Finding(**table)
    if finding.flaw():
        raise Wrong(f"{where} {finding.flaw()}")
    return finding


def _row(standard, table):
    table = dict(table)
    try:
        number, title = table.pop("number"), table.pop("title")
    except KeyError as missing:
        raise Wrong(f"{standard}: a row without {missing}: {table}") from None
    level, meaning = table.pop("level", ""), table.pop("meaning", "")
    where = f"{standard} {number}"
    surfaces = {s: _finding(table.pop(s), f"{where} {s}") for s in SURFACES if s in table}
    findings = surfaces or {"": _finding(table, where)}
    if surfaces and table:
        raise Wrong(f"{where}: unknown {', '.join(table)}")
    return Row(standard, number, title, level, meaning, findings)


def _mirror(part, wcag):
    """A chapter that repeats WCAG for one surface, with numbers of its own."""
    standard, mirror = part["standard"], part["mirror"]
    for row in wcag:
        if row.level in ("A", "AA") and row.number not in mirror["without"]:
            number = mirror["prefix"] + row.number + (".2" if row.number in mirror.get("closed", []) else "")
            like = mirror.get("instead", {}).get(row.number, f"WCAG {row.number} {mirror['surface']}")
            yield Row(standard, number, row.title, row.level, "", {"": Finding(like=like)})


def read_parts(folder):
    parts, wcag = [], []
    for file in sorted(pathlib.Path(folder).glob("*.toml")):
        for part in tomllib.loads(file.read_text())["part"]:
            rows = [_row(part["standard"], row) for row in part.get("row", [])]
            if part["standard"] == "WCAG":
                wcag += rows
            if "mirror" in part:
                rows = list(_mirror(part, wcag)) + rows
            parts.append(Part(part["title"], part.get("note", "").strip(), rows))
    return parts


def by_name(parts):
    """Each finding by what `like` calls it; a row that stands twice is wrong."""
    names = {}
    for row in (row for part in parts for row in part.rows):
        for surface, finding in row.findings.items():
            name = f"{row.standard} {row.number} {surface}".strip()
            if name in names:
                raise Wrong(f"{name} stands twice")
            names[name] = finding
    return names
