#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""assisted.py BUILD OUT [WAY...] [LANGUAGE...]: whole visits by somebody who cannot touch, or cannot see.

Ways: keypad (arrows and select), switches (two of them), speech (keypad and headphones, the screen black; every step is
decided by what was spoken). Languages: en, es, ar, as far as there are words; without any, all. Each visit has a clinic of its own;
the records system has to have heard of the patient, or it has failed."""

import pathlib
import shutil
import subprocess
import sys
import time
import traceback

import outcome
import visits
from clinic import Clinic
from hands import KEYPAD, SWITCH_SETTINGS, SWITCHES, KeyPilot
from listener import ROOT, Listener, Words
from patient import Patient
from pilot import Lost, Pilot

WAYS = ("keypad", "switches", "speech")
LANGUAGES = ("en", "es", "ar")
NAMES = {"en": "English", "es": "Espa\u00f1ol", "ar": "\u0627\u0644\u0639\u0631\u0628\u064a\u0629"}
MARCH = {"en": "March", "es": "marzo", "ar": "\u0645\u0627\u0631\u0633"}
BORN = {"Day": "17", "Year": "1984"}  # Grace Odhiambo, with her letter in hand


def birth_date(patient):
    """In whatever order the page asks: the months are there, or digits for two, then four of them."""
    pilot, rest = patient.pilot, ["17", "1984"]
    pilot.wait(name="part-d")
    for _ in range(3):
        if "error" not in pilot.ask(do="wait", name="month-3", timeout=300):
            pilot.tap(name="month-3")
            pilot.gone(name="month-3")  # or the next part would be taken for this one
        else:
            for digit in rest.pop(0):
                pilot.tap(name=f"digit-{digit}")
    patient.picture("birth-date")
    pilot.tap(name="primary")


def by_keys(kiosk, out, language, keys):
    pilot = KeyPilot(kiosk.socket, keys)
    patient = Patient(pilot, out, f"{language}-{'keypad' if keys is KEYPAD else 'switches'}")
    patient.at_rest()
    patient.begin(language)
    patient.who()
    pilot.wait(name="choice-type")
    kiosk.scanner.scan(visits.CODE_1)
    birth_date(patient)
    patient.yes_that_is_me()
    patient.details_still_right()
    patient.insurance_still_right()
    patient.accept()
    number = patient.ticket()
    patient.rate(5)
    patient.at_rest()
    return f"{pilot.presses} keys, {number}"


def black(pilot, out):
    """Nothing at all is to be seen."""
    shot = out / "dark.png"
    pilot.shot(shot)
    done = subprocess.run(["convert", str(shot), "-format", "%[fx:maxima]", "info:"], capture_output=True, text=True,
                          check=True)
    if float(done.stdout) > 0:
        raise Lost("the dark screen shows something")


def pulled_out(ear, pilot):
    """The headphones slip out: silence at once, and the visit is covered until they are in again and somebody says so."""
    ear.listen(0.5) if ear._news() else None
    pilot.dock(headphones=False)
    pilot.wait(name="still-here")
    news = pilot.heard(ear._at)
    if not news or any(n["text"] for n in news):
        raise Lost(f"after the headphones went out the voice was told {news}")
    pilot.dock(headphones=True)
    heard = ear.wait_for("Are you still there?")
    if ear.language == "en":
        ear.wait_for("seconds left")  # every ten of them
    expect(ear, ear.choose("Yes, I am here", heard), "Is this you?")


def paused(ear):
    """The switch on the panel holds what is being said, by key too, and lets it go on."""
    ear.pilot.dock(msPerCharacter=200)
    ear.find(lambda text: ear.means(text, "Pause"), "Pause")
    ear.pilot.key("Return")
    time.sleep(1)
    if said := ear._news():
        raise Lost(f"speech was paused and says {said}")
    ear.pilot.key("Return")
    ear.wait_for("Pause")
    ear.pilot.dock(msPerCharacter=1)


def by_speech(kiosk, out, language):
    ear = Listener(Pilot(kiosk.socket), "en")
    try:
        return whole_visit(ear, kiosk, out, language)
    finally:
        (out / f"{language}-speech.txt").write_text("\n".join(ear.all))  # for whoever wants to read what was heard


def whole_visit(ear, kiosk, out, language):
    pilot = ear.pilot
    pilot.wait(name="begin")
    pilot.dock(msPerCharacter=1)
    if language == "en":
        pilot.dock(voices=["en"])  # and Spanish is said to have none before anybody chooses it
    pilot.dock(headphones=True)
    ear.wait_for("This screen speaks. Press the right arrow for the next choice, the left arrow for the one before, and "
                 "the select key to choose.")
    heard = ear.choose("Touch to check in", ear.all)
    if not any(ear.means(text, "Which language do you prefer?") for text in heard):
        raise Lost(f"not asked for the language: {heard}")
    if language == "en":
        said = ear.step()[-1]
        missing = Words("es").of("This language cannot be spoken here")
        if not (said.startswith(NAMES["es"]) and any(words in said for words in missing)):
            raise Lost(f"not told that Spanish cannot be heard: {said!r}")
        heard = ear.step("Left")
    its_name = lambda text: text.startswith(NAMES[language]) and not ear.means(text, "Change the language")
    if not its_name(heard[-1]):
        ear.find(its_name, NAMES[language])
    ear.speak(language)
    heard = ear.select()
    expect(ear, heard, "Who is this visit for?")
    # Nobody is to look on.
    ear.choose("Text size and colors")
    ear.choose("Read the screen to me")
    paused(ear)
    ear.choose("Dark screen")
    ear.choose("Done")
    black(pilot, out)
    expect(ear, ear.choose("Me"), "Let us find your appointment")
    if language == "es":  # the name is typed, letter by letter, which takes its time; the others hold up the letter
        ear.choose("Type my name")
        ear.type_letters("Odhiambo")
        expect(ear, ear.choose("Continue"), "What is your given name?")
        ear.type_letters("Grace")
        heard = ear.choose("Continue")
    else:
        kiosk.scanner.scan(visits.CODE_1)
        heard = ear.wait_for("What is your date of birth?")
    expect(ear, heard, "What is your date of birth?")
    for _ in range(3):
        turn = next(p for p in ("Month", "Day", "Year") if ear.means(heard[-1], p) or any(
            ear.means(text, p) and len(text) < 12 for text in heard[-3:]))
        if turn == "Month":
            ear.find(lambda text: text == MARCH[language], MARCH[language])
            heard = ear.select()
        else:
            for digit in BORN[turn]:
                ear.find(lambda text, d=digit: text == d, digit)
                heard = ear.select()
    black(pilot, out)
    expect(ear, ear.choose("Continue"), "Is this you?")
    pulled_out(ear, pilot)
    expect(ear, ear.choose("Yes, this is me"), "Is this still right?")
    expect(ear, ear.choose("Yes, this is right"), "Is this still your insurance?")
    heard = ear.choose("Yes, still right")
    expect(ear, heard, "Ready to check in?")
    heard = ear.choose("Check in")
    heard += ear.wait_for("Take your ticket") if not any(ear.means(t, "Take your ticket") for t in heard) else []
    black(pilot, out)
    number = next((t.replace(" ", "") for t in ear.all[-30:] if len(t) == 7 and t[1] == " " and t[2].isdigit()), None)
    if not number:
        raise Lost(f"the number was not spelled out: {ear.all[-30:]}")
    expect(ear, ear.choose("Done"), "How was checking in today?")
    expect(ear, ear.choose("Very good"), "Thank you")
    ear.speak("en")
    ear.wait_for("Touch to check in")  # the next one hears the beginning, in the first language
    last = ear._at
    pilot.dock(headphones=False)
    after = "\n".join(n["text"] for n in pilot.heard(last))
    if "Grace" in after:
        raise Lost("the next person hears a name")
    return f"{len(ear.all)} utterances, {number}"


def expect(ear, heard, english):
    if not any(ear.means(text, english) for text in heard):
        raise Lost(f"expected to hear {english!r}; heard {heard}")


def visit(build, out, way, language):
    work = out / f"{way}-{language}"
    more = 'speaker = "simulated:"\n' + (SWITCH_SETTINGS if way == "switches" else "")
    languages = [lang for lang in LANGUAGES if (ROOT / f"i18n/foyer_{lang}.ts").exists() or lang == "en"]
    begun = time.monotonic()
    with Clinic(build / "bin", work, languages=languages, more=more) as clinic:
        kiosk = clinic.start_kiosk("lobby")
        try:
            if way == "speech":
                told = by_speech(kiosk, out, language)
            else:
                told = by_keys(kiosk, out, language, KEYPAD if way == "keypad" else SWITCHES)
            until = time.monotonic() + 10
            while "odhiambo-1" not in outcome.arrivals(clinic) and time.monotonic() < until:
                time.sleep(0.1)
            if outcome.arrivals(clinic) != ["odhiambo-1"]:
                raise Lost(f"the records system heard of {outcome.arrivals(clinic)}")
            right = True
        except (Lost, OSError, StopIteration, subprocess.SubprocessError) as trouble:
            traceback.print_exc()
            told, right = f"WRONG: {trouble}", False
    print(f"{way:<10}{language:<4}{time.monotonic() - begun:>5.0f} s  {told}", flush=True)
    return right


def main(build, out, *words):
    build, out = pathlib.Path(build).resolve(), pathlib.Path(out).resolve()
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    ways = [w for w in WAYS if w in words] or WAYS
    there = [lang for lang in LANGUAGES if lang == "en" or (ROOT / f"i18n/foyer_{lang}.ts").exists()]
    languages = [lang for lang in there if lang in words] or there
    done = [visit(build, out, way, language) for language in languages for way in ways]
    return 0 if done and all(done) else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
