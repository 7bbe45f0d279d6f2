# SPDX-License-Identifier: GPL-3.0-or-later
"""A stranger on the same cable: asks every port of the device by IPv6 (it needs no DHCP for that) and notes what answers.

QEMU hands over whole Ethernet frames, each behind its length."""

import ipaddress
import socket
import struct
import time

OWN_MAC = bytes.fromhex("525400f0ee01")
ICMP, TCP, UDP = 58, 6, 17


def link_local(mac):
    """The address that a device gives itself on a cable."""
    return ipaddress.IPv6Address(b"\xfe\x80" + bytes(6) + bytes([mac[0] ^ 2]) + mac[1:3] + b"\xff\xfe" + mac[3:]).packed


OWN = link_local(OWN_MAC)


def checksum(source, target, kind, body):
    data = source + target + struct.pack(">II", len(body), kind) + body + b"\0" * (len(body) % 2)
    total = sum(struct.unpack(f">{len(data) // 2}H", data))
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return total ^ 0xFFFF


def packet(mac, target, kind, body, at, hops=64):
    """A frame; at: where its checksum belongs."""
    sum_ = checksum(OWN, target, kind, body)
    body = body[:at] + struct.pack(">H", sum_) + body[at + 2:]
    return mac + OWN_MAC + b"\x86\xdd" + struct.pack(">IHBB", 6 << 28, len(body), kind, hops) + OWN + target + body


def knock(mac, target, port, own):
    """The first packet of a TCP connection."""
    return packet(mac, target, TCP, struct.pack(">HHIIBBHHH", own, port, port, 0, 5 << 4, 2, 1024, 0, 0), 16)


def datagram(mac, target, port):
    return packet(mac, target, UDP, struct.pack(">HHHH", 40000, port, 12, 0) + b"ping", 6)


class Stranger:
    def __init__(self, path, mac):
        self.mac, self.target = mac, link_local(mac)
        self.line = socket.socket(socket.AF_UNIX)
        self.line.connect(str(path))
        self.line.setblocking(False)
        self.came, self.answers = b"", set()

    def close(self):
        self.line.close()

    def say(self, frame):
        data = struct.pack(">I", len(frame)) + frame
        while data:
            try:
                data = data[self.line.send(data):]
            except BlockingIOError:
                self.listen(0.01)

    def listen(self, seconds):
        until = time.monotonic() + seconds
        while True:
            try:
                self.came += self.line.recv(1 << 16)
            except BlockingIOError:
                if time.monotonic() > until:
                    return
                time.sleep(0.005)
            while len(self.came) >= 4 and len(self.came) >= 4 + struct.unpack(">I", self.came[:4])[0]:
                size = struct.unpack(">I", self.came[:4])[0]
                self.hear(self.came[4:4 + size])
                self.came = self.came[4 + size:]

    def hear(self, frame):
        if frame[12:14] != b"\x86\xdd" or len(frame) < 58:
            return
        kind, source, body = frame[20], frame[22:38], frame[54:]
        if kind == ICMP and body[0] == 135 and body[8:24] == OWN:  # whose address is this?
            self.say(packet(self.mac, source, ICMP, struct.pack(">BBHI", 136, 0, 0, 0x60000000) + OWN + b"\x02\x01" + OWN_MAC, 2, 255))
        elif kind == TCP and frame[38:54] == OWN:
            self.answers.add(("tcp", struct.unpack(">H", body[:2])[0], "open" if body[13] & 0x12 == 0x12 else "shut"))
        elif kind == UDP and frame[38:54] == OWN:
            self.answers.add(("udp", struct.unpack(">H", body[:2])[0], "open"))
        elif kind == ICMP and body[0] == 1 and frame[38:54] == OWN:
            self.answers.add(("icmp", body[1], "told"))

    def scan(self, ports, own=40000):
        """What answered, as (protocol, port, how). own: the port that asks; an answered one stays known to the device for a while."""
        self.answers = set()
        for number, port in enumerate(ports):
            self.say(knock(self.mac, self.target, port, own))
            if port < 1024 or port in (5353, 5355):
                self.say(datagram(self.mac, self.target, port))
            if number % 64 == 0:
                self.listen(0.02)
        self.listen(10)
        return self.answers
