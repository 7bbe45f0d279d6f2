# SPDX-License-Identifier: GPL-3.0-or-later
"""Scenarios of a bad day: no network, no room, a clock in 1970, settings that are nonsense; a camera, and the device's last day."""

import re
import socket
import struct
import subprocess
import threading
import time

from eyes import OPEN, Eyes
from patients import KEPT, away, reprint, visit
from vm import HOME, OUT, WORDS, Vm, run_tool

NEW = "Connect this kiosk"  # what a kiosk shows that has no desk
FIRST_FRAME = r"FOYER-HEALTHY first-frame ([0-9.]+)"


def nonsense(_):
    """Settings on the boot partition that are nonsense are left aside: the device shows its first screen."""
    subprocess.run(["cp", "--sparse=always", OUT / "foyer.raw", OUT / "nonsense.raw"], check=True)
    settings = OUT / "vm/nonsense.d/kiosk.toml"
    settings.parent.mkdir(exist_ok=True)
    settings.write_bytes(b'languages = ["en"\n[panel]\nwidth_mm = "wide" \xff\xfe\n' + bytes(range(256)))
    subprocess.run([HOME / "prepare", OUT / "nonsense.raw", settings], check=True, capture_output=True)
    with Vm("nonsense", "nonsense.raw", words=WORDS, tpm=False) as vm:
        vm.prepare()
        vm.start()
        vm.wait_for(FIRST_FRAME, 2400)
        eyes = Eyes(vm)
        eyes.wait(NEW, patience=120)
        if "is left aside" not in vm.ask("journalctl -b --no-pager -u foyer-settings"):
            raise AssertionError("Nothing is said about the settings.")
        eyes.keep("left-aside")
    return "left aside, told in the journal; the first screen waits for its code"


def offline_boot(stage):
    """Switched on without a network: the screen comes in its usual time, tells a visitor so and gives a number; with the cable in it is open."""
    vm = stage.vm
    stage.reopen()
    vm.qmp("set_link", name="cable", up=False)
    since = len(vm.serial())
    vm.ask("sync")
    vm.qmp("system_reset")
    found, _ = vm.wait_for(FIRST_FRAME, 2400, since)
    stage.eyes.wait("Juniper Row Clinic", patience=180)
    number = away(stage)
    waits = vm.ask("systemd-analyze critical-chain foyer-kiosk.service --no-pager")
    if "network-online" in waits or "wait-online" in waits:
        raise AssertionError(f"The screen waits for a network: {waits}")
    vm.qmp("set_link", name="cable", up=True)
    stage.eyes.touch_main()
    stage.ready()
    return f"first picture {float(found[1]):.0f} s after the kernel's start; {number} for reception; open again with the cable in"


class TimeServer:
    """Tells the time as an NTP server does (RFC 5905, four of its fields), on this host only."""

    def __init__(self):
        self._line = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._line.bind(("127.0.0.1", 123))
        self._line.settimeout(0.5)
        self._ends = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    @staticmethod
    def _now():
        now = time.time() + 2208988800  # it counts from 1900
        return struct.pack(">II", int(now), int(now % 1 * (1 << 32)))

    def _run(self):
        while not self._ends.is_set():
            try:
                asked, who = self._line.recvfrom(512)
            except TimeoutError:
                continue
            came = self._now()
            head = struct.pack(">BBBbII4s", 4 << 3 | 4, 1, asked[2], -20, 0, 16, b"TEST")
            self._line.sendto(head + came + asked[40:48] + came + self._now(), who)

    def close(self):
        self._ends.set()
        self._thread.join()
        self._line.close()


def clock_1970(stage):
    """Switched on with a clock in 1970: the screen is there, and once there is a time server the device has the time."""
    vm = stage.vm
    stage.reopen()
    vm.ask("mkdir -p /var/lib/foyer/settings/chrony && echo 'server 10.0.2.2 iburst' >/var/lib/foyer/settings/chrony/site.conf && sync")
    stage.unplug()
    vm.stop()
    since = len(vm.serial())
    vm.start(clock="1970-01-01T00:00:00")
    stage.plug()
    vm.wait_for(FIRST_FRAME, 2400, since)
    behind = (time.time() - int(vm.ask("date +%s"))) / 86400
    if behind < 1:
        raise AssertionError("The clock was right from the start.")
    stage.eyes.keep("clock-1970")
    server = TimeServer()
    try:
        vm.until(lambda: abs(int(vm.ask("date +%s")) - time.time()) < 30, 900, "The device did not take the time")
    finally:
        server.close()
    stage.ready()
    return f"booted {behind:.0f} days behind; the time taken, the screen open"


