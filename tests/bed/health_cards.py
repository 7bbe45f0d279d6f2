# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of invented health cards, after the cards' own rules."""

import gzip


def member_number(letter, digits):
    """Versicherten_ID: a letter, eight digits, a check digit."""
    weighed = (int(d) * (1 + i % 2) for i, d in enumerate(f"{ord(letter) - 64:02d}{digits}"))
    return f"{letter}{digits}{sum(sum(map(int, str(w))) for w in weighed) % 10}"


def elements(prefix, **content):
    return "".join(f"<{prefix}{name}>{text}</{prefix}{name}>" for name, text in content.items() if text)


def document(root, insured):
    text = ('<?xml version="1.0" encoding="ISO-8859-15" standalone="yes"?>'
            f'<v:{root} xmlns:v="http://ws.gematik.de/fa/vsdm/vsd/v5.2" CDM_VERSION="5.2.0">'
            + elements("v:", Versicherter=insured) + f"</v:{root}>")
    return gzip.compress(text.encode("iso-8859-15"), mtime=0)


def egk(number="", family="", given="", birth="", prefix="", gender="", payor="Krankenkasse Sonnental", start="20150101",
        end="", status="0"):
    """EF.PD, EF.VD, EF.StatusVD, each as long as on a real card."""
    person = document("UC_PersoenlicheVersichertendatenXML", elements(
        "v:", Versicherten_ID=number, Person=elements(
            "v:", Geburtsdatum=birth, Vorname=given, Nachname=family, Geschlecht=gender, Vorsatzwort=prefix,
            StrassenAdresse=elements("v:", Postleitzahl="55999", Ort="Musterstädt",
                                     Land=elements("v:", Wohnsitzlaendercode="D"), Strasse="Lindenweg", Hausnummer="7"))))
    insured = document("UC_AllgemeineVersicherungsdatenXML", elements("v:", Versicherungsschutz=elements(
        "v:", Beginn=start, Ende=end, Kostentraeger=elements(
            "v:", Kostentraegerkennung="109999990", Kostentraegerlaendercode="D", Name=payor))))
    offsets = b"".join(n.to_bytes(2, "big") for n in (8, 7 + len(insured), 0xffff, 0xffff))
    return ((len(person).to_bytes(2, "big") + person).ljust(850, b"\0"), (offsets + insured).ljust(1250, b"\0"),
            status.encode() + b"20260401120000" + bytes.fromhex("0005200000") + bytes(5))


def nhi(name="", number="000012345678", id="", birth="", sex="F"):
    """The basic data, 57 bytes; birth as a year of the Republic: 0750412."""
    return (number.encode() + name.encode("big5").ljust(20) + id.encode() + birth.encode() + sex.encode() + b"1080301")


# Of assets/demo-clinic.
VON_HOHENBERG = dict(number=member_number("H", "58071400"), family="Hohenberg", prefix="von", given="Jürgen Matthäus",
                     birth="19580714", gender="M")
CHEN = dict(name="陳怡君", id="A223456781", birth="0750412")
