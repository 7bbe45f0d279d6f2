# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the panel as a person does: words by OCR, the filled main button by its colour; and touches what it has read."""

import subprocess
import time

from vm import Patience

# What an open kiosk shows whatever language its invitation is turning to: the clinic's notice.
OPEN = "Flu shots today"
COVER, STILL_HERE = "Are you still there?", "Yes, I am here"


def read(picture, way=11):
    """The words of a picture with their places. way: tesseract's; what 11 does not see, such as a word in a frame, 12 may."""
    out = subprocess.run(["tesseract", picture, "-", "--psm", str(way), "tsv"], capture_output=True, text=True,
                         env={"OMP_THREAD_LIMIT": "1", "PATH": "/usr/bin:/bin"})
    words = []
    for line in out.stdout.splitlines()[1:]:
        cell = line.split("\t")
        if len(cell) == 12 and cell[11].strip() and float(cell[10]) > 30:
            left, top, width, height = map(int, cell[6:10])
            words.append((cell[11].strip(), left, top, left + width, top + height))
    return words


class Eyes:
    def __init__(self, vm, patience=60):
        self.vm, self.patience, self.story, self.glances = vm, patience, vm.name, 0
        self.known = {}  # by tesseract's way: the picture that was last read, and its words
        self.pictures = vm.folder.parent / "pictures"

    def look(self, name=None):
        """The words on the panel with their places, as (word, left, top, right, bottom)."""
        self.glances += 1
        way, picture = 11 + self.glances % 2, self.vm.picture(name or "now")
        shown = picture.read_bytes()
        if self.known.get(way, (None,))[0] != shown:  # reading costs the machine under test its time: not twice the same
            self.known[way] = (shown, read(picture, way))
        return self.known[way][1]

    @staticmethod
    def place(words, phrase):
        """Where a phrase stands: the middle of its first word's line."""
        wanted = phrase.lower().split()
        texts = [w[0].lower().strip(".,?!|") for w in words]
        for at in range(len(texts) - len(wanted) + 1):
            if texts[at:at + len(wanted)] == [w.strip(".,?!") for w in wanted]:
                found = words[at:at + len(wanted)]
                return ((found[0][1] + found[-1][3]) / 2, (found[0][2] + found[-1][4]) / 2)
        return None

    def wait(self, *phrases, patience=None):
        """The first of the phrases that is seen, with its place and all words. Whom the kiosk asks whether they are still there says so."""
        waiting = Patience(self.vm, patience or self.patience)
        while True:
            words = self.look()
            if COVER not in phrases and self.place(words, COVER) and (here := self.place(words, STILL_HERE)):
                self._touch(*here)
            for phrase in phrases:
                if place := self.place(words, phrase):
                    return phrase, place, words
            if waiting.over():
                shown = " ".join(w[0] for w in words)
                raise TimeoutError(f"The panel does not show '{' or '.join(phrases)}' but: {shown}")
            time.sleep(0.5)

    def keep(self, name):
        """A picture for people, named by its story."""
        self.pictures.mkdir(exist_ok=True)
        self.vm.picture(f"../pictures/{self.story}-{name}")

    def touch(self, phrase, leaves=False):
        """leaves: the words go away with the touch; while a page is still turning nothing takes one, so it is touched again."""
        _, place, _ = self.wait(phrase)
        for _ in range(6):
            self._touch(*place)
            looked = Patience(self.vm, 5)
            while leaves and place and not looked.over():
                time.sleep(1)
                place = self.place(self.look(), phrase) or self.place(self.look(), phrase)
            if not leaves or not place:
                return

    def _touch(self, x, y):
        width, height = self.vm.size
        self.vm.panel.touch(x / width, y / height)

    def touch_main(self):
        """The filled button: the lowest band of dark colour, as wide as a hand, at the left of the page's middle."""
        width, height = self.vm.size
        pixels = self.vm.pixels()
        waiting = Patience(self.vm, self.patience)
        while True:
            band = self._band(pixels, width, height)
            if band:
                self._touch(width / 2, band)
                return
            if waiting.over():
                raise TimeoutError("The panel shows no main button.")
            time.sleep(0.5)
            pixels = self.vm.pixels()

    @staticmethod
    def _band(pixels, width, height):
        x, run = int(width * 0.17), 0
        for y in range(height - 1, height // 2, -1):
            at = (y * width + x) * 3
            red, green, blue = pixels[at:at + 3]
            if red < 60 and green < 110 and blue < 120:
                run += 1
            elif run >= 50:
                return y + 1 + run / 2
            else:
                run = 0
        return None

    def grid(self, first, last):
        """The places of three columns and four rows, from the words in the first and the last of them: (column, row) -> place."""
        _, (left, top), _ = self.wait(first)
        _, (right, bottom), _ = self.wait(last)
        return lambda column, row: (left + column * (right - left) / 2, top + row * (bottom - top) / 3)

    def digits(self, text, grid):
        """On the page's number pad: 1 to 9 as on a telephone, 0 below the 8."""
        for digit in text:
            self._touch(*(grid(1, 3) if digit == "0" else grid((int(digit) - 1) % 3, (int(digit) - 1) // 3)))
            time.sleep(0.3)
