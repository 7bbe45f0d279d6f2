// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/io/local_stream.h"

namespace foyer {

namespace {
constexpr qint64 readAtOnce = 64 * 1024;
}

LocalStream::LocalStream(QString path) : m_path(std::move(path)) {}

LocalStream::~LocalStream()
{
    close();
}

void LocalStream::open()
{
    close();
    auto *socket = new QLocalSocket(this);
    m_socket = socket;
    socket->setReadBufferSize(readAtOnce);
    // All told later: a local socket connects, and fails, inside the call.
    const auto live = [this, socket] { return socket == m_socket; };
    connect(
        socket, &QLocalSocket::connected, this,
        [this, live] {
            if (live())
                Q_EMIT opened();
        },
        Qt::QueuedConnection);
    connect(socket, &QLocalSocket::readyRead, this,
            [this, socket] { Q_EMIT received(socket->read(readAtOnce)); });
    connect(socket, &QLocalSocket::bytesWritten, this, [this, socket] {
        if (socket->bytesToWrite() == 0)
            Q_EMIT sent();
    });
    const auto gone = [this, live, socket] {
        if (live())
            lost(socket->errorString());
    };
    connect(socket, &QLocalSocket::disconnected, this, gone, Qt::QueuedConnection);
    connect(socket, &QLocalSocket::errorOccurred, this, gone, Qt::QueuedConnection);
    socket->connectToServer(m_path);
}

void LocalStream::send(const QByteArray &bytes)
{
    if (!isOpen())
        return;
    m_socket->write(bytes);
    if (unsent() > maxUnsent)
        lost(QStringLiteral("The service takes no more bytes."));
}

void LocalStream::close()
{
    if (!m_socket)
        return;
    QLocalSocket *socket = m_socket;
    m_socket.clear();
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater();
}

bool LocalStream::isOpen() const
{
    return m_socket && m_socket->state() == QLocalSocket::ConnectedState;
}

qint64 LocalStream::unsent() const
{
    return m_socket ? m_socket->bytesToWrite() : 0;
}

void LocalStream::lost(const QString &why)
{
    close();
    Q_EMIT closed(why);
}

} // namespace foyer
