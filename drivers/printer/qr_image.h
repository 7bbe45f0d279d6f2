// SPDX-License-Identifier: GPL-3.0-or-later
// A QR code as dots, for pages and for printers whose manual has no command for one.
#pragma once

#include "kiosk/core/ticket.h"

#include <QImage>

namespace foyer {

// How large a module of so many bytes' code is on paper of so many dots: about half the paper wide,
// large enough for any phone, small enough to leave white around it.
[[nodiscard]] int moduleDots(qsizetype bytes, int dots);

// Level M, of squares of module dots; exactly dots wide. Null when it does not fit.
[[nodiscard]] QImage drawQr(const QByteArray &data, int module, int dots, TicketLine::Align align);

} // namespace foyer
