// SPDX-License-Identifier: GPL-3.0-or-later
// A QR code as dots, for printers whose manual has no command for one.
#pragma once

#include "kiosk/core/ticket.h"

#include <QImage>

namespace foyer {

// Level M, of squares of module dots; exactly dots wide. Null when it does not fit.
[[nodiscard]] QImage drawQr(const QByteArray &data, int module, int dots, TicketLine::Align align);

} // namespace foyer
