// SPDX-License-Identifier: GPL-3.0-or-later
// What a printer answers. Pure and bounded: foreign bytes become replies, noise stays noise.
// Sources: Epson ESC/POS Command Reference, DLE EOT, GS a, GS r, GS ( H <fn 48>, DLE DC4 <fn 8>.
#pragma once

#include "kiosk/core/devices.h"

#include <QByteArray>
#include <QList>
#include <array>
#include <optional>

namespace foyer {

struct EscPosReply {
    enum class Kind {
        Status,    // one byte answering DLE EOT: bits 0 and 7 are 0, 1 and 4 are 1
        Automatic, // four bytes of automatic status back
        ProcessId, // four characters: everything before their request was processed
        Cleared,   // the buffers are empty
        Roll,  // one byte answering GS r: what stood before it was processed, and how the roll is
        Noise, // one byte that is none of these
    };
    Kind kind = Kind::Noise;
    QByteArray bytes; // without headers
    bool operator==(const EscPosReply &) const = default;
};

class EscPosReplies {
public:
    [[nodiscard]] QList<EscPosReply> feed(const QByteArray &bytes);
    void reset() { m_pending.clear(); } // a new connection begins with a whole answer

private:
    QByteArray m_pending; // the beginning of an answer, at most 6 bytes
};

// The answers to DLE EOT 1..4, in this order.
using EscPosStatus = std::array<std::optional<quint8>, 4>;

// The one place where bits become a state a person can be shown. What is missing or contradicts
// itself is Unknown.
[[nodiscard]] PrinterStatus fold(const EscPosStatus &answers);
[[nodiscard]] PrinterStatus foldAutomatic(const QByteArray &fourBytes);
[[nodiscard]] PrinterStatus foldRoll(quint8 byte);

} // namespace foyer
