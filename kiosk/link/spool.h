// SPDX-License-Identifier: GPL-3.0-or-later
// Arrivals taken while the desk is away, sealed to the desk's public key: this kiosk cannot read
// them back.
#pragma once

#include "kiosk/core/arrival.h"
#include "kiosk/core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUuid>

namespace foyer {

class Spool {
public:
    // sealingKey: the desk's X25519 public key, 32 bytes.
    Spool(QString folder, QByteArray sealingKey);

    // On disk and sealed when it returns; only then may the patient be told. The id is the visit's.
    // Errors: Storage; BadInput for a key that is none.
    [[nodiscard]] Result<QUuid> put(const OfflineArrival &arrival);
    // What waits for delivery, oldest first. A file that is none of ours is moved to "aside" and
    // counted there.
    [[nodiscard]] QList<QUuid> list();
    [[nodiscard]] Result<QByteArray> sealed(QUuid id) const;
    // Only after the desk has accepted it.
    [[nodiscard]] Result<> remove(QUuid id);
    // Refused by the desk for good: kept, out of the way, for a person.
    [[nodiscard]] Result<> setAside(QUuid id);
    [[nodiscard]] int aside() const;

private:
    [[nodiscard]] QString fileOf(QUuid id) const;

    QString m_folder;
    QByteArray m_key;
};

} // namespace foyer
