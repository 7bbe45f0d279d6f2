#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A chip card for the virtual readers of vsmartcard's vpcd: plays the file systems of health cards, with the faults of
real life.

    virtual_card.py [--reader 0|1]      verbs on standard input, one a line, each answered with "ok" or what was asked

insert CARD [key=value ...]   egk, nhi, locked, other, storage; the keys of health_cards.py change what is on it
remove                        it is pulled
arm FAULT N                   the next inserted card does this at its Nth command: remove, mute, long, garbage, dead
count                         commands since it was inserted
"""

import socket
import sys
import threading
import time

import health_cards

PORT = 35963
PROCESSOR = bytes.fromhex("3bd396ff81b1fe451f078081052d")
STORAGE = bytes.fromhex("3b8f8001804f0ca000000306030001000000006a")
ROOT, HCA = bytes.fromhex("d2760001448000"), bytes.fromhex("d27600000102")
NHI = bytes.fromhex("d1580000010000000000000000001100")
DONE, NOT_FOUND, NOT_KNOWN, WRONG = (bytes.fromhex(s) for s in ("9000", "6a82", "6d00", "6700"))


class Egk:
    atr = PROCESSOR

    def __init__(self, locked=False, **owner):
        person, insurance, status = health_cards.egk(**{**health_cards.VON_HOHENBERG, **owner})
        self._files = {1: person, 2: insurance, 12: status}
        self._locked, self._open, self._file = locked, False, None

    def answer(self, apdu):
        if apdu[:4] == bytes.fromhex("00a4040c"):
            if apdu[5:] == ROOT:
                return DONE
            self._open = apdu[5:] == HCA and not self._locked
            return DONE if self._open else bytes.fromhex("6283") if apdu[5:] == HCA else NOT_FOUND
        if apdu[:2] == bytes.fromhex("00b0") and len(apdu) == 5:
            offset = apdu[3]
            if apdu[2] & 0x80:
                self._file = self._files.get(apdu[2] & 0x1f) if self._open else None
            else:
                offset |= apdu[2] << 8
            if self._file is None:
                return NOT_FOUND
            if offset >= len(self._file):
                return bytes.fromhex("6b00")
            wanted = apdu[4] or 256
            part = self._file[offset:offset + wanted]
            return part + (DONE if len(part) == wanted else bytes.fromhex("6282"))
        return NOT_KNOWN


class Nhi:
    """Speaks as cards of the older protocol do: "61xx" first, the data when they are fetched; a wrong length is set right."""
    atr = PROCESSOR

    def __init__(self, **owner):
        self._data = health_cards.nhi(**{**health_cards.CHEN, **owner})
        self._open = False

    def answer(self, apdu):
        if apdu[:3] == bytes.fromhex("00a404"):
            self._open = apdu[3] == 0 and apdu[5:21] == NHI
            return DONE if self._open else NOT_FOUND
        if apdu == bytes.fromhex("00ca1100020000") and self._open:
            return bytes([0x61, len(self._data)])
        if apdu[:4] == bytes.fromhex("00c00000") and self._open:
            return self._data + DONE if apdu[4] == len(self._data) else bytes([0x6c, len(self._data)])
        return NOT_KNOWN


class Other:
    """Any other card with a chip."""
    atr = PROCESSOR

    def answer(self, apdu):
        return NOT_FOUND if apdu[1] == 0xa4 else NOT_KNOWN


class Storage(Other):
    atr = STORAGE


CARDS = {"egk": Egk, "nhi": Nhi, "other": Other, "storage": Storage, "locked": lambda **o: Egk(locked=True, **o)}


class VirtualCard:
    def __init__(self, reader=0):
        self._port = PORT + reader
        self._wire = None
        self._player = None
        self._fault = None
        self.count = 0

    def arm(self, fault, at):
        self._fault = (fault, at)

    def insert(self, kind, **owner):
        self.remove()
        card = CARDS[kind](**owner)
        fault, self._fault = self._fault, None
        until = time.monotonic() + 10
        while True:  # the service may be on its way up
            try:
                self._wire = socket.create_connection(("127.0.0.1", self._port), 10)
                break
            except OSError:
                if time.monotonic() > until:
                    raise
                time.sleep(0.05)
        self._wire.settimeout(None)
        self.count = 0
        self._player = threading.Thread(target=self._play, args=(self._wire, card, fault), daemon=True)
        self._player.start()

    def remove(self):
        if self._wire:
            try:
                self._wire.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
            self._player.join()
            self._wire.close()
            self._wire = None

    def _take(self, wire, size):
        data = b""
        while len(data) < size:
            wire.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)  # vpcd sends length and data apart
            more = wire.recv(size - len(data))
            if not more:
                raise OSError("the service has gone")
            data += more
        return data

    def _play(self, wire, card, fault):
        try:
            while True:
                message = self._take(wire, int.from_bytes(self._take(wire, 2), "big"))
                if len(message) == 1:
                    if message == b"\4":
                        self._say(wire, card.atr)
                    continue
                self.count += 1
                answer = card.answer(message)
                if fault and self.count >= fault[1]:
                    answer = self._spoil(wire, fault[0], answer)
                    if answer is None:
                        return
                self._say(wire, answer)
        except OSError:
            pass

    def _spoil(self, wire, fault, answer):
        if fault == "remove":
            wire.shutdown(socket.SHUT_RDWR)
            return None
        if fault == "mute":
            while wire.recv(4096):  # hears all, says nothing, until it is pulled
                pass
            return None
        if fault == "long":
            return bytes(250) + answer
        if fault == "huge":
            return bytes(2000) + answer
        if fault == "garbage":
            return bytes((i * 37 + self.count) % 256 for i in range(40))
        if fault == "dead":
            return b"\x6f\x00"
        raise ValueError(fault)

    @staticmethod
    def _say(wire, data):
        wire.sendall(len(data).to_bytes(2, "big") + data)


def main(reader):
    card = VirtualCard(reader)
    for line in sys.stdin:
        verb, *words = line.split()
        if verb == "insert":
            card.insert(words[0], **dict(w.replace("_", " ").split("=", 1) for w in words[1:]))
        elif verb == "remove":
            card.remove()
        elif verb == "arm":
            card.arm(words[0], int(words[1]))
        print(card.count if verb == "count" else "ok", flush=True)


if __name__ == "__main__":
    main(int(sys.argv[2]) if sys.argv[1:2] == ["--reader"] else 0)
