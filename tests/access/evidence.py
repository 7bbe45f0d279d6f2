# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests say: which there are (ctest's list), what became of them (JUnit), which single checks stand in their
sources, and the figures that the checks of the screen print."""

import dataclasses
import json
import pathlib
import re
import subprocess
import xml.etree.ElementTree as ET

# How a single check is written, by the kind of its source.
CHECKS = {
    ".cpp": re.compile(r'TEST_CASE\(\s*((?:"(?:[^"\\]|\\.)*"\s*)+)\)'),
    ".qml": re.compile(r"function (test_\w+)\("),
    ".mjs": re.compile(r'^test\("((?:[^"\\]|\\.)*)"', re.M),
    ".py": re.compile(r"^ *def (\w+)\(", re.M),
}
FIGURES = {"layout": ("qml/layout", ("capital", "target", "gap")), "contrast": ("qml/contrast", ("words", "icons", "edges"))}


@dataclasses.dataclass
class Test:
    name: str
    long: bool
    sources: list[pathlib.Path]

    def checks(self):
        found = set()
        for source in self.sources:
            for match in CHECKS[source.suffix].findall(source.read_text()):
                found.add("".join(re.findall(r'"((?:[^"\\]|\\.)*)"', match)) if source.suffix == ".cpp" else match)
        return found


def ctest_list(build):
    """Every test that ctest knows, the long ones too."""
    told = subprocess.run(["ctest", "--test-dir", str(build), "--show-only=json-v1"], capture_output=True, text=True, check=True)
    return json.loads(told.stdout)


def known_tests(listed, root):
    tests = {}
    for test in listed["tests"]:
        properties = {p["name"]: p["value"] for p in test.get("properties", [])}
        sources = [root / f"tests/{test['name']}_test.cpp"]
        for word in test.get("command", [])[1:]:
            place = pathlib.Path(properties.get("WORKING_DIRECTORY", root)) / word
            sources += sorted(place.glob("tst_*.qml")) if place.is_dir() else [place]
        sources = [s for s in sources if s.suffix in CHECKS and s.is_file()]
        tests[test["name"]] = Test(test["name"], "long" in properties.get("LABELS", []), sources)
    return tests


@dataclasses.dataclass
class Results:
    outcomes: dict[str, str]  # passed, failed or not run
    outputs: dict[str, str]
    when: str

    def outcome(self, test):
        return self.outcomes.get(test, "not run")

    def figure(self, table, row, column):
        """A number that a check printed, or None."""
        test, columns = FIGURES[table]
        for line in self.outputs.get(test, "").splitlines():
            words = line.replace(" mm", "").split()
            if words[:1] == [row] and len(words) > len(columns):
                return float(words[1 + columns.index(column)])
        return None


def read_results(files):
    """Of a test that stands in several files the last one counts."""
    results = Results({}, {}, "")
    for file in files:
        suite = ET.parse(file).getroot()
        results.when = max(results.when, suite.get("timestamp", ""))
        for case in suite.iter("testcase"):
            bad = case.find("failure") is not None or case.get("status") == "fail"
            ran = case.get("status") in ("run", "fail") and case.find("skipped") is None
            results.outcomes[case.get("name")] = "failed" if bad else "passed" if ran else "not run"
            results.outputs[case.get("name")] = case.findtext("system-out") or ""
    return results
