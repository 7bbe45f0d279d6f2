// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drivers/fake_printer.h"

namespace foyer {

FakePrinter::FakePrinter(PrinterModel model, quint16 port) : m_printer(std::move(model))
{
    connect(&m_server, &QTcpServer::newConnection, this, &FakePrinter::accept);
    connect(&m_printer, &SimulatedPrinter::reply, this, [this](const QByteArray &bytes) {
        if (m_host)
            m_host->write(bytes);
    });
    connect(&m_printer, &SimulatedPrinter::unplugged, this, [this] {
        m_server.close();
        if (m_host)
            m_host->abort();
    });
    connect(&m_printer, &SimulatedPrinter::replugged, this,
            [this] { m_server.listen(QHostAddress::LocalHost, m_port); });
    if (m_server.listen(QHostAddress::LocalHost, port))
        m_port = m_server.serverPort();
}

void FakePrinter::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        if (m_host)
            m_host->abort();
        m_host = socket;
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this,
                [this, socket] { m_printer.receive(socket->readAll()); });
    }
}

} // namespace foyer
