#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Health cards in the real flow: the real desk, the real kiosk, the real card service, cards played by
tests/bed/virtual_card.py.

    cards.py BUILD WORK      runs alone (tests/bed/alone.sh): the card service listens everywhere

Each card identifies its owner among the patients of the demo clinic, without typing. A card that is pulled while it is
read leaves nothing in memory, files or spool."""

import pathlib
import shutil
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "tour"), str(HERE.parent / "bed")]
import canary
from clinic import Clinic
from patient import Patient
from pilot import Pilot
from virtual_card import VirtualCard

CARD_READER = 'card_reader = "pcsc:Virtual PCD 00 00"\n'
SETTINGS = """FRIENDLYNAME "Virtual PCD"
DEVICENAME /dev/null:0x8C7B
LIBPATH /usr/lib/pcsc/drivers/serial/libifdvpcd.so
CHANNELID 0x8C7B
"""
# Of the German card's owner, in the forms in which it may lie in memory. The kiosk has nothing else of him.
OWNER = ["Hohenberg", "HOHENBERG", "Matthäus", "H580714003", "19580714", "1958-07-14", "Lindenweg", "Musterstädt"]


class CardService:
    def __init__(self, work):
        work.mkdir(parents=True)
        (work / "vpcd").write_text(SETTINGS)
        self._log = open(work / "pcscd.log", "wb")
        self._process = subprocess.Popen(["pcscd", "-f", "-c", str(work)], stdout=self._log, stderr=self._log)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._process.terminate()
        self._process.wait(10)
        self._log.close()


def says(pilot, text):
    pilot.wait(label=text)


def owner_is_found(pilot, card, work, kind, name, born):
    """Put in at the first screen, taken out when asked; then only "me" is touched."""
    patient = Patient(pilot, work, kind)
    pilot.reset()
    card.insert(kind)
    says(pilot, "You can take your card")
    patient.picture("take-card")
    card.remove()
    pilot.gone(name="card-state")
    patient.who()
    shown = pilot.wait(name="birth-date")
    assert born in shown, f"the {kind} card's owner was shown as born {shown!r}"
    pilot.wait(label=name)
    patient.yes_that_is_me()
    patient.details_still_right()
    patient.insurance_still_right()
    patient.accept()
    number = patient.ticket()
    touches = patient.touches
    patient.rate(5)
    patient.at_rest()
    return number, touches


def pulled_leaves_nothing(pilot, card, kiosk, clinic, work):
    patient = Patient(pilot, work, "pulled")
    card.insert("egk")  # how many commands a whole reading has
    says(pilot, "You can take your card")
    commands = card.count
    card.remove()
    patient.who()
    pilot.wait(name="birth-date")
    canary.WORDS[:] = OWNER
    assert canary.in_memory(kiosk.process.pid), "The search finds nothing even during the visit: it proves nothing."
    for place in ("choice-type", "choice-me", "language-es", "begin"):
        pilot.tap(name="back")
        pilot.wait(name=place)

    for at in (4, commands // 2, commands):
        card.arm("remove", at)
        card.insert("egk")
        says(pilot, "The card came out too soon")
        if at == 4:
            patient.picture("too-soon")
        pilot.tap(name="card-close")
        pilot.gone(name="card-state")
        pilot.wait(name="begin")
    card.remove()
    time.sleep(2.5)  # the kiosk tidies up a second after; the pilot's own buffers are filled with something else
    for _ in range(3):
        pilot.items()
    left = canary.in_memory(kiosk.process.pid)
    left += canary.in_files(kiosk.work, but=("tickets",))
    left += [f for f in canary.in_files(clinic.work, but=("lobby", "records")) if ".log" in f]
    spool = kiosk.work / "data/spool"
    left += [f"spooled: {f}" for f in spool.rglob("*") if f.is_file()]
    return left


def main(build, work):
    build, work = pathlib.Path(build).resolve(), pathlib.Path(work).resolve()
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    with CardService(work / "service"), Clinic(build / "bin", work / "clinic") as clinic:
        clinic.enrol("lobby")
        settings = clinic.work / "lobby/kiosk.toml"
        settings.write_text(settings.read_text() + CARD_READER)
        kiosk = clinic.start_kiosk("lobby")
        pilot, card = Pilot(kiosk.socket), VirtualCard()
        pilot.wait(name="begin")
        left = pulled_leaves_nothing(pilot, card, kiosk, clinic, work)
        for line in left[:20]:
            print("LEFT:", line)
        assert not left, f"{len(left)} places after a pulled card"
        for kind, name, born in (("egk", "Jürgen V.", "1958"), ("nhi", "Yi-chun C.", "1986")):
            number, touches = owner_is_found(pilot, card, work, kind, name, born)
            print(f"{kind}: {name} has {number} after {touches} touches")
        card.insert("locked")
        says(pilot, "This card is not valid any more")
        pilot.tap(name="card-close")
        card.insert("nhi", name="林志明")  # a stranger's card finds nobody
        says(pilot, "You can take your card")
        card.remove()
        Patient(pilot, work, "stranger").who()
        pilot.wait(name="NotMatchedPage")


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except AssertionError as wrong:
        sys.exit(f"WRONG: {wrong}")
