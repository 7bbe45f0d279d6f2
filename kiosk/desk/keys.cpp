// SPDX-License-Identifier: GPL-3.0-or-later
// The key file and what is derived from it.
#include "kiosk/desk/keys.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray field(const QJsonObject &json, const QString &key)
{
    return QByteArray::fromBase64(json.value(key).toString().toLatin1());
}

} // namespace

QString DeskKeys::feedbackToken(const QUuid &visit) const
{
    return QString::fromLatin1(
        sodium::keyedHash(secret, "feedback:" + visit.toByteArray(QUuid::WithoutBraces), 16)
            .toBase64(urlSafe));
}

QString DeskKeys::opaque(const QByteArray &purpose, const QString &text) const
{
    return QString::fromLatin1(
        sodium::keyedHash(secret, purpose + ':' + text.toUtf8(), 16).toBase64(urlSafe));
}

DeskKeys newKeys()
{
    return {.sealing = sodium::newKeyPair(), .secret = sodium::randomBytes(32)};
}

QByteArray keysToJson(const DeskKeys &keys)
{
    const auto text = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); };
    return QJsonDocument(QJsonObject{{u"sealingPublic"_s, text(keys.sealing.publicKey)},
                                     {u"sealingPrivate"_s, text(keys.sealing.privateKey)},
                                     {u"secret"_s, text(keys.secret)}})
        .toJson();
}

Result<DeskKeys> keysFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    DeskKeys keys{.sealing = {.publicKey = field(object, u"sealingPublic"_s),
                              .privateKey = field(object, u"sealingPrivate"_s)},
                  .secret = field(object, u"secret"_s)};
    if (keys.sealing.publicKey.size() != 32 || keys.sealing.privateKey.size() != 32 ||
        keys.secret.size() != 32)
        return fail(ErrorKind::BadInput, u"This is not a key file of Foyer's desk."_s);
    return keys;
}

Result<DeskKeys> loadKeys(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage,
                    u"The desk's key file cannot be read. Make one with foyer-desk init."_s, path);
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if (file.permissions() & others)
        return fail(ErrorKind::Storage,
                    u"Others may read the desk's key file. Give it mode 0600."_s, path);
    auto keys = keysFromJson(file.read(4096));
    if (!keys)
        keys.error().where = path;
    return keys;
}

Result<> saveKeys(const QString &path, const QByteArray &json)
{
    if (QFile::exists(path))
        return fail(ErrorKind::Conflict, u"There is a key file already."_s, path);
    QSaveFile file(path); // flushes to disk before it renames
    const bool saved = file.open(QIODevice::WriteOnly) &&
                       file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                       file.write(json) == json.size() && file.commit();
    if (!saved)
        return fail(ErrorKind::Storage, u"The key file could not be written."_s, path);
    return {};
}

QString newToken()
{
    return QString::fromLatin1(sodium::randomBytes(32).toBase64(urlSafe));
}

QByteArray tokenHash(const QString &token)
{
    return QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace foyer
