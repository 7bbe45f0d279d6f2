// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/update_folder.h"

#include <QDir>
#include <QFile>
#include <algorithm>

namespace foyer {

namespace {

constexpr qsizetype mostEntries = 64;

// In place of whatever else lies there: only what an update is made of.
UpdateOffer filesOf(const QString &folder, const QString &version)
{
    UpdateOffer offer{.version = version, .files = {}};
    const auto entries =
        QDir(folder).entryInfoList(QDir::Files | QDir::NoSymLinks | QDir::Hidden, QDir::Name);
    for (const QFileInfo &entry : entries.first(std::min(entries.size(), mostEntries)))
        if (isUpdateFile(entry.fileName(), version) && entry.size() <= maxUpdateFileBytes)
            offer.files.append({.name = entry.fileName(), .size = int(entry.size())});
    return offer;
}

} // namespace

UpdateFolder::UpdateFolder(QString folder) : m_folder(std::move(folder)) {}

QString UpdateFolder::pathOf(const QString &version) const
{
    return QStringLiteral("%1/foyer-%2-update").arg(m_folder, version);
}

UpdateOffer UpdateFolder::offer() const
{
    if (m_folder.isEmpty())
        return {};
    const auto names = QDir(m_folder).entryList({QStringLiteral("foyer-*-update")},
                                                QDir::Dirs | QDir::NoSymLinks, QDir::Name);
    UpdateOffer newest;
    for (const QString &name : names.first(std::min(names.size(), mostEntries))) {
        const QString version = name.sliced(6, name.size() - 13);
        if (!isImageVersion(version) ||
            (!newest.version.isEmpty() && !isNewerImage(version, newest.version)))
            continue;
        const UpdateOffer offer = filesOf(m_folder + u'/' + name, version);
        if (checkOffer(offer))
            newest = offer;
    }
    return newest;
}

Result<UpdatePart> UpdateFolder::part(const UpdatePartRequest &request) const
{
    QFile file(pathOf(request.version) + u'/' + request.name);
    if (m_folder.isEmpty() || !isImageVersion(request.version) ||
        !isUpdateFile(request.name, request.version) || QFileInfo(file).isSymLink() ||
        !file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound,
                    QStringLiteral("The desk does not offer this file any more."));
    if (request.offset > file.size() || !file.seek(request.offset))
        return fail(ErrorKind::BadInput, QStringLiteral("The file is not as long as that."));
    UpdatePart part{.bytes = file.read(updatePartBytes)};
    if (file.error() != QFile::NoError)
        return fail(ErrorKind::Storage, QStringLiteral("The desk cannot read its update."));
    return part;
}

} // namespace foyer
