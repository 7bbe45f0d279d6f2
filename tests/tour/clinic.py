# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole clinic on loopback: the real desk, real kiosks, simulated printers, a scanner and a camera for each kiosk."""

import json
import os
import pathlib
import signal
import socket
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
ADMIN = {"code": "1001", "name": "Alex Morgan", "pin": "483920", "password": "quiet-harbor-lantern-42"}
RECEPTION = {"code": "1002", "name": "Rosa Delgado", "pin": "719264", "password": "maple-window-seven-gulls"}


def free_ports(*names):
    """A port for each, held until all are known: one that is let go of can be given out again at once."""
    held = {name: socket.create_server(("127.0.0.1", 0)) for name in names}
    ports = {name: s.getsockname()[1] for name, s in held.items()}
    for s in held.values():
        s.close()
    return ports


def wait_for_port(port, process, what, timeout=30):
    until = time.monotonic() + timeout
    while time.monotonic() < until:
        if process.poll() is not None:
            raise RuntimeError(f"{what} ended at once")
        with socket.socket() as s:
            s.settimeout(0.2)
            if s.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.03)
    raise RuntimeError(f"{what} does not listen")


def language_settings(offered=None):
    """The two lists of the settings: what is offered, all of it without a wish, and what of it nobody has reviewed."""
    known = json.loads((ROOT / "i18n/languages.json").read_text(encoding="utf-8"))
    tags = list(offered or (language["tag"] for language in known))
    unreviewed = [language["tag"] for language in known
                  if language["tag"] in tags and not language.get("source") and not language["reviewed_by"]]
    return f"languages = {json.dumps(tags)}\nunreviewed_languages = {json.dumps(unreviewed)}"


class Program:
    """A process with its output in a file, ended with its owner."""

    def __init__(self, command, log, env=None, **more):
        self.log = log
        with open(log, "ab") as out:
            self.process = subprocess.Popen([str(c) for c in command], stdout=more.pop("stdout", out), stderr=out,
                                            stdin=subprocess.DEVNULL, env={**os.environ, **(env or {})}, **more)

    def stop(self, how=signal.SIGTERM):
        if self.process.poll() is None:
            self.process.send_signal(how)
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()


class LineScanner:
    """A scanner on a serial-to-network box: the kiosk connects, codes are sent to it."""

    def __init__(self):
        self._server = socket.create_server(("127.0.0.1", 0))
        self._server.settimeout(20)
        self.port = self._server.getsockname()[1]
        self._peer = None

    def forget(self):
        """The kiosk was started anew and will connect again."""
        if self._peer:
            self._peer.close()
            self._peer = None

    def scan(self, data):
        if self._peer is None:
            self._peer, _ = self._server.accept()
        self._peer.sendall(data if isinstance(data, bytes) else data.encode() + b"\r")

    def close(self):
        if self._peer:
            self._peer.close()
        self._server.close()


class Printer(Program):
    def __init__(self, program, folder, log, model="epson-tm-m30"):
        super().__init__([program, "--model", model, "--folder", folder], log,
                         stdout=subprocess.PIPE, text=True)
        self.folder = pathlib.Path(folder)
        _, port, _, control = self.process.stdout.readline().split()
        self.port, self.control = int(port), int(control)

    def verb(self, text):
        with socket.create_connection(("127.0.0.1", self.control), 5) as s:
            s.sendall(text.encode() + b"\n")
            return s.makefile().readline().strip()

    def tickets(self):
        return sorted(self.folder.glob("*.bin"))


class Kiosk(Program):
    def __init__(self, clinic, name, work, platform, env):
        self.name, self.work = name, work
        self.socket = work / "pilot"
        self.camera = work / "camera"
        self.clinic = clinic
        self.scanner, self.printer = clinic.fitted[name]
        super().__init__([clinic.bin / "foyer-kiosk", "--settings", work / "kiosk.toml"], work / "kiosk.log",
                         {"QT_QPA_PLATFORM": platform, "QT_QPA_GENERIC_PLUGINS": f"foyerpilot:{self.socket}",
                          "QT_PLUGIN_PATH": clinic.pilot, **env})

    def show(self, picture):
        """Holds a picture under the camera."""
        self.camera.mkdir(exist_ok=True)
        for old in self.camera.iterdir():
            old.unlink()
        if picture:
            target = self.camera / pathlib.Path(picture).name
            temporary = self.work / "coming"
            temporary.write_bytes(pathlib.Path(picture).read_bytes())
            temporary.rename(target)


