#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every word of the screen, the ticket and the phone page is there in every language: translations_test.py LUPDATE SOURCE"""

import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

FIELDS = {"tag", "name", "english", "locale", "fonts", "keyboard", "voice"}
KEYBOARDS = {"latin", "cyrillic", "arabic"}
NOT_WORDS = {"mdy", "MMMM d, yyyy"}  # patterns, which a language may share with English


def brought_up_to_date(lupdate, source, file, folder):
    """A copy that knows every string: one that only the sources know is as missing as an unfinished one."""
    copy = Path(folder) / file.name
    # lupdate passes over a file of a language whose plural forms it does not know. Haitian Creole has two texts, as French.
    copy.write_text(file.read_text(encoding="utf-8").replace('language="ht"', 'language="fr"', 1), encoding="utf-8")
    options = ["-pluralonly"] if file.stem == "foyer_en" else []
    subprocess.run([lupdate, "-silent", "-locations", "none", "-no-obsolete", *options, source / "qml", source / "kiosk",
                    "-ts", copy], check=True, stderr=subprocess.DEVNULL)
    return ElementTree.parse(copy)


def faults_of(message):
    text, said = message.find("source").text, message.find("translation")
    forms = [form.text or "" for form in said.findall("numerusform")] or [said.text or ""]
    if said.get("type") == "unfinished" or not all(forms):
        return ["is not translated"]
    faults = []
    for form in forms:
        # A form for one thing may say it as a word, so %n may be left out of forms; %1 never.
        if sorted(re.findall(r"%\d", text)) != sorted(re.findall(r"%\d", form)):
            faults.append(f"has other placeholders: \"{form}\"")
        if "%n" not in text and "%n" in form:
            faults.append("says a number that the source does not say")
        if form != form.strip() or "  " in form:
            faults.append(f"has stray spaces: \"{form}\"")
        if text.endswith("...") != form.endswith(("...", "…")):
            faults.append("does not end in the three dots of waiting")
        if "!" in form or "！" in form:
            faults.append("raises its voice")
    return faults


def language_faults(folder):
    languages = json.loads((folder / "languages.json").read_text(encoding="utf-8"))
    faults = []
    for language in languages:
        tag = language.get("tag")
        if not FIELDS <= language.keys() or not all(language[field] for field in FIELDS):
            faults.append(f"languages.json: {tag} lacks {', '.join(sorted(FIELDS - language.keys())) or 'a value'}")
        if "reviewed_by" not in language and not language.get("source"):
            faults.append(f"languages.json: {tag} does not tell who reviewed it; \"\" says nobody")
        if language.get("keyboard") not in KEYBOARDS:
            faults.append(f"languages.json: {tag} has no keyboard of ours")
    listed, there = {f"foyer_{language['tag']}.ts" for language in languages}, {f.name for f in folder.glob("*.ts")}
    return faults + [f"{name} stands in only one of i18n/ and languages.json" for name in sorted(listed ^ there)]


def table(page):
    """The rows of a page's first table, without its head."""
    rows = [[cell.strip() for cell in line.strip("|").split("|")]
            for line in page.read_text(encoding="utf-8").split("## Glossary")[-1].split("\n## ")[0].splitlines()
            if line.startswith("|")]
    return rows[2:]


def said_so(term, text):
    """Whether a text says a term, however its words end there."""
    stems = [word[:-2] if len(word) > 4 else word for word in term.casefold().split()]
    return all(stem in text.casefold() for stem in stems)


def says(word, text):
    """Whether a text holds this very word; Chinese and Korean write words together."""
    if max(word) >= "\u2e80":
        return word in text
    return re.search(rf"\b{re.escape(word)}\b", text, re.IGNORECASE) is not None


def glossary_faults(folder, file):
    """The words that a language has agreed on are those of its texts."""
    page = folder / "glossary" / f"{file.stem.removeprefix('foyer_')}.md"
    if not page.exists():
        return [f"{file.name} has no glossary/{page.name}"]
    texts = [(message.find("source").text, "".join(message.find("translation").itertext()))
             for message in ElementTree.parse(file).iter("message")]
    rows, faults, model = table(page), [], table(folder / "wording.md")
    if [row[0] for row in rows] != [row[0] for row in model]:
        faults.append(f"glossary/{page.name} has not the terms of wording.md, in their order")
    # Where English itself names the thing otherwise, as to staff, so may the others.
    otherwise = {row[0]: row[1].split(", ") for row in model}
    for english, term, unwanted in rows:
        of_it = [said for text, said in texts if says(english, text)]
        if of_it and not any(said_so(term, said) for said in of_it):
            faults.append(f"glossary/{page.name}: no text says \"{term}\" for \"{english}\"")
        for word in filter(None, unwanted.split(", ")):
            faults += [f"{file.name}: \"{said}\" says \"{word}\", not \"{term}\" (glossary/{page.name})"
                       for text, said in texts
                       if says(word, said) and not any(o and says(o, text) for o in otherwise.get(english, []))]
    return faults


def main(lupdate, source):
    source = Path(source)
    faults, words = language_faults(source / "i18n"), 0
    files = sorted((source / "i18n").glob("foyer_*.ts"))
    with tempfile.TemporaryDirectory() as folder:
        for file in files:
            if file.stem != "foyer_en":
                faults += glossary_faults(source / "i18n", file)
            same = 0
            for context in brought_up_to_date(lupdate, source, file, folder).iter("context"):
                for message in context.iter("message"):
                    words += 1
                    text = message.find("source").text
                    same += text == message.find("translation").text and text not in NOT_WORDS
                    where = f"{file.name}, {context.find('name').text}: \"{text}\""
                    faults += [f"{where} {fault}" for fault in faults_of(message)]
            if same > 25:
                faults.append(f"{file.name}: {same} texts are the same as in English")
    print("\n".join(faults))
    print(f"{words} texts in {len(files)} translations, {len(faults)} faults")
    return 1 if faults or not words else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
