#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Boots the image that was built, and drives it as people do.

    run.py                 every scenario that is not right yet for this image; so a run that was ended goes on
    run.py SCENARIO...     only these, and "boot" and "enrolled" before them when this image was not enrolled yet
    run.py --again         also those that are right
    run.py --list          their names and stories
    run.py --results       what came of each, last time"""

import argparse
import copy
import datetime
import fcntl
import hashlib
import json
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import time
import traceback

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

from clinic import ROOT, DeskOnHost, tour  # noqa: E402
from eyes import OPEN, Eyes  # noqa: E402
from scenarios import ALONE, SCENARIOS  # noqa: E402
from usb_devices import UsbPrinter, UsbScanner  # noqa: E402
from vm import HOME, OUT, WORDS, Vm  # noqa: E402

# What the kiosk has open; and the panel's name among it.
HELD = "ls -l /proc/$(systemctl show -P MainPID foyer-kiosk)/fd 2>/dev/null || true"
PANEL = "readlink -f /dev/input/by-id/*Touch_panel* || true"
FIRST = ["boot", "enrolled"]  # they make the snapshot that most others return to


class Results:
    """What came of each scenario, with the image it was tried on; kept in a file."""

    def __init__(self, path):
        self.path, self.rows = path, {}
        self.read()
        parts = [OUT / "payload/roothash", OUT / "payload/cmdline", OUT / "initrd.stamp"]
        self.image = hashlib.sha256(b"".join(p.read_bytes() for p in parts)).hexdigest()[:12] if parts[0].exists() else ""

    def read(self):
        """Another run may have added to it: scenarios without a machine can be run beside the others."""
        self.rows = json.loads(self.path.read_text(encoding="utf-8")) if self.path.exists() else {}

    def right(self, name):
        row = self.rows.get(name, {})
        return row.get("right", False) and row.get("image") == self.image

    def keep(self, name, right, seconds, said):
        self.read()
        self.rows[name] = {"right": right, "seconds": round(seconds, 1), "said": said, "image": self.image,
                           "when": datetime.datetime.now().isoformat(timespec="minutes")}
        self.path.write_text(json.dumps(self.rows, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")

    def line(self, name):
        row = self.rows.get(name)
        if not row:
            return f"      {name:16s} not tried"
        old = "" if row["image"] == self.image else "  (another image)"
        return f"{'ok   ' if row['right'] else 'WRONG'} {name:16s} {row['seconds']:7.1f} s  {row['said']}{old}"


class Stage:
    """The machine under test with its clinic, for all scenarios."""

    def __init__(self, programs):
        self.clinic = DeskOnHost(programs, OUT / "vm/clinic")
        self.vm = Vm("kiosk", "test.raw", words=WORDS)
        self.eyes = Eyes(self.vm)
        self.scanner = UsbScanner(self.vm.folder / "scanner.sock")
        self.printer = self.paper = None

    def beside(self, vm):
        """The same clinic with another machine, a scanner and the printer on its cables."""
        other = copy.copy(self)
        other.vm, other.eyes = vm, Eyes(vm)
        other.scanner = UsbScanner(vm.folder / "scanner.sock")
        other.printer = UsbPrinter(vm.folder / "printer.sock", self.paper.port)
        return other

    def open(self, fresh):
        self.clinic.open(fresh)
        shutil.rmtree(OUT / "vm/clinic/tickets", ignore_errors=True)  # a printer counts from one
        self.paper = tour.Printer(self.clinic.tool("foyer-fake-printer"), OUT / "vm/clinic/tickets", OUT / "vm/clinic/printer.log")
        self.printer = UsbPrinter(self.vm.folder / "printer.sock", self.paper.port)

    def close(self):
        self.unplug()
        self.vm.stop()
        for program in [self.paper, *self.clinic.programs, self.clinic.desk]:
            if program:
                program.stop()

    def fresh(self):
        """The disk as flashed, with the settings of this test on its boot partition."""
        self.vm.stop()
        shutil.rmtree(self.eyes.pictures, ignore_errors=True)
        subprocess.run(["cp", "--sparse=always", OUT / "foyer.raw", OUT / "test.raw"], check=True)
        subprocess.run([HOME / "prepare", OUT / "test.raw", HOME / "test/kiosk.toml"], check=True, capture_output=True)
        self.vm.prepare()

    def plug(self):
        self.printer.plug()
        self.scanner.plug()

    def unplug(self):
        for each in (self.printer, self.scanner):
            if each:
                each.unplug()

    def switch_on(self, load=None):
        self.vm.start(load)
        self.plug()

    def cut_power(self):
        """The power fails and comes back, and what was carried here is gone; where the new start begins on the serial line."""
        self.unplug()
        self.vm.stop()
        since = len(self.vm.serial())
        self.switch_on()
        return since

    def keep(self):
        """The open screen, and the records that belong to it, are what reopen() returns to. Cables are no part of it."""
        self.clinic.keep()
        self.eyes.wait(OPEN, patience=180)
        self.unplug()
        self.vm.panel.unplug()
        self.vm.until(lambda: not re.search("ttyACM|Touch_panel", self.vm.ask("ls /dev /dev/input/by-id; " + HELD)), 60,
                      "The scanner or the panel is still seen")
        self.vm.save("open")
        self.vm.panel.plug()
        self.plug()

    def until_fitted(self):
        """Waits until the kiosk has its panel, its scanner and its printer."""
        def fitted():
            held = self.vm.ask(HELD)
            return all(each in held for each in ("ttyACM", "/dev/bus/usb/", self.vm.ask(PANEL).strip() or "no panel"))

        # Twice: to try a printer that does not answer yet the kiosk holds it for a moment.
        self.vm.until(lambda: fitted() and not time.sleep(2) and fitted(), 180, "The kiosk does not have its panel, scanner and printer")

    def ready(self):
        """The same, and until it shows that it is open."""
        self.until_fitted()
        self.eyes.wait(OPEN, patience=300)

    def reopen(self):
        """Switched on anew from the snapshot: within one process QEMU's time stamp counter never goes back, and the device would
        see the hour leap by what the last scenario took."""
        self.clinic.restore()
        self.unplug()
        self.vm.stop()
        self.switch_on(load="open")
        self.paper.verb("mend")
        self.ready()


def order(wanted, results, again):
    """What is to be done: the snapshot that a scenario starts from belongs to this image, or is made before it."""
    chosen = [n for n in wanted or SCENARIOS if again or wanted or not results.right(n)]
    later = [n for n in chosen if n not in FIRST]
    begin = len(later) < len(chosen) or (set(later) - ALONE and not all(map(results.right, FIRST)))
    return [*(FIRST if begin else []), *later]


def figures(results):
    """What the image weighs and how fast it is there, and where the pictures are."""
    yield ""
    if (OUT / "built").exists():
        yield "image        built in " + (OUT / "built").read_text().strip()
    for image in sorted((OUT / "release").glob("*.raw.zst")):
        yield f"size         {image.name}: {image.stat().st_size / 1e6:.0f} MB (limit 600)"
    if results.right("boot"):
        yield "first boot   " + results.rows["boot"]["said"]
    for picture in sorted((OUT / "vm/pictures").glob("*.png")):
        yield f"picture      {picture}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--results", action="store_true")
    parser.add_argument("--again", action="store_true")
    parser.add_argument("--programs", default=str(ROOT / "build/dev/bin"), help="where foyer-desk and foyer-fake-printer are")
    parser.add_argument("scenarios", nargs="*")
    arguments = parser.parse_args()
    if arguments.list:
        for name, story in SCENARIOS.items():
            print(f"{name:16s} {story.__doc__.splitlines()[0]}")
        return 0
    if not (OUT / "foyer.raw").exists():
        print("There is no image yet: ./run image builds it.", file=sys.stderr)
        return 1
    (OUT / "vm").mkdir(parents=True, exist_ok=True)
    results = Results(OUT / "vm/results.json")
    if arguments.results:
        print("\n".join(results.line(name) for name in SCENARIOS))
        return 0
    chosen = order(arguments.scenarios, results, arguments.again)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that what was started ends too
    stage = Stage(arguments.programs)
    machine = open(OUT / "vm/lock", "w", encoding="utf-8")
    try:
        if set(chosen) - ALONE:
            try:
                fcntl.flock(machine, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                print("Another run has the machine under test; only scenarios that need none can run beside it.", file=sys.stderr)
                return 1
            stage.open(fresh="boot" in chosen)
        for name in chosen:
            begun, stage.eyes.story = time.monotonic(), name
            try:
                right, said = True, SCENARIOS[name](stage)
            except Exception as trouble:  # each scenario is judged; the next one is not its victim
                right, said = False, " ".join(str(trouble).split())[:300]
                (OUT / "vm" / f"{name}.trouble").write_text(traceback.format_exc(), encoding="utf-8")
            results.keep(name, right, time.monotonic() - begun, said)
            print(results.line(name), flush=True)
            if not right and name in FIRST:
                break  # nothing stands on these
    finally:
        stage.close()
    wrong = [name for name in arguments.scenarios or SCENARIOS if not results.right(name)]
    print("\n".join(figures(results)))
    print(f"{len(arguments.scenarios or SCENARIOS) - len(wrong)} of {len(arguments.scenarios or SCENARIOS)} scenarios are right")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
