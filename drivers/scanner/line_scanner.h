// SPDX-License-Identifier: GPL-3.0-or-later
// A scanner that sends its codes as lines over a stream.
#pragma once

#include "drivers/io/connection.h"
#include "drivers/scanner/line_framer.h"
#include "kiosk/core/devices.h"

#include <QTimer>

namespace foyer {

class LineScanner final : public Scanner {
    Q_OBJECT
public:
    LineScanner(std::unique_ptr<Stream> stream, const Clock &clock, QByteArray suffix = {});
    [[nodiscard]] DeviceHealth health() const override;
    void tick(); // called by its own timer; tests with a manual clock may call it as well

private:
    void tell(const QList<QByteArray> &codes);

    Connection m_connection;
    const Clock &m_clock;
    LineFramer m_framer;
    QTimer m_timer;
};

} // namespace foyer
