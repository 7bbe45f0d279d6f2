#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings from the console, with the real programs: what is right is in use after a start of the kiosk's own, what is wrong
is refused with its line, and a kiosk whose desk is gone meanwhile asks when it is back.

    remote_settings.py BIN WORK
"""

import html
import http.cookiejar
import pathlib
import re
import shutil
import sys
import time
import urllib.parse
import urllib.request

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "tour"))
from clinic import ADMIN, Clinic  # noqa: E402
from pilot import Pilot  # noqa: E402


class Console:
    def __init__(self, clinic):
        self._home = f"http://127.0.0.1:{clinic.ports['staff']}"
        self._web = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
        self.post("/sign-in", "/sign-in", code=ADMIN["code"], password=ADMIN["password"])
        self.settings = re.search(r"/devices/[0-9a-f-]+/settings", self.get("/devices"))[0]

    def get(self, path):
        with self._web.open(self._home + path, timeout=10) as page:
            return page.read().decode()

    def post(self, path, page, **fields):
        fields["csrf"] = re.search(r'name="csrf" value="([^"]+)"', self.get(page))[1]
        self._web.open(self._home + path, urllib.parse.urlencode(fields).encode(), timeout=10).close()

    def write(self, toml):
        self.post(self.settings, self.settings, toml=toml)

    def becomes(self, state):
        until = time.monotonic() + 60
        while time.monotonic() < until:
            page = html.unescape(re.sub(r"<[^>]+>", " ", self.get(self.settings)))
            if state in page:
                return page
            time.sleep(0.1)
        raise AssertionError(f"waited for {state!r}; the page says {' '.join(page.split())[:600]}")


def offers_a_survey(clinic):
    """What the running kiosk has of its settings is seen on its disk: they are the ones it loads."""
    return "survey = false" not in (clinic.work / "lobby/data/console.toml").read_text()


def main(bin_dir, work):
    shutil.rmtree(work, ignore_errors=True)
    with Clinic(bin_dir, work) as clinic:
        kiosk = clinic.start_kiosk("lobby")
        Pilot(kiosk.socket).wait(name="begin")
        console = Console(clinic)
        assert "Nothing was changed from here" in console.get(console.settings)

        console.write("survey = false\n")
        console.becomes("In use")
        assert not offers_a_survey(clinic)
        Pilot(kiosk.socket).wait(name="begin")

        console.write("survey = true\nlanguage = ['en']\n")
        page = console.becomes("Refused")
        assert "settings:2:" in page and 'Did you mean "languages"' in page, page
        assert not offers_a_survey(clinic), "refused, and changed all the same"

        # Somebody is at the screen: they are not interrupted.
        pilot = Pilot(kiosk.socket)
        pilot.tap(name="begin")
        pilot.wait(name="language-en")
        console.write("")
        console.becomes("On trial")
        time.sleep(1)
        pilot.wait(name="language-en")
        pilot.tap(name="back")
        console.becomes("In use")
        assert offers_a_survey(clinic)

        # Written while the kiosk is off: it asks by itself.
        kiosk.stop()
        console.write("survey = false\n")
        console.becomes("Waiting")
        kiosk = clinic.start_kiosk("lobby")
        console.becomes("In use")
        assert not offers_a_survey(clinic)
        kiosk.stop()
    print("settings from the console: tried, kept, refused, and fetched after a pause")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]).resolve())
