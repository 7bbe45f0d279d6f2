// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes over TLS to host:port. The other side is trusted by the system's authorities and its name,
// or, when a pin is given, by its key alone: devices make their own certificates.
#pragma once

#include "drivers/io/socket_stream.h"

#include <QSslSocket>

namespace foyer {

// "sha256//" and the base64 SHA-256 of the certificate's public key (RFC 7469, 2.4).
[[nodiscard]] QByteArray keyPin(const QSslCertificate &certificate);

class TlsStream final : public SocketStream<QSslSocket> {
    Q_OBJECT
public:
    TlsStream(QString host, quint16 port, QByteArray pin);

    void open() override;
    [[nodiscard]] bool isOpen() const override;
    [[nodiscard]] qint64 unsent() const override;

Q_SIGNALS:
    // Reached, but not trusted; pin is what it showed. closed() follows.
    void distrusted(const QByteArray &pin);

private:
    QString m_host;
    quint16 m_port;
    QByteArray m_pin;
};

} // namespace foyer
