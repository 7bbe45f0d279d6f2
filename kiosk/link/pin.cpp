// SPDX-License-Identifier: GPL-3.0-or-later
// The pin is of the public key, so a renewed certificate with the same key needs nothing from the
// kiosks.
#include "kiosk/link/pin.h"

#include <QCryptographicHash>
#include <QSslKey>

namespace foyer {

QByteArray pinOf(const QSslCertificate &certificate)
{
    const QByteArray key = certificate.publicKey().toDer();
    return key.isEmpty() ? QByteArray() : QCryptographicHash::hash(key, QCryptographicHash::Sha256);
}

bool trusted(const QSslCertificate &certificate, const Pins &pins)
{
    const QByteArray pin = pinOf(certificate);
    return !pin.isEmpty() && pins.contains(pin);
}

QSslConfiguration pinnedConfiguration()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({});
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    return configuration;
}

} // namespace foyer
