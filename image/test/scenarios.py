# SPDX-License-Identifier: GPL-3.0-or-later
"""What the image must withstand, each as a story with an outcome. The first lines are what --list shows."""

import base64
import os
import random
import re
import shutil
import subprocess
import time

from eyes import OPEN
from slots import cuts, slots

CODE = "FOYER:A:0rSnKy9CedRxWBrGB3rpmG"  # assets/demo-clinic/README.md says whose this is


def boot(stage):
    """The disk as flashed boots into the check-in screen, makes its own data partition and blesses itself."""
    stage.fresh()
    stage.switch_on()
    found, seconds = stage.vm.wait_for(r"FOYER-HEALTHY first-frame ([0-9.]+) version (\S+)(?: app (\d+) ms)?", 2400)
    stage.eyes.keep("first-screen")
    return f"version {found[2]}; power to first frame {seconds:.0f} s, {float(found[1]):.0f} s of them in Linux, {int(found[3] or 0) / 1000:.1f} s in the program"


def enrolled(stage):
    """The code of the staff console, shown to the kiosk's own scanner, enrols it; the open screen is kept as a snapshot."""
    present(stage, stage.clinic.enrolment_code("Image under test"), OPEN)
    stage.eyes.keep("open")
    stage.keep()
    return "the screen is open"


def present(stage, code, phrase):
    """Holds a code under the scanner, and again as one does when it did not beep: a starved machine tears a code in two."""
    for again in range(6):
        stage.scanner.scan(code)
        try:
            return stage.eyes.wait(phrase, patience=60)
        except TimeoutError:
            if again == 5:
                raise


def known(stage):
    """The appointment code under the scanner, the date of birth by touch."""
    eyes = stage.eyes
    present(stage, CODE, "I have an appointment today")
    eyes.touch("I have an appointment today")
    eyes.wait("What is your date of birth?")
    eyes.keep("birth-date")
    eyes.touch("March")
    time.sleep(1)
    eyes.digits("17")
    eyes.digits("1984")
    eyes.keep("birth-date-typed")
    eyes.touch_main()
    eyes.wait("Is this you?")
    eyes.touch_main()


def visit(stage):
    """From the appointment code to the number on the screen, by touch."""
    eyes = stage.eyes
    known(stage)
    for question in ("Is this still right?", "Is this still your insurance?", "Ready to check in?"):
        eyes.wait(question)
        eyes.touch_main()
    return number_of(eyes.wait("You are checked in", patience=120)[2])


def number_of(words):
    number = next((w[0] for w in words if re.fullmatch(r"[A-Z]\d{3}", w[0])), None)
    if not number:
        raise AssertionError("The screen shows no number.")
    return number


def printed(stage, before, number):
    """The ticket that comes out carries the number of the screen."""
    stage.vm.until(lambda: len(stage.paper.tickets()) > before, 60, "No ticket came out of the printer")
    if number.encode() not in stage.paper.tickets()[-1].read_bytes():
        raise AssertionError(f"The screen shows {number}; the paper does not.")


def check_in(stage):
    """A visit with a code, by touch; the number on the screen is the one on the paper."""
    stage.reopen()
    before = len(stage.paper.tickets())
    number = visit(stage)
    printed(stage, before, number)
    return f"number {number} on the screen and on the paper"


def reprint(stage, number, prints=True):
    """The same visitor once more: the ticket with the same number, or the number alone where the printer cannot print."""
    eyes, before = stage.eyes, len(stage.paper.tickets())
    known(stage)
    eyes.wait("You are already checked in")
    eyes.touch("Print my ticket again")
    if prints:
        printed(stage, before, number)
        eyes.wait("Take your ticket", patience=120)
        eyes.keep("printed-again")
        return
    eyes.wait("The printer cannot print now", patience=120)
    eyes.keep("cannot-print")
    if len(stage.paper.tickets()) != before:
        raise AssertionError("A ticket came out of a printer that cannot print.")


def printer(stage):
    """Paper out: the number is on the screen alone; paper in, unplugged, plugged in again: the ticket prints when it can."""
    eyes, paper = stage.eyes, stage.paper
    stage.reopen()
    paper.verb("paper-out")
    number = visit(stage)
    eyes.wait("The printer cannot print now", patience=120)
    eyes.keep("no-paper")

    for act, prints in ((lambda: paper.verb("paper-in"), True), (stage.printer.unplug, False), (stage.printer.plug, True)):
        eyes.touch_main()
        eyes.wait(OPEN, patience=180)
        act()
        reprint(stage, number, prints)
    return f"{number}: no paper, paper, unplugged, plugged in: 2 tickets, none wrong"


