// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/io/local_stream.h"

namespace foyer {

LocalStream::LocalStream(QString path) : m_path(std::move(path)) {}

void LocalStream::open()
{
    auto *socket = renewed();
    // Told later: a local socket connects inside the call.
    connect(
        socket, &QLocalSocket::connected, this,
        [this, socket] {
            if (is(socket))
                Q_EMIT opened();
        },
        Qt::QueuedConnection);
    socket->connectToServer(m_path);
}

} // namespace foyer
