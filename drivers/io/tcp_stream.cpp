// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/io/tcp_stream.h"

#include <sys/socket.h>

namespace foyer {

TcpStream::TcpStream(QString host, quint16 port) : m_host(std::move(host)), m_port(port) {}

TcpStream::~TcpStream()
{
    TcpStream::close();
}

void TcpStream::open()
{
    auto *socket = renewed();
    connect(socket, &QTcpSocket::connected, this, [this, socket] {
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
        Q_EMIT opened();
    });
    socket->connectToHost(m_host, m_port);
}

void TcpStream::close()
{
    // A reset instead of a polite end: what the system still holds for the device is dropped, not
    // delivered.
    const linger now{.l_onoff = 1, .l_linger = 0};
    if (socket() && socket()->socketDescriptor() >= 0)
        setsockopt(int(socket()->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    SocketStream::close();
}

} // namespace foyer
