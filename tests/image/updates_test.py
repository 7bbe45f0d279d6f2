#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""foyer-update, the script of the device, in a root of its own: what it takes, and that it writes nothing of what it refuses."""

import hashlib
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(sys.argv.pop(1)).resolve()
SCRIPT = ROOT / "image/overlay/usr/lib/foyer/update"


class Device:
    """A folder that stands for a device: the script with its paths moved there, sysupdate a program that notes what it saw."""

    def __init__(self, folder):
        self.root = pathlib.Path(folder)
        for part in ("run/foyer", "var/lib/foyer", "keys", "bin", "lib", "boot"):
            (self.root / part).mkdir(parents=True)
        openssl("genpkey", "-algorithm", "ed25519", "-out", self.root / "update.key")
        openssl("pkey", "-in", self.root / "update.key", "-pubout", "-out", self.root / "keys/update.pub")
        (self.root / "os-release").write_text("IMAGE_VERSION=1.0\n")
        writer = self.root / "lib/systemd-sysupdate"
        writer.write_text(f'#!/bin/sh\nls "{self.root}/var/lib/foyer/update/ready" >"{self.root}/written"\n')
        writer.chmod(0o755)
        text = SCRIPT.read_text()
        for path, moved in (("/var/lib/foyer/update", "var/lib/foyer/update"), ("/run/foyer/", "run/foyer/"),
                            ("/usr/share/foyer/keys/", "keys/"), ("/usr/lib/systemd/systemd-sysupdate", "lib/systemd-sysupdate"),
                            ("/usr/lib/os-release", "os-release"), ("/boot/EFI/Linux/", "boot/")):
            text = text.replace(path, f"{self.root}/{moved}")
        (self.root / "update").write_text(text)

    def package(self, version="1.1", device="foyer-amd64", key=None, more=""):
        folder = self.root / "carried"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        for name in (f"foyer_{version}_u.root.erofs", f"foyer_{version}_u.root.verity"):
            (folder / name).write_bytes(os.urandom(5000))
            subprocess.run(["zstd", "-q", "--rm", folder / name], check=True)
        (folder / f"foyer_{version}.efi").write_bytes(b"kernel")
        (folder / "about").write_text(f"version={version}\ndevice={device}\n{more}")
        self.sign(folder, key)
        return folder

    def sign(self, folder, key=None):
        names = sorted(p.name for p in folder.iterdir() if not p.name.startswith("SHA256SUMS"))
        (folder / "SHA256SUMS").write_text("".join(f"{hashlib.sha256((folder / n).read_bytes()).hexdigest()}  {n}\n" for n in names))
        openssl("pkeyutl", "-sign", "-rawin", "-inkey", key or self.root / "update.key", "-in", folder / "SHA256SUMS",
                "-out", folder / "SHA256SUMS.sig")

    def offer(self, folder):
        """Whether it was written, and what was said."""
        (self.root / "written").unlink(missing_ok=True)
        done = subprocess.run(["sh", self.root / "update", folder], capture_output=True, text=True)
        return (self.root / "written").exists(), done.returncode, done.stdout + done.stderr


def openssl(*arguments):
    subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True)


