// SPDX-License-Identifier: GPL-3.0-or-later
// The data elements of an AAMVA code, before anybody asks what they mean.
#pragma once

#include "kiosk/core/result.h"

#include <QByteArray>
#include <QMap>

namespace foyer {

using Elements =
    QMap<QByteArray, QByteArray>; // "DCS" -> "SAMPLE"; values trimmed, at most 100 bytes

struct AamvaData {
    int version = 0;
    QByteArray issuer;
    bool identityCard = false;
    Elements elements; // of the DL and ID subfiles
};

// Errors: BadInput when there is no header or no such subfile, when an element that decides who
// this is has two values, or when lost separators leave more than one way to cut the text. A name
// or number that the end of the bytes may have torn is left out.
[[nodiscard]] Result<AamvaData> readAamva(const QByteArray &bytes);

} // namespace foyer
