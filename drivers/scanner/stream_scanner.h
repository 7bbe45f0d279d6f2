// SPDX-License-Identifier: GPL-3.0-or-later
// A scanner on a stream: what comes is decoded to codes, freed of what stands around them, and let
// through at the pace of a person.
#pragma once

#include "drivers/io/connection.h"
#include "drivers/scanner/code_text.h"
#include "drivers/scanner/scan_decoder.h"
#include "kiosk/core/devices.h"

#include <QTimer>

namespace foyer {

class StreamScanner final : public Scanner {
    Q_OBJECT
public:
    // And as many at once. A scanner that is faster is not heard until it was quiet for a second.
    static constexpr int codesPerSecond = 10;

    struct Parts {
        QString model; // "Line scanner"
        std::unique_ptr<Stream> stream;
        std::unique_ptr<ScanDecoder> decoder;
        CodeText around;
    };

    StreamScanner(Parts parts, const Clock &clock);
    [[nodiscard]] DeviceHealth health() const override;
    void tick(); // called by its own timer; tests with a manual clock may call it as well

private:
    void tell(const QList<QByteArray> &codes);
    void countMisses();
    void miss(const QString &why);
    [[nodiscard]] bool inTime();
    [[nodiscard]] qint64 heard(); // ms in which the kiosk listened
    [[nodiscard]] bool floods() const;

    QString m_model;
    std::unique_ptr<ScanDecoder> m_decoder;
    CodeText m_around;
    const Clock &m_clock;
    Connection m_connection;
    QTimer m_timer;
    qint64 m_decoderMisses = 0; // those already counted
    qint64 m_heard = 0;
    qint64 m_heardMs = 0;   // by the clock
    qint64 m_allowance = 0; // thousandths of codes that may be told now
    qint64 m_allowedMs = 0;
    qint64 m_floodMs = -1; // when a code was last dropped for coming too fast
    bool m_saidFlood = false;
};

} // namespace foyer
