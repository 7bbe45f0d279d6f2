// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/link/spool.h"

#include "kiosk/link/arrival_json.h"
#include "kiosk/link/durable.h"

#include <QDir>
#include <QFile>

#include <sodium.h>

namespace foyer {

namespace {

constexpr qint64 maxSealedFile = 160 * 1024; // an arrival at its longest, sealed
const QString ending = QStringLiteral(".sealed");

QString nameOf(QUuid id)
{
    return id.toString(QUuid::WithoutBraces) + ending;
}

QString asideFolder(const QString &folder)
{
    return folder + QStringLiteral("/aside");
}

// Under a name of its own: two of the same name may come, and neither is lost.
Result<> putAside(const QString &folder, const QString &name)
{
    if (auto made = makeFolder(asideFolder(folder)); !made)
        return made;
    const auto unique = QUuid::createUuid().toString(QUuid::Id128).left(8);
    return moveDurably(folder + QLatin1Char('/') + name,
                       asideFolder(folder) + QLatin1Char('/') + unique + QLatin1Char('-') + name);
}

} // namespace

Spool::Spool(QString folder, QByteArray sealingKey)
    : m_folder(std::move(folder)), m_key(std::move(sealingKey))
{
}

QString Spool::fileOf(QUuid id) const
{
    return m_folder + QLatin1Char('/') + nameOf(id);
}

Result<QUuid> Spool::put(const OfflineArrival &arrival)
{
    if (sodium_init() < 0 || m_key.size() != crypto_box_PUBLICKEYBYTES)
        return fail(ErrorKind::BadInput,
                    QStringLiteral("This kiosk has no key to seal with. Enrol it again."));
    if (const auto made = makeFolder(m_folder); !made)
        return std::unexpected(made.error());
    auto plain = toJson(arrival);
    QByteArray box(plain.size() + qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
    const int sealed = crypto_box_seal(reinterpret_cast<unsigned char *>(box.data()),
                                       reinterpret_cast<const unsigned char *>(plain.constData()),
                                       static_cast<unsigned long long>(plain.size()),
                                       reinterpret_cast<const unsigned char *>(m_key.constData()));
    sodium_memzero(plain.data(), std::size_t(plain.size()));
    if (sealed != 0)
        return fail(ErrorKind::Internal, QStringLiteral("The arrival could not be sealed."));
    if (const auto written = writeDurably(fileOf(arrival.visit), box); !written)
        return std::unexpected(written.error());
    return arrival.visit;
}

QList<QUuid> Spool::list()
{
    QList<QUuid> waiting;
    const auto files = QDir(m_folder).entryInfoList(QDir::Files, QDir::Time | QDir::Reversed);
    for (const auto &file : files) {
        // A temporary file was never promised to anybody: the power went before its rename.
        if (file.fileName().endsWith(QLatin1String(".new"))) {
            QFile::remove(file.filePath());
            continue;
        }
        const auto id = QUuid::fromString(file.completeBaseName());
        if (!id.isNull() && file.fileName() == nameOf(id) && file.size() <= maxSealedFile &&
            file.size() > qint64(crypto_box_SEALBYTES))
            waiting.append(id);
        else [[maybe_unused]]
            const auto kept = putAside(m_folder, file.fileName());
    }
    return waiting;
}

Result<QByteArray> Spool::sealed(QUuid id) const
{
    QFile file(fileOf(id));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, QStringLiteral("This arrival is not in the spool."));
    return file.read(maxSealedFile);
}

Result<> Spool::remove(QUuid id)
{
    return removeDurably(fileOf(id));
}

Result<> Spool::setAside(QUuid id)
{
    return putAside(m_folder, nameOf(id));
}

int Spool::aside() const
{
    return int(QDir(asideFolder(m_folder)).entryList(QDir::Files).size());
}

} // namespace foyer
