# SPDX-License-Identifier: GPL-3.0-or-later
"""Scenarios of strangers: keys, what is plugged in, open ports, another's programs, the disk in another machine."""

import ipaddress
import random
import re
import subprocess
import time

from eyes import COVER, OPEN, Eyes
from port_scan import Stranger, link_local
from vm import OUT, WORDS, Vm, run_tool


# Which terminal is seen, who paints on it, and that nobody reads commands.
SHOWN = ("cat /sys/class/tty/tty0/active; systemctl show -P MainPID foyer-kiosk; "
         "find /proc/[0-9]*/fd -lname /dev/fb0 -printf '%h\\n' 2>/dev/null | sort -u; ps -e -o comm= | grep -c getty || true")


def keys(stage):
    """Key combinations and random keys: never anything but the kiosk."""
    vm, rng = stage.vm, random.Random(2026)
    stage.reopen()
    shown = vm.ask(SHOWN)
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
    if vm.ask(SHOWN) != shown:
        raise AssertionError("Another program has the screen, or the kiosk was started anew.")
    for again in range(4):  # on whatever page the keys have led to; a panel over it is closed
        try:
            stage.eyes.wait(OPEN, "Juniper Row Clinic", COVER, "Someone is coming", patience=20)
            break
        except TimeoutError:
            if again == 3:
                raise
            vm.key("esc")
    stage.eyes.keep("after-keys")
    return f"23 combinations and {presses} presses, and the kiosk is on the screen"


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


def ports(stage):
    """Every port asked by a stranger on a cable of its own: none answers, and the one that is opened for proof does."""
    vm, mac = stage.vm, "52:54:00:f0:ee:02"
    stage.reopen()
    vm.qmp("netdev_add", type="stream", id="other", server=True, addr={"type": "unix", "path": str(vm.inner / "cable.sock")})
    vm.qmp("device_add", driver="virtio-net-pci", id="stranger", netdev="other", mac=mac, bus="port0")
    address = str(ipaddress.IPv6Address(link_local(bytes.fromhex(mac.replace(":", "")))))
    vm.until(lambda: any(address in line and "tentative" not in line for line in vm.ask("ip -6 addr").splitlines()), 180,
             f"The device has no address {address} on the new cable")
    stranger = Stranger(vm.folder / "cable.sock", bytes.fromhex(mac.replace(":", "")))
    try:
        vm.ask("nft add element inet foyer doors { 4444 }")
        vm.ask("systemd-run -q --unit=proof systemd-socket-activate -l 4444 /bin/cat")
        vm.until(lambda: ("tcp", 4444, "open") in stranger.scan([4443, 4444]), 120, "The port that was opened does not answer")
        vm.ask("systemctl stop proof; nft delete element inet foyer doors { 4444 }")
        answers = stranger.scan(range(1, 65536), own=50000)
    finally:
        stranger.close()
    if answers:
        raise AssertionError(f"answers: {sorted(answers)[:10]}")
    return "65535 TCP and 1025 UDP ports: none answers; one opened for proof did"


def planted(stage):
    """A hub with a stick and a network card is plugged in: both are refused and logged; neither becomes a disk or a link."""
    vm = stage.vm
    stage.reopen()
    before = vm.ask("ls /sys/class/net /sys/block")
    (vm.folder / "stick.img").write_bytes(bytes(1 << 20))
    vm.qmp("blockdev-add", **{"driver": "file", "node-name": "stick", "filename": str(vm.inner / "stick.img")})
    vm.qmp("device_add", driver="usb-hub", id="hub", bus="xhci.0", port="8")
    vm.qmp("device_add", driver="usb-storage", id="stick", drive="stick", bus="xhci.0", port="8.1")
    vm.qmp("netdev_add", type="user", id="planted")
    vm.qmp("device_add", driver="usb-net", id="card", netdev="planted", bus="xhci.0", port="8.2")
    vm.until(lambda: len(vm.ask("usbguard list-devices -b").splitlines()) == 2, 180, "Not both are blocked")
    if vm.ask("ls /sys/class/net /sys/block") != before:
        raise AssertionError("something planted is in use")
    if "block" not in vm.ask("tail -n 20 /var/log/usbguard/audit.log"):
        raise AssertionError("nothing is logged")
    return "both blocked and logged; the hub may be there"


def secure_boot(stage):
    """With our keys in the firmware: our image starts; an unsigned loader, an unsigned kernel image and another's key do not."""
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
        with Vm("secure", "secure.raw", words="console=ttyS0 loglevel=7", secure=True, tpm=False) as vm:
            vm.prepare()
            vm.start()
            found, _ = vm.wait_for(r"(Access Denied|Security Violation|Booting initrd of|Linux version)", 900)
            if (found[1] in ("Booting initrd of", "Linux version")) != starts:
                raise AssertionError(f"{what}: {found[1]}")
            Eyes(vm).keep(what.replace(" ", "-").replace("'", ""))
        said.append(f"{what}: {'starts' if starts else 'refused'}")
    return "; ".join(said)


def moved(stage):
    """The disk in another machine: its data stays locked, and no part of the kiosk starts without it."""
    stage.reopen()
    stage.unplug()
    stage.vm.stop()
    with Vm("moved", "vm/kiosk/disk.qcow2", words=WORDS) as other:
        other.prepare()
        other.start()
        state = other.until(lambda: re.match("failed|active$", other.hear("systemctl show -P ActiveState foyer-var.service")), 1500,
                            "The data was not looked at")[0]
        if state != "failed":
            raise AssertionError(f"the data is {state}")
        if other.ask("findmnt -no SOURCE /var || true").strip() or other.ask("systemctl is-active foyer-kiosk || true").strip() == "active":
            raise AssertionError("something of the kiosk runs")
    return "cannot be unlocked"
