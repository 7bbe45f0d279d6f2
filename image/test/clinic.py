# SPDX-License-Identifier: GPL-3.0-or-later
"""The clinic around the device: the real desk on this host behind a web server with TLS."""

import base64
import hashlib
import http.cookiejar
import importlib.util
import os
import pathlib
import re
import shutil
import socket
import subprocess
import sys
import urllib.error
import urllib.parse
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/tour"))
_spec = importlib.util.spec_from_file_location("tour_clinic", ROOT / "tests/tour/clinic.py")
tour = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(tour)

# How the device sees this host, and the one port beside 443 that it may use before it is enrolled.
HOST, PORT = "10.0.2.2", 8443


class DeskOnHost(tour.Clinic):
    """The tour's clinic, reached as a kiosk on another machine reaches it: TLS, and a pin instead of an authority."""

    def __init__(self, programs, work):
        super().__init__(programs, work, languages=["en", "es"])
        self.tls_port = PORT
        self.updates = pathlib.Path(work) / "updates"

    def open(self, fresh):
        """A clinic on its first day, or the one of the last run."""
        if fresh or not self.desk_settings.exists():
            shutil.rmtree(self.work, ignore_errors=True)
            self.make()
        else:
            listed = re.findall(r'^(kiosks|commands|staff|public) = "127.0.0.1:(\d+)"', self.desk_settings.read_text(), re.MULTILINE)
            self.ports = {name: int(port) for name, port in listed}
        with socket.socket() as door:  # a web server that an ended run left behind would answer with another key
            if door.connect_ex(("127.0.0.1", self.tls_port)) == 0:
                raise RuntimeError(f"Another program answers at port {self.tls_port} of this host.")
        self.start_desk()
        self.programs.append(tour.Program(["/usr/sbin/nginx", "-c", self.work / "nginx.conf"], self.work / "nginx.out"))
        tour.wait_for_port(self.tls_port, self.programs[-1].process, "the web server")

    def keep(self):
        """The records as they are now are those that restore() brings back."""
        self.desk.stop()
        shutil.rmtree(self.work / "kept", ignore_errors=True)
        shutil.copytree(self.work / "desk", self.work / "kept")
        self.start_desk()

    def restore(self):
        self.desk.stop()
        shutil.rmtree(self.work / "desk")
        shutil.copytree(self.work / "kept", self.work / "desk")
        self.start_desk()

    def make(self, ports=None):
        super().make(ports)
        certificate, key = self.work / "desk.pem", self.work / "desk.key"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30", "-subj", "/CN=desk",
                        "-keyout", key, "-out", certificate], check=True, capture_output=True)
        public = subprocess.run(["openssl", "x509", "-in", certificate, "-noout", "-pubkey"], check=True,
                                capture_output=True).stdout
        der = subprocess.run(["openssl", "pkey", "-pubin", "-outform", "der"], input=public, check=True,
                             capture_output=True).stdout
        pin = base64.b64encode(hashlib.sha256(der).digest()).decode()
        self.updates.mkdir(exist_ok=True)
        told = self.desk_settings.read_text(encoding="utf-8")
        self.desk_settings.write_text(f'updates_dir = "{self.updates}"\n{told}', encoding="utf-8")
        with open(self.desk_settings, "a", encoding="utf-8") as settings:
            # Appointments are told from the first start; a later run goes on with the same day.
            settings.write(f'\n[rules]\nlatest_minutes = 1440\n\n[proxy]\nkiosks = "https://{HOST}:{PORT}"\n'
                           f'commands = "wss://{HOST}:{PORT}/kiosk/v1/commands"\npin = "{pin}"\n')
        configuration = (ROOT / "assets/nginx/foyer-desk.conf").read_text(encoding="utf-8")
        for old, new in (("listen 443 ssl", f"listen 127.0.0.1:{self.tls_port} ssl"),
                         ("/etc/foyer/tls/desk.pem", str(certificate)), ("/etc/foyer/tls/desk.key", str(key)),
                         ("/var/log/nginx/", f"{self.work}/nginx-"), ("127.0.0.1:7801", f"127.0.0.1:{self.ports['kiosks']}"),
                         ("127.0.0.1:7802", f"127.0.0.1:{self.ports['commands']}"),
                         ("127.0.0.1:7803", f"127.0.0.1:{self.ports['staff']}"),
                         ("127.0.0.1:7804", f"127.0.0.1:{self.ports['public']}")):
            configuration = configuration.replace(old, new)
        (self.work / "nginx.conf").write_text(
            f"daemon off; pid {self.work}/nginx.pid; error_log {self.work}/nginx.log; events {{}}\n"
            f"http {{ client_body_temp_path {self.work}/body; proxy_temp_path {self.work}/proxy;\n"
            f"fastcgi_temp_path {self.work}/f; uwsgi_temp_path {self.work}/u; scgi_temp_path {self.work}/s;\n"
            f"{configuration}\n}}\n", encoding="utf-8")

    def enrolment_code(self, name):
        return self.run_desk("enrol-code", "--name", name).strip().splitlines()[-1]

    def offer(self, folder):
        """The desk offers a version; None: no more."""
        shutil.rmtree(self.updates, ignore_errors=True)
        self.updates.mkdir()
        if folder:
            shutil.copytree(folder, self.updates / folder.name, copy_function=os.link)


class Console:
    """The staff console as an administrator's browser has it."""

    def __init__(self, clinic):
        self.base = f"http://127.0.0.1:{clinic.ports['staff']}"
        self._browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
        self.press("/sign-in", "/sign-in", code=tour.ADMIN["code"], password=tour.ADMIN["password"])

    def page(self, path):
        with self._browser.open(self.base + path, timeout=30) as reply:
            return reply.read().decode()

    def press(self, path, form, **fields):
        """Sends a form of a page, told by what its address is like; whether there is such a form, and it was taken."""
        found = re.search(rf'<form method="post" action="({form})"><input type="hidden" name="csrf" value="([^"]+)">', self.page(path))
        if found:
            body = urllib.parse.urlencode({"csrf": found[2], **fields}).encode()
            try:
                with self._browser.open(self.base + found[1], body, timeout=30) as reply:
                    return 'class="said trouble"' not in reply.read().decode()
            except urllib.error.HTTPError as refused:
                refused.close()
        return False