class Clinic:
    def __init__(self, bin_dir, work, panel=(268, 476), size="1080x1920", languages=None, more="", bundle=None):
        """languages: tags; without them all. more: further settings of each kiosk, first of its devices. bundle: who is there."""
        self.bundle = bundle or ROOT / "assets/demo-clinic/bundle.json"
        self.languages, self.more = language_settings(languages), more
        self.bin, self.work = pathlib.Path(bin_dir).resolve(), pathlib.Path(work).resolve()
        self.pilot = self.bin.parent / "pilot"
        if not self.pilot.exists():  # a release build has no tests; the plugin is the same
            self.pilot = ROOT / "build/dev/pilot"
        self.panel, self.size = panel, size
        self.kiosks, self.fitted, self.programs = {}, {}, []
        self.ports = {}
        self.desk = None

    def __enter__(self):
        self.make()
        self.start_desk()
        return self

    def __exit__(self, *_):
        for program in [*self.kiosks.values(), *self.programs, self.desk]:
            if program:
                program.stop()
        for scanner, _ in self.fitted.values():
            scanner.close()

    def tool(self, name):
        """A program of the tests; a release build has none, so the one of the development build is taken."""
        return self.bin / name if (self.bin / name).exists() else ROOT / "build/dev/bin" / name

    @property
    def desk_settings(self):
        return self.work / "desk.toml"

    def run_desk(self, *arguments, **more):
        done = subprocess.run([self.bin / "foyer-desk", "--settings", self.desk_settings, *arguments],
                              capture_output=True, text=True, **more)
        if done.returncode != 0:
            raise RuntimeError(f"foyer-desk {' '.join(arguments)}: {done.stderr or done.stdout}")
        return done.stdout

    def make(self, ports=None):
        self.work.mkdir(parents=True, exist_ok=True)
        self.ports = ports or free_ports("kiosks", "commands", "staff", "public")
        self.desk_settings.write_text(f"""# Written for the demo clinic; see assets/settings/desk.toml for every key.
data_dir = "desk"
database = "sqlite:desk/foyer.db"
keys_file = "desk/keys.json"
public_url = "http://127.0.0.1:{self.ports['public']}"

[listen]
kiosks = "127.0.0.1:{self.ports['kiosks']}"
commands = "127.0.0.1:{self.ports['commands']}"
staff = "127.0.0.1:{self.ports['staff']}"
public = "127.0.0.1:{self.ports['public']}"

[clinic]
name = "Juniper Row Clinic"
site = "main"
{self.languages}

[clinic.notice]
en = "Flu shots today, no appointment needed."
es = "Vacunas contra la gripe hoy, sin cita."

[clinic.towns]
55999 = "Exampleton, MN 55999"

[ehr]
kind = "demo"
bundle = "{self.bundle}"
""")
        (self.work / "desk").mkdir(exist_ok=True)
        self.run_desk("init", "--code", ADMIN["code"], "--name", ADMIN["name"],
                      input=f"{ADMIN['pin']}\n{ADMIN['password']}\n")
        self.run_desk("staff", "add", "--code", RECEPTION["code"], "--name", RECEPTION["name"], "--role", "reception",
                      input=f"{RECEPTION['pin']}\n{RECEPTION['password']}\n")

    def start_desk(self):
        self.desk = Program([self.bin / "foyer-desk", "--settings", self.desk_settings], self.work / "desk.log")
        wait_for_port(self.ports["kiosks"], self.desk.process, "the desk")
        return self.desk

    def enrol(self, name, devices=None):
        """A kiosk of this name: its settings, its devices, and its enrolment."""
        work = self.work / name
        (work / "camera").mkdir(parents=True, exist_ok=True)
        if devices is None:
            scanner = LineScanner()
            printer = Printer(self.tool("foyer-fake-printer"), work / "tickets", work / "printer.log")
            self.programs.append(printer)
            self.fitted[name] = (scanner, printer)
            devices = (f'printer = "tcp:127.0.0.1:{printer.port}"\nprinter_model = "epson-tm-m30"\n'
                       f'scanner = "tcp:127.0.0.1:{scanner.port}"\ncamera = "file:{work / "camera"}"\n')
        (work / "kiosk.toml").write_text(f"""# Written for the demo clinic; see assets/settings/kiosk.toml for every key.
data_dir = "data"
{self.languages}

[panel]
width_mm = {self.panel[0]}
height_mm = {self.panel[1]}

[devices]
{devices}{self.more}""")
        code = self.run_desk("enrol-code", "--name", name).strip().splitlines()[-1]
        subprocess.run([self.bin / "foyer-kiosk", "--settings", work / "kiosk.toml", "--enrol", code], check=True,
                       capture_output=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})

    def start_kiosk(self, name, platform=None, env=None):
        if name not in self.fitted:
            self.enrol(name)
        elif name in self.kiosks:
            self.fitted[name][0].forget()
        platform = platform or f"offscreen:configfile={self._screen()}"
        kiosk = Kiosk(self, name, self.work / name, platform, env or {})
        self.kiosks[name] = kiosk
        return kiosk


    def _screen(self):
        """The offscreen platform's panel, in the pixels of the real one."""
        width, height = (int(x) for x in self.size.split("x"))
        file = self.work / "screen.json"
        file.write_text(json.dumps({"synchronousWindowSystemEvents": True, "windowFrameMargins": False, "screens": [
            {"name": "panel", "x": 0, "y": 0, "width": width, "height": height, "logicalDpi": 96,
             "logicalBaseDpi": 96, "dpr": 1}]}))
        return file


if __name__ == "__main__":
    sys.exit("This file is a library; run ./run tour or ./run.")