def keys(stage):
    """Key combinations and random keys: never anything but the kiosk."""
    vm, rng = stage.vm, random.Random(2026)
    stage.reopen()
    for combination in (("ctrl", "alt", "delete"), *(("ctrl", "alt", f"f{n}") for n in range(1, 13)), ("alt", "f4"),
                        ("alt", "tab"), ("meta_l", "r"), ("ctrl", "alt", "backspace"), ("alt", "sysrq", "b"),
                        ("alt", "sysrq", "e"), ("ctrl", "c"), ("ctrl", "d"), ("ctrl", "z"), ("alt", "left"), ("alt", "right")):
        vm.key(*combination)
        time.sleep(0.2)
    codes = [*"abcdefghijklmnopqrstuvwxyz0123456789", "spc", "ret", "tab", "esc", "up", "down", "left", "right", "home", "end",
             "pgup", "pgdn", "f1", "f2", "f5", "f11", "menu", "print", "pause", "ctrl", "alt", "meta_l", "shift"]
    presses = 5000
    for _ in range(presses):
        vm.key(*rng.sample(codes, rng.choice((1, 1, 1, 2, 3))))
        time.sleep(0.01)
    stage.eyes.wait("Foyer", "Juniper Row Clinic", "Are you still there?", OPEN, patience=120)
    stage.eyes.keep("after-keys")
    return f"23 combinations and {presses} presses, and the kiosk is on the screen"


def flips(stage):
    """The root as built verifies; each of 200 flipped bits no longer fits the tree of hashes."""
    from vm import OUT, run_tool
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
    import hashlib
    from vm import OUT
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


def again(_):
    """A second build from the same source and packages has the same root hash and the same kernel image."""
    from vm import HOME, OUT
    build = subprocess.run([HOME / "build", "again"], capture_output=True, text=True)
    if build.returncode:
        raise AssertionError(build.stderr[-500:])
    return "the same root hash " + (OUT / "payload/roothash").read_text()[:16]


def carry(stage, version, **environment):
    """Builds a version and plugs it in as somebody would who carried it here; what foyer-update said."""
    from vm import HOME, OUT
    build = subprocess.run([HOME / "build", "tree", "root", "uki", "update"], capture_output=True, text=True,
                           env={**os.environ, "FOYER_IMAGE_TRIAL": version, "FOYER_IMAGE_VERSION": version,
                                "FOYER_IMAGE_PACKING": "lz4", **environment})
    if build.returncode:
        raise RuntimeError(build.stderr[-500:])
    return plug(stage, OUT / f"release-{version}/foyer-{version}-update")


def plug(stage, folder):
    from vm import OUT, run_tool
    (OUT / "carried.img").unlink(missing_ok=True)
    run_tool("mkfs.vfat", "-n", "FOYER-UPD", "-C", "/out/carried.img", str(1 << 20))
    run_tool("mmd", "-i", "/out/carried.img", "::/foyer-update")
    inner = "/out/" + str(folder.relative_to(OUT))
    run_tool("sh", "-c", f"mcopy -i /out/carried.img {inner}/* ::/foyer-update/")
    since = len(stage.vm.serial())
    stage.vm.insert("carried.img")
    try:
        said, _ = stage.vm.wait_for(r"FOYER-UPDATE (\d+)", 1500, since)
    finally:
        stage.vm.remove()
    return int(said[1]), since


def update(stage):
    """A new version is written while the screen is open, starts, is blessed, and the enrolment is still there."""
    stage.reopen()
    code, since = carry(stage, "0.1.1")
    if code:
        raise AssertionError("The update was refused.")
    stage.vm.wait_for(r"FOYER-HEALTHY first-frame \S+ version 0\.1\.1", 1500, since)
    stage.eyes.wait(OPEN, patience=180)
    stage.eyes.keep("updated")
    return "0.1.1 runs, the kiosk is open"


