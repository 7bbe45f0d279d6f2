# SPDX-License-Identifier: GPL-3.0-or-later
"""Scenarios of visitors and of what fails while they check in: paper, printer, a frozen screen, the power."""

import base64
import re
import time

from eyes import OPEN, read
from vm import WORDS, Vm

CODE = "FOYER:A:0rSnKy9CedRxWBrGB3rpmG"  # assets/demo-clinic/README.md says whose this is


def boot(stage):
    """The disk as flashed boots into the check-in screen, makes its own data partition and blesses itself."""
    stage.fresh()
    stage.switch_on()
    found, seconds = stage.vm.wait_for(r"FOYER-HEALTHY first-frame ([0-9.]+) version (\S+)(?: app (\d+) ms)?", 2400)
    stage.eyes.keep("first-screen")
    return f"version {found[2]}; power to first frame {seconds:.0f} s, {float(found[1]):.0f} s of them in Linux, {int(found[3] or 0) / 1000:.1f} s in the program"


def enrolled(stage):
    """The code of the staff console, shown to the kiosk's own scanner, enrols it; the open screen is kept as a snapshot."""
    present(stage, stage.clinic.enrolment_code("Image under test"), OPEN)
    stage.eyes.keep("open")
    stage.keep()
    return "the screen is open"


def first_start(stage):
    """A disk as it is downloaded, without settings: it finds its panel, scanner and printer, tries the printer, is enrolled, checks in."""
    stage.unplug()
    stage.vm.stop()
    stage.clinic.restore()
    stage.paper.verb("mend")
    with Vm("first-start", "foyer.raw", words=WORDS) as vm:
        new = stage.beside(vm)
        eyes, before = new.eyes, len(new.paper.tickets())
        vm.prepare()
        vm.start()
        new.plug()
        try:
            vm.wait_for(r"FOYER-HEALTHY", 2400)
            eyes.wait("Try it", patience=120)
            eyes.keep("connect")
            eyes.touch("Try it", leaves=True)
            eyes.wait("Print a test ticket")
            eyes.touch_main()
            eyes.wait("Is the ticket right?", patience=120)
            eyes.keep("test-ticket")
            vm.until(lambda: len(new.paper.tickets()) > before, 60, "No test ticket came out")
            eyes.touch_main()
            eyes.wait("Connect this kiosk")
            present(new, stage.clinic.enrolment_code("As downloaded"), OPEN)
            before = len(new.paper.tickets())
            number = visit(new)
            printed(new, before, number)
            eyes.keep("checked-in")
        finally:
            new.unplug()
    return f"panel, scanner and printer found; test ticket; enrolled; {number} on the screen and on the paper"


def present(stage, code, phrase):
    """Holds a code under the scanner, and again as one does when it did not beep: a starved machine tears a code in two."""
    for again in range(6):
        stage.scanner.scan(code)
        try:
            return stage.eyes.wait(phrase, patience=60)
        except TimeoutError:
            if again == 5:
                raise


def told(stage):
    """The appointment code under the scanner, the date of birth by touch."""
    eyes = stage.eyes
    present(stage, CODE, "I have an appointment today")
    eyes.touch("I have an appointment today", leaves=True)
    eyes.wait("What is your date of birth?")
    eyes.keep("birth-date")
    pad = eyes.grid("January", "December")  # the number pad comes where the months were
    eyes.touch("March")
    time.sleep(1)
    eyes.digits("171984", pad)
    eyes.keep("birth-date-typed")
    eyes.touch_main()


def known(stage):
    """Who it is, as the records have it."""
    told(stage)
    eyes = stage.eyes
    if eyes.wait("Is this you?", "You are already checked in")[0] == "Is this you?":
        eyes.touch_main()


def visit(stage):
    """From the appointment code to the number on the screen, by touch."""
    eyes = stage.eyes
    known(stage)
    for question in ("Is this still right?", "Is this still your insurance?", "Ready to check in?"):
        eyes.wait(question)
        eyes.touch_main()
    eyes.wait("You are checked in", patience=120)
    return number_of(eyes)


def number_of(eyes):
    """The number on the screen; it may be drawn later than the words beside it."""
    def number():
        return next((w[0] for w in eyes.look() if re.fullmatch(r"[A-Z]\d{3}", w[0])), None)

    return eyes.vm.until(number, 60, "The screen shows no number")


def printed(stage, before, number):
    """A ticket comes out that carries the number of the screen; what a printer that hung still had to say may come before it."""
    def carried():
        papers = [ticket.with_suffix(".png") for ticket in stage.paper.tickets()[before:]]
        return any(number in [word[0] for word in read(paper)] for paper in papers if paper.exists())

    stage.vm.until(carried, 90, f"No ticket with {number} came out of the printer")


def leave(stage):
    """Done, and a word about it where the kiosk asks for one; the next visitor may come."""
    stage.eyes.touch_main()
    if stage.eyes.wait(OPEN, "How was checking in", patience=120)[0] != OPEN:
        stage.eyes.touch("Very good", leaves=True)
        stage.eyes.wait(OPEN, patience=240)


