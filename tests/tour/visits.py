# SPDX-License-Identifier: GPL-3.0-or-later
"""The seven visits. Each does what a person would and returns what came of it; the tour holds that against what must."""

import subprocess

from patient import DAY_FIRST

# assets/demo-clinic/README.md says who these people are.
CODE_1 = "FOYER:A:0rSnKy9CedRxWBrGB3rpmG"


class Fixtures:
    """Pictures of invented cards, drawn and photographed anew for each tour."""

    def __init__(self, bin_dir, folder):
        self._program, self._folder = bin_dir / "foyer-fixtures", folder

    def draw(self, kind, name, **fields):
        out = self._folder / f"{name}.jpg"
        command = [self._program, kind, "--out", out]
        for key, value in fields.items():
            command += [f"--{key.replace('_', '-')}", value]
        subprocess.run([str(c) for c in command], check=True, capture_output=True,
                       env={"QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"})
        return out


def with_code(kiosk, patient, fixtures):
    kiosk.scanner.scan(CODE_1)
    patient.pilot.started_waiting()
    patient.who()
    patient.birth_date(1984, 3, 17)
    patient.yes_that_is_me()
    patient.details_still_right()
    patient.insurance_still_right()
    patient.accept()
    number = patient.ticket()
    patient.rate(5)
    return {"number": number}


def licence(fixtures):
    return fixtures.draw("licence", "licence of Daniel Carter", family="CARTER", given="DANIEL", middle="WAYNE",
                         birth_date="1979-11-02", number="C512830179044", seed=7)


def insurance_card(fixtures):
    return fixtures.draw("insurance", "insurance card of Daniel Carter", payor="Blue Harbor Health Plan",
                         payor_id="84216", member_id="BHX552917304", group="6150", rx_bin="025714", rx_pcn="BHP",
                         rx_group="BHRX", member_name="DANIEL W CARTER", seed=3)


def with_licence(kiosk, patient, fixtures):
    shown, card = licence(fixtures), insurance_card(fixtures)
    patient.begin("en")
    patient.who()
    patient.pilot.wait(name="choice-type")
    patient.picture("identify")
    kiosk.show(shown)
    patient.pilot.started_waiting()
    patient.yes_that_is_me()
    kiosk.show(None)
    patient.details_still_right()
    checked = patient.insurance_card(kiosk, card)
    patient.accept()
    number = patient.ticket()
    patient.rate(4)
    return {"number": number, "checked": checked}


def in_spanish(kiosk, patient, fixtures):
    patient.begin("es")
    patient.who()
    patient.pilot.tap(name="choice-type")
    patient.name("Hernandez Ruiz", "Maria")
    patient.birth_date(1991, 5, 12, DAY_FIRST)
    patient.yes_that_is_me()
    patient.details_still_right()
    patient.insurance_still_right()
    patient.accept()
    number = patient.ticket()
    patient.rate(5)
    return {"number": number}


def child_of_twins(kiosk, patient, fixtures):
    patient.begin("en")
    patient.who(someone_else=True)
    patient.name("Adebayo", "Taiwo")
    patient.birth_date(2019, 8, 24)
    patient.yes_that_is_me()
    patient.details_still_right()
    patient.insurance_still_right()
    patient.accept()
    number = patient.ticket()
    patient.rate(2)
    return {"number": number}


def two_of_one_name(kiosk, patient, fixtures):
    patient.begin("en")
    patient.who()
    for attempt in (1, 2):
        patient.pilot.tap(name="choice-type")
        patient.name("Miller", "John")
        patient.birth_date(1962, 4, 9)
        if attempt == 1:
            patient.pilot.wait(name="NotMatchedPage")
            patient.picture("not-matched")
            patient.pilot.tap(name="primary")
    patient.pilot.wait(name="NeedsPersonPage")
    patient.picture("needs-person")
    patient.leave()
    return {"stopped": "needs-person"}


def two_hours_early(kiosk, patient, fixtures):
    patient.begin("en")
    patient.who()
    patient.pilot.tap(name="choice-type")
    patient.name("Tran", "Minh Anh")
    patient.birth_date(1975, 9, 30)
    patient.pilot.wait(name="TooEarlyPage")
    patient.picture("too-early")
    patient.leave()
    return {"stopped": "too-early"}


def alhassan(kiosk, patient):
    patient.begin("en")
    patient.who()
    patient.pilot.tap(name="choice-type")
    patient.name("Alhassan", "Fatima")
    patient.birth_date(1988, 1, 1)


def lost_ticket(kiosk, patient, fixtures, other_kiosk, other_patient):
    """Checks in at one kiosk, loses the ticket, and asks for a copy at another."""
    alhassan(other_kiosk, other_patient)
    other_patient.yes_that_is_me()
    other_patient.details_still_right()
    other_patient.insurance_still_right()
    other_patient.accept()
    first = other_patient.ticket()
    other_patient.leave()
    patient.pilot.reset()
    alhassan(kiosk, patient)
    patient.pilot.wait(name="ArrivedPage")
    patient.picture("already-arrived")
    patient.pilot.tap(name="choice-copy")
    number = patient.ticket()
    patient.leave()
    return {"number": number, "first": first}