def refused(stage):
    """A torn update and one with another key are refused before anything is written."""
    from vm import OUT
    good, bad = OUT / "release-0.1.1/foyer-0.1.1-update", OUT / "refused"
    for what in ("torn", "key"):
        shutil.rmtree(bad, ignore_errors=True)
        shutil.copytree(good, bad)
        if what == "torn":
            root = next(bad.glob("*.root.erofs.zst"))
            os.truncate(root, root.stat().st_size // 2)
        else:
            (bad / "SHA256SUMS.sig").write_bytes(bytes(64))
        if plug(stage, bad)[0] == 0:
            raise AssertionError(f"The update ({what}) was taken.")
    return "torn and wrongly signed: refused"


def fall_back(stage):
    """A version whose screen never draws is given up after three boots; the one before is back with its data."""
    from vm import OUT
    dead = OUT / "dead"
    shutil.rmtree(dead, ignore_errors=True)
    dead.mkdir()
    for program in ("foyer-desk", "foyer-reader", "foyer-voice"):
        shutil.copy(OUT / "tree/usr/bin" / program, dead / program)
    shutil.copy(OUT / "device/usr/bin/sleep", dead / "foyer-kiosk")
    code, since = carry(stage, "0.1.2", FOYER_PROGRAMS=str(dead))
    if code:
        raise AssertionError("The update was refused.")
    stage.vm.wait_for(r"FOYER-HEALTHY first-frame \S+ version 0\.1\.[01]\b", 4800, since)
    stage.eyes.wait(OPEN, patience=180)
    return "the version before is back, the kiosk is open"


def secure_boot(stage):
    """With our keys in the firmware: our image starts; an unsigned loader, an unsigned kernel image and another's key do not."""
    from vm import OUT, Vm, run_tool
    stage.vm.stop()
    loader = "::/EFI/BOOT/BOOTX64.EFI"
    kernel = run_tool("mdir", "-b", "-i", "/out/foyer.raw@@1M", "::/EFI/Linux").split()[0]
    plain = "/usr/lib/systemd/boot/efi/systemd-bootx64.efi"
    run_tool("sh", "-ec", "cd /out/vm; openssl req -quiet -new -x509 -newkey rsa:2048 -nodes -days 30 -subj /CN=stranger/ "
             "-keyout stranger.key -out stranger.crt; "
             f"sbsign --key stranger.key --cert stranger.crt --output stranger.efi {plain} 2>/dev/null; "
             "cp /out/payload/foyer.efi unsigned.efi; sbattach --remove unsigned.efi")
    said = []
    for what, replaced, by, starts in (("ours", None, None, True), ("unsigned loader", loader, plain, False),
                                       ("another's key", loader, "/out/vm/stranger.efi", False),
                                       ("unsigned kernel image", kernel, "/out/vm/unsigned.efi", False)):
        subprocess.run(["cp", "--sparse=always", OUT / "foyer.raw", OUT / "secure.raw"], check=True)
        if replaced:
            run_tool("mcopy", "-o", "-i", "/out/secure.raw@@1M", by, replaced)
        with Vm("secure", "secure.raw", words="console=ttyS0", secure=True, tpm=False) as vm:
            vm.prepare()
            vm.start()
            found, _ = vm.wait_for(r"(Access Denied|Security Violation|Booting initrd of|Linux version)", 900)
            if (found[1] in ("Booting initrd of", "Linux version")) != starts:
                raise AssertionError(f"{what}: {found[1]}")
            vm.picture(what.replace(" ", "-").replace("'", ""))
        said.append(f"{what}: {'starts' if starts else 'refused'}")
    return "; ".join(said)


def restarted(stage, unit):
    """Stops a service's process as if it were frozen; the seconds, by the device's own clock, until another is ready."""
    ask = stage.vm.ask
    begun, process = ask(f"cut -d ' ' -f 1 /proc/uptime; systemctl show -P MainPID {unit}").split()
    ask(f"kill -STOP {process}")

    def ready():
        other, state, entered = ask(f"systemctl show -P MainPID -P ActiveState -P ActiveEnterTimestampMonotonic {unit}").split()
        return other not in ("0", process) and state == "active" and int(entered) / 1e6

    return stage.vm.until(ready, 300, f"{unit} did not come back") - float(begun)


KEPT = "cd /var/lib/foyer/kiosk && find . -name '*.toml' -o -path './spool/*' | sort | xargs sha256sum"


def frozen(stage):
    """A screen that stands still while somebody checks in is started anew by its watchdog; the enrolment and the spool are there."""
    stage.reopen()
    # An emulated machine is given more time; here it has what a real one has.
    stage.vm.ask("mkdir -p /run/systemd/system/foyer-kiosk.service.d && printf '[Service]\\nWatchdogSec=20\\n' "
                 ">/run/systemd/system/foyer-kiosk.service.d/99-real.conf && systemctl daemon-reload && systemctl restart foyer-kiosk")
    stage.eyes.wait(OPEN, patience=300)
    stage.clinic.desk.stop()  # so that an arrival waits in the spool
    try:
        number = away(stage)
        stage.eyes.wait(OPEN, patience=300)
        before = stage.vm.ask(KEPT)
        if "spool" not in before:
            raise AssertionError("No arrival waits in the spool.")
        stage.scanner.scan(CODE)
        seconds = restarted(stage, "foyer-kiosk")
        if stage.vm.ask(KEPT) != before:
            raise AssertionError("What the kiosk keeps has changed.")
    finally:
        stage.clinic.start_desk()
    stage.eyes.wait(OPEN, patience=300)
    stage.vm.until(lambda: "spool" not in stage.vm.ask(KEPT), 300, "The arrival was not delivered")
    return f"open again after {seconds:.0f} s (aim 30 s on hardware); {number}, taken while the desk was away, was kept and delivered"


def away(stage):
    """A visit while the desk cannot be reached: the number that reception knows it by."""
    eyes = stage.eyes
    stage.scanner.scan(CODE)
    eyes.wait("We cannot reach the clinic's records", patience=180)
    eyes.keep("desk-away")
    eyes.touch_main()
    eyes.wait("Please go to reception", patience=120)
    number = next((w[0] for w in eyes.look() if re.fullmatch(r"[A-Z]?\d?-?\d{2,4}", w[0])), "a number")
    eyes.keep("desk-away-number")
    eyes.touch_main()
    return number


DESK = """data_dir = "/var/lib/foyer/desk"
database = "sqlite:/var/lib/foyer/desk/foyer.db"
keys_file = "/var/lib/foyer/desk/keys.json"
public_url = "http://127.0.0.1:7804"
[listen]
kiosks = "127.0.0.1:7801"
commands = "127.0.0.1:7802"
staff = "127.0.0.1:7803"
public = "127.0.0.1:7804"
[clinic]
name = "Juniper Row Clinic"
site = "main"
languages = ["en"]
[ehr]
kind = "demo"
bundle = "/usr/share/foyer/demo-clinic/bundle.json"
"""


def frozen_desk(stage):
    """A desk on the device that stands still is started anew; what it had stored is there."""
    stage.reopen()
    ask = stage.vm.ask
    ask(f"echo {base64.b64encode(DESK.encode()).decode()} | base64 -d >/var/lib/foyer/settings/desk.toml")
    ask("printf '483920\\nquiet-harbor-lantern-42\\n' | setpriv --reuid foyer-desk --regid foyer-desk --clear-groups "
        "foyer-desk --settings /var/lib/foyer/settings/desk.toml init --code 1001 --name 'Alex Morgan'", patience=300)
    ask("systemctl start foyer-desk", patience=300)
    listed = "setpriv --reuid foyer-desk --regid foyer-desk --clear-groups foyer-desk --settings /var/lib/foyer/settings/desk.toml verify"
    before = ask(listed)
    seconds = restarted(stage, "foyer-desk")
    if ask(listed) != before:
        raise AssertionError("The database or the audit trail is not what it was.")
    return f"answers again after {seconds:.0f} s (aim 30 s on hardware)"


def hung(stage):
    """A printer that hangs in the middle of a ticket does not hold up the screen; when it is well again, it prints."""
    eyes, paper = stage.eyes, stage.paper
    stage.reopen()
    process = stage.vm.ask("systemctl show -P MainPID foyer-kiosk")
    paper.verb("arm hang middle")
    number = visit(stage)
    eyes.wait("The printer cannot print now", patience=240)
    eyes.keep("printer-hangs")
    eyes.touch_main()
    eyes.wait(OPEN, patience=180)
    paper.verb("mend")
    reprint(stage, number)
    if stage.vm.ask("systemctl show -P MainPID foyer-kiosk") != process:
        raise AssertionError("The screen was started anew.")
    return f"{number} on the screen meanwhile, on the paper afterwards, the same process"


def power(stage):
    """The power fails twice during a check-in, among the questions and while the ticket prints: each boots, nothing is lost."""
    stage.reopen()
    kept = stage.vm.ask(KEPT)
    number = None
    for moment in ("questions", "ticket"):
        if moment == "questions":
            known(stage)
            stage.eyes.wait("Is this still right?")
        else:
            number = visit(stage)
        since = len(stage.vm.serial())
        stage.vm.qmp("system_reset")
        stage.vm.wait_for(r"FOYER-HEALTHY first-frame", 2400, since)
        stage.eyes.wait(OPEN, patience=300)
        if stage.vm.ask(KEPT) != kept:
            raise AssertionError(f"What the kiosk keeps has changed ({moment}).")
    known(stage)
    if number not in [w[0] for w in stage.eyes.wait("You are already checked in", patience=180)[2]]:
        raise AssertionError("The number is another one.")
    return f"booted twice; {number} is still known"


def shut(stage):
    """Nothing listens for others, nothing goes out that the settings do not name, no password, no shell, no console."""
    stage.reopen()
    ask = stage.vm.ask
    open_ports = [line.split() for line in ask("ss -Htuln").splitlines()]
    strangers = [p[4] for p in open_ports if not re.match(r"(127\.|\[::1\]|\[?fe80|0\.0\.0\.0:68|10\.0\.2\.15%\w+:68|\[::\]:546)", p[4])]
    if strangers:
        raise AssertionError(f"open to others: {strangers}")
    if "policy drop" not in ask("nft list chain inet foyer input") or "policy drop" not in ask("nft list chain inet foyer output"):
        raise AssertionError("the walls are not up")
    if ask("setpriv --reuid foyer-screen --clear-groups timeout 5 bash -c 'exec 3<>/dev/tcp/10.0.2.2/9' 2>&1 || echo refused").strip()[-7:] != "refused":
        raise AssertionError("the screen reached a port that no setting names")
    if ask("cut -d: -f2 /etc/shadow | grep -cv '^[!*]' || true").strip() != "0":
        raise AssertionError("a password is open")
    if ask("systemctl list-units --plain --no-legend '*getty*' '*debug-shell*' 'emergency*' | grep -c active || true").strip() != "0":
        raise AssertionError("a console is open")
    if ask("cat /proc/sys/kernel/sysrq").strip() != "0" or "ro" not in ask("findmnt -no OPTIONS /").split(","):
        raise AssertionError("SysRq is on or the root may be written")
    kind = ask("blkid -o value -s TYPE $(cryptsetup status foyer-var | sed -n 's/^ *device: *//p')").strip()
    return f"{len(open_ports)} sockets, all its own; root read-only; data {kind}"


def planted(stage):
    """A stick and a network card that are plugged in are refused and logged; neither becomes a disk or a link."""
    vm = stage.vm
    stage.reopen()
    before = vm.ask("ls /sys/class/net /sys/block")
    (vm.folder / "stick.img").write_bytes(bytes(1 << 20))
    vm.qmp("blockdev-add", **{"driver": "file", "node-name": "stick", "filename": str(vm.inner / "stick.img")})
    vm.qmp("device_add", driver="usb-storage", id="stick", drive="stick", bus="xhci.0")
    vm.qmp("netdev_add", type="user", id="planted")
    vm.qmp("device_add", driver="usb-net", id="card", netdev="planted", bus="xhci.0")
    time.sleep(20)
    if vm.ask("ls /sys/class/net /sys/block") != before:
        raise AssertionError("something planted is in use")
    blocked = vm.ask("usbguard list-devices -b")
    if len(blocked.splitlines()) != 2:
        raise AssertionError(f"blocked: {blocked}")
    if "block" not in vm.ask("tail -n 20 /var/log/usbguard/audit.log"):
        raise AssertionError("nothing is logged")
    return "both blocked and logged"


def moved(stage):
    """The disk in another machine: its data stays locked, and no part of the kiosk starts without it."""
    from run import WORDS
    from vm import Vm
    stage.vm.stop()
    with Vm("moved", "vm/kiosk/disk.qcow2", words=WORDS) as other:
        other.prepare()
        other.start()
        until = time.monotonic() + 1500
        while True:
            try:
                state = other.ask("systemctl show -P ActiveState foyer-var.service", patience=30).strip()
            except (OSError, RuntimeError):
                state = ""
            if state in ("failed", "active") or time.monotonic() > until:
                break
            time.sleep(5)
        if state != "failed":
            raise AssertionError(f"the data is {state or 'not looked at'}")
        if other.ask("findmnt -no SOURCE /var || true").strip() or other.ask("systemctl is-active foyer-kiosk || true").strip() == "active":
            raise AssertionError("something of the kiosk runs")
    return "cannot be unlocked"


# These need no machine that is enrolled.
ALONE = {"flips", "slots", "cuts", "secure-boot", "again"}
SCENARIOS = {"boot": boot, "enrolled": enrolled, "check-in": check_in, "printer": printer, "hung": hung, "shut": shut,
             "frozen": frozen, "frozen-desk": frozen_desk, "planted": planted, "keys": keys, "power": power, "again": again,
             "flips": flips, "slots": slots, "cuts": cuts, "update": update, "refused": refused, "fall-back": fall_back,
             "secure-boot": secure_boot, "moved": moved}
