// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/io/tcp_stream.h"

namespace foyer {

namespace {
constexpr qint64 readAtOnce = 64 * 1024;
}

TcpStream::TcpStream(QString host, quint16 port) : m_host(std::move(host)), m_port(port)
{
    m_socket.setReadBufferSize(readAtOnce);
    connect(&m_socket, &QTcpSocket::connected, this, [this] {
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_socket.setSocketOption(QAbstractSocket::KeepAliveOption, 1);
        Q_EMIT opened();
    });
    connect(&m_socket, &QTcpSocket::readyRead, this,
            [this] { Q_EMIT received(m_socket.read(readAtOnce)); });
    connect(&m_socket, &QTcpSocket::bytesWritten, this, [this] {
        if (m_socket.bytesToWrite() == 0)
            Q_EMIT sent();
    });
    connect(&m_socket, &QTcpSocket::disconnected, this, &TcpStream::lost);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &TcpStream::lost);
}

void TcpStream::open()
{
    m_socket.abort();
    m_wanted = true;
    m_socket.connectToHost(m_host, m_port);
}

void TcpStream::send(const QByteArray &bytes)
{
    if (!isOpen())
        return;
    m_socket.write(bytes);
    if (m_socket.bytesToWrite() > maxUnsent)
        lost();
}

void TcpStream::close()
{
    m_wanted = false;
    m_socket.abort(); // a reset, so that the other side drops what it has not read
}

bool TcpStream::isOpen() const
{
    return m_socket.state() == QAbstractSocket::ConnectedState;
}

qint64 TcpStream::unsent() const
{
    return m_socket.bytesToWrite();
}

void TcpStream::lost()
{
    if (!m_wanted)
        return;
    const QString why = m_socket.errorString();
    close();
    Q_EMIT closed(why);
}

} // namespace foyer
