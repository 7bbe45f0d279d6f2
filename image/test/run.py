#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Boots the image that was built, and drives it as people do.

    run.py                 every scenario
    run.py SCENARIO...     only these; "boot enrolled" once leaves the snapshot that the others return to, also in a later run
    run.py --list"""

import argparse
import pathlib
import signal
import subprocess
import sys
import time
import traceback

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

from clinic import ROOT, DeskOnHost, SerialScanner, tour  # noqa: E402
from eyes import Eyes  # noqa: E402
from scenarios import SCENARIOS  # noqa: E402
from usb_printer import UsbPrinter  # noqa: E402
from vm import HOME, OUT, Vm  # noqa: E402

# What the kernel is told for the test only: the serial line for our waiting, painting without a GPU for speed.
WORDS = "console=ttyS0 foyer.screen=linuxfb loglevel=4 systemd.default_device_timeout_sec=900 rd.timeout=900 systemd.show_status=yes systemd.wants=foyer-test-door.service"


class Stage:
    """The machine under test with its clinic, for all scenarios."""

    def __init__(self, programs):
        self.clinic = DeskOnHost(programs, OUT / "vm/clinic")
        self.vm = Vm("kiosk", "test.raw", words=WORDS)
        self.eyes = Eyes(self.vm)
        self.scanner = SerialScanner(self.vm.folder / "scanner.sock")
        self.printer = self.paper = None
        self.figures = {}

    def open(self, fresh):
        self.clinic.open(fresh)
        self.paper = tour.Printer(self.clinic.tool("foyer-fake-printer"), OUT / "vm/clinic/tickets", OUT / "vm/clinic/printer.log")
        self.printer = UsbPrinter(self.vm.folder / "printer.sock", self.paper.port)

    def close(self):
        if self.printer:
            self.printer.unplug()
        self.vm.stop()
        for program in [self.paper, *self.clinic.programs, self.clinic.desk]:
            if program:
                program.stop()

    def fresh(self):
        """The disk as flashed, with the settings of this test on its boot partition."""
        self.vm.stop()
        subprocess.run(["cp", "--sparse=always", OUT / "foyer.raw", OUT / "test.raw"], check=True)
        subprocess.run([HOME / "prepare", OUT / "test.raw", HOME / "test/kiosk.toml"], check=True, capture_output=True)
        self.vm.prepare()

    def switch_on(self, load=None):
        self.vm.start(load)
        self.printer.plug()

    def keep(self):
        """The open screen, and the records that belong to it, are what reopen() returns to."""
        self.clinic.keep()
        self.eyes.wait("Touch to check in", patience=180)
        self.vm.save("open")

    def reopen(self):
        self.clinic.restore()
        if self.vm.process:
            self.vm.load("open")
        else:
            self.switch_on(load="open")
        self.eyes.wait("Touch to check in", patience=180)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--programs", default=str(ROOT / "build/dev/bin"), help="where foyer-desk and foyer-fake-printer are")
    parser.add_argument("scenarios", nargs="*")
    arguments = parser.parse_args()
    if arguments.list:
        for name, story in SCENARIOS.items():
            print(f"{name:16s} {story.__doc__.splitlines()[0]}")
        return 0
    wanted = arguments.scenarios or list(SCENARIOS)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that what was started ends too
    stage, failed = Stage(arguments.programs), 0
    try:
        stage.open(fresh="boot" in wanted)
        for name in wanted:
            begun = time.monotonic()
            try:
                said = SCENARIOS[name](stage)
                print(f"ok    {name:16s} {time.monotonic() - begun:6.1f} s  {said}", flush=True)
            except Exception as trouble:  # each scenario is judged; the next one is not its victim
                failed += 1
                print(f"WRONG {name:16s} {time.monotonic() - begun:6.1f} s  {trouble}", flush=True)
                (OUT / "vm" / f"{name}.trouble").write_text(traceback.format_exc(), encoding="utf-8")
    finally:
        stage.close()
    print(f"{len(wanted) - failed} of {len(wanted)} scenarios are right; pictures in {OUT}/vm/kiosk")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
