// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/io/tls_stream.h"

#include <QCryptographicHash>
#include <QSslConfiguration>
#include <QSslKey>

namespace foyer {

namespace {
constexpr qint64 readAtOnce = 64 * 1024;
}

QByteArray keyPin(const QSslCertificate &certificate)
{
    const QByteArray key = certificate.publicKey().toDer();
    return "sha256//" + QCryptographicHash::hash(key, QCryptographicHash::Sha256).toBase64();
}

TlsStream::TlsStream(QString host, quint16 port, QByteArray pin)
    : m_host(std::move(host)), m_port(port), m_pin(std::move(pin))
{
}

TlsStream::~TlsStream()
{
    close();
}

void TlsStream::open()
{
    close();
    auto *socket = new QSslSocket(this);
    m_socket = socket;
    socket->setReadBufferSize(readAtOnce);
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
            if (socket != m_socket)
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
    connect(socket, &QSslSocket::readyRead, this,
            [this, socket] { Q_EMIT received(socket->read(readAtOnce)); });
    connect(socket, &QSslSocket::encryptedBytesWritten, this, [this] {
        if (isOpen() && unsent() == 0)
            Q_EMIT sent();
    });
    // Told later: a failure can come from inside the socket's own calls.
    const auto gone = [this, socket] {
        if (socket == m_socket)
            lost(socket->errorString());
    };
    connect(socket, &QSslSocket::disconnected, this, gone, Qt::QueuedConnection);
    connect(socket, &QSslSocket::errorOccurred, this, gone, Qt::QueuedConnection);
    socket->connectToHostEncrypted(m_host, m_port);
}

void TlsStream::send(const QByteArray &bytes)
{
    if (!isOpen())
        return;
    m_socket->write(bytes);
    if (unsent() > maxUnsent)
        lost(QStringLiteral("The device takes no more bytes."));
}

void TlsStream::close()
{
    if (!m_socket)
        return;
    QSslSocket *socket = m_socket;
    m_socket.clear();
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater();
}

bool TlsStream::isOpen() const
{
    return m_socket && m_socket->isEncrypted() &&
           m_socket->state() == QAbstractSocket::ConnectedState;
}

qint64 TlsStream::unsent() const
{
    return m_socket ? m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite() : 0;
}

void TlsStream::lost(const QString &why)
{
    close();
    Q_EMIT closed(why);
}

} // namespace foyer
