#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""own-desk and own-kiosk, as on a device that is its own desk, with the real desk, kiosk and web server: from the files of the boot
partition to a console behind TLS and an enrolled kiosk."""

import http.client
import os
import pathlib
import re
import socket
import ssl
import subprocess
import sys
import tempfile
import time
import unittest

BIN = pathlib.Path(sys.argv.pop(2)).resolve()
ROOT = pathlib.Path(sys.argv.pop(1)).resolve()
SCRIPTS = ROOT / "image/overlay/usr/lib/foyer"
sys.path.insert(0, str(ROOT / "tests/tour"))
sys.dont_write_bytecode = True

from clinic import free_ports  # noqa: E402

ADMIN = "code=1001\r\nname=Alex Morgan\r\npin=483920\r\npassword=quiet-harbor-lantern-42\r\n"


def wait_for(port):
    until = time.monotonic() + 60
    while time.monotonic() < until:
        with socket.socket() as s:
            if s.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise AssertionError("nothing listens")


def openssl(*arguments):
    subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True)


class Device:
    def __init__(self, folder, more=""):
        self.root = pathlib.Path(folder)
        self.own = self.root / "settings"
        for part in ("settings", "run", "nginx", "desk", "kiosk"):
            (self.root / part).mkdir()
        self.kiosks, self.commands, self.staff, self.public, self.tls = free_ports(
            "kiosks", "commands", "staff", "public", "tls").values()
        bundle = ROOT / "assets/demo-clinic/bundle.json"
        (self.own / "desk.toml").write_text(f"""data_dir = "{self.root}/desk"
database = "sqlite:{self.root}/desk/foyer.db"
keys_file = "{self.root}/desk/keys.json"
{more}
[listen]
kiosks = "127.0.0.1:{self.kiosks}"
commands="127.0.0.1:{self.commands}"
  staff = "127.0.0.1:{self.staff}" # the console
