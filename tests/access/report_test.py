#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The conformance report: its rows name what there is, a test that fails turns its rows, and every criterion of WCAG 2.2 A and
AA is answered once. BUILD is the folder whose tests ctest lists."""

import html.parser
import pathlib
import re
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ET

import conformance
import evidence
import rows
from rows import Finding, Part, Row, Wrong

ROOT = conformance.ROOT
LEVEL_A = """1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1
    2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2""".split()
LEVEL_AA = """1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3
    3.2.4 3.3.3 3.3.4 3.3.8 4.1.3""".split()
TABLES = {
    "qml/layout": "size capital target gap texts targets  the least of each\n"
                  + "".join(f"{s} {c:.2f} mm  13.00 mm  2.60 mm 9 9  a | b | c\n"
                            for s, c in (("small", 3.6), ("normal", 4.95), ("large", 6.45), ("largest", 8.55))),
    "qml/contrast": "least of words icons edges measured\n"
                    + "".join(f"{p} {w} {w} 3.2 100\n" for p, w in (("light", 10.3), ("dark", 10.1), ("high-light", 21), ("high-dark", 21),
                                                                    ("low", 5.2))),
}


def results(tests, failed=(), absent=()):
    """What ctest would have written."""
    suite = ET.Element("testsuite", timestamp="2026-01-02T03:04:05")
    for name in tests:
        if name not in absent:
            bad = name in failed
            case = ET.SubElement(suite, "testcase", name=name, status="fail" if bad else "run")
            if bad:
                ET.SubElement(case, "failure", message="")
            ET.SubElement(case, "system-out").text = TABLES.get(name, "")
    with tempfile.NamedTemporaryFile("w", suffix=".xml") as file:
        ET.ElementTree(suite).write(file.name)
        return evidence.read_results([file.name])


def judge(finding, tests=("a", "b"), long=(), **outcome):
    known = {name: evidence.Test(name, name in long, []) for name in tests}
    part = Part("", "", [Row("X", "1", "", "", "", {"": finding})])
    made = conformance.Judge([part], known, results(tests, **outcome))
    made.check()
    return made.verdict("X 1")


class Judging(unittest.TestCase):
    def test_what_passed_is_supported(self):
        self.assertEqual(judge(Finding("supports", ["a", "b"])).term, "Supports")

    def test_a_failed_test_turns_its_row(self):
        for claim in (Finding("supports", ["a", "b"]), Finding("partially", ["a", "b"], lacks="much.")):
            verdict = judge(claim, failed=["b"])
            self.assertEqual(verdict.term, "Does Not Support")
            self.assertIn("Test failed: `b`", verdict.remarks[0])

    def test_a_test_that_was_not_run_shows_nothing(self):
        self.assertEqual(judge(Finding("supports", ["a", "b"]), absent=["b"]).term, "Does Not Support")

    def test_a_long_test_not_run_leaves_a_part(self):
        verdict = judge(Finding("supports", ["a", "b"]), long=["b"], absent=["b"])
        self.assertEqual(verdict.term, "Partially Supports")
        self.assertIn("Not run this time: `b`", verdict.remarks[0])
        self.assertEqual(judge(Finding("supports", ["b"]), long=["b"], absent=["b"]).term, "Does Not Support")

    def test_a_test_or_document_that_does_not_exist_is_an_error(self):
        for finding in (Finding("supports", ["c"]), Finding("supports", ["a: no such check"]),
                        Finding("partially", documents=["docs/none.md"], lacks="x"), Finding(like="X 2"), Finding(like="X 1")):
            self.assertRaises(Wrong, judge, finding)

    def test_a_figure_below_what_is_asked_turns_its_row(self):
        asked = Finding("supports", ["qml/layout"], figures=["layout normal capital 4.9"])
        self.assertEqual(judge(asked, tests=["qml/layout"]).term, "Supports")
        asked.figures = ["layout normal capital 4.96"]
        self.assertEqual(judge(asked, tests=["qml/layout"]).term, "Does Not Support")
        asked.figures = ["layout huge capital 1"]
        self.assertEqual(judge(asked, tests=["qml/layout"]).term, "Does Not Support")

    def test_a_row_may_not_claim_without_showing(self):
        for finding in (Finding("supports"), Finding("supports", ["a"], lacks="x"), Finding("partially", ["a"]), Finding("partially", lacks="x"),
                        Finding("no"), Finding("not testable"), Finding("not applicable"), Finding("surely", ["a"])):
            self.assertTrue(finding.flaw(), finding)


class Rows(unittest.TestCase):
    def setUp(self):
        self.parts = rows.read_parts(conformance.HERE / "rows")
        self.tests = evidence.known_tests(evidence.ctest_list(BUILD), ROOT)
        self.judge = conformance.Judge(self.parts, self.tests, results(self.tests))

    def page(self):
        return conformance.written(self.parts, self.judge, conformance.facts_of(results(self.tests), ROOT),
                                   list(conformance.measured(results(self.tests))))

    def test_every_test_named_exists(self):
        self.judge.check()

    def test_every_criterion_of_wcag_a_and_aa_is_answered_once(self):
        wcag = [row for part in self.parts for row in part.rows if row.standard == "WCAG"]
        for level, numbers in (("A", LEVEL_A), ("AA", LEVEL_AA)):
            self.assertEqual(sorted(row.number for row in wcag if row.level == level), sorted(numbers))
        for row in wcag:
            self.assertEqual(set(row.findings), {"kiosk"} if row.level == "AAA" else {"kiosk", "web"}, row.number)

    def test_with_every_test_passed_nothing_fails(self):
        for part in self.parts:
            for row, found in conformance.judged_rows(part, self.judge):
                for _, verdict in found:
                    self.assertNotRegex(" ".join(verdict.remarks), "Test failed|not run|Too low", row.number)

    def test_the_page_is_accessible(self):
        seen = Reader()
        seen.feed(self.page().html())
        self.assertEqual(seen.lang, "en")
        self.assertEqual(seen.levels[:2], [1, 2])
        self.assertTrue(all(after <= before + 1 for before, after in zip(seen.levels, seen.levels[1:])))
        self.assertEqual(seen.levels.count(1), 1)
        self.assertGreater(seen.tables, 10)
        self.assertEqual(seen.tables, seen.captions)
        self.assertEqual(seen.loose, [])
        self.assertEqual(len(seen.ids), len(set(seen.ids)))
        self.assertEqual([link for link in seen.links if link.startswith("#") and link[1:] not in seen.ids], [])

    def test_drawings_hold_no_words(self):
        """Words in a picture grow with no text size, change with no language and are read by nobody."""
        drawings = list((ROOT / "assets/drawings").rglob("*.svg"))
        self.assertGreater(len(drawings), 20)
        self.assertEqual([d.name for d in drawings if re.search(r"<(text|image|foreignObject)\b", d.read_text())], [])


class Reader(html.parser.HTMLParser):
    """As much of the page as its accessibility needs."""

    def __init__(self):
        super().__init__()
        self.lang, self.levels, self.tables, self.captions, self.loose, self.ids, self.links = "", [], 0, 0, [], [], []

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        self.lang = given.get("lang", self.lang) if tag == "html" else self.lang
        self.levels += [int(tag[1])] if re.fullmatch("h[1-6]", tag) else []
        self.tables += tag == "table"
        self.captions += tag == "caption"
        self.loose += [given] if tag == "th" and given.get("scope") not in ("row", "col") else []
        self.ids += [given["id"]] if "id" in given else []
        self.links += [given["href"]] if "href" in given else []


if __name__ == "__main__":
    BUILD = pathlib.Path(sys.argv.pop(1))
    unittest.main()