def check_in(stage):
    """A visit with a code, by touch; the number on the screen is the one on the paper."""
    stage.reopen()
    before = len(stage.paper.tickets())
    number = visit(stage)
    printed(stage, before, number)
    stage.eyes.wait("Take your ticket", patience=120)
    stage.eyes.keep("checked-in")
    return f"number {number} on the screen and on the paper"


def wedge(stage):
    """A scanner that plays a keyboard: what it types is a code for the kiosk, and for nothing else on the machine; a visit with it."""
    stage.reopen()
    ask, eyes = stage.vm.ask, stage.eyes
    settings = "/var/lib/foyer/settings/kiosk.toml"
    ask(f"sed -i 's|^scanner = .*|scanner = \"wedge:0627:0001?layout=us\"|' {settings} && systemctl restart foyer-kiosk")
    held = "ls -l /proc/$(systemctl show -P MainPID foyer-kiosk)/fd 2>/dev/null || true"
    stage.vm.until(lambda: "/dev/input/event" in ask(held) and "/dev/bus/usb/" in ask(held), 180, "The kiosk does not have its scanner")
    eyes.wait(OPEN, patience=300)
    before = len(stage.paper.tickets())
    serial, stage.scanner = stage.scanner, Typed(stage.vm)
    try:
        number = visit(stage)
    finally:
        stage.scanner = serial
    printed(stage, before, number)
    eyes.keep("checked-in")
    return f"{number} on the screen and on the paper"


class Typed:
    """A scanner on the keyboard's cable."""

    def __init__(self, vm):
        self.scan = vm.type


def reprint(stage, number, prints=True):
    """The same visitor once more: the ticket with the same number, or the number alone where the printer cannot print."""
    eyes, before = stage.eyes, len(stage.paper.tickets())
    known(stage)
    eyes.wait("You are already checked in")
    eyes.touch("Print my ticket again", leaves=True)
    if prints:
        printed(stage, before, number)
        eyes.wait("Take your ticket", patience=120)
        eyes.keep("printed-again")
        return
    eyes.wait("The printer cannot print now", patience=120)
    eyes.keep("cannot-print")
    if len(stage.paper.tickets()) != before:
        raise AssertionError("A ticket came out of a printer that cannot print.")


def printer(stage):
    """Paper out: the number is on the screen alone; paper in, unplugged, plugged in again: the ticket prints when it can."""
    eyes, paper = stage.eyes, stage.paper
    stage.reopen()
    paper.verb("paper-out")
    number = visit(stage)
    eyes.wait("The printer cannot print now", patience=120)
    eyes.keep("no-paper")

    for act, prints in ((lambda: paper.verb("paper-in"), True), (stage.printer.unplug, False), (stage.printer.plug, True)):
        leave(stage)
        act()
        reprint(stage, number, prints)
    return f"{number}: no paper, paper, unplugged, plugged in: 2 tickets, none wrong"


def panel(stage):
    """The panel's cable is pulled and put in again while somebody checks in: the visit is still there, and goes on by touch."""
    stage.reopen()
    known(stage)
    stage.eyes.wait("Is this still right?")
    process = stage.vm.ask("systemctl show -P MainPID foyer-kiosk")
    stage.vm.panel.unplug()
    stage.vm.until(lambda: "Touch_panel" not in stage.vm.ask("ls /dev/input/by-id"), 60, "The panel is still seen")
    stage.vm.panel.plug()
    stage.until_fitted()
    stage.eyes.touch_main()
    stage.eyes.wait("Is this still your insurance?")
    if stage.vm.ask("systemctl show -P MainPID foyer-kiosk") != process:
        raise AssertionError("The screen was started anew.")
    return "the visit goes on where it was, in the same process"


def hung(stage):
    """A printer that hangs in the middle of a ticket does not hold up the screen; when it is well again, it prints."""
    eyes, paper = stage.eyes, stage.paper
    stage.reopen()
    process = stage.vm.ask("systemctl show -P MainPID foyer-kiosk")
    paper.verb("arm hang middle")
    number = visit(stage)
    eyes.wait("The printer cannot print now", patience=240)
    eyes.keep("printer-hangs")
    leave(stage)
    paper.verb("mend")
    reprint(stage, number)
    if stage.vm.ask("systemctl show -P MainPID foyer-kiosk") != process:
        raise AssertionError("The screen was started anew.")
    return f"{number} on the screen meanwhile, on the paper afterwards, the same process"


def restarted(stage, unit):
    """Stops a service's process as if it were frozen; the seconds, by the device's own clock, until another is ready."""
    ask = stage.vm.ask
    begun, process = ask(f"cut -d ' ' -f 1 /proc/uptime; systemctl show -P MainPID {unit}").split()
    ask(f"kill -STOP {process}")

    def ready():
        other, state, entered = ask(f"systemctl show -P MainPID -P ActiveState -P ActiveEnterTimestampMonotonic {unit}").split()
        return other not in ("0", process) and state == "active" and int(entered) / 1e6

    return stage.vm.until(ready, 300, f"{unit} did not come back") - float(begun)


