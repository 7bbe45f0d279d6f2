#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""take-network, as on the device: what of the screen's file becomes a network that iwd knows, and what is said about it. Stand-ins
for iwd (a file "air" says how it gets on with the network), for its lists, and for the addresses."""

import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(sys.argv.pop(1)).resolve()
SCRIPT = ROOT / "image/overlay/usr/lib/foyer/take-network"
PASSWORD = "Correct horse\\ battery #7"
COMMANDS = {
    "systemctl": 'echo "$* $(ls "$FOYER_IWD" | tr "\\n" " ")" >>"$HOME/log"',
    "iwctl": 'grep -q in "$HOME/air" && printf "\\033[90m  Name  State \\033[0m\\n  \\033[0mwlan0   connected   \\033[0m\\n"; true',
    "ip": 'grep -q address "$HOME/air" && echo "3: wlan0 inet 192.0.2.7/24"; true',
    "busctl": 'cat "$HOME/seen"',
}


class Device:
    def __init__(self, folder):
        self.root = pathlib.Path(folder)
        self.data, self.run_, self.iwd = (self.root / n for n in ("kiosk", "run", "iwd"))
        for part in (self.data, self.run_, self.root / "bin", self.root / "sys/ieee80211/phy0"):
            part.mkdir(parents=True)
        for name, text in COMMANDS.items():
            (self.root / "bin" / name).write_text(f"#!/bin/sh\n{text}\n")
            (self.root / "bin" / name).chmod(0o755)
        self.air()

    def air(self, state="in address", seen=""):
        (self.root / "air").write_text(state + "\n")
        (self.root / "seen").write_text("/\n/net/connman/iwd/0/3\n" + seen + "\n")

    def type(self, text):
        """What the screen writes; the words and the last line that it is answered."""
        put = self.data / "network-wanted"
        text(put) if callable(text) else put.write_bytes(text if isinstance(text, bytes) else text.encode())
        (self.root / "log").write_text("")
        done = subprocess.run(["sh", SCRIPT], capture_output=True, timeout=60, check=True, env={
            **os.environ, "PATH": f"{self.root}/bin:{os.environ['PATH']}", "HOME": str(self.root), "FOYER_DATA": str(self.data),
            "FOYER_RUN": str(self.run_), "FOYER_IWD": str(self.iwd), "FOYER_SYS": str(self.root / "sys"), "FOYER_PATIENCE": "0"})
        self.log = (self.root / "log").read_text()
        assert not list(self.data.iterdir()) and not (self.root / "network-taken").exists(), "the wish stays"
        self.said = (self.run_ / "network-said").read_text()
        assert PASSWORD not in self.said + self.log + (done.stdout + done.stderr).decode()
        lines = self.said.splitlines()
        return [line.split()[0] for line in lines], lines[-1]

    def kept(self):
        return {p.name: p.read_text() for p in self.iwd.iterdir()} if self.iwd.exists() else {}


def wanted(name, password=None, more=""):
    name = name if isinstance(name, bytes) else name.encode()
    return f"ssid={name.hex()}\n" + (f"passphrase={password.encode().hex()}\n" if password else "") + more


class Networks(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.device = Device(self.folder.name)

    def tearDown(self):
        self.folder.cleanup()

    def test_a_network_with_a_password_is_joined_and_kept_for_iwd_alone(self):
        words, last = self.device.type(wanted("Clinic Guest", PASSWORD))
        self.assertEqual((words, last), (["trying", "connected"], "connected Connected to Clinic Guest."))
        self.assertEqual(self.device.kept(), {"Clinic Guest.psk":
                         "[Settings]\nAutoConnect=true\n\n[Security]\nPassphrase=Correct\\shorse\\\\\\sbattery\\s#7\n"})
        self.assertEqual((self.device.iwd / "Clinic Guest.psk").stat().st_mode & 0o777, 0o600)
        self.assertIn("restart iwd", self.device.log)

    def test_names_with_other_signs_and_hidden_and_open_ones(self):
        self.device.type(wanted("Praxis Müller", more="hidden=yes\n"))
        self.assertEqual(self.device.kept(), {"=" + "Praxis Müller".encode().hex() + ".open": "[Settings]\nAutoConnect=true\nHidden=true\n"})
        self.assertIn("Connected to Praxis Müller.", self.device.said)
        self.device.type(wanted("../../etc/x\n", "12345678"))
        self.assertEqual(list(self.device.kept()), ["=" + b"../../etc/x\n".hex() + ".psk"])
        self.assertIn("Connected to ../../etc/x?.", self.device.said)

    def test_while_it_is_tried_it_is_the_only_one_and_then_too(self):
        self.device.type(wanted("old", "12345678"))
        self.device.type(wanted("new", "12345678"))
        self.assertEqual(self.device.log, "restart iwd new.psk \n")
        self.assertEqual(list(self.device.kept()), ["new.psk"])

    def test_what_does_not_let_it_in_is_forgotten_and_the_old_one_stays(self):
        self.device.type(wanted("old", "12345678"))
        before = self.device.kept()
        path, known = "/net/connman/iwd/0/3/" + b"new".hex(), "/net/connman/iwd/" + b"new".hex() + "_psk"
        for state, seen, password, why in (("out", path + "_psk", PASSWORD, "did not let this kiosk in: is the password right?"),
                                           ("out", known, PASSWORD, "was not found."), ("out", path + "00_psk", PASSWORD, "was not found."),
                                           ("out", path + "_8021x", PASSWORD, "(802.1X)"), ("out", path + "_psk", None, "asks for a password"),
                                           ("in", path + "_psk", PASSWORD, "gave it no address")):
            self.device.air(state, seen)
            words, last = self.device.type(wanted("new", password))
            self.assertEqual(words, ["trying", "failed"])
            self.assertIn(why, last)
            self.assertEqual(self.device.kept(), before)
            self.assertEqual(self.device.log.splitlines()[-1], "restart iwd old.psk ")

    def test_without_a_card_nothing_is_tried(self):
        (self.device.root / "sys/ieee80211/phy0").rmdir()
        self.assertEqual(self.device.type(wanted("new")), (["failed"], "failed This machine has no Wi-Fi."))
        self.assertEqual((self.device.kept(), self.device.log), ({}, ""))

    def test_nonsense_is_refused_before_anything_is_written(self):
        link = self.device.root / "elsewhere"
        link.write_text(wanted("new"))
        good = wanted("new", PASSWORD)
        for nonsense in ("", "\n", "ssid=\n", "ssid=6\n", "ssid=zz\n", wanted(b"x" * 33), wanted("new", "seven77"), wanted("new", "x" * 64),
                         wanted("new", "with\nline"), wanted("new", "mit Umläuten"), "passphrase=" + b"12345678".hex(), good + good, good.replace("\n", "\n\n", 1),
                         good + "hidden=no\n", good + "AutoConnect=1\n", good + "\0", b"\xff" * 500, good + "hidden=yes\n" * 200,
                         good.replace("ssid", " ssid"), lambda p: p.mkdir(), os.mkfifo, lambda p: p.symlink_to("/etc/shadow"),
                         lambda p: p.symlink_to(link)):
            with self.subTest(nonsense=nonsense):
                words, last = self.device.type(nonsense)
                self.assertEqual(words, ["failed"])
                self.assertIn("is not one", last)
                self.assertEqual((self.device.kept(), self.device.log), ({}, ""))


if __name__ == "__main__":
    unittest.main()
