# SPDX-License-Identifier: GPL-3.0-or-later
"""Hands that cannot touch: a pilot that reaches every target by keys, and sees to it that the focus can be seen."""

import time

from pilot import Lost, Pilot

KEYPAD = {"on": "Right", "choose": "Return"}
# The switches type what the settings of the kiosk say (assisted.py); nothing else is ever pressed.
SWITCHES = {"on": "F13", "choose": "F14"}
SWITCH_SETTINGS = '\n[keys]\nnext = "F13"\nselect = "F14"\n'


class KeyPilot(Pilot):
    def __init__(self, path, keys):
        super().__init__(path)
        self._keys = keys
        self.presses = 0

    def press(self, key):
        self.key(key)
        self.presses += 1

    def tap(self, name="", label="", timeout=20000, **more):
        """Goes on until the focus is on the target, then chooses it; what cannot be reached is a trap."""
        # A page that is just turning takes no key either. What "open" sees is the guard against touches, a timer of QML that may
        # end up to 50 ms early; the keys rest by the clock.
        self.wait(name, label, timeout, open=True, **more)
        time.sleep(0.05)
        seen = []
        for _ in range(120):
            at, shown = self.focus()
            if seen and not shown:
                raise Lost(f"the focus on {at!r} cannot be seen")
            if at == name and shown:
                self._choose(name)
                self.touches += 1
                return
            seen.append(at)
            self.press(self._keys["on"])
        raise Lost(f"{name!r} is not reached by key: {seen}")

    def _choose(self, name):
        self.press(self._keys["choose"])
        # A press while the first screen is just coming counts for nothing, and whoever stands there presses again.
        for _ in range(3):
            if name != "begin" or not self._stays(name):
                return
            self.press(self._keys["choose"])

    def _stays(self, name):
        until = time.monotonic() + 2
        while time.monotonic() < until:
            if all(item["name"] != name for item in self.items()):
                return False
            time.sleep(0.05)
        return True
