// SPDX-License-Identifier: GPL-3.0-or-later
// The reports of a HID POS bar code scanner to codes. Pure; time comes in as a number.
#pragma once

#include "drivers/scanner/hid_descriptor.h"
#include "drivers/scanner/scan_decoder.h"

namespace foyer {

// A code may go on over several reports. One that is cut short, that is longer than the descriptor
// says, that claims more data than it has room for, or a code that never ends is dropped: after
// such a report nothing is believed until the scanner was quiet. The symbology identifier has its
// own field and is not part of the code.
class HidPos final : public ScanDecoder {
public:
    static constexpr qint64 quietMs = 300; // between the scans of a person there is more

    void use(QList<ScanReport> reports); // what the device at hand says its reports look like
    [[nodiscard]] QList<QByteArray> feed(const QByteArray &report, qint64 nowMs) override;
    [[nodiscard]] QList<QByteArray> silence(qint64 nowMs) override;
    void torn(qint64 nowMs) override;
    void reset() override;

private:
    void drop(const QString &why);

    QList<ScanReport> m_reports;
    QByteArray m_code;
    bool m_open = false; // the last report said that its code goes on
    bool m_dropping = false;
    qint64 m_lastMs = 0;
};

} // namespace foyer
