#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""conformance.py BUILD --results JUNIT... --out FOLDER: the accessibility conformance report (VPAT 2.5 INT layout), from the
rows beside this file and the results of the tests they name. What failed is not supported, whatever a row claims.

conformance.py BUILD --tests: the tests that are named, as a pattern for ctest -R."""

import argparse
import collections
import dataclasses
import json
import pathlib
import re
import subprocess
import sys

import evidence
import rows
from page import Page
from rows import CLAIMS, SURFACES, Wrong

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
TERMS = {
    "Supports": "Every test that the row names passed.",
    "Partially Supports": "The tests named passed; what is still missing or not shown stands in the row.",
    "Does Not Support": "Missing, or a test that was to show it failed or was not run.",
    "Not Applicable": "There is nothing in the product that it speaks of.",
    "Not Evaluated": "Not testable here: it is decided by the machine, the place or the people of a site. (The form keeps this "
                     "term for Level AAA; we would rather use it elsewhere than claim what nobody tried.)",
}


@dataclasses.dataclass
class Verdict:
    term: str
    remarks: list[str]


class Judge:
    """Joins what a row claims with what the tests say."""

    def __init__(self, parts, tests, results, root=ROOT):
        self._names, self._tests, self._results, self._root = rows.by_name(parts), tests, results, root
        self._checks = {}

    def check(self):
        """Every name in the rows is that of something there is."""
        for where, finding in self._names.items():
            for test in finding.tests:
                name, _, single = test.partition(": ")
                if name not in self._tests:
                    raise Wrong(f"{where} names the test {name!r}, which does not exist")
                if single and single not in self._checks.setdefault(name, self._tests[name].checks()):
                    raise Wrong(f"{where} names {single!r}, which {name} does not hold")
            for document in finding.documents:
                if not (self._root / document).exists():
                    raise Wrong(f"{where} names {document}, which does not exist")
            for figure in finding.figures:
                if not re.fullmatch(r"(layout|contrast) \S+ \S+ [\d.]+", figure) or (
                        figure.split()[2] not in evidence.FIGURES[figure.split()[0]][1]):
                    raise Wrong(f"{where} names the figure {figure!r}, which nothing prints")
            if finding.like:
                self._end(where)

    def _end(self, name):
        """The finding behind one that is like another."""
        seen = [name]
        while self._names[seen[-1]].like:
            seen.append(self._names[seen[-1]].like)
            if seen[-1] not in self._names or seen[-1] in seen[:-1]:
                raise Wrong(f"{name} is like {seen[-1]}, which is no other row")
        return seen[-1]

    def verdict(self, name):
        finding = self._names[name]
        if finding.like:
            end = self._end(name)
            said = [finding.says, f"As {end}."] + ([self._reason(self._names[end])] if self._names[end].why else [])
            return Verdict(self._judged(self._names[end])[0], [" ".join(s for s in said if s)])
        term, trouble = self._judged(finding)
        lacks = f"**Missing:** {finding.lacks}" if finding.lacks else ""
        said = [" ".join(s for s in (trouble, finding.says) if s), self._shown(finding), self._reason(finding), lacks]
        return Verdict(term, [line for line in said if line])

    def _reason(self, finding):
        return f"Not testable here: {finding.why}" if finding.claim == "not testable" else finding.why

    def _judged(self, finding):
        claimed = CLAIMS[finding.claim]
        names = list(dict.fromkeys(test.partition(": ")[0] for test in finding.tests))
        failed = [n for n in names if self._results.outcome(n) == "failed"]
        # A long test stands beside a quicker one; without it the row is shown in part.
        absent = [n for n in names if self._results.outcome(n) == "not run"]
        late = [n for n in absent if self._tests[n].long and len(absent) < len(names)]
        low = [f for f in finding.figures if (self._figure(f) or 0) < float(f.split()[3])]
        if failed:
            return "Does Not Support", f"Test failed: {', '.join(f'`{n}`' for n in failed)}."
        if len(absent) > len(late):
            return "Does Not Support", f"Test not run: {', '.join(f'`{n}`' for n in absent if n not in late)}."
        if low:
            return "Does Not Support", f"Too low or not measured: {', '.join(low)}."
        if late:
            term = "Partially Supports" if finding.claim == "supports" else claimed
            return term, f"Not run this time: {', '.join(f'`{n}`' for n in late)}."
        return claimed, ""

    def _figure(self, figure):
        table, row, column, _ = figure.split()
        return self._results.figure(table, row, column)

    def _shown(self, finding):
        by = collections.OrderedDict()
        for test in finding.tests:
            name, _, single = test.partition(": ")
            by.setdefault(name, []).append(single.replace("_", " ").removeprefix("test "))
        said = [f"`{name}`" + (f" ({'; '.join(filter(None, singles))})" if any(singles) else "") for name, singles in by.items()]
        said += [f"`{document}`" for document in finding.documents]
        least = [f"{f.split()[0]} {f.split()[1]} {f.split()[2]}: {self._figure(f):.2f}, at least {f.split()[3]} is asked"
                 for f in finding.figures if self._figure(f) is not None]
        return (f"Shown by {', '.join(said)}." if said else "") + (f" Least measured, {'; '.join(least)}." if least else "")


def judged_rows(part, judge):
    for row in part.rows:
        found = [(surface, judge.verdict(f"{row.standard} {row.number} {surface}".strip())) for surface in row.findings]
        yield row, found


def counted(parts, judge):
    counts = collections.Counter()
    for part in parts:
        for _, found in judged_rows(part, judge):
            counts.update(verdict.term for _, verdict in found)
    return counts


def written(parts, judge, facts, figures):
    page = Page("Foyer: accessibility conformance report")
    page.text("In the layout of the VPAT 2.5 INT (VPAT is a registered service mark of the Information Technology Industry "
              "Council). Written by a program from the results of the tests: a row says that "
              "something is supported only when every test it names has passed. The words on each criterion are ours; what "
              "counts is the standard's own text.")
    page.heading(2, "Product and evaluation")
    page.table("Product and evaluation", ["Fact", "What"], [[[name], [value]] for name, value in facts])
    page.heading(2, "Terms")
    counts = counted(parts, judge)
    page.table("Terms, and how many findings have each", ["Term", "Findings", "What it means here"],
               [[[term], [str(counts[term])], [meaning]] for term, meaning in TERMS.items()])
    if figures:
        page.heading(2, "Figures measured")
        page.text("Over every page of the screen, the least of each that was met.")
        for caption, heads, lines in figures:
            page.table(caption, heads, lines)
    for part in parts:
        page.heading(2, part.title)
        if part.note:
            page.text(" ".join(part.note.split()))
        page.table(part.title, ["Criterion", "Conformance", "Remarks and what shows it"], [_line(r, f) for r, f in judged_rows(part, judge)])
    return page


def _line(row, found):
    first = [f"{row.number} {row.title}" + (f" (Level {row.level})" if row.level else "")] + ([row.meaning] if row.meaning else [])
    prefix = {surface: f"**{SURFACES[surface]}:** " if surface else "" for surface, _ in found}
    said = [prefix[s] * (i == 0) + line for s, v in found for i, line in enumerate(v.remarks)]
    return [first, [prefix[s] + v.term for s, v in found], said]


def measured(results):
    """The tables of figures as the checks printed them."""
    for table, what, keys, unit in (
            ("layout", "Sizes by text size, in millimetres", ("small", "normal", "large", "largest"), " mm"),
            ("contrast", "Contrast by palette, as a ratio to 1", ("light", "dark", "high-light", "high-dark", "low"), "")):
        columns = evidence.FIGURES[table][1]
        lines = [[[key]] + [[f"{value:.2f}{unit}"] for value in (results.figure(table, key, c) for c in columns) if value is not None]
                 for key in keys]
        lines = [line for line in lines if len(line) > len(columns)]
        if lines:
            yield f"{what} (`{evidence.FIGURES[table][0]}`)", ["Of", *columns], lines


def facts_of(results, root):
    version = re.search(r"VERSION ([\d.]+)", (root / "CMakeLists.txt").read_text().split("project(")[1]).group(1)
    commit = subprocess.run(["git", "-C", str(root), "describe", "--always", "--dirty"], capture_output=True, text=True).stdout.strip()
    ran = collections.Counter(results.outcomes.values())
    languages = json.loads((root / "i18n/languages.json").read_text())
    unreviewed = [tongue["english"] for tongue in languages if not tongue.get("source") and not tongue.get("reviewed_by")]
    return [
        ("Product", f"Foyer {version}, self-service check-in kiosk for clinics (`foyer-kiosk`), with the phone page and the staff "
                    "console of `foyer-desk`"),
        ("Commit", commit or "unknown"),
        ("Date and tests", f"{results.when[:10]}: {ran['passed']} tests passed, {ran['failed']} failed"),
        ("Contact", "The issue tracker of the project"),
        ("Standards", "WCAG 2.2, Levels A and AA, and what is held of AAA; EN 301 549 V3.2.1 (2021-03); Revised Section 508 (2017, "
                      "corrected 2018); 14 CFR 382.57; 45 CFR part 84, subpart I"),
        ("What is meant", "\"Kiosk\" is the screen in the lobby: closed functionality, where nobody can attach an assistive technology "
                          "of their own; it brings speech, large letters, keypad and switches with it. \"Web pages\" are the page "
                          "behind the feedback code on a patient's phone, and the staff console."),
        ("How it was evaluated", "By programs only: every page in every text size, orientation and palette from its item tree and "
                                 "by its pixels; controls by touch, key and switch; whole visits by keypad, by two switches and by "
                                 "ear with the screen dark; web pages in Chromium with axe-core. One panel of 21.5 inch Full HD unless a "
                                 "row says otherwise, drawn without a display."),
        ("What nobody has tried", "No person with a disability has used it. No speech was listened to. No keypad, switch, headphone "
                                  "socket, panel or printer of a particular make was attached; devices are simulated. "
                                  f"No qualified translator has reviewed: {', '.join(unreviewed) or 'none'}."),
    ]


def main(arguments):
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("build", type=pathlib.Path)
    asked.add_argument("--results", type=pathlib.Path, nargs="+", default=[])
    asked.add_argument("--out", type=pathlib.Path)
    asked.add_argument("--tests", action="store_true")
    given = asked.parse_args(arguments)
    parts = rows.read_parts(HERE / "rows")
    results = evidence.read_results(given.results)
    tests = evidence.known_tests(evidence.ctest_list(given.build), ROOT)
    judge = Judge(parts, tests, results)
    judge.check()
    if given.tests:
        named = {t.partition(": ")[0] for finding in rows.by_name(parts).values() for t in finding.tests}
        print("^(" + "|".join(re.escape(n) for n in sorted(named)) + ")$")
        return 0
    page = written(parts, judge, facts_of(results, ROOT), list(measured(results)))
    given.out.mkdir(parents=True, exist_ok=True)
    (given.out / "conformance.md").write_text(page.markdown())
    (given.out / "conformance.html").write_text(page.html())
    counts = counted(parts, judge)
    print(f"{given.out}/conformance.html: " + ", ".join(f"{term} {counts[term]}" for term in TERMS))
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except Wrong as wrong:
        sys.exit(f"conformance: {wrong}")
