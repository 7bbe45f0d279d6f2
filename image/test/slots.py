# SPDX-License-Identifier: GPL-3.0-or-later
"""Updates of a disk that is not running: the device's own systemd-sysupdate and its own transfer files on a copy of the image.
What needs no boot is tried here many times in the time of one."""

import hashlib
import json
import os
import random
import re
import shutil
import signal
import subprocess
import time

from vm import HOME, OUT, inside_tools, run_tool

NEW = "9.0.0"
FOLDER = OUT / "slots"


def inside_device(*command):
    return [word.replace("$out/tools", "$out/device") for word in inside_tools(*command)]


class Disk:
    """A copy of the image with an update of random bytes beside it: only where they come to lie is judged."""

    def __init__(self, megabytes):
        shutil.rmtree(FOLDER, ignore_errors=True)
        for part in ("definitions", "ready", "boot"):
            (FOLDER / part).mkdir(parents=True)
        self.version = re.search(r"foyer_([\d.]+)\.efi", run_tool("mdir", "-b", "-i", "/out/foyer.raw@@1M", "::/EFI/Linux"))[1]
        subprocess.run(["cp", "--sparse=always", OUT / "foyer.raw", FOLDER / "disk.raw"], check=True)
        (FOLDER / f"boot/foyer_{self.version}.efi").write_bytes(b"running")
        rng = random.Random(2026)
        self.files = {f"foyer_{NEW}_11111111-2222-3333-4444-555555555555.root.erofs": megabytes << 20,
                      f"foyer_{NEW}_66666666-2222-3333-4444-555555555555.root.verity": 6 << 20, f"foyer_{NEW}.efi": 24 << 20}
        for name, size in self.files.items():
            (FOLDER / "ready" / name).write_bytes(rng.randbytes(size))
        for transfer in sorted((HOME / "overlay/usr/lib/sysupdate.d").glob("*.transfer")):
            text = transfer.read_text(encoding="utf-8")
            for old, new in (("Path=/var/lib/foyer/update/ready", "Path=/out/slots/ready"), ("Path=auto", "Path=/out/slots/disk.raw"),
                             ("Path=/EFI/Linux", "Path=/out/slots/boot"), ("PathRelativeTo=boot\n", ""),
                             ("ProtectVersion=%A", f"ProtectVersion={self.version}")):
                text = text.replace(old, new)
            (FOLDER / "definitions" / transfer.name).write_text(text, encoding="utf-8")
        self.partitions, self.empty = self.table(), self.labels()
        self.before = [self.part(n, p["size"] * 512) for n, p in enumerate(self.partitions[:3])]

    def table(self):
        said = subprocess.run(inside_device("sfdisk", "--json", "/out/slots/disk.raw"), capture_output=True, text=True, check=True)
        return json.loads(said.stdout)["partitiontable"]["partitions"]

    def part(self, number, size):
        """The hash of what a partition begins with; what was never written is skipped."""
        digest = hashlib.sha256()
        with open(FOLDER / "disk.raw", "rb", buffering=0) as disk:
            at = self.partitions[number]["start"] * 512
            end = at + size
            while at < end:
                try:
                    at = os.lseek(disk.fileno(), at, os.SEEK_DATA)
                except OSError:  # a hole up to the end
                    break
                if at < end:
                    block = disk.read(min(end - at, 1 << 20))
                    if block.strip(b"\0"):
                        digest.update(at.to_bytes(8, "big") + block)
                    at += len(block)
        return digest.hexdigest()

    def start(self):
        return subprocess.Popen(inside_device("/usr/lib/systemd/systemd-sysupdate", "--definitions=/out/slots/definitions", "update", NEW),
                                stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True)

    def check_old(self):
        """The running slot and its kernel image are as they were; of the new kernel image there is all or nothing."""
        if [self.part(n, p["size"] * 512) for n, p in enumerate(self.partitions[:3])] != self.before:
            raise AssertionError("the running slot was written to")
        now = self.table()
        for old, new in zip(self.partitions[:3], now):
            if (old["start"], old["size"], old["uuid"], old.get("name")) != (new["start"], new["size"], new["uuid"], new.get("name")):
                raise AssertionError("the running slot's entry has changed")
        if (FOLDER / f"boot/foyer_{self.version}.efi").read_bytes() != b"running":
            raise AssertionError("the running kernel image was written to")
        kernels = [p for p in (FOLDER / "boot").iterdir() if p.name.startswith(f"foyer_{NEW}")]
        for kernel in kernels:
            self.check_new(now)
            if kernel.read_bytes() != (FOLDER / f"ready/foyer_{NEW}.efi").read_bytes():
                raise AssertionError("half a kernel image could be started")
        return bool(kernels)

    def check_new(self, table):
        """The new slot is whole."""
        for number, (name, size) in zip((3, 4), self.files.items()):
            if table[number].get("name") != f"foyer_{NEW}" or table[number]["uuid"].lower() not in name:
                raise AssertionError(f"the kernel image is there before {name} is")
            with open(FOLDER / "disk.raw", "rb") as disk:
                disk.seek(table[number]["start"] * 512)
                same = disk.read(size) == (FOLDER / "ready" / name).read_bytes()
            if not same:
                raise AssertionError(f"{name} is not what was written")

    def labels(self):
        """The two copies of the partition table."""
        with open(FOLDER / "disk.raw", "rb") as disk:
            first = disk.read(34 * 512)
            disk.seek(-33 * 512, os.SEEK_END)
            return first, disk.read()

    def forget(self):
        """As before the first try: no new kernel image, and the other slot called empty."""
        for kernel in (FOLDER / "boot").glob(f"*{NEW}*"):
            kernel.unlink()
        with open(FOLDER / "disk.raw", "r+b") as disk:
            disk.write(self.empty[0])
            disk.seek(-33 * 512, os.SEEK_END)
            disk.write(self.empty[1])
            disk.seek(self.partitions[3]["start"] * 512)
            disk.write(bytes(4096))

    def begun(self):
        """Whether something was written to the other slot."""
        with open(FOLDER / "disk.raw", "rb") as disk:
            disk.seek(self.partitions[3]["start"] * 512)
            return disk.read(4096) != bytes(4096)


