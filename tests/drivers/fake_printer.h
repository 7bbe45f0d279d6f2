// SPDX-License-Identifier: GPL-3.0-or-later
// The simulated printer on a loopback port: what the driver meets over TCP.
#pragma once

#include "drivers/simulated/simulated_printer.h"

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

namespace foyer {

class FakePrinter final : public QObject {
    Q_OBJECT
public:
    explicit FakePrinter(PrinterModel model, quint16 port = 0);

    [[nodiscard]] SimulatedPrinter &printer() { return m_printer; }
    [[nodiscard]] quint16 port() const { return m_port; } // 0: it could not be taken
    [[nodiscard]] QString uri() const { return QStringLiteral("tcp:127.0.0.1:%1").arg(m_port); }

private:
    void accept();

    SimulatedPrinter m_printer;
    QTcpServer m_server;
    QPointer<QTcpSocket> m_host; // one at a time, as most printers do; the newest wins
    quint16 m_port = 0;
};

} // namespace foyer
