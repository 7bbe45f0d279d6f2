#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""drumming.py BUILD OUT [SEED]: a child drums on the screen while people check in.

Random taps, ten fingers, palms, keys and scans (FOYER_DRUM of them, 600 unless told), over the whole of the real kiosk and, where a
person is about to check in, on that page. Then nobody touches anything, and the kiosk has to come home by itself. What must hold: the
program lives and stays quick, always shows a page with a way to help, complains of nothing in its log; nobody is checked in twice and
no ticket comes out twice; and the next person finds the screen pixel by pixel as the first one did: language, size, colours, reach."""

import collections
import os
import pathlib
import random
import shutil
import subprocess
import sys
import time

from clinic import Clinic
from outcome import check, recorded
from patient import Patient
from pilot import Lost, Pilot

WIDTH, HEIGHT = 1080, 1920
SLOW = 5.0  # seconds; an answer that takes longer is a screen that hangs
COMPLAINTS = ("TypeError", "ReferenceError", "Binding loop", "Unable to assign", "Cannot read property", "QML ", "is not defined")
KEYS = ["Tab", "Left", "Right", "Up", "Down", "Return", "Space", "Escape", "F1", "Backspace", "A", "7", "Shift+Tab", "PgDown", "Home"]
# Who can check in with the code of a letter: assets/demo-clinic/README.md.
PEOPLE = [("0rSnKy9CedRxWBrGB3rpmG", 1984, 3, 17), ("eEusEhwxow8iJMc7uD-hTS", 1991, 5, 12), ("nZ_CStdpzJoVV1cJBcT4Nd", 1988, 1, 1),
          ("vq6Y0A61wroKLkAxSfCMyB", 1962, 4, 9), ("9CF2_K6qhe0cFJHZMY7hDD", 1951, 8, 3), ("JxFqU1p4xctV7eUd7gNGMv", 1978, 1, 1)]


class Child:
    """One who hits whatever is there. The same seed hits the same places, as far as the screen is the same."""

    def __init__(self, kiosk, pilot, seed):
        self.kiosk, self.pilot, self.dice = kiosk, pilot, random.Random(seed)
        self.done = collections.Counter()
        self.slowest = 0.0

    def anywhere(self):
        return [self.dice.randrange(WIDTH), self.dice.randrange(HEIGHT)]

    def controls(self):
        return [i for i in self.pilot.items() if i["name"] and i["enabled"]]

    def at(self, item):
        return [item["x"] + item["width"] // 2, item["y"] + item["height"] // 2]

    def hands(self, points, slide=0):
        inside = [[min(max(x, 0), WIDTH - 1), min(max(y, 0), HEIGHT - 1)] for x, y in points]
        reply = self.pilot.ask(do="hands", points=inside, slide=slide, hold=self.dice.choice([5, 15, 30]))
        check(reply.get("ok"), f"the screen took no touch: {reply}")

    def tap(self):
        self.hands([self.anywhere()])

    def tap_a_control(self):
        there = self.controls()
        self.hands([self.at(self.dice.choice(there))] if there else [self.anywhere()])

    def tap_twice(self):
        there = self.controls()
        spot = self.at(self.dice.choice(there)) if there else self.anywhere()
        self.hands([spot])
        self.hands([spot])

    def ten_fingers(self):
        self.hands([self.anywhere() for _ in range(10)])

    def palm(self):
        there = self.controls()
        x, y = self.at(self.dice.choice(there)) if there and self.dice.random() < 0.7 else self.anywhere()
        points = [[x + self.dice.randint(-90, 90), y + self.dice.randint(-90, 90)] for _ in range(self.dice.randint(4, 9))]
        self.hands(points, slide=self.dice.randint(-40, 40))

    def key(self):
        self.pilot.ask(do="key", key=self.dice.choice(KEYS))

    def scan(self):
        self.kiosk.scanner.scan(self.dice.choice([f"FOYER:A:{p[0]}" for p in PEOPLE] + ["https://example.org/", "\x01\x02\x7f" * 20]))

    def drum(self, times, keys):
        acts = [self.tap] * 30 + [self.tap_a_control] * 40 + [self.tap_twice] * 6 + [self.ten_fingers] * 6 + [self.palm] * 8 \
            + [self.key] * (12 if keys else 0) + [self.scan]
        for i in range(times):
            act = self.dice.choice(acts)
            begun = time.monotonic()
            act()
            self.slowest = max(self.slowest, time.monotonic() - begun)
            self.done[act.__name__] += 1
            check(self.slowest < SLOW, f"{act.__name__} took {self.slowest:.1f} s: the screen hangs")
            if i % 50 == 49:
                self.sane()

    def eager(self):
        """On the page that checks a person in: the button, again and again, with one finger and with many."""
        for _ in range(12):
            button = next((i for i in self.controls() if i["name"] == "primary"), None)
            spot = self.at(button) if button else [WIDTH // 2, HEIGHT - 300]
            self.hands([[spot[0] + dx, spot[1]] for dx in self.dice.choice([(0,), (0,), (-120, 0, 120), (-300, -200, -90, 90, 200, 300)])])
            self.done["eager"] += 1

    def sane(self):
        ways = {"help", "begin", "help-close", "still-here", "close", "why-close", "card-close", "primary", "back", "dark"}
        until = time.monotonic() + 3  # a page may be turning
        names = set()
        while not names & ways:
            check(time.monotonic() < until, f"there is no way on: {sorted(names)}")
            names = {i["name"] for i in self.pilot.items()}


def comes_home(pilot):
    """Nobody is there any more: the kiosk asks once, and then waits for the next person. What still came in, a ticket or an answer of the
    desk, gave whoever was there the time anew."""
    pilot.wait(name="begin", timeout=240000)


def brought_home(pilot):
    """The child is led away: somebody goes back and out, as one does who wants nothing here."""
    for _ in range(40):
        names = {i["name"] for i in pilot.items() if i["enabled"]}
        if "begin" in names:
            return
        out = next((n for n in ("leave", "help-close", "why-close", "card-close", "close", "back", "primary") if n in names), None)
        if out:
            pilot.ask(do="tap", name=out, timeout=2000)
        time.sleep(0.4)  # a page turns; what is printed comes out
    raise Lost("no way leads home")


def about_to_check_in(kiosk, patient, person):
    code, year, month, day = person
    kiosk.scanner.scan(f"FOYER:A:{code}")
    patient.who()
    patient.birth_date(year, month, day)
    patient.yes_that_is_me()
    patient.details_still_right()
    patient.insurance_still_right()
    patient.pilot.wait(name="ReviewPage")


def first_impression(pilot, out, name):
    """What the next person sees: two pages that have neither clock nor waiting time on them."""
    seen = []
    pilot.tap(name="begin")
    for page, touched in (("language-es", "language-en"), ("choice-me", None)):
        pilot.wait(name=page)
        time.sleep(0.6)  # the page has turned
        file = out / f"{name}-{page}.png"
        pilot.shot(file)
        seen.append((file, [{k: v for k, v in item.items() if k != "focus"} for item in pilot.items()]))
        if touched:
            pilot.tap(name=touched)
    pilot.tap(name="back")
    pilot.wait(name="language-es")
    pilot.tap(name="back")
    pilot.wait(name="begin")
    return seen


def same_picture(one, other):
    done = subprocess.run(["compare", "-metric", "AE", str(one), str(other), "null:"], capture_output=True, text=True)
    return done.returncode == 0


def nothing_twice(clinic, kiosk):
    lines = recorded(clinic)
    arrived = [line["appointment"] for line in lines if line["kind"] == "arrived"]
    ids = [line["id"] for line in lines]
    check(len(set(arrived)) == len(arrived), f"somebody arrived twice: {arrived}")
    check(len(set(ids)) == len(ids), "the records system was told one thing twice")
    check(arrived, "nobody checked in: the drumming proves nothing")
    numbers = collections.Counter()
    for paper in kiosk.printer.tickets():
        done = subprocess.run([str(clinic.tool("foyer-paper")), str(paper), str(paper.with_suffix(".png"))], capture_output=True, text=True)
        check(done.returncode == 0, f"{paper.name} is no whole ticket: {done.stdout}{done.stderr}")
        codes = subprocess.run(["zbarimg", "--quiet", "--raw", str(paper.with_suffix(".png"))], capture_output=True, text=True)
        numbers[codes.stdout.strip()] += 1
    check(len(numbers) == len(arrived), f"{len(arrived)} arrivals, tickets of {len(numbers)}")
    check(max(numbers.values()) == 1, f"a ticket came out twice: {numbers}")
    return len(arrived), sum(numbers.values())


def main(build, out, seed="2026"):
    build, out = pathlib.Path(build).resolve(), pathlib.Path(out).resolve()
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    times = int(os.environ.get("FOYER_DRUM", "600"))
    begun = time.monotonic()
    # The shortest there are. Where keys were used the kiosk waits longer, so the short run has keys only where somebody leads home.
    idle = "\n[idle]\ncover_seconds = 15\nassisted_seconds = 60\nstill_there_seconds = 20\n"
    long = times >= 2000
    people = PEOPLE if long else PEOPLE[:2]
    with Clinic(build / "bin", out / "clinic", more=idle) as clinic:
        kiosk = clinic.start_kiosk("lobby")
        pilot = Pilot(kiosk.socket)
        patient = Patient(pilot, out, "drum")
        patient.picture = lambda name: None
        child = Child(kiosk, pilot, int(seed))
        try:
            patient.at_rest()
            before = first_impression(pilot, out, "before")
            for number, person in enumerate(people):
                keys = number % 2 == 0
                about_to_check_in(kiosk, patient, person)
                child.eager()
                child.drum(times // len(people), keys)
                child.sane()
                brought_home(pilot) if keys and not long else comes_home(pilot)
                time.sleep(1.5)  # what ends after a visit has ended
            after = first_impression(pilot, out, "after")
            for (one, items), (other, later) in zip(before, after):
                check(items == later, f"the next person finds other words or places: {other.name}")
                check(same_picture(one, other), f"the next person sees something else: {other.name}")
            arrived, papers = nothing_twice(clinic, kiosk)
            told = (clinic.work / "lobby" / "kiosk.log").read_text(errors="replace")
            complaints = [line for line in told.splitlines() if any(word in line for word in COMPLAINTS)]
            check(not complaints, "the screen complains: " + "; ".join(complaints[:5]))
        except (AssertionError, Lost, OSError) as trouble:
            print(f"WRONG (seed {seed}): {trouble}")
            try:
                pilot.shot(out / "trouble.png")
            except (Lost, OSError):
                pass
            return 1
    counted = ", ".join(f"{n} {name.replace('_', ' ')}" for name, n in sorted(child.done.items()))
    print(f"{sum(child.done.values())} acts ({counted}); {arrived} arrivals, {papers} tickets, none twice; slowest answer "
          f"{child.slowest * 1000:.0f} ms; home again each time. {time.monotonic() - begun:.0f} s.")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
