#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The image's scripts and units, read: they parse, each says what it is for, units name programs that exist, no name of a
package stands twice, the bill of materials is whole."""

import json
import pathlib
import re
import subprocess
import sys
import unittest

ROOT = pathlib.Path(sys.argv.pop(1)).resolve()
IMAGE = ROOT / "image"
OVERLAY = IMAGE / "overlay"
INITRD = IMAGE / "initrd"
UNITS = sorted(p for part in (OVERLAY, INITRD) for p in (part / "usr/lib/systemd/system").glob("foyer-*") if p.is_file())


def scripts():
    return [p for folder in (IMAGE / "steps", OVERLAY / "usr/lib/foyer", INITRD / "usr/lib/foyer") for p in sorted(folder.iterdir())] + [IMAGE / "build", IMAGE / "prepare"]


class Scripts(unittest.TestCase):
    def test_each_parses_is_executable_and_says_what_it_is_for(self):
        for script in scripts():
            with self.subTest(script=script.name):
                lines = script.read_text(encoding="utf-8").splitlines()
                shell = lines[0].split("/")[-1].split()[-1]
                self.assertIn(shell, ("sh", "bash"))
                self.assertIn("SPDX-License-Identifier: GPL-3.0-or-later", lines[1])
                self.assertTrue(lines[2].startswith("# "), "the third line says what it is for")
                self.assertTrue(script.stat().st_mode & 0o100, "executable")
                done = subprocess.run([shell, "-n", script], capture_output=True, text=True)
                self.assertEqual(done.returncode, 0, done.stderr)

    def test_every_step_of_the_build_has_its_script(self):
        steps = re.search(r"set -- (tools .*)", (IMAGE / "build").read_text(encoding="utf-8"))[1].split()
        for step in steps:
            self.assertTrue(step == "tools" or (IMAGE / "steps" / step).exists(), step)

    def test_no_package_is_named_twice(self):
        for group in sorted((IMAGE / "packages").glob("*.txt")):
            names = re.sub(r"#.*", "", group.read_text(encoding="utf-8")).split()
            self.assertEqual(sorted(names), sorted(set(names)), group.name)

    def test_the_python_files_compile(self):
        for file in [IMAGE / "bom.py", *sorted((IMAGE / "test").glob("*.py"))]:
            compile(file.read_text(encoding="utf-8"), str(file), "exec")


class Units(unittest.TestCase):
    def test_each_names_only_programs_that_are_there(self):
        for unit in UNITS:
            for program in re.findall(r"^Exec\w+=[-+!]*(/usr/lib/foyer/\S+)", unit.read_text(encoding="utf-8"), re.MULTILINE):
                self.assertTrue(any((part / program[1:]).exists() for part in (OVERLAY, INITRD)), f"{unit.name}: {program}")

    def test_nothing_that_a_unit_wants_of_ours_is_missing(self):
        names = {u.name for u in UNITS}
        for unit in UNITS:
            text = unit.read_text(encoding="utf-8")
            for line in re.findall(r"^(?:Requires|Wants|After|Before|OnFailure|OnSuccess)=(.*)$", text, re.MULTILINE):
                for name in line.split():
                    if name.startswith("foyer-"):
                        self.assertIn(name, names, unit.name)

    def test_what_faces_patients_and_records_is_watched_and_holds_no_rights(self):
        walls = (OVERLAY / "usr/lib/systemd/system/foyer-.service.d/walls.conf").read_text(encoding="utf-8")
        for name in ("foyer-kiosk.service", "foyer-desk.service"):
            text = next(u for u in UNITS if u.name == name).read_text(encoding="utf-8") + walls
            for line in ("Type=notify", "WatchdogSec=20", "NoNewPrivileges=yes", "CapabilityBoundingSet=", "ProtectSystem=strict"):
                self.assertIn(line, text.splitlines(), name)


class BillOfMaterials(unittest.TestCase):
    def test_each_package_is_in_it_once_and_belongs_to_the_image(self):
        lines = "b\t2:1.0-1+b1\tamd64\tsrc\t1.0-1\na\t1\tall\ta\t1\n"
        path = ROOT / "image/bom.py"
        done = subprocess.run([sys.executable, path, "--version", "1.2", "--time", "0", "/dev/stdin"], input=lines, text=True,
                              capture_output=True, check=True)
        document = json.loads(done.stdout)
        self.assertEqual([p["name"] for p in document["packages"]], ["foyer-image", "a", "b"])
        self.assertEqual(document["creationInfo"]["created"], "1970-01-01T00:00:00Z")
        contained = {r["relatedSpdxElement"] for r in document["relationships"] if r["relationshipType"] == "CONTAINS"}
        self.assertEqual(contained, {p["SPDXID"] for p in document["packages"][1:]})
        self.assertIn("pkg:deb/debian/b@2%3A1.0-1%2Bb1?arch=amd64", done.stdout)


if __name__ == "__main__":
    unittest.main()
