#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""idle.py BUILD OUT: nobody answers. When the real kiosk asks whether somebody is there, how often one may say yes, what it says
while the seconds run out, and that nothing is left then. Its clock is moved, nobody waits."""

import os
import pathlib
import shutil
import sys
import time

from clinic import Clinic
from listener import Listener
from patient import Patient
from pilot import Lost, Pilot

COVER, ASSISTED, ANSWER = 60, 300, 45  # seconds: ACCESS, and the defaults of [idle]
TOLD = (40, 30, 20, 10, 5)  # of the seconds that are left


def asked(pilot):
    return any(item["name"] == "still-here" for item in pilot.items())


def asks_after(pilot, seconds):
    """Not before; the rest of a second is the machine's."""
    pilot.later(seconds - 10)
    time.sleep(0.3)
    if asked(pilot):
        raise Lost(f"asked before {seconds} seconds were over")
    pilot.later(10)
    pilot.wait(name="still-here")


def left(pilot):
    return int(pilot.wait(name="countdown"))


def second(pilot):
    """One second further, and no more."""
    before = left(pilot)
    pilot.later(1)
    until = time.monotonic() + 5
    while left(pilot) == before:
        if time.monotonic() > until:
            raise Lost(f"the countdown stands at {before}")
        time.sleep(0.02)


def by_touch(pilot, patient):
    """A minute, and every answer is kept."""
    patient.begin("en")
    patient.who()
    asks_after(pilot, COVER)
    pilot.tap(name="still-here")
    pilot.wait(name="choice-type")
    asks_after(pilot, COVER)
    pilot.tap(name="leave")
    patient.at_rest()


def by_ear(pilot):
    """Five minutes, ten times and more, and each warning is heard."""
    ear = Listener(pilot, "en")
    pilot.dock(msPerCharacter=1)
    pilot.dock(headphones=True)
    heard = ear.choose("Touch to check in", ear.wait_for("Touch to check in"))
    heard = ear.choose("English", heard)
    ear.choose("Me", heard)
    for _ in range(11):
        asks_after(pilot, ASSISTED)
        ear.wait_for("Are you still there?")
        ear.choose("Yes, I am here", ear.all)
        pilot.gone(name="still-here")
        pilot.wait(name="choice-type")
    asks_after(pilot, ASSISTED)
    ear.wait_for("Are you still there?")
    for seconds in TOLD:
        while left(pilot) > seconds + 2:  # the last ones pass by themselves, as long as they are
            second(pilot)
        ear.wait_for(f"{seconds} seconds left")
    while left(pilot) > 1:
        second(pilot)
    pilot.later(1)
    pilot.wait(name="begin")
    ear.wait_for("Touch to check in")  # for the next one


def main(build, out):
    build, out = pathlib.Path(build).resolve(), pathlib.Path(out).resolve()
    shutil.rmtree(out, ignore_errors=True)
    moved = {"LD_PRELOAD": str(build / "pilot/libfoyer_moved_clock.so"),
             "ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", "") + ":verify_asan_link_order=0"}
    with Clinic(build / "bin", out, languages=["en", "es"], more='speaker = "simulated:"\n') as clinic:
        kiosk = clinic.start_kiosk("lobby", env=moved)
        pilot = Pilot(kiosk.socket)
        patient = Patient(pilot, out, "idle")
        patient.at_rest()
        by_touch(pilot, patient)
        print(f"by touch: asked after {COVER} s")
        by_ear(pilot)
        print(f"by ear: asked after {ASSISTED} s, twelve times; heard the seconds, {ANSWER} of them; then nobody was there")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