FILL = ("mkdir -p /var/full; for size in 256M 16M 1M 64K 4K; do n=0; "
        "while fallocate -l $size /var/full/$size.$n 2>/dev/null; do n=$((n + 1)); done; done; df --output=avail /var | tail -n 1")


def full_disk(stage):
    """No room on the data partition: patients are checked in without paper, the screen stays, also started anew; with room it prints."""
    stage.reopen()
    ask = stage.vm.ask
    kept = ask(KEPT)
    if int(ask(FILL, patience=600)):
        raise AssertionError("There is still room.")
    number = visit(stage)
    stage.eyes.wait("The printer cannot print now", patience=120)  # nothing is printed that cannot be noted first
    stage.eyes.keep("no-room")
    ask("systemctl restart foyer-kiosk", patience=1200)
    stage.ready()
    stage.eyes.keep("started-anew")
    ask("rm -r /var/full")
    reprint(stage, number)
    if ask(KEPT) != kept:
        raise AssertionError("What the kiosk keeps has changed.")
    return f"{number} on the screen without room; started anew; with room it is on paper, nothing lost"


def camera(stage):
    """A camera (the kernel's own vivid) is found by the settings' name and gives pictures; the kiosk has it open."""
    stage.reopen()
    ask = stage.vm.ask
    ask("modprobe vivid node_types=0x1 num_inputs=1 input_types=0 && udevadm settle")
    ask("sed -i 's#^\\[devices\\]#&\\ncamera = \"v4l2:/dev/video0\"#' /var/lib/foyer/settings/kiosk.toml && systemctl restart foyer-kiosk", patience=1200)
    stage.ready()
    said = ask("systemctl stop foyer-kiosk; setpriv --reuid foyer-screen --regid foyer-screen --init-groups env QT_QPA_PLATFORM=offscreen "
               "foyer-kiosk doctor --settings /var/lib/foyer/settings/kiosk.toml 2>&1; systemctl start foyer-kiosk", patience=1200)
    found = re.search(r"right +camera +(.*)", said)
    if not found:
        raise AssertionError(said)
    stage.ready()
    return found[1]


def retire(stage):
    """The device's last day: the keys of its data are destroyed, it says so and switches off; nothing of it can be opened again."""
    vm = stage.vm
    stage.reopen()
    start = int(vm.ask("cat /sys/class/block/$(basename $(cryptsetup status foyer-var | sed -n 's/^ *device: *//p'))/start"))
    since = len(vm.serial())
    vm.ask("systemd-run -q -p StandardOutput=file:/dev/console foyer-retire --yes")
    vm.wait_for(r"The keys of this device's data are destroyed", 300, since)
    vm.until(lambda: vm.process.poll() is not None, 300, "It did not switch off")
    stage.unplug()
    vm.stop()
    # What the host finds in the 16 MB where the keys were: nothing.
    left = OUT / "vm/retired.img"
    left.unlink(missing_ok=True)
    run_tool("qemu-img", "dd", "-f", "qcow2", "-O", "raw", "bs=1M", f"skip={start >> 11}", f"count={(start >> 11) + 16}",
             f"if={vm.inner}/disk.qcow2", "of=/out/vm/retired.img")
    with open(left, "rb") as disk:
        if disk.read(16 << 20) != bytes(16 << 20):
            raise AssertionError("Something is left where the keys were.")
    left.unlink()
    since = len(vm.serial())
    stage.switch_on()
    vm.wait_for(FIRST_FRAME, 2400, since)
    stage.eyes.wait(NEW, patience=180)
    stage.eyes.keep("retired")
    return "it said so and switched off; nothing is left of the keys; switched on it is a new device"
