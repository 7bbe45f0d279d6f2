// SPDX-License-Identifier: GPL-3.0-or-later
// What a scanner was told to put around a code, and the code without it. Pure.
#pragma once

#include <QByteArray>
#include <optional>

namespace foyer {

struct CodeText {
    QByteArray prefix; // in front of each code
    QByteArray suffix; // behind it; empty: CR, LF or both
    bool aim = false;  // the AIM identifier of the symbology ("]Q3") stands before the code
};

// "]", a letter for the symbology and its modifier (ISO/IEC 15424), at this place.
[[nodiscard]] bool hasAimIdentifier(const QByteArray &text, qsizetype at = 0);

// Nothing when the prefix is missing: the beginning was lost, or it is no scanner of ours.
[[nodiscard]] std::optional<QByteArray> bareCode(const QByteArray &code, const CodeText &around);

} // namespace foyer
