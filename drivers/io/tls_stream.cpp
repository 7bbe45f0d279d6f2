// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/io/tls_stream.h"

#include <QCryptographicHash>
#include <QSslConfiguration>
#include <QSslKey>

namespace foyer {

QByteArray keyPin(const QSslCertificate &certificate)
{
    const QByteArray key = certificate.publicKey().toDer();
    return "sha256//" + QCryptographicHash::hash(key, QCryptographicHash::Sha256).toBase64();
}

TlsStream::TlsStream(QString host, quint16 port, QByteArray pin)
    : m_host(std::move(host)), m_port(port), m_pin(std::move(pin))
{
}

void TlsStream::open()
{
    auto *socket = renewed();
    QSslConfiguration configuration = socket->sslConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    socket->setSslConfiguration(configuration);
    connect(socket, &QSslSocket::sslErrors, this, [this, socket] {
        const QSslCertificate shown = socket->peerCertificate();
        if (shown.isNull())
            return;
        if (!m_pin.isEmpty() && keyPin(shown) == m_pin)
            socket->ignoreSslErrors();
        else
            Q_EMIT distrusted(keyPin(shown));
    });
    connect(
        socket, &QSslSocket::encrypted, this,
        [this, socket] {
            if (!is(socket))
                return;
            // A pin is the whole trust: a certificate that some authority signed does not replace
            // it.
            if (!m_pin.isEmpty() && keyPin(socket->peerCertificate()) != m_pin) {
                Q_EMIT distrusted(keyPin(socket->peerCertificate()));
                return lost(QStringLiteral("The device shows another key."));
            }
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            Q_EMIT opened();
        },
        Qt::QueuedConnection);
    connect(socket, &QSslSocket::encryptedBytesWritten, this, &TlsStream::tellSent);
    socket->connectToHostEncrypted(m_host, m_port);
}

bool TlsStream::isOpen() const
{
    return SocketStream::isOpen() && socket()->isEncrypted();
}

qint64 TlsStream::unsent() const
{
    return socket() ? socket()->bytesToWrite() + socket()->encryptedBytesToWrite() : 0;
}

} // namespace foyer
