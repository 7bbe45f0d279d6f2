#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every word of the screen, the ticket and the phone page is there in every language: translations_test.py LUPDATE SOURCE"""

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path


def main(lupdate, source):
    source = Path(source)
    faults, words = [], 0
    files = sorted((source / "i18n").glob("foyer_*.ts"))
    with tempfile.TemporaryDirectory() as folder:
        for file in files:
            # A copy brought up to date: a string that only the sources know is as missing as an unfinished one.
            copy = Path(folder) / file.name
            shutil.copy(file, copy)
            subprocess.run([lupdate, "-silent", "-locations", "none", "-no-obsolete", source / "qml", source / "kiosk",
                            "-ts", copy], check=True)
            for context in ElementTree.parse(copy).iter("context"):
                for message in context.iter("message"):
                    words += 1
                    text, said = message.find("source").text, message.find("translation")
                    where = f"{file.name}, {context.find('name').text}: \"{text}\""
                    if said.get("type") == "unfinished" or not (said.text or list(said)):
                        faults.append(f"{where} is not translated")
                    elif sorted(re.findall(r"%\d", text)) != sorted(re.findall(r"%\d", "".join(said.itertext()))):
                        faults.append(f"{where} has other placeholders")
    print("\n".join(faults))
    print(f"{words} texts in {len(files)} translations, {len(faults)} faults")
    return 1 if faults or not words else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
