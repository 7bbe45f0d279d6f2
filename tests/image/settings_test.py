#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""take-settings, the script of the device, in a root of its own: which files of the boot partition become the device's settings."""

import pathlib
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(sys.argv.pop(1)).resolve()
SCRIPT = ROOT / "image/overlay/usr/lib/foyer/take-settings"
GOOD, IMAGE = 'languages = ["en"]\n', "# the image's own\n"


def openssl(*arguments):
    subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True)


class Device:
    """A folder that stands for a device; its foyer-kiosk finds right what has a line "languages"."""

    def __init__(self, folder):
        self.root = pathlib.Path(folder)
        self.own, self.given = self.root / "settings", self.root / "boot"
        for part in (self.own, self.given):
            part.mkdir()
        (self.root / "kiosk.toml").write_text(IMAGE)
        judge = self.root / "foyer-kiosk"
        judge.write_text('#!/bin/sh\ngrep -q "^languages" "$2"\n')
        judge.chmod(0o755)
        text = SCRIPT.read_text()
        for path, moved in (("own=/var/lib/foyer/settings", f"own={self.own}"), ("/boot/foyer", str(self.given)),
                            ("/usr/bin/foyer-kiosk", str(judge)), ("/usr/share/foyer/image/kiosk.toml", f"{self.root}/kiosk.toml"),
                            ("setpriv --reuid foyer-screen --regid foyer-screen --clear-groups ", "")):
            assert path in text, path
            text = text.replace(path, moved)
        (self.root / "take").write_text(text)

    def start(self):
        done = subprocess.run(["sh", self.root / "take"], capture_output=True, text=True, check=True, timeout=60)
        return (self.own / "kiosk.toml").read_text(), done.stdout + done.stderr

    def sign(self, name, key="site.key"):
        if not (self.root / key).exists():
            openssl("genpkey", "-algorithm", "ed25519", "-out", self.root / key)
        openssl("pkeyutl", "-sign", "-rawin", "-inkey", self.root / key, "-in", self.given / name, "-out", self.given / f"{name}.sig")


class Settings(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.device = Device(self.folder.name)

    def tearDown(self):
        self.folder.cleanup()

    def give(self, text, name="kiosk.toml"):
        (self.device.given / name).write_bytes(text if isinstance(text, bytes) else text.encode())

    def test_what_is_right_is_taken_once(self):
        self.give(GOOD)
        self.assertEqual(self.device.start()[0], GOOD)
        self.give(GOOD + "# of somebody who opened the case later\n")
        self.assertEqual(self.device.start()[0], GOOD)

    def test_without_a_file_the_image_s_own_are_taken(self):
        self.assertEqual(self.device.start()[0], IMAGE)

    def test_nonsense_is_left_aside_and_said(self):
        for nonsense in ("[[[", b"\0" * 4096, b"\xff\xfe\xff", "x = 1\n" * 9000, ""):
            with self.subTest(nonsense=nonsense[:8]):
                self.give(nonsense)
                kept, said = self.device.start()
                self.assertEqual(kept, IMAGE)
                self.assertIn("not right", said)
                (self.device.own / "kiosk.toml").unlink()
        self.give(GOOD + "#" * 70000)
        kept, said = self.device.start()
        self.assertEqual(kept, IMAGE)
        self.assertIn("too large", said)

    def test_a_folder_in_the_place_of_a_file_is_no_settings(self):
        (self.device.given / "kiosk.toml").mkdir()
        self.assertEqual(self.device.start()[0], IMAGE)

    def test_with_the_key_of_a_site_only_its_settings_are_taken(self):
        self.give(GOOD)
        self.device.sign("kiosk.toml")
        openssl("pkey", "-in", self.device.root / "site.key", "-pubout", "-out", self.device.given / "site.pub")
        self.assertEqual(self.device.start()[0], GOOD)

        (self.device.own / "kiosk.toml").unlink()
        (self.device.given / "site.pub").unlink()  # the device knows it by now
        for spoil in (lambda: self.give(GOOD + "# changed\n"), lambda: self.device.sign("kiosk.toml", "other.key"),
                      (self.device.given / "kiosk.toml.sig").unlink):
            spoil()
            kept, said = self.device.start()
            self.assertEqual(kept, IMAGE)
            self.assertIn("not signed by this site", said)
            (self.device.own / "kiosk.toml").unlink()

    def test_keys_for_ssh_are_taken_with_the_settings_only(self):
        self.give(GOOD)
        self.device.start()
        self.give("ssh-ed25519 AAAA stranger\n", "authorized_keys")
        self.device.start()
        self.assertFalse((self.device.own / "authorized_keys").exists())

    def test_what_is_secret_is_for_root_alone(self):
        for name in ("desk.toml", "first-admin", "tls.crt", "tls.key", "kiosk.toml"):
            self.give(GOOD, name)
        self.device.start()
        modes = {p.name: oct(p.stat().st_mode & 0o777) for p in self.device.own.iterdir()}
        self.assertEqual(modes, {"desk.toml": "0o644", "first-admin": "0o600", "tls.crt": "0o644", "tls.key": "0o600", "kiosk.toml": "0o644"})


if __name__ == "__main__":
    unittest.main()
