#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may include whom: reads the include and import lines of the tree and tells each that breaks the rule. And what may
stand in the root: a shell's redirection gone wrong leaves files there that nobody looks at.

    layers.py ROOT --qt DIR     check the tree; DIR holds Qt's headers in a folder for each module
    layers.py --self-test --qt DIR   plant each kind of violation in a small tree and see it caught
"""
import argparse
import pathlib
import re
import sys
import tempfile

# What a newcomer sees first. Names that begin with a dot or end in .user are the business of somebody's tools.
ROOT = {"CHANGELOG.md", "CMakeLists.txt", "CMakePresets.json", "CONTRIBUTING.md", "LICENSE", "README.md", "SECURITY.md", "assets",
        "build", "cmake", "docs", "drivers", "i18n", "image", "kiosk", "packages.txt", "qml", "run", "tests"}

# Folder -> our folders it may include (itself always) and the Qt modules it may use beside QtCore.
# The longest folder that fits a file counts.
LAYERS = {
    "kiosk/core": ([], []),
    "kiosk/service": (["kiosk/core"], []),
    "kiosk/cards": (["kiosk/core"], []),
    "kiosk/ehr": (["kiosk/core"], ["QtNetwork"]),
    "kiosk/store": (["kiosk/core"], ["QtSql"]),
    "kiosk/reader": (["kiosk/core"], ["QtGui"]),
    "kiosk/link": (["kiosk/core"], ["QtNetwork", "QtWebSockets"]),
    "kiosk/desk": (["kiosk/core", "kiosk/service", "kiosk/ehr", "kiosk/store", "kiosk/link"],
                   ["QtGui", "QtNetwork", "QtHttpServer", "QtWebSockets", "QtConcurrent"]),
    "kiosk/app": (["kiosk/core", "kiosk/service", "kiosk/cards", "kiosk/reader", "kiosk/link", "drivers"],
                  ["QtGui", "QtQml", "QtQuick", "QtSvg", "QtNetwork", "QtWebSockets", "QtConcurrent"]),
    "drivers/io": (["kiosk/core"], ["QtNetwork", "QtSerialPort"]),
    "drivers/simulated": (["kiosk/core", "drivers"], ["QtGui"]),
    "drivers/voice": (["kiosk/core", "drivers/speaker"], ["QtMultimedia", "QtTextToSpeech"]),
    "drivers": (["kiosk/core", "drivers/io", "drivers/simulated"], ["QtGui"]),
}

# The desk knows of the link only what goes over the wire.
DESK_LINK = re.compile(r"kiosk/link/(messages|routes|arrival_json|\w*_json|seal\w*|enrolment_code)\.h")

# Header of a concrete class, or folder of them -> the files outside its own folder that may name it.
WIRING = {
    # The dock's window is a view of the simulated devices; wiring decides whether there is one.
    "drivers/": r"(kiosk/app/(wiring|dock_panel)\w*\.(cpp|h)|drivers/.*)",
    "kiosk/ehr/": r"kiosk/desk/wiring\w*\.(cpp|h)",
    "kiosk/store/": r"kiosk/desk/(wiring|commands?)\w*\.(cpp|h)",
    "kiosk/link/http_desk.h": r"kiosk/app/wiring\w*\.(cpp|h)",
}

# A program's wiring inside a layer -> folders it may name beyond those of its layer.
PROGRAMS = {
    "kiosk/reader/main.cpp": ["kiosk/cards"],
}

# Third-party header -> its homes: one file or one folder for each program or library.
HOMES = {
    "toml++/": ["kiosk/core/settings_toml.cpp"],
    "sodium.h": ["kiosk/link/", "kiosk/desk/"],
    "qrencode.h": ["kiosk/app/qr_code.cpp", "kiosk/desk/web_qr.cpp", "drivers/printer/qr_image.cpp", "drivers/simulated/paper.cpp"],
    "fontconfig/": ["kiosk/app/fonts.cpp"],
    "sqlite3.h": ["kiosk/store/"],
    "opencv2/": ["kiosk/reader/"],
    "ZXing/": ["kiosk/reader/"],
    "tesseract/": ["kiosk/reader/"],
    "leptonica/": ["kiosk/reader/"],
    "libudev.h": ["drivers/io/attached.cpp"],
    "libusb": ["drivers/io/"],
    "linux/": ["drivers/io/"],
    "termios.h": ["drivers/io/", "kiosk/desk/terminal.cpp"],
    "cups/": ["drivers/printer/"],
    "winscard.h": ["drivers/card/"],
    "zlib.h": ["kiosk/cards/"],
    "iconv.h": ["drivers/printer/code_page.cpp"],
}

# The system's own headers; those that open devices belong to drivers/io.
SYSTEM = re.compile(r"(sys|netinet|arpa)/\w+\.h|(unistd|fcntl|poll|signal|sched|spawn|errno|time|stdlib|string|stdio|malloc)\.h")
DEVICE = re.compile(r"termios\.h|linux/.*|libusb.*|(sys/ioctl|fcntl)\.h")

QML_IMPORTS = re.compile(r'(QtQuick(\.\w+)*|QtQml(\.\w+)*|Foyer(\.\w+)*)( \d+\.\d+)?( as \w+)?|"[\w./]+"( as \w+)?')
SPDX_SUFFIXES = {".cpp", ".h", ".qml", ".js", ".py", ".sh", ".css", ".html", ".cmake", ".toml"}
SPDX = "SPDX-License-Identifier: GPL-3.0-or-later"
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)
IMPORT = re.compile(r"^\s*import\s+(.+?)\s*(?://.*)?$", re.MULTILINE)


class Check:
    def __init__(self, root, qt):
        self.root = root
        self.qt = qt
        self.violations = []
        self.read = 0

    def say(self, path, offset, text, sentence):
        line = text.count("\n", 0, offset) + 1
        self.violations.append(f"{path}:{line}: {sentence}")

    def run(self):
        for file in sorted(self.root.iterdir()):
            if not file.name.startswith(".") and file.suffix != ".user" and file.name not in ROOT:
                self.violations.append(f"{file.name}: The root has no such file: name it in tests/layers.py.")
        for folder in ("kiosk", "drivers", "qml", "tests", "cmake", "assets"):
            for file in sorted((self.root / folder).rglob("*")):
                path = file.relative_to(self.root).as_posix()
                if "/node_modules/" in path or "/__pycache__/" in path:
                    continue
                if file.is_file() and (file.suffix in SPDX_SUFFIXES or file.name == "CMakeLists.txt"):
                    self.check(path, file.read_text(encoding="utf-8", errors="replace"), file.suffix)
        return self.violations

    def check(self, path, text, suffix):
        self.read += 1
        if SPDX not in "\n".join(text.splitlines()[:4]) and not path.startswith("tests/fuzz/"):
            self.say(path, 0, text, "The SPDX line is missing.")
        if suffix in (".cpp", ".h") and not path.startswith("tests/"):
            for match in INCLUDE.finditer(text):
                sentence = self.ours(path, match[2]) if match[1] == '"' else self.theirs(path, match[2])
                if sentence:
                    self.say(path, match.start(2), text, sentence)
        if suffix == ".qml" and path.startswith("qml/"):
            for match in IMPORT.finditer(text):
                if not QML_IMPORTS.fullmatch(match[1]):
                    self.say(path, match.start(1), text, f"qml/ may not import {match[1]}.")

    def layer(self, path):
        return max((f for f in LAYERS if path.startswith(f + "/")), key=len, default=None)

    def ours(self, path, header):
        own = self.layer(path)
        if own is None:
            return "This file is in no known layer: name its folder in tests/layers.py."
        if header.endswith(".moc"):
            return None
        if "/" not in header:
            return f'Include "{header}" by its path from the root.'
        if header.startswith(path.rsplit("/", 1)[0] + "/") or header.startswith(own + "/") and own != "drivers":
            return None
        if not any(header.startswith(f + "/") for f in LAYERS[own][0] + PROGRAMS.get(path, [])):
            return f"{own} may not include {header}."
        if own == "kiosk/desk" and header.startswith("kiosk/link/") and not DESK_LINK.fullmatch(header):
            return f"The desk knows only the wire's messages of kiosk/link, not {header}."
        for concrete, allowed in WIRING.items():
            if header.startswith(concrete) and not re.fullmatch(allowed, path):
                return f"Only the wiring may name {header}."
        return None

    def theirs(self, path, header):
        own = self.layer(path)
        if own is None:
            return "This file is in no known layer: name its folder in tests/layers.py."
        if "." not in header and header[0].islower() or header.startswith("c") and "/" not in header and "." not in header:
            return None  # the standard library
        if DEVICE.fullmatch(header) and own.startswith("drivers"):
            return None if own == "drivers/io" else f"<{header}>: only drivers/io opens descriptors."
        for known, homes in HOMES.items():
            if header == known or known.endswith("/") and header.startswith(known):
                at_home = any(path == home or home.endswith("/") and path.startswith(home) for home in homes)
                return None if at_home else f"<{header}> has its home in {' and '.join(homes)}."
        if SYSTEM.fullmatch(header):
            return None
        if header.startswith("QCoro"):
            return None
        module = self.qt_module(header)
        if module is None:
            return f"<{header}> has no home: name one in tests/layers.py."
        if module != "QtCore" and module not in LAYERS[own][1]:
            return f"{own} may not use {module} (<{header}>)."
        return None

    def qt_module(self, header):
        if "/" in header:
            module = header.split("/")[0]
            return module if (self.qt / header).exists() else None
        found = [m.parent.name for m in self.qt.glob("Qt*/" + header)]
        # QtCore and a few others share names with private forwards; the plain module wins.
        return min(found, key=len) if found else None


PLANTED = [
    ("kiosk/core/a.cpp", '#include "kiosk/link/messages.h"', "kiosk/core may not include kiosk/link/messages.h."),
    ("kiosk/core/b.cpp", "#include <QImage>", "kiosk/core may not use QtGui (<QImage>)."),
    ("kiosk/core/c.cpp", "#include <QTcpSocket>", "kiosk/core may not use QtNetwork (<QTcpSocket>)."),
    ("kiosk/core/d.cpp", "#include <toml++/toml.h>", "<toml++/toml.h> has its home in kiosk/core/settings_toml.cpp."),
    ("kiosk/cards/a.h", '#  include "kiosk/reader/client.h"', "kiosk/cards may not include kiosk/reader/client.h."),
    ("kiosk/reader/text.cpp", '#include "kiosk/cards/payers.h"', "kiosk/reader may not include kiosk/cards/payers.h."),
    ("kiosk/store/a.cpp", '#include "kiosk/ehr/fhir.h"', "kiosk/store may not include kiosk/ehr/fhir.h."),
    ("kiosk/desk/service.cpp", '#include "kiosk/ehr/demo_ehr.h"', "Only the wiring may name kiosk/ehr/demo_ehr.h."),
    ("kiosk/desk/web.cpp", '#include "kiosk/link/spool.h"',
     "The desk knows only the wire's messages of kiosk/link, not kiosk/link/spool.h."),
    ("kiosk/desk/sql.cpp", "#include <QSqlQuery>", "kiosk/desk may not use QtSql (<QSqlQuery>)."),
    ("kiosk/app/session.cpp", '#include "drivers/printer/open_printer.h"',
     "Only the wiring may name drivers/printer/open_printer.h."),
    ("kiosk/app/visit.cpp", '#include "kiosk/link/http_desk.h"', "Only the wiring may name kiosk/link/http_desk.h."),
    ("kiosk/app/look.cpp", "#include <opencv2/core.hpp>", "<opencv2/core.hpp> has its home in kiosk/reader/."),
    ("kiosk/app/new.cpp", "#include <boost/any.hpp>", "<boost/any.hpp> has no home: name one in tests/layers.py."),
    ("kiosk/app/near.cpp", '#include "session.h"', 'Include "session.h" by its path from the root.'),
    ("drivers/printer/a.cpp", '#include "drivers/camera/picture.h"',
     "drivers may not include drivers/camera/picture.h."),
    ("drivers/printer/b.cpp", "#include <termios.h>", "<termios.h>: only drivers/io opens descriptors."),
    ("drivers/io/a.cpp", '#include "kiosk/app/session.h"', "drivers/io may not include kiosk/app/session.h."),
    ("kiosk/odd/a.cpp", "#include <vector>", "This file is in no known layer: name its folder in tests/layers.py."),
    ("qml/pages/A.qml", "import QtWebEngine 1.0", "qml/ may not import QtWebEngine 1.0."),
]
ALLOWED = [
    ("kiosk/core/ok.cpp", '#include "kiosk/core/model.h"\n#include <QString>\n#include <QCoroTask>\n#include <vector>'),
    ("kiosk/desk/wiring.cpp", '#include "kiosk/ehr/demo_ehr.h"\n#include "kiosk/link/messages.h"\n#include <QHttpServer>'),
    ("kiosk/app/wiring.cpp", '#include "drivers/printer/open_printer.h"\n#include "kiosk/link/http_desk.h"'),
    ("kiosk/reader/main.cpp", '#include "kiosk/cards/payers.h"'),
    ("drivers/simulated/ok.cpp", '#include "drivers/camera/picture.h"\n#include <QImage>'),
    ("drivers/io/ok.cpp", "#include <termios.h>\n#include <QTcpSocket>"),
    ("qml/pages/Ok.qml", 'import QtQuick\nimport QtQuick.Templates as T\nimport Foyer.Screen\nimport "layouts.js" as Layouts'),
]


def self_test(qt):
    missed = 0
    with tempfile.TemporaryDirectory() as name:
        root = pathlib.Path(name)
        for path, lines, *_ in PLANTED + ALLOWED:
            file = root / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(f"// {SPDX}\n{lines}\n", encoding="utf-8")
        (root / "kiosk/core/bare.cpp").write_text("int bare;\n", encoding="utf-8")
        (root / "0.75").write_text("", encoding="utf-8")
        found = Check(root, qt).run()
        expected = [f"{path}:2: {sentence}" for path, _, sentence in PLANTED]
        expected.append("kiosk/core/bare.cpp:1: The SPDX line is missing.")
        expected.append("0.75: The root has no such file: name it in tests/layers.py.")
        for line in expected:
            if line not in found:
                print("not caught:", line)
                missed += 1
        for line in found:
            if line not in expected:
                print("wrongly caught:", line)
                missed += 1
    print(f"{len(expected)} planted violations, {missed} wrong answers")
    return missed


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("root", nargs="?", type=pathlib.Path)
    parser.add_argument("--qt", required=True, type=pathlib.Path)
    parser.add_argument("--self-test", action="store_true")
    options = parser.parse_args()
    if options.self_test:
        return 1 if self_test(options.qt) else 0
    check = Check(options.root, options.qt)
    violations = check.run()
    print("\n".join(violations))
    print(f"{check.read} files read, {len(violations)} break the rules")
    return 1 if violations or check.read == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
