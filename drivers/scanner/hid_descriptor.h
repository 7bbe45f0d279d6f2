// SPDX-License-Identifier: GPL-3.0-or-later
// Where, in its reports, a HID POS bar code scanner puts what it has read. Pure; from the report
// descriptor (HID 1.11, 6.2.2) and the usages of "HID Point of Sale Usage Tables 1.02", page 0x8C.
#pragma once

#include <QByteArrayView>
#include <QList>

namespace foyer {

struct BitField {
    int bit = 0;  // from the beginning of the report, its number included
    int bits = 0; // 0: there is none
    bool operator==(const BitField &) const = default;
};

// One input report with decoded data. Byte fields begin on a byte.
struct ScanReport {
    int id = 0;         // 0: this device does not number its reports
    int bytes = 0;      // as read, the number included
    BitField length;    // Byte Count (Generic Desktop 0x3B): how much of data is filled
    BitField symbology; // Symbology Identifier 1 to 3
    BitField data;      // Decoded Data
    BitField continued; // Decode Data Continued: 1 when the code goes on in the next report
    bool operator==(const ScanReport &) const = default;
};

// Empty when this is no bar code scanner, or when the descriptor is torn or beyond measure.
[[nodiscard]] QList<ScanReport> scanReports(QByteArrayView descriptor);

} // namespace foyer
