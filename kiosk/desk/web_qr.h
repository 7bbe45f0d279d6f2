// SPDX-License-Identifier: GPL-3.0-or-later
// A QR code as inline SVG, dark on white whatever the page's colours, with its quiet zone.
#pragma once

#include "kiosk/desk/web_html.h"

namespace foyer::web {

// Empty when the text is longer than a code can hold (ISO/IEC 18004, version 40, level M: 2,331
// bytes).
[[nodiscard]] Html qrSvg(const QString &text);

} // namespace foyer::web
