// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/io/tcp_stream.h"

#include <sys/socket.h>

namespace foyer {

namespace {
constexpr qint64 readAtOnce = 64 * 1024;
}

TcpStream::TcpStream(QString host, quint16 port) : m_host(std::move(host)), m_port(port) {}

TcpStream::~TcpStream()
{
    close();
}

void TcpStream::open()
{
    close();
    auto *socket = new QTcpSocket(this);
    m_socket = socket;
    socket->setReadBufferSize(readAtOnce);
    connect(socket, &QTcpSocket::connected, this, [this, socket] {
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
        Q_EMIT opened();
    });
    connect(socket, &QTcpSocket::readyRead, this,
            [this, socket] { Q_EMIT received(socket->read(readAtOnce)); });
    connect(socket, &QTcpSocket::bytesWritten, this, [this, socket] {
        if (socket->bytesToWrite() == 0)
            Q_EMIT sent();
    });
    // Told later: a refusal can come from inside connectToHost, where the socket must not be let
    // go.
    const auto gone = [this, socket] {
        if (socket == m_socket)
            lost(socket->errorString());
    };
    connect(socket, &QTcpSocket::disconnected, this, gone, Qt::QueuedConnection);
    connect(socket, &QTcpSocket::errorOccurred, this, gone, Qt::QueuedConnection);
    socket->connectToHost(m_host, m_port);
}

void TcpStream::send(const QByteArray &bytes)
{
    if (!isOpen())
        return;
    m_socket->write(bytes);
    if (m_socket->bytesToWrite() > maxUnsent)
        lost(QStringLiteral("The device takes no more bytes."));
}

void TcpStream::close()
{
    if (!m_socket)
        return;
    QTcpSocket *socket = m_socket;
    m_socket.clear();
    socket->disconnect(this);
    // A reset instead of a polite end: what the system still holds for the device is dropped, not
    // delivered.
    const linger now{.l_onoff = 1, .l_linger = 0};
    if (socket->socketDescriptor() >= 0)
        setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    socket->abort();
    socket->deleteLater();
}

bool TcpStream::isOpen() const
{
    return m_socket && m_socket->state() == QAbstractSocket::ConnectedState;
}

qint64 TcpStream::unsent() const
{
    return m_socket ? m_socket->bytesToWrite() : 0;
}

void TcpStream::lost(const QString &why)
{
    close();
    Q_EMIT closed(why);
}

} // namespace foyer
