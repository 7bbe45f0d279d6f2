# SPDX-License-Identifier: GPL-3.0-or-later
"""Scenarios of what a technician brings to a device: a USB stick with settings or with a version, the password of a Wi-Fi network, a
desk of its own."""

import base64
import re
import ssl
import struct
import subprocess
import time
import urllib.request

from clinic import tour
from eyes import OPEN, Eyes
from patients import DESK
from versions import built
from vm import HOME, OUT, WORDS, Vm, run_tool

END = r"^(settings|update|nothing|refused) (.*)$"


class Stick:
    """A FAT file system in a partition, as sticks are sold; files: name on the stick -> a file of this host."""

    def __init__(self, vm, files, label="TOOLS", megabytes=64):
        self.vm, self.image = vm, vm.folder / "stick.img"
        fat = vm.inner / "stick.fat"
        (vm.folder / "stick.fat").unlink(missing_ok=True)
        run_tool("mkfs.vfat", "-n", label, "-C", fat, str(megabytes << 10))
        for folder in sorted({name.split("/")[0] for name in files}):
            run_tool("mmd", "-i", fat, f"::/{folder}")
        for name, file in files.items():
            run_tool("mcopy", "-i", fat, "/out/" + str(file.relative_to(OUT)), f"::/{name}")
        with open(self.image, "wb") as image:
            entry = struct.pack("<B3sB3sII", 0, bytes(3), 0x0C, bytes(3), 2048, megabytes << 11)
            image.write(bytes(446) + entry + bytes(48) + b"\x55\xaa" + bytes((1 << 20) - 512))
        with open(vm.folder / "stick.fat", "rb") as file, open(self.image, "ab") as image:
            subprocess.run(["cat"], stdin=file, stdout=image, check=True)
        (vm.folder / "stick.fat").unlink()

    def __enter__(self):
        self.vm.qmp("blockdev-add", **{"driver": "file", "node-name": "stick", "filename": str(self.vm.inner / "stick.img"), "read-only": True})
        self.vm.qmp("device_add", driver="usb-storage", id="stick", drive="stick", bus="xhci.0")
        return self

    def __exit__(self, *_):
        self.vm.qmp("device_del", id="stick")
        self.vm.until(self._gone, 60, "The stick could not be pulled out")

    def _gone(self):
        try:
            self.vm.qmp("blockdev-del", **{"node-name": "stick"})
        except RuntimeError:  # it is still in use
            return False
        return True


def put(vm, target, file):
    """A file of this host into the device."""
    vm.ask(f"echo {base64.b64encode(file.read_bytes()).decode()} | base64 -d >{target}")


def wish(vm, name):
    """What the screen's program writes when somebody presses a button there."""
    vm.ask(f"install -o foyer-screen -g foyer-screen -m 0600 /dev/null /var/lib/foyer/kiosk/{name}")


def read_stick(vm, patience=600):
    """Asks for a stick to be read; the last word and its sentence."""
    vm.ask("rm -f /run/foyer/stick-said")
    wish(vm, "stick-wanted")
    found = vm.until(lambda: re.search(END, vm.ask("cat /run/foyer/stick-said 2>/dev/null || true"), re.MULTILINE), patience,
                     "Nothing was said about the stick")
    return found[1], found[2]


def sign(folder, name):
    subprocess.run(["openssl", "pkeyutl", "-sign", "-rawin", "-inkey", folder / "site.key", "-in", folder / name,
                    "-out", folder / f"{name}.sig"], check=True)


def site(stage):
    """A folder with the key of a site and settings that it signed."""
    folder = stage.vm.folder / "site"
    folder.mkdir(exist_ok=True)
    subprocess.run(["openssl", "genpkey", "-algorithm", "ed25519", "-out", folder / "site.key"], check=True)
    subprocess.run(["openssl", "pkey", "-in", folder / "site.key", "-pubout", "-out", folder / "site.pub"], check=True)
    (folder / "kiosk.toml").write_text((HOME / "test/kiosk.toml").read_text() + "# from the stick\n")
    sign(folder, "kiosk.toml")
    return folder


def outcome(said, word, sentence):
    if said[0] != word or sentence not in said[1]:
        raise AssertionError(f"It said: {' '.join(said)}")


