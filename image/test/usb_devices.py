# SPDX-License-Identifier: GPL-3.0-or-later
"""What is plugged into the device's USB: a receipt printer, whose bytes go to and from the fake printer's port, a scanner, a touch panel.

plug() plugs it in, unplug() pulls it out. The protocol is the one of spice's usbredir, as far as these need it."""

import select
import socket
import struct
import threading
import time

HELLO, CONNECT, RESET, INTERFACES, ENDPOINTS = 0, 1, 3, 4, 5
SET_CONFIGURATION, GET_CONFIGURATION, CONFIGURATION_STATUS = 6, 7, 8
SET_ALTERNATE, GET_ALTERNATE, ALTERNATE_STATUS, CANCEL = 9, 10, 11, 21
START_INTERRUPTS, STOP_INTERRUPTS, INTERRUPTS_STATUS = 15, 16, 17
CONTROL, BULK, INTERRUPT = 100, 101, 103
# The version of the device, packet sizes of endpoints, numbers of 64 bits, lengths of 32: without the last three QEMU's xHCI refuses.
CAPABILITIES = (1 << 1) | (1 << 4) | (1 << 5) | (1 << 6)
HELLO_HEAD, HEAD = struct.Struct("<III"), struct.Struct("<IIQ")
PORTION = struct.Struct("<BBHIH")  # endpoint, status, length, stream, the length's upper half
DONE, CANCELLED, STALLED = 0, 1, 4
OUT, IN, NOTICE = 0x01, 0x82, 0x83
INTERRUPT_TYPE, BULK_TYPE = 3, 2
INTERVAL = 7  # of endpoints with interrupts: 2^6 microframes are 8 ms
DEVICE_ID = b"MFG:EPSON;CMD:ESC/POS;MDL:TM-m30;CLS:PRINTER;DES:EPSON TM-m30;"


def text(words):
    raw = words.encode("utf-16-le")
    return bytes([len(raw) + 2, 3]) + raw


def interface(number, kind, ends):
    """An interface's descriptor: its class of three numbers, its endpoints as (address, type, packet size)."""
    return struct.pack("<BBBBBBBBB", 9, 4, number, 0, len(ends), *kind, 0)


def endpoint(address, kind, size):
    return struct.pack("<BBBBHB", 7, 5, address, kind, size, INTERVAL if kind == INTERRUPT_TYPE else 0)


class UsbDevice:
    """ids: vendor and product. names: of maker, product, and its number. interfaces: (class, endpoints, further descriptors)."""

    def __init__(self, redirection, ids, names, interfaces, kind=0):
        self.path, self.ids, self.interfaces, self.kind = redirection, ids, interfaces, kind
        self.sent = bytearray()
        self._thread = self._socket = self._far = None
        self._stop = threading.Event()
        self.device = struct.pack("<BBHBBBBHHHBBBB", 18, 1, 0x0200, kind, 0, 0, 64, *ids, 0x0100, 1, 2, 3, 1)
        body = b"".join(interface(number, each[0], each[1]) + each[2] + b"".join(endpoint(*end) for end in each[1])
                        for number, each in enumerate(interfaces))
        self.configuration = struct.pack("<BBHBBBBB", 9, 2, 9 + len(body), len(interfaces), 1, 0, 0xC0, 1) + body
        self.strings = {0: bytes([4, 3, 9, 4]), **{at: text(name) for at, name in enumerate(names, 1)}}

    def far(self):
        """Where its bytes come from and go to, as a socket."""
        raise NotImplementedError

    def own(self, kind, request, value, length):
        """What it answers to a request of its class, or about one of its interfaces; None refuses."""
        return None

    def plug(self):
        self._stop.clear()
        self._far = self.far()
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.connect(str(self.path))
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def unplug(self):
        self._stop.set()
        if self._thread:
            self._thread.join(5)
        for each in (self._socket, self._far):
            if each:
                each.close()
        self._thread = self._socket = self._far = None

    def _run(self):
        self._came, self._asked, self._answers = bytearray(), [], bytearray()
        self._head = HELLO_HEAD  # until both have said hello
        self._say(HELLO, 0, struct.pack("<64sI", b"foyer usb device", CAPABILITIES))
        try:
            while not self._stop.is_set():
                readable, _, _ = select.select([self._socket, self._far], [], [], 0.2)
                if self._socket in readable:
                    came = self._socket.recv(65536)
                    if not came:
                        return
                    self._came += came
                    self._read()
                if self._far in readable:
                    answer = self._far.recv(4096)
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
        elif kind in (START_INTERRUPTS, STOP_INTERRUPTS):
            self._say(INTERRUPTS_STATUS, number, struct.pack("<BB", DONE, body[0]))
        elif kind == RESET:
            self._asked.clear()
        elif kind == CONTROL:
            self._control(number, body)
        elif kind == BULK:
            self._bulk(number, body)
        elif kind == CANCEL:
            for asked in [a for a in self._asked if a[0] == number]:
                self._asked.remove(asked)
                self._say(BULK, number, PORTION.pack(IN, CANCELLED, 0, 0, 0))

    def _describe(self):
        types, intervals, owners, sizes = [255] * 32, [0] * 32, [0] * 32, [0] * 32
        types[0] = types[16] = 0
        sizes[0] = sizes[16] = 64
        classes = [[0] * 32 for _ in range(3)]
        for number, (kind, ends, _) in enumerate(self.interfaces):
            for column, value in zip(classes, kind):
                column[number] = value
            for address, what, size in ends:
                at = ((address & 0x80) >> 3) | (address & 0x0F)
                types[at], sizes[at], owners[at], intervals[at] = what, size, number, INTERVAL if what == INTERRUPT_TYPE else 0
        self._say(INTERFACES, 0, struct.pack("<I32B32B32B32B", len(self.interfaces), *range(32), *classes[0], *classes[1], *classes[2]))
        self._say(ENDPOINTS, 0, struct.pack("<32B32B32B32H", *types, *intervals, *owners, *sizes))
        self._say(CONNECT, 0, struct.pack("<BBBBHHH", 2, self.kind, 0, 0, *self.ids, 0x0100))

    def _control(self, number, body):
        end, request, kind, _, value, index, length = struct.unpack_from("<BBBBHHH", body)
        data = None
        if kind & 0x80:
            if request == 6 and kind == 0x80:
                what = value >> 8
                data = {1: self.device, 2: self.configuration}.get(what) if what != 3 else self.strings.get(value & 255)
            elif kind & 0x60 or request == 6:
                data = self.own(kind, request, value, length)
            elif request == 0:
                data = b"\0\0"
        else:
            data = b""
        status = STALLED if data is None else DONE
        data = (data or b"")[:length]
        self._say(CONTROL, number, struct.pack("<BBBBHHH", end, request, kind, status, value, index, len(data)) + data)

    def _bulk(self, number, body):
        end, _, low, _, high = PORTION.unpack_from(body)
        length = high << 16 | low
        if end == IN:
            self._asked.append((number, length))
            return
        data = body[PORTION.size:]
        self.sent += data
        self._far.sendall(data)
        self._say(BULK, number, PORTION.pack(OUT, DONE, len(data) & 0xFFFF, 0, len(data) >> 16))

    def _answer(self):
        while self._asked and self._answers:
            number, length = self._asked.pop(0)
            data = bytes(self._answers[:min(length, 0xFFFF)])
            del self._answers[:len(data)]
            self._say(BULK, number, PORTION.pack(IN, DONE, len(data), 0, 0) + data)


