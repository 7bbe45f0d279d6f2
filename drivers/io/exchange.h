// SPDX-License-Identifier: GPL-3.0-or-later
// What was said on a wire, as text: recorded from a device or written from its manual. The form is
// told in drivers/README.md.
#pragma once

#include "kiosk/core/result.h"

#include <QByteArray>
#include <QList>

namespace foyer {

struct ExchangeToken {
    enum class Kind : quint8 {
        Byte,
        Named, // whatever was sent there; the same letter is the same byte afterwards
        Any,   // any bytes, also none, up to what follows
    };
    Kind kind = Kind::Byte;
    char value = 0; // the byte, or the letter of its name
};

struct ExchangeStep {
    enum class Kind {
        Ours,   // what the driver sends; lines that follow each other are one step
        Theirs, // what the device sends; the same
        Wait,   // time passes before the next step
        Gone,   // the device ends the connection
    };
    Kind kind = Kind::Ours;
    int line = 0; // in the text, from 1
    int ms = 0;   // Wait
    QList<ExchangeToken> tokens;
};

inline constexpr qsizetype maxExchangeText = 4 << 20;

// BadInput with the line and what is wrong with it. The text may come from anywhere.
[[nodiscard]] Result<QList<ExchangeStep>> parseExchange(const QByteArray &text);

// Lines of "> 1b 40 ..." or "< ...", as parseExchange reads them.
[[nodiscard]] QByteArray exchangeLines(char direction, const QByteArray &bytes);

} // namespace foyer