def slots(_):
    """The device's update tool writes the other slot: root, hashes, then the kernel image with three tries."""
    disk = Disk(64)
    process = disk.start()
    said, _ = process.communicate(timeout=600)
    if process.returncode:
        raise RuntimeError(said[-400:])
    if not disk.check_old():
        raise AssertionError("there is no new kernel image")
    names = sorted(p.name for p in (FOLDER / "boot").iterdir())
    if f"foyer_{NEW}+3-0.efi" not in names:
        raise AssertionError(f"the kernel image has no tries: {names}")
    return f"{disk.version} stays, {NEW} lies beside it with three tries"


def cuts(_):
    """The update tool is killed at 24 moments, in each of its phases: the running slot stays whole, and no half version can start."""
    disk, rng, count = Disk(240), random.Random(2026), int(os.environ.get("FOYER_CUTS", "24"))
    for _ in range(2):  # the second time tells how long it takes
        disk.forget()
        process, begun = disk.start(), time.monotonic()
        process.communicate(timeout=600)
    whole, wrote, started = time.monotonic() - begun, 0, 0
    for number in range(count):
        disk.forget()
        process = disk.start()
        time.sleep(whole * (number + rng.random()) / count)
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        started += disk.check_old()
        wrote += disk.begun()
    if wrote < count // 4 or started > count // 2:
        raise AssertionError(f"{wrote} of {count} cuts after it began to write, {started} behind its end: not in its phases")
    disk.forget()
    process = disk.start()
    said, _ = process.communicate(timeout=600)
    if process.returncode or not disk.check_old():
        raise AssertionError(f"after the cuts no update is written: {said[-300:]}")
    return f"{count} cuts over {whole:.1f} s, {wrote} after it began to write, {started} behind its end; then an update is written whole"
