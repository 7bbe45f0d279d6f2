# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody who sees nothing: hears what the voice is told, and decides by that alone which key to press."""

import pathlib
import time
import xml.etree.ElementTree as xml

from pilot import Lost

ROOT = pathlib.Path(__file__).resolve().parents[2]
ONE_MOMENT = 0.3  # of silence: the voice, which is quick here, has said everything


class Words:
    """What a text of the screen is called in a language; several where it is called so in several places."""

    def __init__(self, language):
        self._said = {}
        if language != "en":
            for message in xml.parse(ROOT / f"i18n/foyer_{language}.ts").iter("message"):
                said = message.findtext("translation") or ""
                self._said.setdefault(message.findtext("source"), set()).add(said.replace("&", ""))

    def of(self, english):
        return self._said.get(english, set()) or {english}


class Listener:
    def __init__(self, pilot, language):
        self.pilot, self._at = pilot, 0
        self.all = []  # everything heard, for the record of the visit
        self.speak(language)

    def speak(self, language):
        self.language, self._words = language, Words(language)

    def _news(self):
        news = self.pilot.heard(self._at)
        self._at += len(news)
        said = [n["text"] for n in news if n["text"]]
        self.all += said
        return said

    def listen(self, most=20):
        """Everything until nothing more comes."""
        said, until, quiet = [], time.monotonic() + most, None
        while time.monotonic() < until:
            news = self._news()
            said += news
            if news:
                quiet = time.monotonic()
            elif quiet and time.monotonic() - quiet > ONE_MOMENT:
                return said
            time.sleep(0.02)
        if not said:
            raise Lost("nothing was said")
        return said

    def wait_for(self, english, most=20):
        """Listens until these words are heard; what came until then."""
        said, until = [], time.monotonic() + most
        while time.monotonic() < until:
            said += self._news()
            if any(self.means(text, english) for text in said):
                return said + self._rest()
            time.sleep(0.02)
        raise Lost(f"did not hear {english!r}; heard {said}")

    def _rest(self):
        try:
            return self.listen(ONE_MOMENT * 2)
        except Lost:
            return []

    def means(self, text, english):
        return any(words and words.split("%1")[0].strip() in text for words in self._words.of(english))

    def step(self, key="Right"):
        """One key, and what is said to it first."""
        self._news()
        self.pilot.key(key)
        until = time.monotonic() + 5
        while time.monotonic() < until:
            news = self._news()
            if news:
                return news
            time.sleep(0.01)
        raise Lost(f"the key {key} was answered by silence")

    def find(self, fits, what, key="Right", most=120):
        """Moves on until something is heard that fits."""
        heard = []
        for _ in range(most):
            said = self.step(key)
            heard.append(said[-1])
            if fits(said[-1]):
                return
        raise Lost(f"{what!r} is not among what was said: {heard}")

    def choose(self, english, heard=()):
        """Goes to what is called so, unless it is what was heard last, and chooses it."""
        if not (heard and self.means(heard[-1], english)):
            self.find(lambda text: self.means(text, english), english)
        return self.select()

    def choose_said(self, words):
        self.find(lambda text: text == words, words)
        return self.select()

    def select(self):
        self._news()
        self.pilot.key("Return")
        return self.listen()

    def type_letters(self, text):
        """By the names of the keys; each typed letter is heard again."""
        for letter in text:
            self.find(lambda heard: heard.lower() == letter.lower(), letter)
            said = self.select()
            if not any(letter.lower() == s.lower() for s in said):
                raise Lost(f"typed {letter!r} and heard {said}")
