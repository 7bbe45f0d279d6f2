// SPDX-License-Identifier: GPL-3.0-or-later
// Commands to a chip card and what its answers mean (ISO 7816-4, short length). Pure: bytes go
// through a function that is handed in.
#pragma once

#include "kiosk/core/result.h"

#include <QByteArray>

#include <functional>

namespace foyer::apdu {

// A card's word on a command: what followed it, and the two status bytes.
struct Answer {
    enum class Kind {
        Done,     // 9000, or a warning that changes nothing
        More,     // 61xx: xx bytes wait
        Again,    // 6Cxx: ask for exactly xx
        Disabled, // 6283: the file or application was switched off
        End,      // 6282, 6B00: the file is shorter than asked
        NotThere, // 6A82, 6A83, 6A88
        Refused,  // any other status
        Broken,   // no status bytes, or more data than was asked for
    };
    Kind kind = Kind::Broken;
    QByteArray data;
    int wait = 0; // More, Again: how many bytes
};

// asked: the most bytes of data the command allows.
[[nodiscard]] Answer interpret(const QByteArray &raw, qsizetype asked);

[[nodiscard]] QByteArray selectApplication(const QByteArray &aid); // 00 A4 04 0C, no answer asked
[[nodiscard]] QByteArray readShort(int shortFile,
                                   int length);              // READ BINARY by short file id, from 0
[[nodiscard]] QByteArray readBinary(int offset, int length); // of the chosen file; length 1..256

// Sends a command and brings back the raw answer. An error ends the reading of the card.
using Transmit = std::function<Result<QByteArray>(const QByteArray &command)>;

// One command to its end: follows 61xx and 6Cxx, a few times at most and never beyond what was
// asked.
[[nodiscard]] Result<Answer> exchange(const Transmit &transmit, const QByteArray &command,
                                      qsizetype asked);

} // namespace foyer::apdu
