// SPDX-License-Identifier: GPL-3.0-or-later
// What a scanner that types presses to type a text: written apart from the decoder, key by key as
// the keyboards are printed.
#pragma once

#include <QByteArray>
#include <QList>

namespace foyer {

struct KeyPress {
    quint16 code = 0; // of linux/input-event-codes.h
    qint32 value = 0; // 1 down, 0 up, 2 held
    bool operator==(const KeyPress &) const = default;
};

enum class Controls {
    Ctrl,     // Ctrl and a key
    AltCodes, // Alt and the number on the keypad
};

// layout: "us", "uk", "de" or "fr". ASCII only; CR and HT that end a code are pressKey's.
[[nodiscard]] QList<KeyPress> typeText(const QByteArray &ascii, const QByteArray &layout,
                                       Controls controls = Controls::Ctrl);
[[nodiscard]] QList<KeyPress> pressKey(quint16 code, const QList<quint16> &held = {});
[[nodiscard]] QList<KeyPress> altCode(const QByteArray &digits);

} // namespace foyer
