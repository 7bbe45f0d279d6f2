// SPDX-License-Identifier: GPL-3.0-or-later
// What streams over a socket of Qt's have in common: TCP, TLS, and sockets in the file system.
#pragma once

#include "drivers/io/stream.h"

#include <QPointer>

namespace foyer {

template <class Socket>
class SocketStream : public Stream {
public:
    ~SocketStream() override { drop(); }

    void send(const QByteArray &bytes) final
    {
        if (!isOpen())
            return;
        m_socket->write(bytes);
        if (unsent() > maxUnsent)
            lost(QStringLiteral("The device takes no more bytes."));
    }
    void close() override { drop(); }
    [[nodiscard]] bool isOpen() const override
    {
        return m_socket && m_socket->state() == Socket::ConnectedState;
    }
    [[nodiscard]] qint64 unsent() const override { return m_socket ? m_socket->bytesToWrite() : 0; }
    [[nodiscard]] bool answers() const final { return true; }

protected:
    // A new socket for each connection. What it says is told as the stream's; its failures later,
    // as they can come from inside the socket's own calls.
    Socket *renewed()
    {
        close();
        auto *socket = new Socket(this);
        m_socket = socket;
        socket->setReadBufferSize(readAtOnce);
        connect(socket, &Socket::readyRead, this,
                [this, socket] { Q_EMIT received(socket->read(readAtOnce)); });
        connect(socket, &Socket::bytesWritten, this, &SocketStream::tellSent);
        const auto gone = [this, socket] {
            if (is(socket))
                lost(socket->errorString());
        };
        connect(socket, &Socket::disconnected, this, gone, Qt::QueuedConnection);
        connect(socket, &Socket::errorOccurred, this, gone, Qt::QueuedConnection);
        return socket;
    }
    [[nodiscard]] bool is(const Socket *socket) const { return socket == m_socket; }
    [[nodiscard]] Socket *socket() const { return m_socket; }

    void tellSent()
    {
        if (isOpen() && unsent() == 0)
            Q_EMIT sent();
    }
    void lost(const QString &why)
    {
        close();
        Q_EMIT closed(why);
    }

private:
    static constexpr qint64 readAtOnce = 64 * 1024;

    void drop()
    {
        if (!m_socket)
            return;
        Socket *socket = m_socket;
        m_socket.clear();
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }

    QPointer<Socket> m_socket; // null when closed
};

} // namespace foyer
