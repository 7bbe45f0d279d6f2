#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""know-device, as in the first file system: which of the disks' partitions tells who this device is. A stand-in for udev."""

import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(sys.argv.pop(1)).resolve()
SCRIPT = ROOT / "image/initrd/usr/lib/foyer/know-device"
ID = "6f1ed00a-3b1c-4f0e-8f57-0d0c5a1be001"
# Answers from files "sda3.ID_FS_UUID"; a partition that never gets ready has a file "sda3.late".
UDEVADM = """for word; do case $word in --name=*) node=${word##*/} ;; --property=*) field=${word#*=} ;; /dev/*) node=${word##*/} ;; esac; done
if [ "$1" = wait ]; then [ ! -e "$HOME/$node.late" ]; exit; fi
cat "$HOME/$node.$field"
"""


class KnowDevice(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)
        (self.root / "bin").mkdir()
        (self.root / "bin/udevadm").write_text("#!/bin/sh\n" + UDEVADM)
        (self.root / "bin/udevadm").chmod(0o755)
        (self.root / "sys/class/block").mkdir(parents=True)
        (self.root / "sys/block/dm-0/slaves/sda2").mkdir(parents=True)
        for name, label, text in (("sda1", "foyer-boot", "AB12-CD34"), ("sda2", "foyer_0.1.0", ""), ("sda3", "foyer-var", ID), ("sdb1", "foyer-var", "a stick's")):
            self.partition(name, label, text)

    def partition(self, name, label, text):
        entry = self.root / "sys/devices" / name[:3] / name
        entry.mkdir(parents=True)
        (entry / "partition").write_text(name[3:])
        (self.root / "sys/class/block" / name).symlink_to(entry)
        (self.root / f"{name}.ID_PART_ENTRY_NAME").write_text(label + "\n")
        (self.root / f"{name}.ID_FS_UUID").write_text(text + "\n" if text else "")

    def told(self):
        done = subprocess.run(["sh", SCRIPT], capture_output=True, text=True, timeout=60, env={
            **os.environ, "PATH": f"{self.root}/bin:{os.environ['PATH']}", "HOME": str(self.root),
            "FOYER_SYS": f"{self.root}/sys", "FOYER_RUN": f"{self.root}/run"})
        self.assertEqual(done.returncode, 0, done.stderr)
        told = self.root / "run/credentials/@initrd/system.machine_id"
        return told.read_text() if told.exists() else None

    def test_the_data_partition_beside_the_root_tells(self):
        self.assertEqual(self.told(), ID)

    def test_a_disk_as_flashed_tells_nothing(self):
        (self.root / "sda3.ID_PART_ENTRY_NAME").write_text("\n")
        self.assertIsNone(self.told())

    def test_a_destroyed_data_partition_tells_nothing(self):
        (self.root / "sda3.ID_FS_UUID").write_text("")
        self.assertIsNone(self.told())

    def test_a_partition_that_never_gets_ready_does_not_stop_the_start(self):
        (self.root / "sda3.late").touch()
        self.assertIsNone(self.told())


if __name__ == "__main__":
    unittest.main()
