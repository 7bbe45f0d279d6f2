// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/simulated/memory_stream.h"

namespace foyer {

MemoryStream::MemoryStream(SimulatedPrinter &printer) : m_printer(&printer)
{
    connect(&printer, &SimulatedPrinter::reply, this, [this](const QByteArray &bytes) {
        if (m_open)
            later(&MemoryStream::hear, bytes);
    });
    connect(&printer, &SimulatedPrinter::unplugged, this, [this] {
        if (m_open)
            later(&MemoryStream::breakOff);
    });
}

void MemoryStream::open()
{
    close();
    later(&MemoryStream::opening);
}

void MemoryStream::send(const QByteArray &bytes)
{
    if (!m_open)
        return;
    m_unsent += bytes.size();
    later(&MemoryStream::deliver, bytes);
}

void MemoryStream::close()
{
    m_open = false;
    m_unsent = 0;
    ++m_connection;
}

// Everything takes a turn of the event loop, as on any wire.
void MemoryStream::later(void (MemoryStream::*what)(const QByteArray &), const QByteArray &bytes)
{
    const int connection = m_connection;
    QMetaObject::invokeMethod(
        this,
        [this, connection, what, bytes] {
            if (connection == m_connection)
                (this->*what)(bytes);
        },
        Qt::QueuedConnection);
}

void MemoryStream::opening(const QByteArray &)
{
    if (!m_printer || !m_printer->plugged()) {
        Q_EMIT closed(QStringLiteral("Nothing is plugged in."));
        return;
    }
    m_open = true;
    Q_EMIT opened();
}

void MemoryStream::deliver(const QByteArray &bytes)
{
    m_unsent -= bytes.size();
    if (m_printer && m_printer->plugged())
        m_printer->receive(bytes);
    if (m_unsent == 0)
        Q_EMIT sent();
}

void MemoryStream::hear(const QByteArray &bytes)
{
    Q_EMIT received(bytes);
}

void MemoryStream::breakOff(const QByteArray &)
{
    close();
    Q_EMIT closed(QStringLiteral("The plug was pulled."));
}

} // namespace foyer
