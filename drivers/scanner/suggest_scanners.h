// SPDX-License-Identifier: GPL-3.0-or-later
// What is attached and could be a bar code scanner, with the address to write into the settings.
#pragma once

#include <QList>
#include <QString>

namespace foyer {

struct SuggestedScanner {
    QString address; // "hid:05e0:1300:S01", "wedge:0c2e:0b61?layout=us"
    QString name;    // as the device calls itself
    QString why;     // a sentence
};

// The surest first. A device that speaks HID POS is not suggested as a keyboard too.
[[nodiscard]] QList<SuggestedScanner> suggestScanners();

} // namespace foyer
