// SPDX-License-Identifier: GPL-3.0-or-later
// A ticket as ESC/POS bytes. Pure; sources: Epson ESC/POS Command Reference, by command name.
#pragma once

#include "drivers/printer/models.h"
#include "kiosk/core/ticket.h"

#include <QByteArray>
#include <QList>

namespace foyer {

// No piece is longer (but for the cut at its end), so that little is under way when the paper ends.
inline constexpr int maxPieceBytes = 2048;

// The whole ticket, each piece a whole number of commands; the last one cuts. Between two pieces a
// real-time question may be asked: inside a command it would be taken for data.
[[nodiscard]] QList<QByteArray> encode(const TicketDocument &document, const PrinterModel &model);

struct EncodedTicket {
    QList<QByteArray> pieces;
    qint64 paperMm = 0; // that it feeds
};
[[nodiscard]] EncodedTicket encodeTicket(const TicketDocument &document, const PrinterModel &model);

// Queued behind the cut, so its answer proves what stands before it. id: four characters of
// 0x20..0x7e; only GsH carries it, the others are answered by one byte. Empty for a model without
// confirmation.
[[nodiscard]] QByteArray confirmationRequest(const PrinterModel &model, const QByteArray &id);

// DLE EOT n: 1 printer, 2 offline cause, 3 error cause, 4 roll; 20 all of it and the mouth.
[[nodiscard]] QByteArray statusRequest(int n);

// Empties the printer's buffers at once. Never DLE ENQ 1: that would resume and print an old
// ticket.
[[nodiscard]] QByteArray clearRequest(const PrinterModel &model);

// Cuts off what an interrupted ticket left hanging.
[[nodiscard]] QByteArray cutOff(const PrinterModel &model);

// The cut ticket comes out of the mouth and is held there. For models that present only.
[[nodiscard]] QByteArray presentRequest(const PrinterModel &model);

// What hangs in the mouth, or lies cut behind it, goes into the printer's bin. The same.
[[nodiscard]] QByteArray drawBackRequest(const PrinterModel &model);

} // namespace foyer
