#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A copy printed by staff on the device and one from the console: the same number, marked on the paper, in the audit
with who and why.

    copies.py BIN WORK
"""

import http.cookiejar
import json
import re
import shutil
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

from life import Life, LivingClinic, born, code_of
from clinic import RECEPTION
from outcome import words


class Console:
    """The staff pages, signed in as reception."""

    def __init__(self, clinic):
        self._home = f"http://127.0.0.1:{clinic.ports['staff']}"
        self._web = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
        self.csrf = self._csrf("/sign-in")
        self.post("/sign-in", code=RECEPTION["code"], password=RECEPTION["password"])
        self.csrf = self._csrf("/today")

    def _csrf(self, path):
        with self._web.open(self._home + path, timeout=10) as page:
            return re.search(r'name="csrf" value="([^"]+)"', page.read().decode())[1]

    def post(self, path, **fields):
        """Where it leads, or None when it was not done."""
        form = urllib.parse.urlencode({"csrf": self.csrf, **fields}).encode()
        try:
            with self._web.open(self._home + path, form, timeout=10) as page:
                return page.url
        except urllib.error.HTTPError:
            return None


def until(true, sentence):
    end = time.monotonic() + 15
    while not (found := true()):
        assert time.monotonic() < end, sentence
        time.sleep(0.05)
    return found


def on_paper(clinic, which):
    """What a reader sees on the which-th piece of paper, the first being 1."""
    file = until(lambda: clinic.printer.tickets()[which - 1:], f"paper {which} did not come out")[0]
    picture = clinic.work / f"{which}.png"
    until(lambda: subprocess.run([clinic.tool("foyer-paper"), file, picture], capture_output=True).returncode == 0,
          f"paper {which} cannot be read")
    return words(picture)


def main(bin_dir, work):
    shutil.rmtree(work, ignore_errors=True)
    with LivingClinic(bin_dir, work, 1) as clinic:
        visitor = Life(clinic, "visit", code_of(0), born(0))
        number = visitor.hears("TICKET")[1]
        assert visitor.ends() == 0
        original = on_paper(clinic, 1)
        assert number in original and "Copy" not in original, f"the original says: {original}"

        device = Life(clinic, "staff", RECEPTION["code"], RECEPTION["pin"], "unreadable")
        assert device.ends() == 0 and ["COPY", number] in device.said, f"staff on the device saw {device.said}"

        standing = Life(clinic, "stand")
        console = Console(clinic)
        visit, kiosk = clinic.records().one_visit_and_device()
        where = until(lambda: console.post(f"/visit/{visit}/reprint", device=kiosk, why="lost"),
                      "the console did not print a copy")
        assert "said=copy" in where, f"the console leads to {where}"

        for which, place in ((2, "device"), (3, "console")):
            text = on_paper(clinic, which)
            assert number in text, f"the copy from the {place} does not carry {number}: {text}"
            assert "Copy" in text, f"the copy from the {place} is not marked: {text}"
        until(lambda: sorted(clinic.records().jobs) == [(0, "printed"), (1, "printed"), (1, "printed")],
              "the desk was not told of three papers")
        standing.kill()

        told = [json.loads(line) for line in clinic.records().audit]
        copies = [(e["number"], e["staff"], e["detail"]) for e in told if e.get("detail") in ("unreadable", "lost")]
        assert copies == [(number, RECEPTION["code"], "unreadable"), (number, RECEPTION["code"], "lost")], \
            f"the audit says {copies}"
        assert len(clinic.printer.tickets()) == 3
    shutil.rmtree(work)


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except (AssertionError, RuntimeError) as wrong:
        sys.exit(f"WRONG: {wrong}")