class UsbPrinter(UsbDevice):
    def __init__(self, redirection, port):
        """redirection: QEMU's socket. port: where the fake printer listens."""
        super().__init__(redirection, (0x04B8, 0x0E15), ("EPSON", "TM-m30", "583930310001"),
                         [((7, 1, 2), [(OUT, BULK_TYPE, 512), (IN, BULK_TYPE, 512)], b"")])
        self.port = port

    def far(self):
        return socket.create_connection(("127.0.0.1", self.port))

    def own(self, kind, request, value, length):
        if kind != 0xA1:
            return None
        # Its name; and its status: selected, no error.
        return {0: struct.pack(">H", len(DEVICE_ID) + 2) + DEVICE_ID, 1: b"\x18"}.get(request)


class UsbScanner(UsbDevice):
    """A scanner that is a serial line (CDC-ACM), as most are that do not play a keyboard."""

    def __init__(self, redirection):
        parts = bytes([5, 0x24, 0, 0x10, 1, 5, 0x24, 1, 0, 1, 4, 0x24, 2, 2, 5, 0x24, 6, 0, 1])
        super().__init__(redirection, (0x05E0, 0x1701), ("Foyer", "Scanner under test", "1"),
                         [((2, 2, 1), [(NOTICE, INTERRUPT_TYPE, 8)], parts),
                          ((10, 0, 0), [(OUT, BULK_TYPE, 512), (IN, BULK_TYPE, 512)], b"")], kind=2)
        self._hand = None

    def far(self):
        self._hand, inside = socket.socketpair()
        return inside

    def own(self, kind, request, value, length):
        return struct.pack("<IBBB", 9600, 0, 0, 8) if request == 0x21 else b"\0" * length

    def scan(self, code):
        self._hand.sendall(code.encode() + b"\r")


# A screen that is touched by several fingers, as the HID usage tables (digitizers, 0x0D) have it: two fingers, each with its tip,
# number and place; how many there are; and, for who asks, how many there can be.
FINGER = bytes.fromhex("0922 a102 0942 1500 2501 7501 9501 8102 9507 8103 7508 0951 9501 8102"  # tip, 7 bits for nothing, number
                       "0501 16 0000 26 ff7f 7510 0930 8102 0931 8102 050d c0")                # x and y, up to 32767
PANEL = bytes.fromhex("050d 0904 a101 8501") + FINGER * 2 + bytes.fromhex("0954 2502 7508 9501 8102 8502 0955 2502 b102 c0")


class UsbPanel(UsbDevice):
    """A touch panel: a human interface device that says where a finger is."""

    TOUCHES = 0x81

    def __init__(self, redirection):
        described = struct.pack("<BBHBBBH", 9, 0x21, 0x0111, 0, 1, 0x22, len(PANEL))
        super().__init__(redirection, (0x222A, 0x0001), ("Foyer", "Touch panel under test", "1"),
                         [((3, 0, 0), [(self.TOUCHES, INTERRUPT_TYPE, 64)], described)])
        self._hand = None

    def far(self):
        self._hand, inside = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)  # one report, one packet
        return inside

    def own(self, kind, request, value, length):
        if kind == 0x81:
            return PANEL if value >> 8 == 0x22 else None
        return b"\x02\x02" if request == 1 and value & 0xFF == 2 else b"\0" * length

    def _answer(self):
        if self._answers:
            self._say(INTERRUPT, 0, struct.pack("<BBH", self.TOUCHES, DONE, len(self._answers)) + self._answers)
            self._answers.clear()

    def touch(self, x, y):
        """x and y as parts of the width and the height."""
        for down in (1, 0):
            self._hand.sendall(struct.pack("<BBBHHBBHHB", 1, down, 0, int(x * 32767), int(y * 32767), 0, 1, 0, 0, 1))
            time.sleep(0.15)
