#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""bench.py RELEASE DEV OUT: the figures as a table and as OUT/bench.json.

Absolute times are of this machine under this load and never fail anything; the ratios are what counts."""

import json
import os
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "tour"))
sys.path.insert(0, str(HERE))


def program(*command):
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, check=True,
                          env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    return json.loads(done.stdout.splitlines()[-1])


def tickets(release, out):
    """Tickets encoded per second, beside two npm packages on the same ticket, in one run."""
    peers = HERE / "peers"
    if subprocess.run(["npm", "ls", "--silent"], cwd=peers, capture_output=True).returncode != 0:
        subprocess.run(["npm", "ci", "--no-audit", "--no-fund", "--silent"], cwd=peers, check=True)
    ours = program(release / "bin/foyer-bench-tickets", out / "ticket.json")
    theirs = program("node", peers / "tickets.mjs", out / "ticket.json")
    ratios = {f"times {peer.replace('_', '-')}, {kind}": round(ours[f"{kind}_per_s"] / theirs[f"{peer}_{kind}_per_s"], 1)
              for kind in ("text", "raster") for peer in ("receiptline", "escpos_buffer")}
    return {"ours": ours, "theirs": {key: round(value) for key, value in theirs.items()}, "ratios (aim: 20)": ratios}


def tour_times(dev):
    table = dev.parent / "tour/tour.json"
    if not table.exists():
        subprocess.run([str(HERE.parent / "tour/tour.py"), str(dev), str(dev.parent / "tour")], check=True)
    return {f"visit {v['visit']}: {v['story']}": {"touches": v["touches"], "machine_s": v["machine_s"]}
            for v in json.loads(table.read_text())}


def show(name, figures, indent=0):
    print(" " * indent + name)
    for key, value in figures.items():
        if isinstance(value, dict):
            show(key, value, indent + 2)
        else:
            print(f"{' ' * (indent + 2)}{key:<48}{value}")


def main(release, dev, out):
    import frames
    import machine
    import start

    release, dev, out = (pathlib.Path(p).resolve() for p in (release, dev, out))
    out.mkdir(parents=True, exist_ok=True)
    results = {"machine": {**machine.model(), "state": machine.state()}}
    results["start and memory, beside Chromium --kiosk (aim: 4)"] = start.measure(release / "bin", out / "clinic")
    results["frames and touches, software renderer, 1080x1920 (aim: 95 of 100 frames in 16.7 ms, touches in 50 ms)"] = frames.measure(
        release / "bin", out / "frames")
    results["tickets per second, beside receiptline and escpos-buffer"] = tickets(release, out)
    results["print call to last byte taken, beside the bare path"] = program(
        "umockdev-wrapper", dev / "bin/foyer-bench-printers")
    results["print call to completed on ippeveprinter, beside ipptool"] = program(dev / "bin/foyer-bench-ipp")
    results["check-ins on SQLite, beside bare commits"] = program(dev / "bin/foyer-bench-check-ins")
    results["insurance card under the camera (synthetic cards)"] = program(dev / "bin/foyer-bench-capture", 20)
    results["visits of the tour"] = tour_times(dev)
    (out / "bench.json").write_text(json.dumps(results, indent=1))
    for name, figures in results.items():
        show(name, figures)
    print(f"\nAs JSON: {out / 'bench.json'}")


if __name__ == "__main__":
    main(*sys.argv[1:])