class Updates(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.device = Device(self.folder.name)

    def tearDown(self):
        self.folder.cleanup()

    def refused(self, folder, sentence):
        written, code, said = self.device.offer(folder)
        self.assertIn(sentence, said)
        self.assertNotEqual(code, 0)
        self.assertFalse(written, "something was written")
        self.assertFalse((self.device.root / "var/lib/foyer/update").exists(), "something was left behind")

    def test_a_newer_version_is_written_as_its_three_files(self):
        written, code, said = self.device.offer(self.device.package())
        self.assertEqual((written, code), (True, 0), said)
        self.assertEqual((self.device.root / "written").read_text().split(),
                         ["foyer_1.1.efi", "foyer_1.1_u.root.erofs", "foyer_1.1_u.root.verity"])
        self.assertTrue((self.device.root / "run/foyer/switch-at-night").exists())

    def test_another_key_is_refused(self):
        other = self.device.root / "other.key"
        openssl("genpkey", "-algorithm", "ed25519", "-out", other)
        self.refused(self.device.package(key=other), "not signed with the key")

    def test_a_torn_file_is_refused(self):
        folder = self.device.package()
        torn = next(folder.glob("*.root.erofs.zst"))
        os.truncate(torn, torn.stat().st_size // 2)
        self.refused(folder, "is damaged")

    def test_a_missing_file_is_refused(self):
        folder = self.device.package()
        (folder / "foyer_1.1.efi").unlink()
        self.refused(folder, "is missing")
        folder = self.device.package()
        (folder / "foyer_1.1.efi").unlink()
        self.device.sign(folder)
        self.refused(folder, "not whole")

    def test_a_description_that_was_changed_after_signing_is_refused(self):
        folder = self.device.package()
        (folder / "about").write_text("version=9.9\ndevice=foyer-amd64\n")
        self.refused(folder, "does not fit the signature")

    def test_another_kind_of_device_is_refused(self):
        self.refused(self.device.package(device="foyer-arm64"), "for another device")

    def test_a_version_that_was_given_up_is_not_taken_again(self):
        kernel = self.device.root / "boot/foyer_1.1+0-3.efi"
        kernel.write_bytes(b"kernel")
        self.refused(self.device.package(), "1.1 was tried here and did not work")
        kernel.rename(kernel.with_name("foyer_1.1+2-1.efi"))
        written, _, said = self.device.offer(self.device.package())
        self.assertTrue(written, said)

    def test_an_older_version_needs_to_be_signed_as_a_downgrade(self):
        self.refused(self.device.package(version="0.9"), "older than 1.0")
        written, _, said = self.device.offer(self.device.package(version="0.9", more="downgrade=yes\n"))
        self.assertTrue(written, said)

    def test_the_running_version_is_not_written_again(self):
        self.refused(self.device.package(version="1.0"), "runs already")

    def test_a_version_that_is_a_path_or_a_command_is_refused(self):
        for version in ("../1.1", "1.1;reboot", "1.1 1.2", "$(id)"):
            folder = self.device.package()
            (folder / "about").write_text(f"version={version}\ndevice=foyer-amd64\n")
            self.device.sign(folder)
            self.refused(folder, "the version is not one")

    def test_a_stick_full_of_other_things_is_refused(self):
        folder = self.device.package()
        for number in range(20):
            (folder / f"autorun{number}.inf").write_text("open=evil.exe")
        self.refused(folder, "too many files")
        folder = self.device.package()
        (folder / "autorun.inf").write_text("open=evil.exe")
        self.device.sign(folder)
        self.refused(folder, "does not belong")

    def test_a_link_in_the_place_of_a_file_is_refused(self):
        folder = self.device.package()
        (folder / "foyer_1.1.efi").unlink()
        (folder / "foyer_1.1.efi").symlink_to("/etc/passwd")
        self.refused(folder, "is missing")


class Wishes(unittest.TestCase):
    """The word of the console, in a folder that belongs to the screen: read with care, and gone afterwards."""

    def wish(self, put):
        with tempfile.TemporaryDirectory() as folder:
            data, run = pathlib.Path(folder) / "data", pathlib.Path(folder) / "run"
            for part in (data, run):
                part.mkdir()
            (run / "update-said").write_text("of the last time\n")
            put(data / "update-wanted")
            subprocess.run(["sh", SCRIPT.parent / "take-wish"], check=True, timeout=60,
                           env={**os.environ, "FOYER_DATA": str(data), "FOYER_RUN": str(run)})
            self.assertEqual(list(data.iterdir()), [])
            wish = run / "update-wish"
            return wish.read_text() if wish.exists() else None, (run / "update-said").read_text()

    def test_a_wish_is_taken_and_the_list_begins_anew(self):
        self.assertEqual(self.wish(lambda p: p.write_text("now\n")), ("now\n", ""))
        self.assertEqual(self.wish(lambda p: p.write_text("tonight\n")), ("tonight\n", ""))

    def test_without_a_new_wish_the_old_list_goes_on(self):
        self.assertEqual(self.wish(lambda p: None), (None, "of the last time\n"))

    def test_whatever_else_lies_there_means_tonight_and_is_gone(self):
        for put in (lambda p: p.write_bytes(b"\0" * 100000), lambda p: p.symlink_to("/etc/shadow"), lambda p: p.symlink_to("nowhere"),
                    lambda p: p.mkdir(), os.mkfifo):
            self.assertEqual(self.wish(put), ("tonight\n", ""))


if __name__ == "__main__":
    unittest.main()
