// SPDX-License-Identifier: GPL-3.0-or-later
// A stream over one TCP connection.
#pragma once

#include "drivers/io/socket_stream.h"

#include <QTcpSocket>

namespace foyer {

class TcpStream final : public SocketStream<QTcpSocket> {
    Q_OBJECT
public:
    TcpStream(QString host, quint16 port);
    ~TcpStream() override;
    void open() override;
    void close() override;

private:
    QString m_host;
    quint16 m_port;
};

} // namespace foyer
