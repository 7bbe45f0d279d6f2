# SPDX-License-Identifier: GPL-3.0-or-later
"""Scenarios of versions: built twice, flipped bits, an update that is carried here, refused, cut, given up."""

import hashlib
import os
import random
import re
import shutil
import subprocess
import time

from clinic import Console
from patients import KEPT, leave, printed, visit
from vm import HOME, OUT, WORDS, Vm, run_tool


def again(_):
    """A second build from the same source and packages has the same root hash and the same kernel image."""
    build = subprocess.run([HOME / "build", "again"], capture_output=True, text=True)
    if build.returncode:
        raise AssertionError(build.stderr[-500:])
    return "the same root hash " + (OUT / "payload/roothash").read_text()[:16]


def flips(stage):
    """The root as built verifies; each of 200 flipped bits no longer fits the tree of hashes."""
    hash_ = (OUT / "payload/roothash").read_text().strip()
    root, rng = OUT / "payload/root.erofs", random.Random(2026)
    run_tool("veritysetup", "verify", "/out/payload/root.erofs", "/out/payload/root.verity", hash_)
    size, missed = root.stat().st_size, 0
    with open(root, "rb") as data:
        for at in (rng.randrange(size) for _ in range(200)):
            data.seek(at // 4096 * 4096)
            block = bytearray(data.read(4096))
            block[at % 4096] ^= 1 << rng.randrange(8)
            missed += not _block_refused(block, at // 4096)
    if missed:
        raise AssertionError(f"{missed} of 200 flipped bits were not found")
    return "200 of 200 found"


def _block_refused(block, number):
    """Holds a block against its hash in the tree, as the kernel does when it reads it."""
    tree = (OUT / "payload/root.verity").open("rb")
    with tree:
        head = tree.read(512)
        salt_size = int.from_bytes(head[80:82], "little")
        salt = head[88:88 + salt_size]
        blocks = int.from_bytes(head[72:80], "little")
        levels, count = [], blocks
        while count > 1:
            count = (count + 127) // 128
            levels.append(count)
        start = 4096 * (1 + sum(levels[1:]))
        tree.seek(start + number * 32)
        return hashlib.sha256(salt + bytes(block)).digest() != tree.read(32)


def tampered(_):
    """A bit flipped in a block that is read at boot stops the machine: systemd, the C library, the kiosk."""
    said = []
    for file in ("/usr/lib/systemd/systemd", "/usr/lib/x86_64-linux-gnu/libc.so.6", "/usr/bin/foyer-kiosk"):
        extents = run_tool("dump.erofs", f"--path={file}", "-e", "/out/payload/root.erofs")
        at = int(re.search(r"^\s*0:\s*0\.\.\s*\d+ \|\s*\d+ :\s*(\d+)\.\.", extents, re.MULTILINE)[1]) + 1000
        subprocess.run(["cp", "--sparse=always", OUT / "foyer.raw", OUT / "tampered.raw"], check=True)
        with open(OUT / "tampered.raw", "r+b") as disk, open(OUT / "payload/root.erofs", "rb") as original:
            original.seek(at)
            disk.seek((1 << 20) + (512 << 20) + at)  # behind the boot partition
            byte = disk.read(1)
            if byte != original.read(1):
                raise AssertionError("The root does not lie where it was thought.")
            disk.seek(-1, os.SEEK_CUR)
            disk.write(bytes([byte[0] ^ 4]))
        with Vm("tampered", "tampered.raw", words=WORDS, tpm=False) as vm:
            vm.prepare()
            vm.start()
            found, _ = vm.wait_for(r"data block (\d+) is corrupted|FOYER-HEALTHY", 2400)
            if not found[1] or int(found[1]) != at // 4096:
                raise AssertionError(f"{file}: {found[0]}")
            vm.wait_for(r"Kernel panic|dm-verity device corrupted", 120)
        said.append(f"{file.rsplit('/', 1)[1]} (block {at // 4096})")
    return "stopped at " + ", ".join(said)


def built(version, **environment):
    """The folder of an update to another version of this image, made once for each image."""
    folder, image = OUT / f"release-{version}/foyer-{version}-update", (OUT / "payload/roothash").read_text()
    stamp = folder.parent / "made-beside"
    if not stamp.exists() or stamp.read_text() != image:
        build = subprocess.run([HOME / "build", "tree", "root", "uki", "update"], capture_output=True, text=True,
                               env={**os.environ, "FOYER_IMAGE_TRIAL": version, "FOYER_IMAGE_VERSION": version,
                                    "FOYER_IMAGE_PACKING": "lz4", **environment})
        if build.returncode:
            raise RuntimeError(build.stderr[-500:])
        stamp.write_text(image)
    return folder


STARTS = "Booting initrd of"


def plug(stage, folder):
    """Plugs a version in as somebody would who carried it here, and leaves it in when it was taken; what foyer-update said.
    When it is taken the device starts anew at once, often before that could be said."""
    since = insert(stage, folder)
    said, _ = stage.vm.wait_for(rf"FOYER-UPDATE (\d+)|{STARTS}", 1500, since)
    code = int(said[1] or 0)
    if code:
        stage.vm.remove()
    return code, since


def insert(stage, folder):
    (OUT / "carried.img").unlink(missing_ok=True)
    run_tool("mkfs.vfat", "-n", "FOYER-UPD", "-C", "/out/carried.img", str(1 << 20))
    run_tool("mmd", "-i", "/out/carried.img", "::/foyer-update")
    inner = "/out/" + str(folder.relative_to(OUT))
    run_tool("sh", "-c", f"mcopy -i /out/carried.img {inner}/* ::/foyer-update/")
    since = len(stage.vm.serial())
    stage.vm.insert("carried.img")
    return since


def update(stage):
    """A new version is written while the screen is open, starts, is blessed, and the enrolment is still there."""
    folder = built("0.1.1")
    stage.reopen()
    code, since = plug(stage, folder)
    if code:
        raise AssertionError("The update was refused.")
    stage.vm.wait_for(r"FOYER-HEALTHY first-frame \S+ version 0\.1\.1", 1500, since)
    stage.ready()
    stage.eyes.keep("updated")
    return "0.1.1 runs, the kiosk is open"


def fetch(stage):
    """The console's button: the device fetches a version from its desk while somebody checks in, and starts it when nobody is there."""
    stage.reopen()
    stage.clinic.offer(built("0.1.1"))
    try:
        since, console = len(stage.vm.serial()), Console(stage.clinic)
        stage.vm.until(lambda: console.press("/devices", r"/devices/[0-9a-f-]+/update", when="now"), 180, "The console has no button")
        before = len(stage.paper.tickets())
        number = visit(stage)
        printed(stage, before, number)
        leave(stage)
        stage.vm.wait_for(r"FOYER-HEALTHY first-frame \S+ version 0\.1\.1", 3000, since)
        stage.ready()
        stage.vm.until(lambda: "image 0.1.1" in console.page("/devices"), 180, "The console does not say which version runs")
    finally:
        stage.clinic.offer(None)
    return f"{number} checked in meanwhile; 0.1.1 runs, and the console says so"


# What the update tool says when it begins with each of the three parts, and when it is through.
PHASES = {"root": r"Acquiring .*root\.erofs", "verity": r"Acquiring .*root\.verity", "kernel image": r"Acquiring .*\.efi",
          "rename": r"Installed .*\.efi|Successfully installed", "bless": None}


def update_cuts(stage):
    """The power fails in each phase of an update: the machine boots, the enrolment is there, and never half a version runs."""
    said, folder = [], built("0.1.1")
    for phase, words in PHASES.items():
        stage.reopen()
        kept, since = stage.vm.ask(KEPT), len(stage.vm.serial())
        insert(stage, folder)
        if words:
            stage.vm.until(lambda: re.search(words, stage.vm.ask("journalctl -b --no-pager -u 'foyer-carried@*' | tail -n 40")), 1500,
                           f"The update did not come to its {phase}")
        else:  # the new version boots for the first time
            stage.vm.wait_for(STARTS, 1500, since)
            time.sleep(10)
        since = stage.cut_power()
        found, _ = stage.vm.wait_for(r"FOYER-HEALTHY first-frame \S+ version (\S+)", 2400, since)
        stage.ready()
        if stage.vm.ask(KEPT) != kept:
            raise AssertionError(f"What the kiosk keeps has changed ({phase}).")
        said.append(f"{phase}: {found[1]}")
    return "cut in " + ", ".join(said)


def refused(stage):
    """A torn update, one with another key and one for another device are refused before anything is written."""
    good, bad = built("0.1.1"), OUT / "refused"
    stage.reopen()
    for what in ("torn", "key", "device"):
        shutil.rmtree(bad, ignore_errors=True)
        shutil.copytree(good, bad)
        if what == "torn":
            root = next(bad.glob("*.root.erofs.zst"))
            os.truncate(root, root.stat().st_size // 2)
        elif what == "key":
            (bad / "SHA256SUMS.sig").write_bytes(bytes(64))
        else:
            (bad / "about").write_text((bad / "about").read_text().replace("foyer-amd64", "foyer-arm64"))
            run_tool("sh", "-ec", "cd /out/refused; rm SHA256SUMS.sig; sha256sum $(ls | grep -v SHA256SUMS) >SHA256SUMS; "
                     "openssl pkeyutl -sign -rawin -inkey /out/keys/update.key -in SHA256SUMS -out SHA256SUMS.sig")
        if plug(stage, bad)[0] == 0:
            raise AssertionError(f"The update ({what}) was taken.")
    return "torn, wrongly signed, for another device: refused"


def fall_back(stage):
    """A version whose screen never draws is given up after three boots; the one before is back with its data."""
    dead = OUT / "dead"
    shutil.rmtree(dead, ignore_errors=True)
    dead.mkdir()
    for program in ("foyer-desk", "foyer-reader", "foyer-voice"):
        shutil.copy(OUT / "tree/usr/bin" / program, dead / program)
    shutil.copy(OUT / "device/usr/bin/sleep", dead / "foyer-kiosk")
    folder = built("0.1.2", FOYER_PROGRAMS=str(dead))
    stage.reopen()
    code, since = plug(stage, folder)
    if code:
        raise AssertionError("The update was refused.")
    stage.vm.wait_for(r"FOYER-HEALTHY first-frame \S+ version 0\.1\.0\b", 4800, since)
    # The stick is still in: what was given up is not taken a second time.
    stage.vm.wait_for(r"FOYER-UPDATE 1", 1500, since)
    stage.ready()
    if "was tried here and did not work" not in stage.vm.ask("journalctl -b --no-pager -u 'foyer-carried@*'"):
        raise AssertionError("The version that was given up was taken again.")
    return "the version before is back, the kiosk is open, and what was given up is not taken again"


def device_lost(stage):
    """A new version on a kiosk whose printer, which worked before, does not come back: it is not blessed, the one before returns."""
    vm = stage.vm
    folder = built("0.1.1")
    stage.reopen()
    code, since = plug(stage, folder)
    if code:
        raise AssertionError("The update was refused.")
    stage.printer.unplug()
    vm.wait_for(rf"(?s)(?:{STARTS}.*?){{4}}", 4800, since)
    vm.until(lambda: vm.hear("sed -n 's/^IMAGE_VERSION=//p' /usr/lib/os-release") == "0.1.0", 1500, "The version before is not back")
    if re.search(r"FOYER-HEALTHY first-frame \S+ version 0\.1\.1", vm.serial()[since:]):
        raise AssertionError("It was blessed without its printer.")
    # The door opens before the data partition, where the journal of the boots before is.
    vm.until(lambda: int(vm.hear("journalctl --no-pager -o cat -u foyer-healthy | grep -c 'does not: printer' || true") or 0) >= 3, 300,
             "Not each boot said that the printer is missing")
    stage.printer.plug()
    stage.ready()
    return "three boots without its printer, then the version before; open"
