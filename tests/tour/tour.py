#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""tour.py BUILD OUT: seven visits through the real programs, with pictures, tickets, a table, and an exit code.

BUILD is a build folder with tests. OUT receives numbered screenshots, each ticket as raw printer bytes and PNG, the
feedback page, the staff console, and tour.json."""

import json
import pathlib
import shutil
import subprocess
import sys
import time
import traceback

import visits
from clinic import Clinic
from outcome import NEW_MEMBER, Outcome
from patient import Patient
from pilot import Lost, Pilot
from web import card_in_console, feedback_page, staff_console

VISITS = [
    (1, "returning patient, appointment code", visits.with_code, "odhiambo-1"),
    (2, "licence picture, changed insurance card", visits.with_licence, "carter-1"),
    (3, "typed name and birth date, in Spanish", visits.in_spanish, "hernandez-1"),
    (4, "parent with one of two twins", visits.child_of_twins, "taiwo-1"),
    (5, "two people of one name and birth date", visits.two_of_one_name, None),
    (6, "two hours early", visits.two_hours_early, None),
    (7, "lost ticket, second kiosk", visits.lost_ticket, "alhassan-1"),
]


def one_visit(clinic, kiosk, other, out, fixtures, number, story, act, appointment):
    outcome = Outcome(number, story, appointment)
    pilot = Pilot(kiosk.socket)
    patient = Patient(pilot, out, f"{number}")
    tickets = len(kiosk.printer.tickets())
    outcome.before(clinic)
    try:
        patient.at_rest()
        if number == 1:
            patient.picture("attract")
        pilot.reset()
        if act is visits.lost_ticket:
            told = act(kiosk, patient, fixtures, other, Patient(Pilot(other.socket), out, "7-other"))
        else:
            told = act(kiosk, patient, fixtures)
        outcome.touches, outcome.machine = patient.touches or pilot.touches, patient.machine or pilot.machine
        patient.at_rest()
        outcome.judge(clinic, told, kiosk.printer.tickets()[tickets:], out)
    except (Lost, AssertionError, OSError, RuntimeError, subprocess.SubprocessError) as trouble:
        outcome.failed(trouble)
        traceback.print_exc()
        try:
            pilot.shot(out / f"{number}-trouble.png")
        except (Lost, OSError):
            pass
        kiosk.stop()  # the next visit shall not suffer for it
        clinic.start_kiosk(kiosk.name)
    return outcome


def main(build, out):
    build, out = pathlib.Path(build).resolve(), pathlib.Path(out).resolve()
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    begun = time.monotonic()
    with Clinic(build / "bin", out / "clinic") as clinic:
        clinic.start_kiosk("lobby")
        other = clinic.start_kiosk("entrance")
        fixtures = visits.Fixtures(build / "bin", out)
        outcomes = [one_visit(clinic, clinic.kiosks["lobby"], other, out, fixtures, *visit) for visit in VISITS]
        pages = []
        url = next((o.feedback_url for o in outcomes if o.feedback_url), None)
        for what, make in (("feedback page", lambda: feedback_page(url, out)),
                           ("staff console", lambda: staff_console(clinic, out)),
                           ("the card in the console", lambda: card_in_console(clinic, out, NEW_MEMBER))):
            try:
                make()
                pages.append((what, "right"))
            except (AssertionError, OSError, RuntimeError, subprocess.SubprocessError) as trouble:
                pages.append((what, f"WRONG: {trouble}"))
    print(f"\n{'visit':<44}{'touches':>8}{'machine s':>11}  outcome")
    for o in outcomes:
        print(f"{o.number}. {o.story:<41}{o.touches:>8}{o.machine:>11.2f}  {o.text}")
    for what, text in pages:
        print(f"{what:<63}  {text}")
    print(f"Pictures and tickets: {out}. {time.monotonic() - begun:.0f} s.")
    (out / "tour.json").write_text(json.dumps([o.as_json() for o in outcomes], indent=1))
    right = all(o.right for o in outcomes) and all(text == "right" for _, text in pages)
    return 0 if right else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
