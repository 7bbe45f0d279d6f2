#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The USB printer and the scanner of the image's test, spoken to as QEMU does: each says what it is, passes bytes, answers what is asked."""

import pathlib
import socket
import struct
import sys
import tempfile
import threading
import unittest

ROOT = pathlib.Path(sys.argv.pop(1)).resolve()
sys.path.insert(0, str(ROOT / "image/test"))
sys.dont_write_bytecode = True

import usb_devices as usb  # noqa: E402


class Qemu:
    """QEMU's end of the redirection, and the printer behind the cable."""

    def __init__(self, folder):
        self.path = pathlib.Path(folder) / "usb.sock"
        self.door = socket.socket(socket.AF_UNIX)
        self.door.bind(str(self.path))
        self.door.listen(1)
        self.paper = socket.create_server(("127.0.0.1", 0))
        self.printer = usb.UsbPrinter(self.path, self.paper.getsockname()[1])
        plugging = threading.Thread(target=self.printer.plug)
        plugging.start()
        self.behind, _ = self.paper.accept()
        self.line, _ = self.door.accept()
        plugging.join()
        for each in (self.line, self.behind):
            each.settimeout(10)

    def close(self):
        self.printer.unplug()
        for each in (self.line, self.behind, self.door, self.paper):
            each.close()

    def read(self, head):
        kind, length, number = head.unpack(self._exactly(head.size))
        return kind, number, self._exactly(length)

    def _exactly(self, size):
        data = b""
        while len(data) < size:
            data += self.line.recv(size - len(data))
        return data

    def say(self, head, kind, number, body):
        self.line.sendall(head.pack(kind, len(body), number) + body)

    def greet(self):
        kind, _, body = self.read(usb.HELLO_HEAD)
        self.say(usb.HELLO_HEAD, usb.HELLO, 0, struct.pack("<64sI", b"qemu", 0xFF))
        return [(kind, body)] + [self.read(usb.HEAD)[::2] for _ in range(3)]

    def ask(self, kind, number, body):
        self.say(usb.HEAD, kind, number, body)
        return self.read(usb.HEAD)

    def control(self, request, request_type, value, length):
        body = struct.pack("<BBBBHHH", 0x80, request, request_type, 0, value, 0, length)
        return self.ask(usb.CONTROL, 7, body)[2]


class Cable(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.qemu = Qemu(self.folder.name)

    def tearDown(self):
        self.qemu.close()
        self.folder.cleanup()

    def test_it_says_what_it_is_before_it_is_plugged_in(self):
        said = self.qemu.greet()
        self.assertEqual([kind for kind, _ in said], [usb.HELLO, usb.INTERFACES, usb.ENDPOINTS, usb.CONNECT])
        self.assertEqual(struct.unpack_from("<BBBBHH", said[3][1])[4:], (0x04B8, 0x0E15))
        self.assertEqual([len(body) for _, body in said[1:]], [132, 160, 10])

    def test_what_the_device_writes_reaches_the_printer_and_its_answer_comes_back(self):
        self.qemu.greet()
        kind, number, _ = self.qemu.ask(usb.BULK, 11, usb.PORTION.pack(usb.OUT, 0, 3, 0, 0) + b"\x10\x04\x01")
        self.assertEqual((kind, number), (usb.BULK, 11))
        self.assertEqual(self.qemu.behind.recv(10), b"\x10\x04\x01")
        self.qemu.say(usb.HEAD, usb.BULK, 12, usb.PORTION.pack(usb.IN, 0, 64, 0, 0))
        self.qemu.behind.sendall(b"\x16")
        kind, number, body = self.qemu.read(usb.HEAD)
        self.assertEqual((kind, number, body), (usb.BULK, 12, usb.PORTION.pack(usb.IN, usb.DONE, 1, 0, 0) + b"\x16"))

    def test_a_read_that_is_given_up_is_answered_as_cancelled(self):
        self.qemu.greet()
        self.qemu.say(usb.HEAD, usb.BULK, 12, usb.PORTION.pack(usb.IN, 0, 64, 0, 0))
        kind, number, body = self.qemu.ask(usb.CANCEL, 12, b"")
        self.assertEqual((kind, number, body[1]), (usb.BULK, 12, usb.CANCELLED))

    def test_its_descriptors_and_its_name_can_be_asked_for(self):
        self.qemu.greet()
        self.assertEqual(self.qemu.control(6, 0x80, 0x0100, 18)[10:], self.qemu.printer.device)
        self.assertEqual(len(self.qemu.control(6, 0x80, 0x0200, 9)[10:]), 9)
        self.assertIn(b"CMD:ESC/POS", self.qemu.control(0, 0xA1, 0, 1024))
        self.assertEqual(self.qemu.control(6, 0x80, 0x0F00, 64)[3], usb.STALLED)


if __name__ == "__main__":
    unittest.main()