def stick(stage):
    """Settings on a stick: taken when somebody asked at the screen and the site signed them; else a stick is no disk."""
    vm = stage.vm
    stage.reopen()
    folder = site(stage)
    disks = vm.ask("ls /sys/block")

    def shut_out():
        vm.until(lambda: "08:06:50" in vm.ask("usbguard list-devices -b"), 180, "The stick is not blocked")
        if vm.ask("ls /sys/block") != disks or "usb_storage" in vm.ask("lsmod"):
            raise AssertionError("the stick is a disk")

    files = {f"foyer/{name}": folder / name for name in ("kiosk.toml", "kiosk.toml.sig", "site.pub")}
    with Stick(vm, files, label="FOYER-UPD"):
        shut_out()
        time.sleep(5)
        if vm.ask("systemctl list-units --plain --no-legend --all 'foyer-carried@*'").strip():
            raise AssertionError("a stick was looked at that nobody asked for")
        outcome(read_stick(vm), "refused", "knows no key of a site")
        shut_out()

        # The key as a prepared disk would have brought it.
        put(vm, "/var/lib/foyer/settings/site.pub", folder / "site.pub")
        process = vm.ask("systemctl show -P MainPID foyer-kiosk")
        outcome(read_stick(vm), "settings", "New settings were taken")
        shut_out()
        if "# from the stick" not in vm.ask("cat /var/lib/foyer/settings/kiosk.toml"):
            raise AssertionError("the settings are the old ones")
        vm.until(lambda: vm.ask("systemctl show -P MainPID foyer-kiosk") not in (process, "0\n"), 120, "The kiosk was not started anew")
    stage.ready()
    stage.eyes.keep("settings-from-a-stick")

    (folder / "kiosk.toml").write_text((HOME / "test/kiosk.toml").read_text() + "# of a stranger\n")
    with Stick(vm, files):
        outcome(read_stick(vm), "refused", "not signed by this site")
        shut_out()
    outcome(read_stick(vm), "nothing", "No stick came")
    if "stranger" in vm.ask("cat /var/lib/foyer/settings/kiosk.toml"):
        raise AssertionError("a stranger's settings were taken")
    return "blocked before; signed settings taken, unsigned and a stranger's key refused; blocked again, its driver unloaded"


def stick_update(stage):
    """A version on a stick is written, starts and is blessed; the enrolment is still there."""
    folder = built("0.1.1")
    stage.reopen()
    with Stick(stage.vm, {f"foyer-update/{file.name}": file for file in folder.iterdir()}, megabytes=1024):
        since = len(stage.vm.serial())
        outcome(read_stick(stage.vm, patience=2400), "update", "Version 0.1.1 is written")
    stage.vm.wait_for(r"FOYER-HEALTHY first-frame \S+ version 0\.1\.1", 2400, since)
    stage.eyes.wait(OPEN, patience=300)
    return "0.1.1 runs, the kiosk is open"


# The other end of the air: iwd on the second of two made-up cards, whenever iwd starts; and addresses for who joins.
ACCESS_POINT = """umask 022
for _ in $(seq 60); do
    card=$(ls /sys/class/net | grep ^wlan | tail -n 1)
    iwctl device "$card" set-property Mode ap && iwctl ap "$card" start "Clinic Guest" "quiet harbor 42" && break
    sleep 1
done
printf '[Match]\\nName=%s\\n[Network]\\nAddress=192.168.77.1/24\\nDHCPServer=yes\\n[DHCPServer]\\nRouter=192.168.77.254\\n' "$card" >/run/systemd/network/70-air.network
networkctl reload
networkctl reconfigure "$card"
"""


def join(vm, name, password, patience=900):
    """What the screen writes when a network is typed there; the last word and its sentence."""
    lines = f"ssid={name.encode().hex()}\npassphrase={password.encode().hex()}\n"
    vm.ask("rm -f /run/foyer/network-said")
    vm.ask(f"echo {base64.b64encode(lines.encode()).decode()} | base64 -d >/run/typed; "
           "install -o foyer-screen -g foyer-screen -m 0600 /run/typed /var/lib/foyer/kiosk/network-wanted; rm /run/typed")
    found = vm.until(lambda: re.search(r"^(connected|failed) (.*)$", vm.ask("cat /run/foyer/network-said 2>/dev/null || true"), re.MULTILINE),
                     patience, "Nothing was said about the network")
    return found[1], found[2]


