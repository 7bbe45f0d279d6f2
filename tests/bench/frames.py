# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a frame takes, and how soon a touch is to be seen, through whole visits at the real kiosk.

The kiosk with its software renderer on a virtual display of 1080x1920. A frame lasts from the request to draw until it is handed to the
display; a touch from the finger's coming down, or going up, to the first frame in which the pixels of what was touched are others.
Every control of every page on the way is touched. Turning frames are those until 350 ms after a page or panel changed. "Work" is the time
of the kiosk's own thread in it, which is the same however busy the machine is."""

import pathlib
import shutil
import statistics
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "tour"))
sys.path.insert(0, str(HERE))
import machine  # noqa: E402
import visits  # noqa: E402
from clinic import RECEPTION, Clinic  # noqa: E402
from patient import Patient  # noqa: E402
from pilot import Lost, Pilot  # noqa: E402
from screen import Screen  # noqa: E402

SETTLED = 0.45  # seconds; a page has turned, and its tap guard is open


class Watcher(Pilot):
    """A pilot that touches as one does who waits to see that a touch was felt, and who tries every control of a page once."""

    def __init__(self, path):
        super().__init__(path)
        self.frames, self.touched, self.tried, self.without = [], [], set(), set()
        self.gather()

    def gather(self):
        reply = self.ask(do="frames")
        self.frames += reply["frames"]
        return reply["page"]

    def note(self, page, name, reply):
        if "error" in reply:
            return False
        for way in ("down", "up"):
            if reply[f"{way}_ms"] >= 0:
                self.touched.append((reply[f"{way}_ms"], reply[f"{way}_cpu_ms"], f"{page}: {name} {way}"))
        if reply["down_ms"] < 0:
            self.without.add(f"{page}: {name}")
        return True

    def try_all(self, but):
        page = self.gather()
        for button in [i for i in self.items() if i["button"] and i["enabled"] and i["name"]]:
            name = button["name"]
            # Keys are alike: one letter, digit and month of each page.
            kind = name.split("-")[0] if name.startswith(("key-", "digit-", "month-")) else name
            if name != but and (page, kind) not in self.tried:
                self.tried.add((page, kind))
                self.note(page, name, self.ask(do="tap", name=name, react=True, only=True, timeout=1500))

    def tap(self, name="", label="", timeout=20000, **more):
        self.wait(name, label, timeout, **more)
        if not name.startswith(("key-", "digit-", "month-")):
            self.try_all(name)
        page = self.gather()
        if not self.note(page, name or label, self.ask(do="tap", name=name, label=label, react=True, timeout=timeout, **more)):
            raise Lost(f"could not touch {name or label!r}")
        self.touches += 1
        self._since = time.monotonic()


def panels(pilot):
    """What may lie over a page: comfort with sizes and colours, languages, the reason for a question, help, the cover."""
    pilot.tap(name="begin")
    pilot.tap(name="language-en")
    pilot.wait(name="choice-me")
    pilot.tap(name="comfort")
    for control in ("size-2", "size-3", "size-1", "palette-1", "palette-4", "palette-0"):
        pilot.tap(name=control)
    pilot.tap(name="close")
    pilot.tap(name="language")
    pilot.tap(name="language-ar")
    pilot.tap(name="language")
    pilot.tap(name="language-en")
    pilot.tap(name="choice-me")
    pilot.tap(name="choice-type")
    pilot.tap(name="why")
    pilot.tap(name="why-close")
    pilot.tap(name="help")
    pilot.tap(name="help-close")


def covered(pilot, seconds=15):
    """Nobody touches anything: the cover comes and counts."""
    pilot.wait(name="still-here", timeout=(seconds + 10) * 1000)
    time.sleep(3)
    pilot.tap(name="still-here")
    for before in ("typed-box", "choice-type", "choice-me", "language-en"):
        pilot.wait(name=before)
        pilot.tap(name="back")


def under_the_camera(kiosk, patient, fixtures):
    """The camera's picture moves while a card is laid down; then the patient thinks better of it."""
    kiosk.scanner.scan("FOYER:A:EqS2j6ViJLt4JOBKBrNdzt")
    patient.who()
    patient.birth_date(1979, 11, 2)
    patient.yes_that_is_me()
    patient.details_still_right()
    patient.pilot.tap(name="choice-card")
    patient.pilot.wait(name="CardPicturePage")
    kiosk.show(visits.insurance_card(fixtures))
    time.sleep(2)
    kiosk.show(None)
    patient.pilot.tap(name="choice-no-card")
    patient.accept()
    patient.ticket()
    patient.rate(3)


def two_appointments(kiosk, patient, fixtures):
    """Types, chooses one of two appointments, and changes a telephone number."""
    patient.begin("en")
    patient.who()
    patient.pilot.tap(name="choice-type")
    patient.name("de la Cruz", "Angel")
    patient.birth_date(1999, 10, 8)
    patient.yes_that_is_me()
    patient.pilot.tap(name="appointment-2")
    patient.pilot.wait(name="DetailsPage")
    patient.pilot.tap(name="change-phone")
    patient.pilot.wait(name="digit-6")
    patient.pilot.tap(name="back")
    patient.details_still_right()
    patient.insurance_still_right()
    patient.accept()
    patient.ticket()
    patient.leave()
    patient.pilot.tap(name="primary")  # no answer about how it was


def stopped(code, born):
    """A visit that cannot go on here, and says why."""
    def story(kiosk, patient, fixtures):
        kiosk.scanner.scan(f"FOYER:A:{code}")
        patient.who()
        patient.birth_date(*born)
        patient.pilot.gone(name="part-d")
        time.sleep(SETTLED)
        patient.leave()
    return story


