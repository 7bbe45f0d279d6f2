// SPDX-License-Identifier: GPL-3.0-or-later
// The few things the desk needs of libsodium. Nothing else of the desk includes it.
#pragma once

#include "kiosk/core/result.h"

#include <QByteArray>
#include <QString>

namespace foyer::sodium {

struct KeyPair {
    QByteArray publicKey; // X25519, 32 bytes each
    QByteArray privateKey;
};

[[nodiscard]] KeyPair newKeyPair();
[[nodiscard]] QByteArray randomBytes(int count);
// BLAKE2b with a key: what only the desk can compute again. length 16..64.
[[nodiscard]] QByteArray keyedHash(const QByteArray &key, const QByteArray &text, int length);
// Opens a sealed box. BadInput: not sealed to this key, or changed on its way.
[[nodiscard]] Result<QByteArray> openSealed(const QByteArray &sealed, const KeyPair &keys);

// argon2id with libsodium's interactive limits (64 MiB, about 0.3 s): call it off the main thread.
[[nodiscard]] QByteArray hashSecret(const QString &secret); // empty: no memory
[[nodiscard]] bool verifySecret(const QByteArray &hash, const QString &secret);

} // namespace foyer::sodium
