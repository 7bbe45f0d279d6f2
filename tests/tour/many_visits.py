#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""many_visits.py BUILD OUT: one kiosk sees FOYER_VISITS visits (500 unless told), and holds no more after them than after 50.

Each visit is another person's. The first forty show every language in every size of text, for letters once drawn are kept: before that
a kiosk still fills its caches. From then on ten kinds of visit follow one another, so that each stretch of ten is like the next: all
languages, sizes and colours, by code and by typed name, with panels opened, help called, answers changed, given up half way, the cover
waited for. What is measured is what the kiosk and the programs it started hold for themselves (private dirty pages), on the first
screen, after each visit: the last ten visits against the ten before the fiftieth, the last fifty against the fifty before the 200th.
Nothing is done to free memory that the kiosk does not do by itself. OUT/memory.json has it after each visit."""

import json
import os
import pathlib
import shutil
import statistics
import sys
import time

from clinic import ROOT, Clinic
from outcome import check, recorded
from patient import Patient
from pilot import Lost, Pilot

ALLOWED = 0.02  # grown
# After so many visits the median of so many. The second sees what caches that are full after fifty would hide, and begins when
# every size was seen in every palette.
EARLY = ((50, 10), (200, 50))
LANGUAGES = [language["tag"] for language in json.loads((ROOT / "i18n/languages.json").read_text(encoding="utf-8"))]
SIZES, PALETTES = 4, 5
FIRST = len(LANGUAGES) * SIZES  # visits, one in each language and size
LEAST = sum(EARLY[-1])
SECONDS_EACH = 5  # about; so far apart lie the appointments
LATIN = "ABCDEFGHIJKLMNOPRSTUVWYZ"


def letters(number):
    """Another name for each number."""
    text = ""
    for _ in range(4):
        number, rest = divmod(number, len(LATIN))
        text += LATIN[rest]
    return text


class Person:
    def __init__(self, number):
        self.number = number
        self.family, self.given = f"Visit{letters(number).lower()}", "Ida"
        self.year, self.month, self.day = 1940 + number % 60, 1 + number % 12, 1 + number % 28
        self.code = f"{number:022d}"

    @property
    def born(self):
        return f"{self.year}-{self.month:02d}-{self.day:02d}"


def clinic_of(people, target):
    """The demo clinic with all these people in place of its own."""
    bundle = json.loads((ROOT / "assets/demo-clinic/bundle.json").read_text(encoding="utf-8"))
    kept = [e for e in bundle["entry"] if e["resource"]["resourceType"] in ("Organization", "Location", "Practitioner")]
    models = {kind: next(e for e in bundle["entry"] if e["resource"]["resourceType"] == kind)
              for kind in ("Patient", "Coverage", "Appointment")}
    text = json.dumps(models).replace("odhiambo", "@id@")
    for person in people:
        mine = json.loads(text.replace("@id@", f"p{person.number}"))
        patient, coverage, appointment = (mine[kind]["resource"] for kind in models)
        patient["name"] = [{"use": "official", "family": person.family, "given": [person.given]}]
        patient["birthDate"] = person.born
        patient["identifier"][0]["value"] = str(900000 + person.number)
        coverage["subscriberId"] = f"NPH{10000000 + person.number}"
        appointment["identifier"][0]["value"] = person.code
        appointment["extension"][0]["valueInteger"] = 40 + person.number * SECONDS_EACH // 60
        kept += mine.values()
    target.write_text(json.dumps({**bundle, "entry": kept}))


def held(pid):
    """What the process and its descendants hold for themselves, by program, in KB."""
    children = {}
    for entry in pathlib.Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
            except OSError:
                continue
            children.setdefault(parent, []).append(int(entry.name))
    found, todo = {}, [pid]
    while todo:
        one = todo.pop()
        todo += children.get(one, [])
        try:
            name = pathlib.Path(f"/proc/{one}/comm").read_text().strip()
            for line in pathlib.Path(f"/proc/{one}/smaps_rollup").read_text().splitlines():
                if line.startswith("Private_Dirty:"):
                    found[name] = found.get(name, 0) + int(line.split()[1])
        except OSError:
            continue
    return found


class Visit:
    def __init__(self, kiosk, patient, person):
        self.kiosk, self.patient, self.person = kiosk, patient, person
        self.pilot = patient.pilot
        self.language = LANGUAGES[(person.number + person.number // len(KINDS)) % len(LANGUAGES)]  # no kind has one of its own

    def scan(self):
        self.kiosk.scanner.scan(f"FOYER:A:{self.person.code}")

    def begin(self):
        self.pilot.tap(name="begin")
        self.pilot.tap(name=f"language-{self.language}")
        self.pilot.wait(name="choice-me")

    def birth_date(self):
        person = self.person
        self.pilot.wait(name="part-d")
        parts = [(i["x"] if self.language != "ar" else -i["x"], i["name"][-1]) for i in self.pilot.items()
                 if i["name"] in ("part-d", "part-m", "part-y")]
        self.patient.birth_date(person.year, person.month, person.day, "".join(name for _, name in sorted(parts)))

    def check_in(self, rate=True):
        patient = self.patient
        patient.yes_that_is_me()
        patient.details_still_right()
        patient.insurance_still_right()
        patient.accept()
        patient.ticket()
        if rate:
            patient.rate(1 + self.person.number % 5)
        else:
            patient.leave()
            self.pilot.wait(name="face-5")
        patient.leave()

    def by_code(self):
        self.language = "en"
        self.scan()
        self.patient.who()
        self.birth_date()
        self.check_in()

    def by_code_in_their_language(self):
        self.begin()
        self.pilot.tap(name="choice-me")
        self.pilot.wait(name="choice-type")
        self.scan()
        self.birth_date()
        self.check_in()

    def by_name(self):
        self.language = "en"
        self.begin()
        self.pilot.tap(name="choice-me")
        self.pilot.tap(name="choice-type")
        self.patient.name(self.person.family, self.person.given)
        self.birth_date()
        self.check_in(rate=False)

    def made_comfortable(self):
        self.begin()
        self.pilot.tap(name="comfort")
        turn = self.person.number // len(LANGUAGES)
        self.pilot.tap(name=f"size-{turn % SIZES}")
        self.pilot.tap(name=f"palette-{turn % PALETTES}")
        self.pilot.tap(name="close")
        self.scan()
        self.pilot.tap(name="choice-me")
        self.birth_date()
        self.check_in()

    def with_help(self):
        self.begin()
        self.pilot.tap(name="help")
        self.pilot.tap(name="help-close")
        self.given_up()

    def given_up(self):
        while "error" in self.pilot.ask(do="wait", name="begin", timeout=0):
            self.pilot.ask(do="tap", name="back", timeout=600)

    def half_a_visit(self):
        self.begin()
        self.pilot.tap(name="choice-someone")
        self.pilot.wait(name="typed-box")
        self.given_up()

    def another_language_on_the_way(self):
        self.scan()
        self.patient.who()
        self.pilot.wait(name="part-d")
        self.pilot.tap(name="language")
        self.pilot.tap(name=f"language-{self.language}")
        self.birth_date()
        self.check_in(rate=False)

    def nobody_there(self):
        """The cover comes, counts, and ends the visit."""
        self.begin()
        self.pilot.wait(name="still-here", timeout=50000)
        self.pilot.wait(name="begin", timeout=40000)


KINDS = [Visit.by_code, Visit.by_code_in_their_language, Visit.by_name, Visit.with_help, Visit.made_comfortable, Visit.half_a_visit,
         Visit.by_code, Visit.another_language_on_the_way, Visit.by_code_in_their_language, Visit.by_code]
LEAVING = {Visit.with_help, Visit.half_a_visit, Visit.nobody_there}
IDLE = "\n[idle]\ncover_seconds = 30\nstill_there_seconds = 20\n"  # a visit waits longer only where a machine is very busy


def kind_of(person):
    """One in fifty takes his time: half a minute."""
    if person.number < FIRST:
        return Visit.made_comfortable
    return Visit.nobody_there if person.number % 50 == 49 else KINDS[person.number % len(KINDS)]


def many(clinic, out, people):
    """What was held after each visit."""
    kiosk = clinic.start_kiosk("lobby")
    patient = Patient(Pilot(kiosk.socket), out, "many")
    patient.picture = lambda name: None
    curve = []
    try:
        for person in people:
            patient.at_rest()
            kind_of(person)(Visit(kiosk, patient, person))
            patient.at_rest()
            time.sleep(1.5)  # the kiosk lets go of the last visit a second after its end
            curve.append(held(kiosk.process.pid))
            (out / "memory.json").write_text(json.dumps(curve))
    except (AssertionError, Lost, OSError):
        print(f"visit {len(curve) + 1} of {len(people)} went wrong")
        patient.pilot.shot(out / "trouble.png")
        raise
    return curve


def main(build, out):
    build, out = pathlib.Path(build).resolve(), pathlib.Path(out).resolve()
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    count = int(os.environ.get("FOYER_VISITS", "500"))
    people = [Person(number) for number in range(count)]
    clinic_of(people, out / "bundle.json")
    begun = time.monotonic()
    try:
        check(count >= LEAST, f"{count} visits tell nothing: {LEAST} at least")
        with Clinic(build / "bin", out / "clinic", more=IDLE, bundle=out / "bundle.json") as clinic:
            curve = [sum(one.values()) for one in many(clinic, out, people)]
            arrived = sum(line["kind"] == "arrived" for line in recorded(clinic))
        wanted = sum(kind_of(person) not in LEAVING for person in people)
        check(arrived == wanted, f"{arrived} arrived of {wanted}")
        print(f"{count} visits, {arrived} tickets, {time.monotonic() - begun:.0f} s.")
        for early, of in EARLY:
            before, after = (statistics.median(curve[end - of:end]) for end in (early, count))
            grown = after / before - 1
            print(f"private memory {before / 1024:.1f} MB after {early}, {after / 1024:.1f} MB after {count}: {grown:+.1%}.")
            check(grown <= ALLOWED, f"it grew by more than {ALLOWED:.0%}")
    except (AssertionError, Lost, OSError) as trouble:
        print(f"WRONG: {trouble}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