def staff(kiosk, patient, fixtures):
    """Reception signs in at the kiosk and looks at tickets and devices."""
    pilot = patient.pilot
    corner = next(i for i in pilot.items() if i["name"] == "staff-corner")
    for _ in range(5):
        pilot.ask(do="touch", x=corner["x"] + corner["width"] // 2, y=corner["y"] + corner["height"] // 2)
        time.sleep(0.1)  # as fast as a person
    pilot.wait(name="typed-box")
    patient.type_text(RECEPTION["code"])
    pilot.tap(name="primary")
    for digit in RECEPTION["pin"]:
        pilot.tap(name=f"digit-{digit}")
    pilot.tap(name="primary")
    for page in ("staff-tickets", "staff-devices"):
        pilot.tap(name=page)
        pilot.gone(name=page)
        pilot.tap(name="back")
    pilot.wait(name="staff-tickets")
    pilot.tap(name="back")


# assets/demo-clinic/README.md says who these people are.
STORIES = [
    visits.with_code, visits.in_spanish, under_the_camera, visits.two_hours_early, visits.two_of_one_name, two_appointments, staff,
    stopped("0rSnKy9CedRxWBrGB3rpmG", (1984, 3, 17)),  # has arrived already
    stopped("1BOo8dNnSDI2kbpIZDbQtw", (1966, 12, 5)),  # too late
    stopped("Tcf3i2uSJbYlTS28OaZswO", (1958, 2, 28)),  # must see somebody first
    stopped("dRL_slI3IP-VdRQyFuVlI8", (1983, 6, 14)),  # another building
    stopped("kqAPZd89aj5kQ3N9DtKpWF", (1970, 7, 21)),  # cancelled
    stopped("AXt8ya4fkFiKpiibRt184e", (2012, 2, 29)),  # a child alone
]


def one_round(clinic, kiosk, fixtures):
    pilot = Watcher(kiosk.socket)
    patient = Patient(pilot, clinic.work, "bench")
    patient.picture = lambda name: None
    patient.at_rest()
    time.sleep(9)  # the first screen invites in other languages
    panels(pilot)
    covered(pilot)
    for story in STORIES:
        patient.at_rest()
        time.sleep(SETTLED)
        story(kiosk, patient, fixtures)
    patient.at_rest()
    pilot.gather()
    return pilot


def part(values, share):
    return statistics.quantiles(values, n=100, method="inclusive")[round(share * 100) - 1]


def by_page(frames, worst=8):
    pages = {}
    for frame in frames:
        pages.setdefault(frame["page"], []).append(frame)
    table = []
    for page, drawn in pages.items():
        times, work = [f["ms"] for f in drawn], [f["cpu_ms"] for f in drawn]
        if len(drawn) > 1:
            table.append((part(work, 0.95), page, f"{len(drawn)}, {part(times, 0.95):.1f}, {max(times):.1f}; {part(work, 0.95):.1f}, {max(work):.1f}"))
    return {page: text for _, page, text in sorted(table, reverse=True)[:worst]}


def figures(pilot):
    def row(name, values):
        return {f"{name}_p50_ms": part(values, 0.5), f"{name}_p95_ms": part(values, 0.95), f"{name}_max_ms": max(values)}

    turning = [f for f in pilot.frames if f["turning"]]
    turned = [f for f in pilot.frames if "after_release_ms" in f]
    return {
        "frames": len(pilot.frames), **row("frame", [f["ms"] for f in pilot.frames]),
        "turning_frames": len(turning), **row("turning", [f["ms"] for f in turning]),
        "turning_work_p95_ms": part([f["cpu_ms"] for f in turning], 0.95), "turning_work_max_ms": max(f["cpu_ms"] for f in turning),
        "touches": len(pilot.touched), **row("touch", [ms for ms, _, _ in pilot.touched]),
        "touch_work_p95_ms": part([cpu for _, cpu, _ in pilot.touched], 0.95), "touch_work_max_ms": max(c for _, c, _ in pilot.touched),
        **row("next_page", [f["after_release_ms"] for f in turned]),
        "next_page_work_p95_ms": part([f["after_release_cpu_ms"] for f in turned], 0.95),
    }


def measure(bin_dir, work, rounds=5):
    shutil.rmtree(work, ignore_errors=True)
    done, pilots = [], []
    state = machine.state()
    with Screen() as display:
        for number in range(rounds):
            more = "\n[idle]\ncover_seconds = 15\nstill_there_seconds = 20\n"
            with Clinic(bin_dir, work / str(number), more=more) as clinic:
                kiosk = clinic.start_kiosk("lobby", platform="xcb", env={"DISPLAY": display, "QT_QUICK_BACKEND": "software"})
                pilots.append(one_round(clinic, kiosk, visits.Fixtures(clinic.tool("foyer-fixtures").parent, clinic.work)))
                done.append(figures(pilots[-1]))
    result = {key: round(statistics.median(one[key] for one in done), 2) for key in done[0]}
    result["machine"] = state
    frames = [f for pilot in pilots for f in pilot.frames]
    result["worst pages, all runs (frames, p95, max ms; of that work)"] = by_page(frames)
    touched = [touch for pilot in pilots for touch in pilot.touched]
    slowest = {}
    for ms, cpu, where in sorted(touched, key=lambda touch: -touch[1]):
        slowest.setdefault(where, f"{ms:.1f}; {cpu:.1f}")
    result["slowest touches, all runs (ms; of that work)"] = dict(list(slowest.items())[:8])
    result["controls that show nothing when touched"] = {where: "" for where in sorted(set().union(*(p.without for p in pilots)))}
    return result


if __name__ == "__main__":
    import json
    print(json.dumps(measure(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]).resolve(), int(sys.argv[3])), indent=1))
