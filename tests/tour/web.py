# SPDX-License-Identifier: GPL-3.0-or-later
"""The desk's web pages as a phone and a reception see them."""

import pathlib
import subprocess
import tempfile
import urllib.request

from clinic import RECEPTION

CHROMIUM = ["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-quic",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars"]


def feedback_page(url, out):
    assert url, "there was no feedback code"
    with urllib.request.urlopen(url, timeout=10) as reply:
        weight = len(reply.read())
    assert weight < 20_000, f"the feedback page weighs {weight} bytes"
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run([*CHROMIUM, f"--user-data-dir={profile}", "--window-size=500,900",
                        f"--screenshot={out / 'feedback-page.png'}", url], check=True, capture_output=True, timeout=60)


def staff_console(clinic, out):
    browse("console_picture.mjs", clinic, str(out / "staff-console.png"))


def card_in_console(clinic, out, member):
    """The changed insurance card with its whole evidence, as reception opens it from the list."""
    browse("console_card.mjs", clinic, member, str(out / "staff-card.png"))


def browse(script, clinic, *words):
    web = pathlib.Path(__file__).parent.parent / "web"
    if not (web / "node_modules/playwright-core").exists():
        subprocess.run(["npm", "ci", "--no-audit", "--no-fund"], cwd=web, check=True, capture_output=True, timeout=300)
    done = subprocess.run(["node", script, f"http://127.0.0.1:{clinic.ports['staff']}", RECEPTION["code"],
                           RECEPTION["password"], *words],
                          cwd=web, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr[-400:]
