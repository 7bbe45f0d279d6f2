#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a technician's USB stick may do: take-stick, close-stick, use-stick and take-settings as on the device, with stand-ins for
the guard, the disk and the programs that restart things."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(sys.argv.pop(1)).resolve()
SCRIPTS = ROOT / "image/overlay/usr/lib/foyer"
GOOD, MINE = 'languages = ["en"]\n', 'languages = ["fr"]\n'
TORCH = 'serial "12" name "Torch" hash "aGFzaA=" parent-hash "cGE=" via-port "2-3" with-interface 08:06:50 with-connect-type "hotplug"'
COMMANDS = {
    "usbguard": 'echo "usbguard $*" >>"$HOME/log"; case $1 in list-devices) cat "$HOME/blocked" 2>/dev/null ;; esac',
    "blkid": 'for last; do :; done; cat "$HOME/types/${last##*/}" 2>/dev/null',
    "mount": 'for last; do :; done; echo "mount $*" >>"$HOME/log"; cp -a "$HOME/plugged/." "$last/"',
    "umount": 'echo umount >>"$HOME/log"; find "$1" -mindepth 1 -delete',
    "modprobe": 'echo "modprobe $*" >>"$HOME/log"',
    "systemctl": 'echo "systemctl $*" >>"$HOME/log"',
    "foyer-kiosk": 'grep -q "^languages" "$2"',
    "update": 'ls "$1" >"$HOME/offered"; cat "$HOME/verdict" >&2; [ ! -e "$HOME/bad" ]',
}


def openssl(*arguments):
    subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True)


class Device:
    """A folder that stands for a device, and one (plugged) for what is on the stick."""

    def __init__(self, folder):
        self.root = pathlib.Path(folder)
        self.own, self.data, self.run_, self.copy = (self.root / n for n in ("settings", "kiosk", "run", "copy"))
        self.plugged = self.root / "plugged"
        for part in (self.own, self.data, self.run_, self.plugged / "foyer", self.root / "types", self.root / "bin"):
            part.mkdir(parents=True)
        (self.own / "kiosk.toml").write_text(MINE)
        for name, text in COMMANDS.items():
            program = self.root / "bin" / name
            program.write_text(f"#!/bin/sh\n{text}\n")
            program.chmod(0o755)
        moved = {"own=/var/lib/foyer/settings": f"own={self.own}", "/var/lib/foyer/kiosk/enrolled.toml": f"{self.data}/enrolled.toml",
                 "/usr/bin/foyer-kiosk": "foyer-kiosk", "setpriv --reuid foyer-screen --regid foyer-screen --clear-groups ": "",
                 "/usr/lib/foyer/": f"{self.root}/bin/"}
        for name in ("take-stick", "close-stick", "use-stick", "take-settings"):
            text = (SCRIPTS / name).read_text()
            for old, new in moved.items():
                text = text.replace(old, new)
            (self.root / "bin" / name).write_text(text)
            (self.root / "bin" / name).chmod(0o755)
        for key in ("site", "other"):
            openssl("genpkey", "-algorithm", "ed25519", "-out", self.root / f"{key}.key")
            openssl("pkey", "-in", self.root / f"{key}.key", "-pubout", "-out", self.root / f"{key}.pub")
        self.plug(f"7: block id 0781:5581 {TORCH}")

    def plug(self, *lines, partition=True):
        (self.root / "blocked").write_text("".join(line + "\n" for line in lines))
        disk = self.root / "sys/2-3/2-3:1.0/host6/target6:0:0/6:0:0:0/block/sdb"
        shutil.rmtree(self.root / "sys", ignore_errors=True)
        (disk / "sdb1" if partition else disk).mkdir(parents=True)
        if partition:
            (disk / "sdb1/partition").write_text("1\n")
        shutil.rmtree(self.root / "types")
        (self.root / "types").mkdir()
        (self.root / "types" / ("sdb1" if partition else "sdb")).write_text("vfat\n")

    def put(self, name, data, key=None):
        target = self.plugged / name
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(data if isinstance(data, bytes) else data.encode())
        if key:
            openssl("pkeyutl", "-sign", "-rawin", "-inkey", self.root / f"{key}.key", "-in", target, "-out", f"{target}.sig")

    def press(self):
        """Somebody asks at the screen; the words that the screen is shown, and all that was said."""
        (self.data / "stick-wanted").touch()
        (self.root / "log").unlink(missing_ok=True)
        env = {**os.environ, "PATH": f"{self.root}/bin:{os.environ['PATH']}", "HOME": str(self.root), "FOYER_DATA": str(self.data),
               "FOYER_RUN": str(self.run_), "FOYER_COPY": str(self.copy), "FOYER_SYS": str(self.root / "sys"), "FOYER_DEV": str(self.root),
               "FOYER_PATIENCE": "0", "FOYER_READING": "0", "FOYER_PAUSE": "0"}
        for step in ("take-stick", "close-stick", "close-stick", "use-stick"):
            subprocess.run([self.root / "bin" / step], check=True, env=env, capture_output=True, timeout=60)
        self.log = (self.root / "log").read_text()
        assert not (self.data / "stick-wanted").exists(), "the wish stays"
        assert not self.copy.exists(), "a copy stays"
        said = (self.run_ / "stick-said").read_text().splitlines()
        return [line.split()[0] for line in said], said[-1]

    def settings(self):
        return (self.own / "kiosk.toml").read_text()


