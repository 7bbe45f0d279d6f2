# SPDX-License-Identifier: GPL-3.0-or-later
"""A clinic whose one kiosk lives without a screen, so that it can die at any moment; and what its desk and paper say."""

import copy
import datetime
import json
import os
import pathlib
import re
import signal
import sqlite3
import subprocess
import sys
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "tour"))
from clinic import ROOT, Clinic  # noqa: E402

OFFSCREEN = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


class Life:
    """One run of foyer-kiosk-life; what it said so far."""

    def __init__(self, clinic, *words):
        kiosk = clinic.work / "kiosk"
        self.said = []
        self._news = threading.Condition()
        with open(kiosk / "life.log", "ab") as log:
            self.process = subprocess.Popen([clinic.tool("foyer-kiosk-life"), kiosk / "kiosk.toml", *words],
                                            stdout=subprocess.PIPE, stderr=log, stdin=subprocess.DEVNULL, text=True,
                                            env=OFFSCREEN)
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self):
        for line in self.process.stdout:
            with self._news:
                self.said.append(line.split())
                self._news.notify_all()
        with self._news:
            self._news.notify_all()

    def hears(self, *words, timeout=15):
        """Until it says one of these, or ends. The rest of the line, or None."""
        until = time.monotonic() + timeout
        with self._news:
            while True:
                for line in self.said:
                    if line[0] in words:
                        return line
                left = until - time.monotonic()
                if left <= 0 or not self._reader.is_alive():
                    return None
                self._news.wait(min(left, 0.2))

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self._reader.join()

    def ends(self, timeout=20):
        """By itself, and in time. Its code; None when it had to be killed."""
        try:
            return self.process.wait(timeout)
        except subprocess.TimeoutExpired:
            self.kill()
            return None


class LivingClinic(Clinic):
    """The demo clinic with as many patients as asked for, each with a code and due soon; one kiosk, one printer."""

    def __init__(self, bin_dir, work, patients):
        super().__init__(bin_dir, work)
        self.patients = patients
        self._drawn = {}

    def make(self, ports=None):
        self.work.mkdir(parents=True, exist_ok=True)
        bundle = self.work / "bundle.json"
        bundle.write_text(json.dumps(crowd(self.patients)))
        super().make(ports)
        settings = self.desk_settings.read_text()
        self.desk_settings.write_text(settings.replace(str(ROOT / "assets/demo-clinic/bundle.json"), str(bundle)))

    def __enter__(self):
        super().__enter__()
        self.enrol("kiosk")
        self.printer = self.fitted["kiosk"][1]
        return self

    def kill_desk(self):
        self.desk.stop(signal.SIGKILL)

    def papers(self, numbers):
        """All that came out, and which of these numbers each piece carries."""
        new = sorted(set(numbers) - self._drawn.keys())
        if new:
            told = subprocess.run([self.tool("foyer-kiosk-life"), self.work / "kiosk/kiosk.toml", "numbers", *new],
                                  env=OFFSCREEN, capture_output=True, text=True, check=True)
            for number, line in zip(new, told.stdout.split(), strict=True):
                data = bytes.fromhex(line)
                self._drawn[number] = data[data.index(b"\x1dv0"):data.rindex(b"\x1dVB")]  # GS v 0 ... GS V B
        return [Paper(file, self._drawn) for file in self.printer.tickets()]

    def left_behind(self):
        """What still waits at the kiosk for its desk."""
        data = self.work / "kiosk/data"
        return [f for f in (*(data / "spool").rglob("*"), *(data / "journal").glob("*.job")) if f.is_file()]

    def records(self):
        return Records(self.work / "desk/foyer.db")


def code_of(i):
    return f"kill-test-patient-{i:04d}"


def born(i):
    return (datetime.date(1950, 1, 1) + datetime.timedelta(days=61 * i)).isoformat()


def crowd(count):
    """The demo clinic with these patients instead of its own: all like its first, each with a name of their own."""
    bundle = json.loads((ROOT / "assets/demo-clinic/bundle.json").read_text())
    house = [e for e in bundle["entry"] if e["resource"]["resourceType"] in ("Organization", "Location", "Practitioner")]
    model = {e["resource"]["resourceType"]: e["resource"] for e in bundle["entry"]
             if e["resource"]["id"] in ("odhiambo", "cov-odhiambo", "odhiambo-1")}
    for i in range(count):
        patient, coverage, appointment = (copy.deepcopy(model[k]) for k in ("Patient", "Coverage", "Appointment"))
        patient["id"], coverage["id"], appointment["id"] = f"p{i}", f"c{i}", f"a{i}"
        patient["identifier"][0]["value"] = str(800000 + i)
        patient["name"] = [{"use": "official", "family": "Crowd", "given": ["".join(chr(97 + int(d)) for d in f"{i:04d}")]}]
        patient["birthDate"] = born(i)
        coverage["subscriberId"] = f"NPH{i:08d}"
        coverage["beneficiary"]["reference"] = f"Patient/p{i}"
        appointment["identifier"][0]["value"] = code_of(i)
        appointment["extension"][0]["valueInteger"] = 45
        appointment["participant"][0]["actor"]["reference"] = f"Patient/p{i}"
        house += [{"fullUrl": f"https://foyer.example/fhir/{r['resourceType']}/{r['id']}", "resource": r}
                  for r in (patient, coverage, appointment)]
    return {"resourceType": "Bundle", "type": "collection", "entry": house}


class Paper:
    """One piece of paper that was cut off."""

    def __init__(self, file, drawn):
        self.name, data = file.name, file.read_bytes()
        self.numbers = {number for number, picture in drawn.items() if picture in data}
        # The time of print stands below the number: a beginning that was cut off later lacks it.
        self.whole = re.search(rb"[0-9]:[0-9]{2} ?[AP]M", data) is not None


class Records:
    """What the desk has in its database, read beside it."""

    def __init__(self, database):
        with sqlite3.connect(f"file:{database}?mode=ro", uri=True, timeout=10) as db:
            self.tickets = {v: (n, s, r) for v, n, s, r in
                            db.execute("SELECT visit, number, state, retired_number FROM ticket")}
            self.waiting = {}  # offline arrivals that nobody has matched yet
            for visit, facts in db.execute("SELECT id, facts FROM visit WHERE state = 'not-matched'"):
                self.waiting[visit] = json.loads(facts)["number"]
            self.arrived = [a for (a,) in db.execute("SELECT appointment FROM visit WHERE state = 'arrived'")]
            self.attention = {(k, v) for k, v in db.execute(
                "SELECT kind, visit FROM attention WHERE settled_at IS NULL")}
            self.jobs = db.execute("SELECT copy, state FROM print_job").fetchall()
            self.visits = db.execute("SELECT id, device FROM visit").fetchall()
            self.audit = [bytes(t).decode() for (t,) in db.execute("SELECT text FROM audit ORDER BY sequence")]
        db.close()

    def one_visit_and_device(self):
        (only,) = self.visits
        return only

    def visits_of(self, number):
        return ([v for v, t in self.tickets.items() if number in (t[0], t[2])] +
                [v for v, n in self.waiting.items() if n == number])

    def numbers(self):
        return [t[0] for t in self.tickets.values()] + list(self.waiting.values())