public = "127.0.0.1:{self.public}"
[clinic]
name = "Juniper Row Clinic"
site = "main"
languages = ["en"]
[ehr]
kind = "demo"
bundle = "{bundle}"
""")
        (self.own / "kiosk.toml").write_text(f'data_dir = "{self.root}/kiosk"\nlanguages = ["en"]\n'
                                             '[panel]\nwidth_mm = 268\nheight_mm = 476\n[devices]\nprinter = ""\n')
        (self.own / "first-admin").write_text(ADMIN)
        (self.own / "first-admin").chmod(0o600)
        self.programs = []

    def run(self, script, right=True):
        text = (SCRIPTS / script).read_text()
        text = re.sub(r"setpriv --reuid \S+ --regid \S+ --clear-groups ", "", text)
        for path, moved in (("/var/lib/foyer/", f"{self.root}/"), ("/usr/bin/", f"{BIN}/"), ("/run/foyer-nginx", f"{self.root}/nginx"),
                            ("/run/foyer/", f"{self.root}/run/"), ("/usr/share/foyer/", f"{ROOT}/assets/nginx/")):
            text = text.replace(path, moved)
        done = subprocess.run(["sh", "-c", text], capture_output=True, text=True, timeout=100)
        assert (done.returncode == 0) == right, done.stdout + done.stderr
        return done.stdout + done.stderr

    def start(self, command, port):
        with open(self.root / "log", "ab") as log:
            self.programs.append(subprocess.Popen(list(map(str, command)), stdout=log, stderr=log))
        wait_for(port)

    def start_desk(self):
        self.start([BIN / "foyer-desk", "--settings", self.own / "desk.toml"], self.kiosks)

    def start_nginx(self):
        conf = self.root / "run/nginx.conf"
        conf.write_text(conf.read_text().replace("listen 443 ssl", f"listen 127.0.0.1:{self.tls} ssl"))
        self.start(["/usr/sbin/nginx", "-e", "stderr", "-c", conf], self.tls)

    def get(self, path, host):
        context = ssl.create_default_context(cafile=self.root / "tls/desk.pem")
        context.check_hostname = False
        line = http.client.HTTPSConnection("127.0.0.1", self.tls, context=context, timeout=30)
        line.request("GET", path, headers={"Host": host})
        answer = line.getresponse()
        page = answer.read().decode(errors="replace")
        line.close()
        return answer.status, page

    def close(self):
        for program in reversed(self.programs):
            program.terminate()
            program.wait(20)


class Story(unittest.TestCase):
    more = ""

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        os.chmod(self.folder.name, 0o755)  # the web server's worker is another user
        self.device = Device(self.folder.name, self.more)

    def tearDown(self):
        self.device.close()
        self.folder.cleanup()


class OwnDesk(Story):
    def test_from_the_files_to_a_console_behind_tls_and_an_enrolled_kiosk(self):
        said = self.device.run("own-desk")
        self.assertNotIn("quiet-harbor", said)
        self.assertFalse((self.device.own / "first-admin").exists(), "the password lies there still")
        self.assertEqual((self.device.root / "tls/desk.key").stat().st_mode & 0o777, 0o600)
        self.assertRegex(said, r"The pin of this desk: [A-Za-z0-9+/]{43}=\n")
        self.device.start_desk()
        self.device.run("own-kiosk")
        self.assertIn(f"http://127.0.0.1:{self.device.kiosks}", (self.device.root / "kiosk/enrolled.toml").read_text())
        self.device.start_nginx()
        for host in ("192.168.1.20", "frontdesk.local", "desk.clinic.example"):
            status, page = self.device.get("/sign-in", host)
            self.assertIn("Juniper Row Clinic", page, f"{host}: {status}")

    def test_a_second_start_changes_nothing_that_matters(self):
        self.device.run("own-desk")
        kept = [(self.device.root / n).read_bytes() for n in ("desk/keys.json", "desk/foyer.db", "tls/desk.pem", "tls/desk.key")]
        (self.device.own / "first-admin").write_text(ADMIN.replace("quiet", "other"))  # one that came with a later stick
        self.device.run("own-desk")
        self.assertEqual([(self.device.root / n).read_bytes() for n in ("desk/keys.json", "desk/foyer.db", "tls/desk.pem", "tls/desk.key")], kept)
        self.assertFalse((self.device.own / "first-admin").exists())

    def test_a_weak_password_or_no_administrator_makes_no_desk(self):
        (self.device.own / "first-admin").rename(self.device.root / "aside")
        self.assertIn("no first-admin", self.device.run("own-desk", right=False))
        (self.device.own / "first-admin").write_text(ADMIN.replace("quiet-harbor-lantern-42", "short"))
        self.assertIn("There is no desk", self.device.run("own-desk", right=False))
        self.assertFalse((self.device.root / "run/nginx.conf").exists())

    def test_an_interrupted_beginning_is_gone_on_with(self):
        (self.device.own / "first-admin").write_text(ADMIN.replace("483920", "111111"))  # keys and database come before it is refused
        self.device.run("own-desk", right=False)
        (self.device.own / "first-admin").write_text(ADMIN)
        self.device.run("own-desk")

    def test_a_certificate_that_came_with_the_settings_is_the_one(self):
        own = self.device.own
        openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30", "-subj", "/CN=desk", "-keyout", own / "tls.key", "-out", own / "tls.crt")
        openssl("genpkey", "-algorithm", "ed25519", "-out", own / "other.key")
        certificate, key = (own / "tls.crt").read_bytes(), (own / "tls.key").read_bytes()
        (own / "tls.key").write_bytes((own / "other.key").read_bytes())
        self.assertIn("do not belong together", self.device.run("own-desk", right=False))
        (own / "tls.key").write_bytes(key)
        self.device.run("own-desk")
        self.assertEqual((self.device.root / "tls/desk.pem").read_bytes(), certificate)
        self.assertFalse((own / "tls.key").exists())


class DeskOfMany(Story):
    """With names for kiosks elsewhere and for phones."""

    more = ('public_url = "https://visit.juniper.example"\n[proxy]\nkiosks = "https://desk.juniper.example:443"\n'
            f'commands = "wss://desk.juniper.example/kiosk/v1/commands"\npin = "{"A" * 43}="\n')

    def test_each_name_has_its_own_pages(self):
        self.device.run("own-desk")
        self.device.start_desk()
        self.device.start_nginx()
        self.assertIn("Juniper Row Clinic", self.device.get("/sign-in", "staff.juniper.example")[1])
        self.assertEqual(self.device.get("/sign-in", "desk.juniper.example")[0], 404)
        self.assertIn(self.device.get("/kiosk/v1/settings", "desk.juniper.example")[0], (400, 401, 403, 404, 405))
        self.assertNotIn("Sign in", self.device.get("/sign-in", "visit.juniper.example")[1])


if __name__ == "__main__":
    unittest.main()
