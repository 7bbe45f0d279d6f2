// SPDX-License-Identifier: GPL-3.0-or-later
// A stream over one TCP connection.
#pragma once

#include "drivers/io/stream.h"

#include <QPointer>
#include <QTcpSocket>

namespace foyer {

class TcpStream final : public Stream {
    Q_OBJECT
public:
    TcpStream(QString host, quint16 port);
    ~TcpStream() override;
    void open() override;
    void send(const QByteArray &bytes) override;
    void close() override;
    [[nodiscard]] bool isOpen() const override;
    [[nodiscard]] qint64 unsent() const override;
    [[nodiscard]] bool answers() const override { return true; }

private:
    void lost(const QString &why);

    QString m_host;
    quint16 m_port;
    QPointer<QTcpSocket> m_socket; // a new one for each connection; null when closed
};

} // namespace foyer
