# SPDX-License-Identifier: GPL-3.0-or-later
"""One device in QEMU: UEFI, TPM, touch panel, keyboard, sockets for what is plugged into its USB; spoken to over QMP."""

import base64
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import time

from usb_devices import UsbPanel

HOME = pathlib.Path(__file__).resolve().parents[1]
OUT = pathlib.Path(os.environ.get("FOYER_IMAGE_OUT", HOME.parent / "build/image"))
# What the kernel is told for the test only: the serial line for our waiting, painting without a GPU for speed.
WORDS = ("console=ttyS0 foyer.screen=linuxfb loglevel=4 systemd.default_device_timeout_sec=900 rd.timeout=900 systemd.show_status=yes "
         "no_timer_check systemd.wants=test-door.service")  # a starved machine fails the check of its timer


def inside_tools(*command, **more):
    """The tools of Debian 13; $out is /out there."""
    return ["bash", "-c", '. "$0"; inside "$out/tools" "$@"', str(HOME / "lib.sh"), *map(str, command)]


def run_tool(*command):
    done = subprocess.run(inside_tools(*command), capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"{command[0]}: {done.stderr or done.stdout}")
    return done.stdout


def hardware_helps():
    """A /dev/kvm without the processor's own virtualisation does not run a firmware."""
    flags = pathlib.Path("/proc/cpuinfo").read_text().split("flags", 1)[-1].split("\n", 1)[0].split()
    return os.access("/dev/kvm", os.W_OK) and ("vmx" in flags or "svm" in flags)


class Qmp:
    def __init__(self, path):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.connect(str(path))
        self.file = self.socket.makefile("rw")
        self.events = []
        json.loads(self.file.readline())
        self("qmp_capabilities")

    def __call__(self, command, **arguments):
        self.file.write(json.dumps({"execute": command, "arguments": arguments}) + "\n")
        self.file.flush()
        while True:
            answer = json.loads(self.file.readline())
            if "event" in answer:
                self.events.append(answer)
            elif "error" in answer:
                raise RuntimeError(f"{command}: {answer['error']['desc']}")
            else:
                return answer["return"]

    def monitor(self, line):
        return self("human-monitor-command", **{"command-line": line})


# The test's own way in. The image has none: the emulated firmware hands systemd this unit, as only a firmware can.
# Its name is none of ours: it is outside the walls of our units.
DOOR = b"""[Unit]
Description=The door of the test
DefaultDependencies=no
After=systemd-udevd.service
[Service]
StandardInput=tty-force
StandardOutput=tty
TTYPath=/dev/ttyS1
ExecStartPre=-/bin/stty -F /dev/ttyS1 raw -echo
ExecStart=/bin/sh -c 'while read -r line; do sh -c "$line" 2>&1; echo "=done $?="; done'
Restart=always
"""


# What an emulated processor needs fifty seconds for, a real one does in one: only there patience is longer.
PATIENCE = b"""[Service]
TimeoutStartSec=1200
WatchdogSec=180
"""


# A version that does not work is given up sooner: the test has three such boots to wait for, and more than once.
HASTE = b"""[Service]
Environment=FOYER_HEALTH_PATIENCE=60 FOYER_DEVICE_PATIENCE=60
"""


class Patience:
    """How long is waited for something: in time that the machine had. While the host gave it no processor, none passes."""

    def __init__(self, vm, seconds):
        self.vm, self.left = vm, seconds
        self.at, self.late = time.monotonic(), vm.late()

    def over(self):
        now, late = time.monotonic(), self.vm.late()
        if not self.vm.stopped():
            self.left -= max(0.0, now - self.at - (late - self.late))
        self.at, self.late = now, late
        return self.left < 0


def credential(name, text):
    return f",value=io.systemd.credential.binary:{name}={base64.b64encode(text).decode()}"


