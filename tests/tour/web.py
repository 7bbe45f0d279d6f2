# SPDX-License-Identifier: GPL-3.0-or-later
"""The desk's web pages as a phone and a reception see them."""

import pathlib
import subprocess
import tempfile
import urllib.request

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
    script = pathlib.Path(__file__).parent.parent / "web/console_picture.mjs"
    subprocess.run(["node", str(script), f"http://127.0.0.1:{clinic.ports['staff']}", str(out / "staff-console.png")],
                   check=True, capture_output=True, timeout=90)
