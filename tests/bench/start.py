# SPDX-License-Identifier: GPL-3.0-or-later
"""Process start to the first interactive frame, and memory: the kiosk beside Chromium --kiosk on an equivalent page.

Both on the same virtual display, without a GPU, taking turns. Ratios are the figures that count. Memory is the proportional one (PSS)
of the program and all that it started. The kiosk offers all its languages, has its devices, and is measured twice: on its first screen,
which is what Chromium shows, and at its most in a visit, while its reader reads a licence under the camera."""

import http.server
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "tour"))
import machine  # noqa: E402
import visits  # noqa: E402
from clinic import Clinic  # noqa: E402
from pilot import Pilot  # noqa: E402
from screen import Screen  # noqa: E402

SETTLED = 2.5  # seconds
PAGE = b"""<!doctype html><meta charset=utf-8><title>Check in</title>
<style>body{margin:0;font:34px 'Noto Sans';background:#faf7f2;color:#1d2a2c;display:flex;flex-direction:column;
height:100vh}main{flex:1;padding:60px}h1{font-size:72px}button{font:inherit;width:100%;height:110px;border:0;
border-radius:16px;background:#0d5c63;color:#fff;margin:12px 0}</style>
<header style="padding:40px 60px">Juniper Row Clinic <span id=t style="float:right"></span></header>
<main><h1>Touch to check in</h1><button>English</button><button>Espa\xc3\xb1ol</button>
<p>Feeling very unwell? Tell a person now.</p><button>Get help</button></main>
<script>t.textContent=new Date().toLocaleTimeString();
new PerformanceObserver(l=>{for(const e of l.getEntries())if(e.name==='first-contentful-paint')
fetch('/painted?'+(performance.timeOrigin+e.startTime))}).observe({type:'paint',buffered:true})</script>"""


class PaintServer(http.server.ThreadingHTTPServer):
    def __init__(self):
        self.painted = threading.Event()
        self.at = 0.0
        super().__init__(("127.0.0.1", 0), PaintHandler)
        threading.Thread(target=self.serve_forever, daemon=True).start()


class PaintHandler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path.startswith("/painted?"):
            self.server.at = float(self.path.split("?")[1])
            self.server.painted.set()
            body = b""
        else:
            body = PAGE
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def pss(pid):
    """Proportional memory of a process and its descendants, in MB, and what those are called."""
    total, names = 0, []
    pids = [pid]
    for line in subprocess.run(["ps", "-eo", "pid=,ppid=", "--sort=start_time"], capture_output=True, text=True).stdout.splitlines():
        child, parent = map(int, line.split())
        if parent in pids:
            pids.append(child)
    for one in pids:
        try:
            for line in pathlib.Path(f"/proc/{one}/smaps_rollup").read_text().splitlines():
                if line.startswith("Pss:"):
                    total += int(line.split()[1])
            names.append(pathlib.Path(f"/proc/{one}/comm").read_text().strip())
        except OSError:
            pass
    return total / 1024, names


def kiosk_once(clinic, display, licence):
    begun = time.time()
    kiosk = clinic.start_kiosk("bench", platform="xcb", env={"DISPLAY": display, "QT_QUICK_BACKEND": "software"})
    pilot = Pilot(kiosk.socket)
    while not (first := pilot.ask(do="started")["firstAnswer"]):
        time.sleep(0.01)
    pilot.wait(name="begin")
    time.sleep(SETTLED)
    at_rest, _ = pss(kiosk.process.pid)
    pilot.tap(name="begin")
    pilot.tap(name="language-en")
    pilot.tap(name="choice-me")
    pilot.wait(name="choice-type")
    kiosk.show(licence)
    until = time.monotonic() + 2 * SETTLED
    in_visit, names = 0.0, []
    while time.monotonic() < until:
        in_visit, names = max((in_visit, names), pss(kiosk.process.pid))
        time.sleep(0.05)
    kiosk.show(None)
    kiosk.stop()
    return {"first": first / 1000 - begun, "memory": at_rest, "in_visit": in_visit, "programs": names}


def chromium_once(display):
    server = PaintServer()
    with tempfile.TemporaryDirectory() as profile:
        begun = time.time()
        process = subprocess.Popen(
            [shutil.which("chromium"), "--kiosk", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-quic",
             "--disable-background-networking", "--disable-component-update", "--disable-sync",
             "--window-size=1080,1920", f"--user-data-dir={profile}", f"http://127.0.0.1:{server.server_port}/"],
            env={**os.environ, "DISPLAY": display}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            if not server.painted.wait(60):
                raise RuntimeError("Chromium painted nothing")
            time.sleep(SETTLED)
            memory, names = pss(process.pid)
            return {"first": server.at / 1000 - begun, "memory": memory, "programs": names}
        finally:
            process.terminate()
            process.wait(10)
            server.shutdown()


def measure(bin_dir, work, rounds=5):
    state = machine.state()
    with Screen() as display, Clinic(bin_dir, work) as clinic:
        licence = visits.licence(visits.Fixtures(clinic.tool("foyer-fixtures").parent, clinic.work))
        ours, theirs = [], []
        for i in range(rounds + 1):
            pair = kiosk_once(clinic, display, licence), chromium_once(display)
            if i > 0:  # the first pair warms the disk cache
                ours.append(pair[0])
                theirs.append(pair[1])

    def middle(runs, key):
        return statistics.median(run[key] for run in runs)

    figures = {
        "kiosk_first_frame_s": middle(ours, "first"), "chromium_first_paint_s": middle(theirs, "first"),
        "kiosk_pss_mb": middle(ours, "memory"), "chromium_pss_mb": middle(theirs, "memory"),
        "kiosk_pss_in_a_visit_mb": middle(ours, "in_visit"),
    }
    figures["times_faster"] = figures["chromium_first_paint_s"] / figures["kiosk_first_frame_s"]
    figures["times_smaller"] = figures["chromium_pss_mb"] / figures["kiosk_pss_mb"]
    figures["times_smaller_in_a_visit"] = figures["chromium_pss_mb"] / figures["kiosk_pss_in_a_visit_mb"]
    return {**{k: round(v, 3) for k, v in figures.items()},
            "machine": state,
            "programs": f"{', '.join(sorted(set(ours[-1]['programs'])))}; Chromium: {len(theirs[-1]['programs'])} processes"}


if __name__ == "__main__":
    import json
    print(json.dumps(measure(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]).resolve()), indent=1))
