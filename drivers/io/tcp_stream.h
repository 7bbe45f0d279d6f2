// SPDX-License-Identifier: GPL-3.0-or-later
// A stream over one TCP connection.
#pragma once

#include "drivers/io/stream.h"

#include <QTcpSocket>

namespace foyer {

class TcpStream final : public Stream {
    Q_OBJECT
public:
    TcpStream(QString host, quint16 port);
    void open() override;
    void send(const QByteArray &bytes) override;
    void close() override;
    [[nodiscard]] bool isOpen() const override;
    [[nodiscard]] qint64 unsent() const override;
    [[nodiscard]] bool answers() const override { return true; }

private:
    void lost();

    QString m_host;
    quint16 m_port;
    QTcpSocket m_socket;
    bool m_wanted = false; // between open() and close() or closed()
};

} // namespace foyer