# And who the device is (its machine-id), which no start changes.
KEPT = "cat /etc/machine-id; cd /var/lib/foyer/kiosk && find . -name '*.toml' -o -path './spool/*' | sort | xargs sha256sum"


def frozen(stage):
    """A screen that stands still while somebody checks in is started anew by its watchdog; the enrolment and the spool are there."""
    stage.reopen()
    # An emulated machine is given more time; here it has what a real one has.
    stage.vm.ask("mkdir -p /run/systemd/system/foyer-kiosk.service.d && printf '[Service]\\nWatchdogSec=20\\n' "
                 ">/run/systemd/system/foyer-kiosk.service.d/99-real.conf && systemctl daemon-reload && systemctl restart foyer-kiosk")
    stage.ready()
    stage.clinic.desk.stop()  # so that an arrival waits in the spool
    try:
        number = away(stage)
        leave(stage)
        stage.eyes.wait(OPEN, patience=300)
        before = stage.vm.ask(KEPT)
        if "spool" not in before:
            raise AssertionError("No arrival waits in the spool.")
        stage.scanner.scan(CODE)
        seconds = restarted(stage, "foyer-kiosk")
        if stage.vm.ask(KEPT) != before:
            raise AssertionError("What the kiosk keeps has changed.")
    finally:
        stage.clinic.start_desk()
    stage.eyes.wait(OPEN, patience=300)
    stage.vm.until(lambda: "spool" not in stage.vm.ask(KEPT), 300, "The arrival was not delivered")
    return f"open again after {seconds:.0f} s (aim 30 s on hardware); {number}, taken while the desk was away, was kept and delivered"


def away(stage):
    """A visit while the desk cannot be reached: the number that reception knows it by."""
    eyes = stage.eyes
    told(stage)
    eyes.wait("We cannot reach the clinic's records", patience=180)
    eyes.keep("desk-away")
    eyes.touch_main()
    eyes.wait("Please go to reception", patience=120)
    number = stage.vm.until(lambda: next((w[0] for w in eyes.look() if re.fullmatch(r"\w{0,3}-?\d{3}", w[0])), None), 60,
                            "The screen shows no number")
    eyes.keep("desk-away-number")
    return number


DESK = """data_dir = "/var/lib/foyer/desk"
database = "sqlite:/var/lib/foyer/desk/foyer.db"
keys_file = "/var/lib/foyer/desk/keys.json"
public_url = "http://127.0.0.1:7804"
[listen]
kiosks = "127.0.0.1:7801"
commands = "127.0.0.1:7802"
staff = "127.0.0.1:7803"
public = "127.0.0.1:7804"
[clinic]
name = "Juniper Row Clinic"
site = "main"
languages = ["en"]
[ehr]
kind = "demo"
bundle = "/usr/share/foyer/demo-clinic/bundle.json"
"""


def frozen_desk(stage):
    """A desk on the device that stands still is started anew; what it had stored is there."""
    stage.reopen()
    ask = stage.vm.ask
    ask(f"echo {base64.b64encode(DESK.encode()).decode()} | base64 -d >/var/lib/foyer/settings/desk.toml")
    ask("printf '483920\\nquiet-harbor-lantern-42\\n' | setpriv --reuid foyer-desk --regid foyer-desk --clear-groups "
        "foyer-desk --settings /var/lib/foyer/settings/desk.toml init --code 1001 --name 'Alex Morgan'", patience=300)
    ask("systemctl start foyer-desk", patience=300)
    seconds = restarted(stage, "foyer-desk")
    # It says itself whether its database and its audit trail are whole; a start is a line in it.
    ask("setpriv --reuid foyer-desk --regid foyer-desk --clear-groups foyer-desk --settings /var/lib/foyer/settings/desk.toml verify", patience=300)
    return f"answers again after {seconds:.0f} s (aim 30 s on hardware)"


def power(stage):
    """The power fails twice during a check-in, among the questions and while the ticket prints: each boots, nothing is lost."""
    stage.reopen()
    kept = stage.vm.ask(KEPT)
    number = None
    for moment in ("questions", "ticket"):
        if moment == "questions":
            known(stage)
            stage.eyes.wait("Is this still right?")
        else:
            number = visit(stage)
        since = len(stage.vm.serial())
        stage.vm.qmp("system_reset")
        stage.vm.wait_for(r"FOYER-HEALTHY first-frame", 2400, since)
        stage.ready()
        if stage.vm.ask(KEPT) != kept:
            raise AssertionError(f"What the kiosk keeps has changed ({moment}).")
    known(stage)
    stage.eyes.wait("You are already checked in", patience=180)
    if (shown := number_of(stage.eyes)) != number:
        raise AssertionError(f"The number is another one: {shown} and not {number}.")
    return f"booted twice; {number} is still known"
