# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person does in front of a kiosk, in the words of the screen's objectNames."""

import time

MONTH_FIRST, DAY_FIRST = "mdy", "dmy"


class Patient:
    def __init__(self, pilot, folder, prefix):
        self.pilot, self._folder, self._prefix, self._count = pilot, folder, prefix, 0
        self.touches, self.machine = 0, 0.0  # until the number was on the screen

    def picture(self, name):
        self._count += 1
        self.pilot.shot(self._folder / f"{self._prefix}-{self._count:02d}-{name}.png")

    def go_on(self):
        """The primary button, through every "More" before it."""
        while "error" not in self.pilot.ask(do="wait", name="more", timeout=0):
            self.pilot.tap(name="more")
        self.pilot.tap(name="primary")

    def begin(self, language):
        self.pilot.tap(name="begin")
        self.pilot.wait(name=f"language-{language}")
        self.picture("language")
        self.pilot.tap(name=f"language-{language}")

    def who(self, someone_else=False):
        self.pilot.wait(name="choice-me")
        self.picture("who")
        self.pilot.tap(name="choice-someone" if someone_else else "choice-me")

    def birth_date(self, year, month, day, order=MONTH_FIRST):
        self.pilot.wait(name="part-d")
        for part in order:
            if part == "m":
                self.pilot.tap(name=f"month-{month}")
            else:
                for digit in f"{day:02d}" if part == "d" else f"{year:04d}":
                    self.pilot.tap(name=f"digit-{digit}")
        self.picture("birth-date")
        self.pilot.tap(name="primary")

    def type_text(self, text):
        for letter in text.upper():
            self.pilot.tap(name="key-space" if letter == " " else f"key-{letter}")

    def name(self, family, given):
        self.pilot.wait(name="typed-box")
        self.type_text(family)
        self.picture("family-name")
        self.pilot.tap(name="primary")
        self.pilot.wait(name="key-A")
        self.type_text(given)
        self.picture("given-name")
        self.pilot.tap(name="primary")

    def yes_that_is_me(self):
        self.pilot.wait(name="birth-date")
        self.picture("confirm")
        self.pilot.tap(name="primary")

    def details_still_right(self):
        self.pilot.wait(name="DetailsPage")
        self.picture("details")
        self.go_on()

    def insurance_still_right(self):
        self.pilot.wait(name="InsurancePage")
        self.picture("insurance")
        self.go_on()

    def insurance_card(self, kiosk, picture, back=None):
        """Lays the card down and lets the kiosk take its picture; turns it over, or says that the back is empty."""
        self.pilot.wait(name="InsurancePage")
        self.picture("insurance")
        self.pilot.tap(name="choice-card")
        self.pilot.wait(name="CardPicturePage")
        kiosk.show(picture)
        self.pilot.started_waiting()
        self.pilot.wait(name="choice-no-back", timeout=15000)  # the front was taken by itself
        self.picture("card-turn")
        if back:
            kiosk.show(back)
            self.pilot.started_waiting()
        else:
            self.pilot.tap(name="choice-no-back")
        self.pilot.wait(name="CardShownPage", timeout=20000)
        self.picture("card-shown")
        self.go_on()
        checked = 0
        while "error" not in self.pilot.ask(do="wait", name="read-value", timeout=1000):
            self.picture(f"card-check-{checked + 1}")
            self.pilot.tap(name="primary")
            checked += 1
            time.sleep(0.6)  # the page has turned: what is left of it must not be answered again
        if "error" not in self.pilot.ask(do="wait", name="CardFieldsPage", timeout=200):
            self.go_on()
        return checked

    def accept(self):
        self.pilot.wait(name="ReviewPage")
        self.picture("review")
        self.go_on()

    def ticket(self):
        self.pilot.wait(name="TicketPage", timeout=15000)
        number = self.pilot.wait(name="number", timeout=15000)
        self.touches, self.machine = self.pilot.touches, self.pilot.machine
        self.pilot.wait(name="primary", timeout=25000)  # there is a way on when the printer has answered
        self.picture("ticket")
        return number

    def rate(self, rating):
        self.pilot.tap(name="primary")
        self.pilot.wait(name=f"face-{rating}")
        self.picture("feedback")
        self.pilot.tap(name=f"face-{rating}")
        self.pilot.wait(name="ThanksPage")
        self.picture("thanks")

    def leave(self):
        self.pilot.tap(name="primary")

    def at_rest(self):
        self.pilot.wait(name="begin", timeout=12000)
