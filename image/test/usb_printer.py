# SPDX-License-Identifier: GPL-3.0-or-later
"""A receipt printer on the device's USB: speaks usb-redir to QEMU and passes the bytes to and from the fake printer's port.

connect() plugs it in, unplug() pulls it out. The protocol is the one of spice's usbredir, as far as a printer needs it."""

import select
import socket
import struct
import threading

HELLO, CONNECT, RESET, INTERFACES, ENDPOINTS = 0, 1, 3, 4, 5
SET_CONFIGURATION, GET_CONFIGURATION, CONFIGURATION_STATUS = 6, 7, 8
SET_ALTERNATE, GET_ALTERNATE, ALTERNATE_STATUS, CANCEL = 9, 10, 11, 21
CONTROL, BULK = 100, 101
# The version of the device, packet sizes of endpoints, numbers of 64 bits: without the last two QEMU's xHCI refuses.
CAPABILITIES = (1 << 1) | (1 << 4) | (1 << 5)
HELLO_HEAD, HEAD = struct.Struct("<III"), struct.Struct("<IIQ")
DONE, CANCELLED, STALLED = 0, 1, 4
OUT, IN = 0x01, 0x82
DEVICE_ID = b"MFG:EPSON;CMD:ESC/POS;MDL:TM-m30;CLS:PRINTER;DES:EPSON TM-m30;"


def text(words):
    raw = words.encode("utf-16-le")
    return bytes([len(raw) + 2, 3]) + raw


class UsbPrinter:
    def __init__(self, redirection, port, vendor=0x04B8, product=0x0E15):
        """redirection: QEMU's socket. port: where the fake printer listens."""
        self.path, self.port, self.ids = redirection, port, (vendor, product)
        self.sent = bytearray()
        self._thread = self._socket = self._printer = None
        self._stop = threading.Event()
        self.device = struct.pack("<BBHBBBBHHHBBBB", 18, 1, 0x0200, 0, 0, 0, 64, vendor, product, 0x0100, 1, 2, 3, 1)
        interface = struct.pack("<BBBBBBBBB", 9, 4, 0, 0, 2, 7, 1, 2, 0)
        ends = b"".join(struct.pack("<BBBBHB", 7, 5, end, 2, 512, 0) for end in (OUT, IN))
        self.configuration = struct.pack("<BBHBBBBB", 9, 2, 9 + len(interface + ends), 1, 1, 0, 0xC0, 1) + interface + ends
        self.strings = {0: bytes([4, 3, 9, 4]), 1: text("EPSON"), 2: text("TM-m30"), 3: text("583930310001")}

    def plug(self):
        self._stop.clear()
        self._printer = socket.create_connection(("127.0.0.1", self.port))
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.connect(str(self.path))
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def unplug(self):
        self._stop.set()
        if self._thread:
            self._thread.join(5)
        for each in (self._socket, self._printer):
            if each:
                each.close()
        self._thread = self._socket = self._printer = None

    def _run(self):
        self._came, self._asked, self._answers = bytearray(), [], bytearray()
        self._head = HELLO_HEAD  # until both have said hello
        self._say(HELLO, 0, struct.pack("<64sI", b"foyer usb printer", CAPABILITIES))
        try:
            while not self._stop.is_set():
                readable, _, _ = select.select([self._socket, self._printer], [], [], 0.2)
                if self._socket in readable:
                    came = self._socket.recv(65536)
                    if not came:
                        return
                    self._came += came
                    self._read()
                if self._printer in readable:
                    answer = self._printer.recv(4096)
                    if not answer:
                        return
                    self._answers += answer
                self._answer()
        except OSError:
            return

    def _say(self, kind, number, body):
        self._socket.sendall(self._head.pack(kind, len(body), number) + body)

    def _read(self):
        while len(self._came) >= self._head.size:
            kind, length, number = self._head.unpack_from(self._came)
            end = self._head.size + length
            if len(self._came) < end:
                return
            body = bytes(self._came[self._head.size:end])
            del self._came[:end]
            self._take(kind, number, body)

    def _take(self, kind, number, body):
        if kind == HELLO:
            self._head = HEAD
            self._describe()
        elif kind == SET_CONFIGURATION:
            self._say(CONFIGURATION_STATUS, number, struct.pack("<BB", DONE, body[0]))
        elif kind == GET_CONFIGURATION:
            self._say(CONFIGURATION_STATUS, number, struct.pack("<BB", DONE, 1))
        elif kind in (SET_ALTERNATE, GET_ALTERNATE):
            self._say(ALTERNATE_STATUS, number, struct.pack("<BBB", DONE, 0, 0))
        elif kind == CONTROL:
            self._control(number, body)
        elif kind == BULK:
            self._bulk(number, body)
        elif kind == CANCEL:
            for asked in [a for a in self._asked if a[0] == number]:
                self._asked.remove(asked)
                self._say(BULK, number, struct.pack("<BBHI", IN, CANCELLED, 0, 0))

    def _describe(self):
        types, intervals, owners, sizes = [255] * 32, [0] * 32, [0] * 32, [0] * 32
        types[0] = types[16] = 0
        sizes[0] = sizes[16] = 64
        for end in (OUT, IN):
            at = ((end & 0x80) >> 3) | (end & 0x0F)
            types[at], sizes[at] = 2, 512
        self._say(INTERFACES, 0, struct.pack("<I32B32B32B32B", 1, *[0] * 32, 7, *[0] * 31, 1, *[0] * 31, 2, *[0] * 31))
        self._say(ENDPOINTS, 0, struct.pack("<32B32B32B32H", *types, *intervals, *owners, *sizes))
        self._say(CONNECT, 0, struct.pack("<BBBBHHH", 2, 0, 0, 0, *self.ids, 0x0100))

    def _control(self, number, body):
        end, request, kind, _, value, index, length = struct.unpack_from("<BBBBHHH", body)
        data = None
        if kind & 0x80:
            if request == 6 and kind == 0x80:
                what = value >> 8
                data = {1: self.device, 2: self.configuration}.get(what) if what != 3 else self.strings.get(value & 255)
            elif request == 0 and kind == 0xA1:
                data = struct.pack(">H", len(DEVICE_ID) + 2) + DEVICE_ID
            elif request == 1 and kind == 0xA1:
                data = b"\x18"  # selected, no error
            elif request == 0:
                data = b"\0\0"
        else:
            data = b""
        status = STALLED if data is None else DONE
        data = (data or b"")[:length]
        self._say(CONTROL, number, struct.pack("<BBBBHHH", end, request, kind, status, value, index, len(data)) + data)

    def _bulk(self, number, body):
        end, _, length, _ = struct.unpack_from("<BBHI", body)
        if end == IN:
            self._asked.append((number, length))
            return
        data = body[8:]
        self.sent += data
        self._printer.sendall(data)
        self._say(BULK, number, struct.pack("<BBHI", OUT, DONE, len(data), 0))

    def _answer(self):
        while self._asked and self._answers:
            number, length = self._asked.pop(0)
            data = bytes(self._answers[:length])
            del self._answers[:length]
            self._say(BULK, number, struct.pack("<BBHI", IN, DONE, len(data), 0) + data)