def wifi(stage):
    """Wi-Fi typed at the screen: no card, no such network and a wrong password are told; the right one connects, and is kept."""
    vm = stage.vm
    stage.reopen()
    outcome(join(vm, "Clinic Guest", "quiet harbor 42"), "failed", "has no Wi-Fi")
    if vm.ask("systemctl is-active iwd || true").strip() != "inactive":
        raise AssertionError("iwd runs without a network")
    script = stage.vm.folder / "access-point"
    script.write_text(ACCESS_POINT)
    vm.ask("mkdir -p /run/systemd/network /run/systemd/system/iwd.service.d /run/systemd/system/foyer-network.service.d")
    put(vm, "/run/access-point", script)
    vm.ask("printf '[Service]\\nExecStartPost=-+/bin/sh /run/access-point\\nTimeoutStartSec=300\\n' >/run/systemd/system/iwd.service.d/air.conf; "
           "printf '[Service]\\nEnvironment=FOYER_PATIENCE=120\\n' >/run/systemd/system/foyer-network.service.d/slow.conf; "
           "systemctl daemon-reload; nft insert rule inet foyer input udp dport 67 accept; modprobe mac80211_hwsim radios=2")

    outcome(join(vm, "Nobody", "quiet harbor 42"), "failed", "was not found")
    outcome(join(vm, "Clinic Guest", "quiet harbor 43"), "failed", "is the password right?")
    if vm.ask("ls /var/lib/iwd/*.psk 2>/dev/null || true").split():
        raise AssertionError("a network that did not work is kept")
    outcome(join(vm, "Clinic Guest", "quiet harbor 42"), "connected", "Connected to Clinic Guest.")
    addresses = vm.ask("ip -color=never -4 -o addr show scope global")
    if not re.search(r"inet 192\.168\.77\.(?!1/)", addresses):
        raise AssertionError(f"no address came over the air: {addresses}")
    if vm.ask("stat -c %a '/var/lib/iwd/Clinic Guest.psk'").strip() != "600":
        raise AssertionError("others may read the password")
    if vm.ask("journalctl --no-pager | grep -cE 'quiet harbor 4|717569657420686172626f72' || true").strip() != "0":
        raise AssertionError("the password is in the journal")
    routes = vm.ask("ip -color=never route show default")
    if "metric 1024" not in routes or not re.search(r"wlan\d .*metric 2048", routes):
        raise AssertionError(f"the cable does not go first: {routes}")
    stage.eyes.wait(OPEN, patience=300)
    return "no card, no such network, wrong password: told; then connected, with an address; the cable goes first"


def own_desk(stage):
    """A device flashed with a desk's settings is a whole clinic after its first boot: console behind TLS, kiosk open, password gone."""
    stage.vm.stop()
    folder, port = OUT / "vm/own-files", tour.free_port()
    folder.mkdir(exist_ok=True)
    password = tour.ADMIN["password"]
    (folder / "desk.toml").write_text(DESK + '[clinic.notice]\nen = "Flu shots today, no appointment needed."\n')
    (folder / "first-admin").write_text("".join(f"{key}={tour.ADMIN[key]}\n" for key in ("code", "name", "pin", "password")))
    subprocess.run(["cp", "--sparse=always", OUT / "foyer.raw", OUT / "own.raw"], check=True)
    subprocess.run([HOME / "prepare", OUT / "own.raw", HOME / "test/kiosk.toml", folder / "desk.toml", folder / "first-admin"],
                   check=True, capture_output=True)
    with Vm("own", "own.raw", words=WORDS, forwards=f",hostfwd=tcp:127.0.0.1:{port}-:443") as vm:
        vm.prepare()
        vm.start()
        _, seconds = vm.wait_for(r"FOYER-HEALTHY first-frame", 3000)
        eyes = Eyes(vm)
        eyes.wait(OPEN, patience=300)
        eyes.keep("own-desk")

        def page():
            try:
                return urllib.request.urlopen(f"https://127.0.0.1:{port}/sign-in", timeout=60, context=ssl._create_unverified_context()).read().decode()
            except OSError:
                return ""

        if "Juniper Row Clinic" not in vm.until(page, 300, "The console does not answer"):
            raise AssertionError("another page answers in the place of the console")
        if "first-admin" in vm.ask("ls /boot/foyer /var/lib/foyer/settings"):
            raise AssertionError("the first administrator's password lies there still")
        if vm.ask(f"sync; grep -ac {password} /dev/disk/by-partlabel/foyer-boot || true", patience=900).strip() != "0":
            raise AssertionError("the password can be read off the boot partition")
        if vm.ask("journalctl --no-pager | grep -c quiet-harbor || true").strip() != "0":
            raise AssertionError("the password is in the journal")
        vm.ask("nft list set inet foyer local_doors | grep -q 443")
        restarts = vm.ask("systemctl show -P NRestarts foyer-desk foyer-kiosk nginx").split()
    return f"open {seconds:.0f} s after power; the console answers; restarts of desk, kiosk, web server: {', '.join(restarts)}"
