// SPDX-License-Identifier: GPL-3.0-or-later
// What an address of a serial line says.
#pragma once

#include "kiosk/core/result.h"

namespace foyer {

struct SerialLine {
    enum class Parity { None, Even, Odd };
    enum class Flow { None, RtsCts, XonXoff };

    QString node; // "/dev/serial/by-id/usb-..."
    int baud = 9600;
    int bits = 8; // 7 or 8
    Parity parity = Parity::None;
    int stop = 1; // 1 or 2
    Flow flow = Flow::None;

    bool operator==(const SerialLine &) const = default;
};

// "serial:/dev/ttyUSB0?baud=9600&bits=8&parity=none&stop=1&flow=none"; what is left out is as
// above. BadInput with a sentence that names the wrong part, and the nearest right one.
[[nodiscard]] Result<SerialLine> parseSerialAddress(const QString &uri);

} // namespace foyer
