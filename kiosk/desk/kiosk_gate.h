// SPDX-License-Identifier: GPL-3.0-or-later
// What the kiosks' routes and their command socket ask of the desk: who is calling, and enrolment.
// The real one is the desk's service; tests of the wire have one of their own.
#pragma once

#include "kiosk/core/desk.h"

namespace foyer {

// What a newly enrolled kiosk receives, once. The desk keeps only a hash of the token.
struct Enrolled {
    QUuid device;
    QString token;
    QString prefix;        // letters of the numbers this kiosk may give while cut off: "KA"
    QByteArray sealingKey; // X25519 public key, 32 bytes
};

class KioskGate : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    // The desk as this kiosk sees it; its command() signal carries what must reach that kiosk.
    // Lives as long as the gate. Refused: unknown or revoked token.
    [[nodiscard]] virtual Result<Desk *> kiosk(const QString &deviceToken) = 0;
    [[nodiscard]] virtual Result<QUuid> deviceId(const QString &deviceToken) = 0;
    // Refused: the secret is unknown, used, or older than 15 minutes (one sentence for all three).
    [[nodiscard]] virtual Result<Enrolled> enrol(const QString &secret, const QString &name) = 0;

Q_SIGNALS:
    void revoked(const QUuid &device); // close its socket
};

} // namespace foyer
