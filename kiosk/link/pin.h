// SPDX-License-Identifier: GPL-3.0-or-later
// Whom the kiosk trusts: not a list of authorities, but the one public key named at its enrolment
// and the next one the desk has announced.
#pragma once

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace foyer {

using Pins = QList<QByteArray>; // SHA-256 of the SubjectPublicKeyInfo (RFC 7469 2.4), 32 bytes each

[[nodiscard]] QByteArray pinOf(const QSslCertificate &certificate);
[[nodiscard]] bool trusted(const QSslCertificate &certificate, const Pins &pins);

// No authority is known to it, so that every certificate comes before the pin check.
[[nodiscard]] QSslConfiguration pinnedConfiguration();

} // namespace foyer
