// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's secrets: the pair its kiosks seal to, and the key from which everything is derived
// that must come out the same however often it is asked (feedback codes, opaque refs). One 0600
// file, part of every backup.
#pragma once

#include "kiosk/desk/sodium.h"

#include <QUuid>

namespace foyer {

struct DeskKeys {
    sodium::KeyPair sealing;
    QByteArray secret; // 32 bytes

    // 128 bits that follow from the visit, so that a copy of the ticket carries the same code. The
    // store keeps its hash.
    [[nodiscard]] QString feedbackToken(const QUuid &visit) const;
    // A stable name for something that must not leave the desk; purpose keeps the names of two
    // kinds apart.
    [[nodiscard]] QString opaque(const QByteArray &purpose, const QString &text) const;
};

[[nodiscard]] DeskKeys newKeys();
[[nodiscard]] QByteArray keysToJson(const DeskKeys &keys);
[[nodiscard]] Result<DeskKeys> keysFromJson(const QByteArray &json); // BadInput
// Storage: cannot be read, or others than the owner may read it.
[[nodiscard]] Result<DeskKeys> loadKeys(const QString &file);
// Conflict: a file is there already (a key that was sealed to is never overwritten). Durable when
// it returns.
[[nodiscard]] Result<> saveKeys(const QString &file, const QByteArray &json);

// For tokens the desk hands out: 256 random bits as text, and what is kept of a token.
[[nodiscard]] QString newToken();
[[nodiscard]] QByteArray tokenHash(const QString &token);

} // namespace foyer
