#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""demo.py BIN WORK [--window]: the demo clinic on this machine's display, until the kiosk's window is closed."""

import pathlib
import shutil
import subprocess
import sys

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1] / "bed"))
import health_cards
from clinic import ADMIN, RECEPTION, Clinic
from visits import CODE_1, Fixtures, insurance_card, licence

PORTS = {"kiosks": 7801, "commands": 7802, "staff": 7803, "public": 7804}
FORM = "2"  # of a kept demo; one of another form is made anew
SIMULATED = """printer = "simulated:"
printer_model = "epson-tm-m30"
scanner = "simulated:"
camera = "simulated:"
card_reader = "simulated:"
speaker = "simulated:"
"""
# assets/demo-clinic/README.md says who these people are.
LETTERS = {
    "letter of Grace Odhiambo, born 17 March 1984": CODE_1,
    "letter of Angel de la Cruz, born 8 October 1999": "FOYER:A:9h_YvJXulH3OmQW_MU4Ahs",
    "letter of Minh Anh Tran, born 30 September 1975": "FOYER:A:glW-JMP_ZBnOUmif1M_0ym",
    "something else": "hello",
}
CARDS = {
    "health card of Jürgen von Hohenberg": ["egk", *health_cards.egk(**health_cards.VON_HOHENBERG)],
    "health card that has run out": ["egk", *health_cards.egk(**health_cards.VON_HOHENBERG, end="20201231")],
    "health card of Chen Yi-chun": ["nhi", health_cards.nhi(**health_cards.CHEN)],
    "some other card": ["other"],
}


class Demo(Clinic):
    """The same clinic as the tour's, kept from one start to the next, with simulated devices and a dock beside it."""

    def make(self, ports=None):
        self.ports = PORTS
        ready = self.work / "ready"
        if ready.exists() and ready.read_text() != FORM:  # its settings would be refused
            shutil.rmtree(self.work)
        if not ready.exists():
            super().make(PORTS)

    def __enter__(self):
        self.make()
        self.start_desk()
        if not (self.work / "ready").exists():
            self.enrol("lobby", SIMULATED)
            self.things(self.work / "lobby/data/dock")
            (self.work / "ready").write_text(FORM)
        return self

    def things(self, folder):
        """What the dock offers to hold to the kiosk: letters, a licence, an insurance card, health cards."""
        folder.mkdir(parents=True, exist_ok=True)
        for name, code in LETTERS.items():
            (folder / f"{name}.txt").write_text(code)
        for name, card in CARDS.items():
            (folder / f"{name}.card").write_text("\n".join([card[0], *(part.hex() for part in card[1:])]))
        fixtures = Fixtures(self.tool("foyer-fixtures").parent, folder)
        licence(fixtures)
        insurance_card(fixtures)


def main(bin_dir, work, *options):
    with Demo(bin_dir, work) as clinic:
        print(f"""
  Staff console:  http://127.0.0.1:{PORTS['staff']}
     administrator {ADMIN['code']}, password {ADMIN['password']}
     reception     {RECEPTION['code']}, password {RECEPTION['password']}
  Staff on the kiosk: touch the upper left corner five times, then code {RECEPTION['code']} and PIN {RECEPTION['pin']}.
  Who is in the clinic today: assets/demo-clinic/README.md
""", flush=True)
        command = [clinic.bin / "foyer-kiosk", "--settings", clinic.work / "lobby/kiosk.toml", *options]
        return subprocess.run([str(c) for c in command]).returncode


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
