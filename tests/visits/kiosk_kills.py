#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""kill -9 of the kiosk at any moment of a visit's end: no number is lost or given twice, nothing is called printed that
is not on paper, nothing prints twice. FOYER_KILLS says how often, FOYER_SEED which moments.

    kiosk_kills.py BIN WORK
"""

import collections
import os
import random
import shutil
import sys
import time

from life import Life, LivingClinic, born, code_of

# When the kiosk is killed; then so many seconds later at most.
MOMENTS = {"asking": 0.03, "begun": 0.1, "middle": 0.8, "cut": 0.006, "told": 0.02}
FAULTS = ("paper out", "cover open", "hang", "mute", "arm paper-out middle", "arm cover-open cut", "arm power-off code",
          "arm unplug middle", "arm hang cut", "arm jam code")


def pause(most):
    time.sleep(random.uniform(0, most))


class Kills:
    def __init__(self, clinic):
        self.clinic, self.printer = clinic, clinic.printer
        self.said = []  # every number a patient was told
        self.tally = collections.Counter()

    def round(self, i):
        kind = ("plain", "away", "fault")[i % 3]
        moment = list(MOMENTS)[i // 3 % len(MOMENTS)]
        story = [kind, moment]
        self.printer.verb("mend")
        self.printer.verb("slow")  # as paper is: there is a middle
        if kind == "fault":
            # A printer that says nothing behind the cut leaves the kiosk between last byte and report.
            story.append("arm mute confirmation" if moment == "cut" else random.choice(FAULTS))
            assert self.printer.verb(story[-1]) == "ok"
        early = kind == "away" and i // 3 % 2 == 0
        if early:
            self.clinic.kill_desk()
        life = Life(self.clinic, "visit", code_of(i), born(i))
        if kind == "away" and not early:
            story.append("within the check-in")
            assert life.hears("ACCEPTED"), f"the visit did not come to its end: {life.said}"
            pause(0.03)
            self.clinic.kill_desk()
        self.wait(life, kind, moment, early)
        alive = life.process.poll() is None
        life.kill()
        self.tally[f"killed {moment}" if alive else "ended by itself"] += 1
        self.said += [line[1] for line in life.said if line[0] in ("TICKET", "OFFLINE")]
        story += [" ".join(line) for line in life.said]
        try:
            self.back_to_work(kind)
            self.check()
        except AssertionError as wrong:
            raise AssertionError(f"round {i} ({', '.join(story)}): {wrong}") from None

    def wait(self, life, kind, moment, early):
        """Until the moment of the kill."""
        papers = len(self.printer.tickets())
        if moment == "asking":
            assert life.hears("OFFERED" if early else "ACCEPTED"), f"the visit did not come to its end: {life.said}"
            if kind == "away" and not early and random.random() < 0.5:
                life.hears("OFFERED")
        else:
            assert life.hears("TICKET", "OFFLINE"), f"nobody was told a number: {life.said}"
        if moment == "cut":
            until = time.monotonic() + 4
            while len(self.printer.tickets()) == papers and time.monotonic() < until:
                time.sleep(0.001)
        if moment == "told":
            life.hears("PAPER", timeout=1.5 if kind == "fault" else 6)
        pause(MOMENTS[moment])

    def back_to_work(self, kind):
        if self.clinic.desk.process.poll() is None:
            self.check_printed()  # at once: paper that comes out later proves nothing now
        else:
            self.clinic.start_desk()
        if random.random() < 0.5:
            self.printer.verb("mend")
        if kind == "away":
            again = Life(self.clinic, "deliver")
            again.hears("REACHED")
            pause(0.01)  # while it delivers
            again.kill()
        code = Life(self.clinic, "deliver").ends()
        assert code == 0, f"started again it ended with {code}, and left {self.clinic.left_behind()}"
        self.printer.verb("mend")  # what the printer still holds comes out now

    def check_printed(self):
        records = self.clinic.records()
        self.papers = self.clinic.papers([*records.numbers(), *self.said])
        whole = {n for paper in self.papers if paper.whole for n in paper.numbers}
        for number, state, _ in records.tickets.values():
            assert state != "printed" or number in whole, f"{number} is called printed, and is not on paper"
        return records

    def check(self):
        assert not self.clinic.left_behind(), f"these still wait for the desk: {self.clinic.left_behind()}"
        records = self.check_printed()
        for number in self.said:
            assert len(records.visits_of(number)) == 1, \
                f"{number} was told to a patient; the desk knows {len(records.visits_of(number))} visits of it"
        for number, times in collections.Counter(records.numbers()).items():
            assert times == 1, f"{number} was given {times} times"
        assert len(set(records.arrived)) == len(records.arrived), "one appointment has arrived twice"
        on_paper = collections.Counter()
        for paper in self.papers:
            assert len(paper.numbers) <= 1, f"{paper.name} carries {sorted(paper.numbers)}"
            assert paper.numbers or not paper.whole, f"{paper.name} carries a number that the desk does not know"
            on_paper.update(paper.numbers)
        for number, times in on_paper.items():
            assert times == 1, f"{number} is on {times} pieces of paper"
        for visit, (number, state, retired) in records.tickets.items():
            if number in on_paper or retired in on_paper:
                assert state in ("printed", "unknown", "shown"), f"{number} is on paper and called {state}"
            if state == "unknown":
                assert ("no-outcome", visit) in records.attention, f"nobody is told that {number} may not be on paper"
        for visit, number in records.waiting.items():
            assert ("not-matched", visit) in records.attention, f"nobody is told that {number} has arrived"
        self.records = records

    def whole_tally(self):
        for _, state, retired in self.records.tickets.values():
            self.tally[state] += 1
            self.tally["adopted"] += bool(retired)
        self.tally["offline"] = len(self.records.waiting)
        self.tally["numbers told"] = len(self.said)
        return ", ".join(f"{count} {what}" for what, count in sorted(self.tally.items()))


def main(bin_dir, work):
    count = int(os.environ.get("FOYER_KILLS", "20"))
    seed = int(os.environ.get("FOYER_SEED", random.randrange(1 << 30)))
    random.seed(seed)
    print(f"{count} kills, FOYER_SEED={seed}", flush=True)
    shutil.rmtree(work, ignore_errors=True)
    with LivingClinic(bin_dir, work, count) as clinic:
        kills = Kills(clinic)
        for i in range(count):
            kills.round(i)
        print(kills.whole_tally())
        clinic.kill_desk()
        clinic.run_desk("verify")
    # Else the moments meant nothing.
    if count >= 15:
        for what in (*(f"killed {moment}" for moment in MOMENTS), "printed", "unknown", "offline"):
            assert kills.tally[what] > 0, f"not one round was: {what}"
    shutil.rmtree(work)


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except (AssertionError, RuntimeError) as wrong:
        sys.exit(f"WRONG: {wrong}")
