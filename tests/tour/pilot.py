# SPDX-License-Identifier: GPL-3.0-or-later
"""The driver's side of the pilot plugin: touch, look, take pictures, and count both the touches and the machine's time."""

import json
import socket
import time


class Lost(Exception):
    """What should have been on the screen was not."""


class Pilot:
    def __init__(self, path, timeout=60):
        self.touches = 0
        self.machine = 0.0  # seconds between a touch and what the person waits for next
        self._since = None
        self._socket = socket.socket(socket.AF_UNIX)
        until = time.monotonic() + timeout
        while True:
            try:
                self._socket.connect(str(path))
                break
            except OSError:
                if time.monotonic() > until:
                    raise Lost(f"the program did not start: nobody listens at {path}") from None
                time.sleep(0.02)
        self._file = self._socket.makefile("rwb")

    def ask(self, **command):
        self._file.write(json.dumps(command).encode() + b"\n")
        self._file.flush()
        line = self._file.readline()
        if not line:
            raise Lost("the program ended")
        return json.loads(line)

    def reset(self):
        self.touches, self.machine, self._since = 0, 0.0, None

    def wait(self, name="", label="", timeout=20000, **more):
        reply = self.ask(do="wait", name=name, label=label, timeout=timeout, **more)
        if "error" in reply:
            seen = [i.get("text") or i.get("name") for i in self.items()]
            raise Lost(f"waited for {name or label!r}; the screen shows {seen}")
        self._stop_clock()
        return reply["text"]

    def gone(self, name="", label="", timeout=20000):
        if "error" in self.ask(do="gone", name=name, label=label, timeout=timeout):
            raise Lost(f"{name or label!r} did not go away")

    def tap(self, name="", label="", timeout=20000, **more):
        """One touch of a person: looks for the target first, so the time until it is there is the machine's."""
        self.wait(name, label, timeout, **more)
        reply = self.ask(do="tap", name=name, label=label, timeout=timeout, **more)
        if "error" in reply:
            raise Lost(f"could not touch {name or label!r}")
        self.touches += 1
        self._since = time.monotonic()

    def key(self, key):
        if "error" in self.ask(do="key", key=key):
            raise Lost(f"no key {key!r}")
        self._since = time.monotonic()

    def started_waiting(self):
        """Something other than a touch began: a scan, a card in front of the camera."""
        self._since = time.monotonic()

    def focus(self):
        """The name of the control that has the focus, and whether that can be seen."""
        reply = self.ask(do="focus")
        return reply["name"], reply["shown"]

    def dock(self, **values):
        """Something is done to the simulated devices: headphones=True."""
        if not self.ask(do="dock", set=values).get("ok"):
            raise Lost(f"the dock does not take {values}")

    def later(self, seconds):
        """Lets so much time pass for the program's timers, at once."""
        if not self.ask(do="later", seconds=seconds).get("ok"):
            raise Lost("the clock cannot be moved")

    def heard(self, since):
        """What the voice was told from there on; an empty text is silence."""
        return self.ask(do="heard", **{"from": since})["heard"]

    def shot(self, path, **more):
        reply = self.ask(do="shot", file=str(path), **more)
        if not reply.get("ok"):
            raise Lost(f"no picture at {path}")

    def items(self, **more):
        return self.ask(do="items", **more)["items"]

    def texts(self):
        return [i["text"] for i in self.items() if i["text"]]

    def _stop_clock(self):
        if self._since is not None:
            self.machine += time.monotonic() - self._since
            self._since = None