class Vm:
    """size: the panel's pixels. words: what is added to the kernel's command line. disk: the image that is written to."""

    def __init__(self, name, disk, size=(1080, 1920), words="", secure=False, tpm=True, forwards=""):
        self.name, self.size, self.words = name, size, words
        self._asked = 0
        self.secure, self.tpm, self.forwards = secure, tpm, forwards
        self.folder = OUT / "vm" / name
        self.inner = pathlib.Path("/out/vm") / name
        self.disk = disk
        self.process = self.swtpm = self.qmp = None
        self.panel = UsbPanel(self.folder / "panel.sock")
        self.begun = 0.0

    def prepare(self):
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        variables = "/usr/share/OVMF/OVMF_VARS_4M.fd"
        if self.secure:  # as after the loader has put in our keys
            owner = "5b2e4d6c-9b1f-4f0e-8f57-0d0c5a1be001"
            run_tool("virt-fw-vars", "--input", variables, "--output", self.inner / "vars.fd", "--secure-boot",
                     "--set-pk", owner, "/out/keys/PK.crt", "--add-kek", owner, "/out/keys/KEK.crt",
                     "--add-db", owner, "/out/keys/db.crt")
            variables = self.inner / "vars.fd"
        run_tool("qemu-img", "convert", "-O", "qcow2", variables, self.inner / "vars.qcow2")
        run_tool("qemu-img", "create", "-q", "-f", "qcow2", "-b", f"/out/{self.disk}", "-F", "qcow2" if self.disk.endswith("qcow2") else "raw",
                 self.inner / "disk.qcow2", "12G")
        (self.folder / "tpm").mkdir()

    def start(self, load=None, clock="utc"):
        """load: a snapshot. clock: what the machine's own says when it is switched on."""
        for left in ("qmp.sock", "tpm.sock", "scanner.sock", "printer.sock", "panel.sock", "door.sock", "pid"):  # of an earlier start
            (self.folder / left).unlink(missing_ok=True)
        if self.tpm:
            self.swtpm = subprocess.Popen(
                inside_tools("swtpm", "socket", "--tpm2", "--tpmstate", f"dir={self.inner}/tpm",
                             "--ctrl", f"type=unixio,path={self.inner}/tpm.sock"),
                stdout=subprocess.DEVNULL, stderr=open(self.folder / "swtpm.log", "ab"), start_new_session=True)
            self._wait_for(self.folder / "tpm.sock")
        firmware = "/usr/share/OVMF/OVMF_CODE_4M" + (".secboot.fd" if self.secure else ".fd")
        width, height = self.size
        command = [
            "nice", "-n", os.environ.get("FOYER_VM_NICE", "15"), "qemu-system-x86_64", "-name", self.name,
            "-machine", "q35" + (",smm=on" if self.secure else ""),
            "-accel", "kvm" if hardware_helps() else "tcg,thread=multi,tb-size=1024",
            "-cpu", "max", "-smp", "2", "-m", "2G", "-nodefaults", "-display", "none", "-rtc", f"base={clock}",
            "-device", f"virtio-gpu-pci,xres={width},yres={height}",
            "-device", "qemu-xhci,id=xhci,p2=8,p3=8", "-device", "usb-kbd,bus=xhci.0",
            "-chardev", f"socket,id=panel,path={self.inner}/panel.sock,server=on,wait=off",
            "-device", "usb-redir,id=panel,chardev=panel,bus=xhci.0",
            "-chardev", f"socket,id=scanner,path={self.inner}/scanner.sock,server=on,wait=off",
            "-device", "usb-redir,id=scanner,chardev=scanner,bus=xhci.0",
            "-chardev", f"socket,id=printer,path={self.inner}/printer.sock,server=on,wait=off",
            "-device", "usb-redir,id=printer,chardev=printer,bus=xhci.0",
            "-device", "pcie-root-port,id=port0,slot=1", "-device", "virtio-rng-pci", "-device", "i6300esb", "-action", "watchdog=reset",
            "-drive", f"if=pflash,format=raw,readonly=on,file={firmware}",
            "-drive", f"if=pflash,format=qcow2,file={self.inner}/vars.qcow2",
            "-drive", f"file={self.inner}/disk.qcow2,if=none,id=disk,cache=unsafe",
            "-device", "virtio-blk-pci,drive=disk,bootindex=1",
            "-nic", "user,id=cable,model=virtio-net-pci" + self.forwards,
            "-pidfile", self.inner / "pid",
            "-chardev", f"file,id=serial,path={self.inner}/serial.log,append=on", "-serial", "chardev:serial",
            "-chardev", f"socket,id=door,path={self.inner}/door.sock,server=on,wait=off", "-serial", "chardev:door",
            "-qmp", f"unix:{self.inner}/qmp.sock,server=on,wait=off",
            "-smbios", "type=11,value=io.systemd.stub.kernel-cmdline-extra=" + self.words.replace(",", ",,") +
            credential("systemd.extra-unit.test-door.service", DOOR) +
            credential("systemd.unit-dropin.foyer-healthy.service", HASTE) +
            ("" if hardware_helps() else credential("systemd.unit-dropin.foyer-kiosk.service", PATIENCE)),
        ]
        if self.secure:
            command += ["-global", "driver=cfi.pflash01,property=secure,value=on"]
        if self.tpm:
            command += ["-chardev", f"socket,id=tpm,path={self.inner}/tpm.sock",
                        "-tpmdev", "emulator,id=tpm,chardev=tpm", "-device", "tpm-crb,tpmdev=tpm"]
        if load:
            command += ["-loadvm", load]
        self.begun = time.monotonic()
        self.process = subprocess.Popen(inside_tools(*command), stdin=subprocess.DEVNULL, start_new_session=True,
                                        stdout=open(self.folder / "qemu.log", "ab"), stderr=subprocess.STDOUT)
        self._wait_for(self.folder / "qmp.sock")
        self.qmp = Qmp(self.folder / "qmp.sock")
        self.panel.plug()

    def _wait_for(self, path, patience=20):
        until = time.monotonic() + patience
        while not path.exists():
            for process in (self.swtpm, self.process):
                if process and process.poll() is not None:
                    raise RuntimeError(f"{self.name} ended at once; see {self.folder}/qemu.log")
            if time.monotonic() > until:
                raise RuntimeError(f"{path.name} did not appear")
            time.sleep(0.05)
        time.sleep(0.1)

    def stop(self):
        self.panel.unplug()
        for process in (self.process, self.swtpm):
            if process and process.poll() is None:
                os.killpg(process.pid, signal.SIGTERM)
                try:
                    process.wait(10)
                except subprocess.TimeoutExpired:
                    os.killpg(process.pid, signal.SIGKILL)
                    process.wait()
        self.process = self.swtpm = self.qmp = None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    # What the machine says
    def serial(self):
        file = self.folder / "serial.log"
        return file.read_text(encoding="utf-8", errors="replace") if file.exists() else ""

    def _tasks(self, file):
        try:
            home = pathlib.Path("/proc") / (self.folder / "pid").read_text().strip()
            return [task.read_text() for task in home.glob(f"task/*/{file}")]
        except OSError:  # it ends just now
            return []

    def late(self):
        """The seconds for which it was ready and no processor was: others on this host had them."""
        return max((int(task.split()[1]) / 1e9 for task in self._tasks("schedstat")), default=0.0)

    def stopped(self):
        return any(task.rsplit(")", 1)[1].split()[0] in "Tt" for task in self._tasks("stat"))

    def wait_for(self, pattern, patience, since=0):
        """The match of a pattern on the serial line, and the seconds since the machine was switched on."""
        waiting = Patience(self, patience)
        while not waiting.over():
            found = re.search(pattern, self.serial()[since:])
            if found:
                return found, time.monotonic() - self.begun
            if self.process.poll() is not None:
                raise RuntimeError(f"{self.name}: QEMU ended; see {self.folder}/qemu.log")
            time.sleep(0.3)
        raise TimeoutError(f"{self.name}: no '{pattern}' within {patience} s")

    def until(self, condition, patience, what):
        """What the condition becomes; patience ends with a sentence."""
        waiting = Patience(self, patience)
        while not (value := condition()):
            if waiting.over():
                raise TimeoutError(f"{what} within {patience} s")
            time.sleep(0.5)
        return value

    def picture(self, name):
        """What the panel shows, as a PNG."""
        target = self.folder / f"{name}.png"
        target.unlink(missing_ok=True)
        self.qmp("screendump", filename=str(self.inner / f"{name}.png"), format="png")
        return target

    def pixels(self):
        """The same as bytes: red, green, blue."""
        target = self.folder / "now.ppm"
        self.qmp("screendump", filename=str(self.inner / "now.ppm"))
        data = target.read_bytes()
        kind, width, height, most, rest = data.split(maxsplit=4)[0], *data.split(maxsplit=4)[1:]
        if kind != b"P6" or (int(width), int(height)) != tuple(self.size):
            raise RuntimeError(f"The panel is {width.decode()} x {height.decode()}.")
        return data[len(data) - int(width) * int(height) * 3:]

    def ask(self, command, patience=120):
        """What a command in the device says, by the test's door. Raises when it fails."""
        with socket.socket(socket.AF_UNIX) as line:
            line.connect(str(self.folder / "door.sock"))
            line.settimeout(1)
            waiting = Patience(self, patience)
            self._asked += 1  # what an earlier command says late, across a start anew, comes before this word
            line.sendall(f"echo =asked {self._asked}=\n{command}\n".encode())
            said, whole = b"", re.compile(rb"=asked %d=\r?\n=done 0=\r?\n(.*?)=done (\d+)=\r?\n" % self._asked, re.DOTALL)
            while not (heard := whole.search(said)):
                try:
                    came = line.recv(4096)
                except TimeoutError:
                    if waiting.over():
                        raise TimeoutError(f"{command}: no answer within {patience} s") from None
                    continue
                if not came:
                    raise RuntimeError("The door is shut.")
                said += came
        text = heard[1].decode(errors="replace").replace("\r", "")
        if heard[2] != b"0":
            raise RuntimeError(f"{command}: {text.strip() or heard[2].decode()}")
        return text

    def hear(self, command):
        """The same of a machine that is perhaps only starting: nothing then."""
        try:
            return self.ask(command, patience=30).strip()
        except (OSError, RuntimeError):
            return ""

    # What hands do
    def key(self, *codes):
        """Keys that are pressed together, by QEMU's names: "ctrl", "alt", "f2"."""
        self.qmp("send-key", keys=[{"type": "qcode", "data": code} for code in codes])

    def type(self, text):
        """Types as a scanner does that plays a keyboard of the United States, with Enter behind it."""
        for sign in text:
            name = {":": "semicolon", "-": "minus", "_": "minus"}.get(sign, sign.lower())
            self.qmp("send-key", keys=[{"type": "qcode", "data": code} for code in (["shift"] if sign in ":_" or sign.isupper() else []) + [name]],
                     **{"hold-time": 15})
            time.sleep(0.05)
        self.key("ret")

    def insert(self, disk):
        """Plugs in a disk; what it holds is a file under build/image."""
        self.qmp("blockdev-add", **{"driver": "raw", "node-name": "carried", "read-only": True,
                                    "file": {"driver": "file", "filename": f"/out/{disk}"}})
        self.qmp("device_add", driver="virtio-blk-pci", id="carried", drive="carried", bus="port0")

    def remove(self):
        """Pulls it out; the device has to let go of it, and while it starts nobody there does."""
        def gone():
            try:
                self.qmp("device_del", id="carried")
            except RuntimeError:  # it goes already, or is gone
                pass
            time.sleep(2)
            try:
                self.qmp("blockdev-del", **{"node-name": "carried"})
            except RuntimeError:
                return False
            return True

        self.until(gone, 300, "The carried disk was not let go of")

    def save(self, name):
        said = self.qmp.monitor(f"savevm {name}")
        if said.strip():
            raise RuntimeError(said)
