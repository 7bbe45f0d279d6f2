// SPDX-License-Identifier: GPL-3.0-or-later
// What a printer answers. Pure and bounded: foreign bytes become replies, noise stays noise.
// Sources: Epson ESC/POS Command Reference, DLE EOT, GS a, GS r, GS ( H <fn 48>, DLE DC4 <fn 8>;
// Custom's kiosk printers, DLE EOT 20 (full status).
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
        Roll,  // one byte answering GS r or ESC v: what stood before it was processed, and the roll
        Full,  // four bytes answering DLE EOT 20: paper, user, recoverable, unrecoverable
        Noise, // one byte that is none of these
    };
    Kind kind = Kind::Noise;
    QByteArray bytes; // without headers
    bool operator==(const EscPosReply &) const = default;
};

class EscPosReplies {
public:
    // full: this printer answers DLE EOT 20, and never sends automatic status, which begins alike.
    explicit EscPosReplies(bool full = false) : m_full(full) {}
    [[nodiscard]] QList<EscPosReply> feed(const QByteArray &bytes);
    void reset() { m_pending.clear(); } // a new connection begins with a whole answer

private:
    bool m_full;
    QByteArray m_pending; // the beginning of an answer, at most 6 bytes
};

// The answers to DLE EOT 1..4, in this order.
using EscPosStatus = std::array<std::optional<quint8>, 4>;

// The one place where bits become a state a person can be shown. What is missing or contradicts
// itself is Unknown.
[[nodiscard]] PrinterStatus fold(const EscPosStatus &answers);
[[nodiscard]] PrinterStatus foldAutomatic(const QByteArray &fourBytes);
[[nodiscard]] PrinterStatus foldRoll(quint8 byte);

// What DLE EOT 20 adds to the other four.
struct EscPosMouth {
    bool ticket = false; // hangs in the mouth
    bool jammed = false;
};
[[nodiscard]] EscPosMouth mouthOf(const QByteArray &fourBytes);

} // namespace foyer
