# SPDX-License-Identifier: GPL-3.0-or-later
"""What came of a visit, held against what the records system and the paper say: the screen's word is not enough."""

import json
import subprocess
import time

NEW_MEMBER = "BHX552917304"  # on the card that is shown; another one is on file
JUDGED = ("payor", "memberName", "memberId", "groupNumber")


class Outcome:
    def __init__(self, number, story, appointment):
        self.number, self.story, self.appointment = number, story, appointment
        self.touches, self.machine, self.right, self.text = 0, 0.0, False, "not run"
        self.feedback_url = None
        self._arrived_before = []

    def before(self, clinic):
        self._arrived_before = arrivals(clinic)

    def failed(self, trouble):
        self.text = f"WRONG: {trouble}"

    def judge(self, clinic, told, papers, out):
        new = [a for a in self._after(clinic) if a not in self._arrived_before]
        wanted = [self.appointment] if self.appointment else []
        check(new == wanted, f"the records system heard of {new}, not of {wanted}")
        if "number" not in told:
            check(not papers, "a ticket came out")
            self._say(told["stopped"])
            return
        check(len(papers) == 1, f"{len(papers)} tickets came out")
        text = self._paper(clinic.tool("foyer-paper"), papers[0], out)
        check(told["number"] in text, f"the paper does not carry {told['number']}")
        if "first" in told:
            check(told["number"] == told["first"], "the copy has another number")
            check("Copy" in text or "COPY" in text, "the copy is not marked")
            self._say(f"copy of {told['number']}")
            return
        shot = next(iter(sorted(out.glob(f"{self.number}-*-ticket.png"))))
        check(self.feedback_url in codes(shot), "the code on the screen is not the one on the paper")
        if "checked" in told:
            changed = captured_coverage(clinic)
            check(changed.get("memberId") == NEW_MEMBER, f"the new member number was read as {changed.get('memberId')}")
            # Asked was what is doubtful of the fields that a patient can judge, and little more: what the file
            # settles is raised at the desk.
            doubtful = [k for k, grade in grades(clinic).items() if k in JUDGED and grade == "pleaseCheck"]
            check(len(doubtful) <= told["checked"] <= 5, f"{told['checked']} questions for the doubts {doubtful}")
        self._say(f"checked in, {told['number']}")

    def _say(self, text):
        self.right, self.text = True, text

    def _after(self, clinic):
        # The outbox sends after the commit; a moment is its right.
        until = time.monotonic() + 10
        while self.appointment and time.monotonic() < until:
            if self.appointment in arrivals(clinic):
                break
            time.sleep(0.1)
        return arrivals(clinic)

    def _paper(self, program, raw, out):
        name = out / f"{self.number}-ticket"
        raw_copy, picture = name.with_suffix(".bin"), name.with_suffix(".png")
        raw_copy.write_bytes(raw.read_bytes())
        done = subprocess.run([str(program), str(raw_copy), str(picture)],
                              capture_output=True, text=True)
        check(done.returncode == 0, f"the paper has unknown commands: {done.stdout}{done.stderr}")
        found = codes(picture)
        self.feedback_url = found[0] if found else None
        text = words(picture)
        check("Copy" in text or "COPY" in text or self.feedback_url, "zbarimg finds no code on the paper")
        return text

    def as_json(self):
        return {"visit": self.number, "story": self.story, "touches": self.touches,
                "machine_s": round(self.machine, 3), "outcome": self.text, "right": self.right}


def check(true, sentence):
    if not true:
        raise AssertionError(sentence)


def recorded(clinic):
    file = clinic.work / "desk/demo/recorded.jsonl"
    return [json.loads(line) for line in file.read_text().splitlines()] if file.exists() else []


def arrivals(clinic):
    # The demo clinic marks an appointment's id with the day it was made for, behind a point.
    return [r["appointment"].split(".")[0] for r in recorded(clinic) if r["kind"] == "arrived"]


def captured_coverage(clinic):
    """The insurance fields that reached the records system, for a person there to verify."""
    for line in recorded(clinic):
        if line["kind"] == "coverage-captured":
            return {k: v["value"] for k, v in line["data"]["fields"].items()}
    return {}


def grades(clinic):
    for line in recorded(clinic):
        if line["kind"] == "coverage-captured":
            return {k: v["grade"] for k, v in line["data"]["fields"].items()}
    return {}


def words(picture):
    """What a reader that knows nothing of us sees: number and headings are drawn, not in the raw bytes as text."""
    read = []
    for share in (100, 50, 33, 20):  # what is large on the paper is read when it is small
        smaller = picture.with_suffix(".smaller.png")
        subprocess.run(["convert", str(picture), "-resize", f"{share}%", str(smaller)], check=True)
        read.append(subprocess.run(["tesseract", str(smaller), "-", "--psm", "11"], capture_output=True, text=True).stdout)
        smaller.unlink()
    return "\n".join(read)


def codes(picture):
    done = subprocess.run(["zbarimg", "--quiet", "--raw", str(picture)], capture_output=True, text=True)
    return done.stdout.split()