class Sticks(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.device = Device(self.folder.name)

    def tearDown(self):
        self.folder.cleanup()

    def know(self):
        shutil.copy(self.device.root / "site.pub", self.device.own / "site.pub")

    def refused(self, sentence):
        words, last = self.device.press()
        self.assertEqual(words[-1], "refused", last)
        self.assertIn(sentence, last)
        self.assertEqual(self.device.settings(), MINE)
        self.assertEqual(sorted(p.name for p in self.device.own.iterdir() if p.name != "site.pub"), ["kiosk.toml"])
        self.assertNotIn("systemctl", self.device.log)

    def test_signed_settings_are_taken_and_the_stick_is_shut_out_again(self):
        self.know()
        self.device.put("foyer/kiosk.toml", GOOD, "site")
        self.assertEqual(self.device.press()[0], ["waiting", "reading", "settings"])
        self.assertEqual(self.device.settings(), GOOD)
        steps = [line for line in self.device.log.splitlines() if "list-devices" not in line]
        self.assertEqual([" ".join(s.split()[:3]) for s in steps[:5]], [
            "usbguard allow-device 7", "mount -t vfat", "umount", "usbguard block-device 7", "modprobe -r usb-storage"])
        self.assertIn("ro,nosuid,nodev,noexec", steps[1])
        self.assertIn("restart foyer-own-desk.service foyer-desk.service nginx.service foyer-own-kiosk.service", self.device.log)

    def test_a_stick_without_partitions_is_read_too(self):
        self.know()
        self.device.plug(f"9: block id 0781:5581 {TORCH}", partition=False)
        self.device.put("foyer/kiosk.toml", GOOD, "site")
        self.assertEqual(self.device.press()[0][-1], "settings")

    def test_without_the_site_s_signature_nothing_is_taken(self):
        self.know()
        self.device.put("foyer/kiosk.toml", GOOD)
        self.refused("kiosk.toml is not signed by this site.")
        self.device.put("foyer/kiosk.toml", GOOD, "other")
        shutil.copy(self.device.root / "other.pub", self.device.plugged / "foyer/site.pub")  # the device knows another
        self.refused("kiosk.toml is not signed by this site.")
        self.assertEqual((self.device.own / "site.pub").read_text(), (self.device.root / "site.pub").read_text())

    def test_settings_are_taken_whole_or_not_at_all(self):
        self.know()
        self.device.put("foyer/kiosk.toml", GOOD, "site")
        self.device.put("foyer/authorized_keys", "ssh-ed25519 AAAA stranger\n", "other")
        self.refused("authorized_keys is not signed")
        (self.device.plugged / "foyer/authorized_keys").unlink()
        self.device.put("foyer/desk.toml", "[clinic]\n", "site")
        self.device.put("foyer/kiosk.toml", "[[[", "site")
        self.refused("kiosk.toml is not right")

    def test_a_new_device_keeps_the_key_that_came_with_its_first_settings(self):
        self.device.put("foyer/kiosk.toml", GOOD, "site")
        self.refused("site.pub is missing")
        shutil.copy(self.device.root / "other.pub", self.device.plugged / "foyer/site.pub")
        self.refused("not signed by this site")
        self.assertFalse((self.device.own / "site.pub").exists(), "a key that signed nothing is kept")
        shutil.copy(self.device.root / "site.pub", self.device.plugged / "foyer/site.pub")
        self.assertEqual(self.device.press()[0][-1], "settings")
        self.assertEqual((self.device.own / "site.pub").read_text(), (self.device.root / "site.pub").read_text())

    def test_a_kiosk_that_belongs_to_a_desk_takes_no_stranger_s_key(self):
        (self.device.data / "enrolled.toml").touch()
        self.device.put("foyer/kiosk.toml", GOOD, "site")
        shutil.copy(self.device.root / "site.pub", self.device.plugged / "foyer/site.pub")
        self.refused("knows no key of a site")

    def test_what_is_more_than_a_stick_stays_shut_out(self):
        self.know()
        self.device.put("foyer/kiosk.toml", GOOD, "site")
        for interfaces in ("{ 08:06:50 03:01:01 }", "08:06:62", "{ 08:06:50 08:06:62 }", "{ 02:06:00 08:06:50 }"):
            self.device.plug("7: block id 0781:5581 " + TORCH.replace("08:06:50", interfaces))
            self.refused("not a plain USB stick")
            self.assertNotIn("allow-device", self.device.log)

    def test_a_name_that_looks_like_an_interface_deceives_nobody(self):
        self.know()
        self.device.put("foyer/kiosk.toml", GOOD, "site")
        for name in (r'x\" via-port \"2-3\" with-interface 08:06:50', r'x\\\" hash \"', 'with-interface 08:06:50'):
            keyboard = TORCH.replace("Torch", name).replace("08:06:50 with-connect", "03:01:01 with-connect")
            self.device.plug(f"7: block id 0781:5581 {keyboard}")
            words, _ = self.device.press()
            self.assertEqual(words, ["waiting", "nothing"])
            self.assertNotIn("allow-device", self.device.log)

    def test_of_several_only_the_newest_is_let_in(self):
        self.know()
        self.device.put("foyer/kiosk.toml", GOOD, "site")
        self.device.plug("3: block id 1234:0001 " + TORCH.replace("2-3", "2-1"), f"7: block id 0781:5581 {TORCH}")
        self.assertEqual(self.device.press()[0][-1], "settings")
        self.assertEqual(self.device.log.count("allow-device"), 1)
        self.assertIn("allow-device 7", self.device.log)

    def test_no_stick_an_empty_one_and_one_of_another_kind(self):
        self.device.plug()
        self.assertEqual(self.device.press(), (["waiting", "nothing"], "nothing No stick came within two minutes."))
        self.device.plug(f"7: block id 0781:5581 {TORCH}")
        self.device.put("holiday.jpg", b"\xff\xd8")
        self.device.put("autorun.inf", "open=evil.exe")
        shutil.copy(self.device.root / "site.pub", self.device.plugged / "foyer/site.pub")
        self.assertEqual(self.device.press()[0], ["waiting", "reading", "nothing"])
        shutil.rmtree(self.device.root / "types")
        self.assertEqual(self.device.press()[0], ["waiting", "reading", "refused"])
        self.assertIn("block-device 7", self.device.log)

    def test_links_folders_and_large_files_are_not_followed(self):
        self.know()
        secret = self.device.root / "secret"
        secret.write_text(GOOD)
        (self.device.plugged / "foyer/kiosk.toml").symlink_to(secret)
        (self.device.plugged / "foyer/desk.toml").mkdir()
        self.assertEqual(self.device.press()[0][-1], "nothing")
        (self.device.plugged / "foyer/kiosk.toml").unlink()
        self.device.put("foyer/kiosk.toml", GOOD + "#" * 70000)
        self.refused("too large: foyer/kiosk.toml")
        shutil.rmtree(self.device.plugged / "foyer")
        (self.device.root / "elsewhere").mkdir()
        (self.device.root / "elsewhere/kiosk.toml").write_text(GOOD)
        (self.device.plugged / "foyer").symlink_to(self.device.root / "elsewhere")
        self.assertEqual(self.device.press()[0][-1], "nothing")

    def give_update(self):
        for name in ("about", "SHA256SUMS", "SHA256SUMS.sig", "foyer_1.1.efi", "foyer_1.1_u.root.erofs.zst", "foyer_1.1_u.root.verity.zst"):
            self.device.put(f"foyer-update/{name}", "data")

    def test_a_version_is_handed_to_the_updater_alone_and_the_device_starts_anew(self):
        self.give_update()
        self.device.put("foyer-update/autorun.inf", "open=evil.exe")
        (self.device.root / "verdict").write_text("Installing...\nVersion 1.1 is written; 1.0 runs until the device starts anew.\n")
        words, last = self.device.press()
        self.assertEqual((words[-1], last), ("update", "update Version 1.1 is written. This kiosk starts anew in half a minute."))
        self.assertEqual(len((self.device.root / "offered").read_text().split()), 6)
        self.assertIn("systemctl --no-block reboot", self.device.log)

    def test_a_version_that_is_refused_says_why_in_one_sentence(self):
        self.give_update()
        (self.device.root / "bad").touch()
        (self.device.root / "verdict").write_text("foyer-update: this update is not signed with the key this device trusts.\n")
        self.refused("refused This update is not signed with the key this device trusts.")
        self.device.put("foyer-update/foyer_1.2.efi", "data")
        self.refused("more than one update")


if __name__ == "__main__":
    unittest.main()
