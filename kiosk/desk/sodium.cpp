// SPDX-License-Identifier: GPL-3.0-or-later
// libsodium, initialised at first use.
#include "kiosk/desk/sodium.h"

#include <sodium.h>

namespace foyer::sodium {

namespace {

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

void ready()
{
    static const int initialised = sodium_init();
    if (initialised < 0)
        qFatal("libsodium cannot be initialised");
}

} // namespace

KeyPair newKeyPair()
{
    ready();
    KeyPair pair{QByteArray(crypto_box_PUBLICKEYBYTES, '\0'),
                 QByteArray(crypto_box_SECRETKEYBYTES, '\0')};
    crypto_box_keypair(bytes(pair.publicKey), bytes(pair.privateKey));
    return pair;
}

QByteArray randomBytes(int count)
{
    ready();
    QByteArray random(count, '\0');
    randombytes_buf(random.data(), std::size_t(count));
    return random;
}

QByteArray keyedHash(const QByteArray &key, const QByteArray &text, int length)
{
    ready();
    QByteArray hash(length, '\0');
    crypto_generichash(bytes(hash), std::size_t(length), bytes(text), std::size_t(text.size()),
                       bytes(key), std::size_t(key.size()));
    return hash;
}

Result<QByteArray> openSealed(const QByteArray &sealed, const KeyPair &keys)
{
    ready();
    QByteArray opened(std::max<qsizetype>(0, sealed.size() - qsizetype(crypto_box_SEALBYTES)),
                      '\0');
    const bool ours = sealed.size() > qsizetype(crypto_box_SEALBYTES) &&
                      crypto_box_seal_open(bytes(opened), bytes(sealed), std::size_t(sealed.size()),
                                           bytes(keys.publicKey), bytes(keys.privateKey)) == 0;
    if (!ours)
        return fail(ErrorKind::BadInput,
                    QStringLiteral("This record was not sealed to the key of this desk."));
    return opened;
}

QByteArray hashSecret(const QString &secret)
{
    ready();
    QByteArray hash(crypto_pwhash_STRBYTES, '\0');
    const QByteArray text = secret.toUtf8();
    if (crypto_pwhash_str(hash.data(), text.constData(), std::size_t(text.size()),
                          crypto_pwhash_OPSLIMIT_INTERACTIVE,
                          crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0)
        return {};
    return hash.left(qstrlen(hash.constData()));
}

bool verifySecret(const QByteArray &hash, const QString &secret)
{
    ready();
    QByteArray padded = hash.leftJustified(crypto_pwhash_STRBYTES, '\0', true);
    const QByteArray text = secret.toUtf8();
    return crypto_pwhash_str_verify(padded.constData(), text.constData(),
                                    std::size_t(text.size())) == 0;
}

} // namespace foyer::sodium
