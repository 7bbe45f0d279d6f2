#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""new_kiosk.py BUILD OUT: a technician and a kiosk without a desk: test ticket, true size, a panel on its side, the code; then a visit.

The panel is 1920 x 1080 pixels and mounted on its side: the picture is turned, and touches with it."""

import pathlib
import shutil
import sys
import tomllib

from clinic import Clinic, LineScanner, Printer, language_settings
from outcome import check, recorded
from patient import Patient
from pilot import Lost, Pilot

CODE = "FOYER:A:0rSnKy9CedRxWBrGB3rpmG"  # assets/demo-clinic/README.md says whose this is


def unpacked(clinic, name):
    """The settings of a site that named the devices, and left the panel to the technician."""
    work = clinic.work / name
    (work / "data").mkdir(parents=True)
    printer = Printer(clinic.tool("foyer-fake-printer"), work / "tickets", work / "printer.log")
    clinic.programs.append(printer)
    clinic.fitted[name] = scanner, printer = LineScanner(), printer
    (work / "kiosk.toml").write_text(
        f'data_dir = "data"\n{language_settings()}\n[devices]\nprinter = "tcp:127.0.0.1:{printer.port}"\n'
        f'printer_model = "epson-tm-m30"\nscanner = "tcp:127.0.0.1:{scanner.port}"\n')
    (work / "data/found.toml").write_text("[panel]\nwidth_mm = 476\nheight_mm = 268\n")
    return scanner, printer


def found(clinic, name):
    return tomllib.loads((clinic.work / name / "data/found.toml").read_text())["panel"]


def box(pilot, name):
    return next(item for item in pilot.items() if item["name"] == name)


def set_up(pilot, patient, printer, clinic):
    pilot.wait(name="setup-printer")
    patient.picture("unpacked")
    check("setup-network" not in [i["name"] for i in pilot.items()], "Wi-Fi is offered where nobody can set it up")
    pilot.tap(name="setup-printer")
    patient.go_on()  # print it
    pilot.wait(label="Is the ticket right?")
    patient.picture("test-ticket")
    check(len(printer.tickets()) == 1, "no test ticket came out")
    patient.go_on()  # yes

    pilot.tap(name="setup-screen")
    pilot.tap(name="turn")
    pilot.wait(name="card-bar")
    bar = box(pilot, "card-bar")
    check(bar["height"] > bar["width"], f"the picture was not turned: {bar}")
    for _ in range(3):
        pilot.tap(name="longer")
    longer = box(pilot, "card-bar")
    check(1.02 < longer["height"] / bar["height"] < 1.04, f"the bar did not become longer: {bar['height']}, {longer['height']}")
    patient.picture("turned")
    patient.go_on()
    pilot.wait(name="setup-screen")
    panel = found(clinic, "lobby")
    check(panel["turned"] == 90 and panel["width_mm"] < panel["height_mm"] < 476, f"kept: {panel}")


def main(build, out):
    build, out = pathlib.Path(build).resolve(), pathlib.Path(out).resolve()
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    try:
        with Clinic(build / "bin", out / "clinic", size="1920x1080") as clinic:
            scanner, printer = unpacked(clinic, "lobby")
            kiosk = clinic.start_kiosk("lobby")
            pilot = Pilot(kiosk.socket)
            patient = Patient(pilot, out, "new")
            set_up(pilot, patient, printer, clinic)
            scanner.scan("FOYER:E:bm90IGEgY29kZSBvZiBhIGRlc2s")
            pilot.wait(label="This enrolment code is torn, or made by a desk of another version.")
            scanner.scan(clinic.run_desk("enrol-code", "--name", "lobby").strip().splitlines()[-1])
            pilot.wait(name="begin", timeout=60000)
            scanner.forget()
            patient.picture("open")
            check(found(clinic, "lobby")["turned"] == 90, "the panel was forgotten")

            scanner.scan(CODE)
            patient.who()
            patient.birth_date(1984, 3, 17)
            patient.yes_that_is_me()
            patient.details_still_right()
            patient.insurance_still_right()
            patient.accept()
            patient.ticket()
            patient.rate(5)
            patient.at_rest()
            check(len(printer.tickets()) == 2, "the visit's ticket is not there")
            check(sum(line["kind"] == "arrived" for line in recorded(clinic)) == 1, "nobody arrived")
    except (AssertionError, Lost, OSError) as trouble:
        print(f"WRONG: {trouble}")
        return 1
    print("test ticket, size, turned picture, code, visit: right")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
