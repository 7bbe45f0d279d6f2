// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/core/update_offer.h"

#include "kiosk/core/update_sums.h"

#include <QRegularExpression>
#include <QSet>
#include <QVersionNumber>

namespace foyer {

namespace {

// The name without what differs between versions, so that a set of six names has six kinds.
QString kindOf(const QString &name, const QString &version)
{
    static const QStringList plain{QStringLiteral("about"), QStringLiteral("SHA256SUMS"),
                                   QStringLiteral("SHA256SUMS.sig")};
    if (plain.contains(name))
        return name;
    const QString start = QStringLiteral("foyer_") + version;
    if (!isImageVersion(version) || !name.startsWith(start))
        return {};
    static const QRegularExpression parts(
        QStringLiteral("\\A(?:_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.(root\\.(?:erofs|"
                       "verity)\\.zst)|\\.(efi))\\z"));
    const auto match = parts.match(name.sliced(start.size()));
    return match.hasMatch() ? match.captured(1) + match.captured(2) : QString();
}

} // namespace

bool isImageVersion(const QString &text)
{
    static const QRegularExpression version(QStringLiteral("\\A[0-9]{1,9}(\\.[0-9]{1,9}){1,3}\\z"));
    return version.match(text).hasMatch();
}

bool isNewerImage(const QString &one, const QString &other)
{
    return QVersionNumber::compare(QVersionNumber::fromString(one).normalized(),
                                   QVersionNumber::fromString(other).normalized()) > 0;
}

bool isUpdateFile(const QString &name, const QString &version)
{
    return !kindOf(name, version).isEmpty();
}

Result<> checkOffer(const UpdateOffer &offer)
{
    QSet<QString> kinds;
    for (const UpdateFile &file : offer.files) {
        const QString kind = kindOf(file.name, offer.version);
        if (kind.isEmpty() || kinds.contains(kind))
            return fail(ErrorKind::BadInput,
                        QStringLiteral("A file that does not belong into an update is offered."));
        const bool text = !file.name.startsWith(QStringLiteral("foyer_"));
        if (file.size <= 0 || file.size > (text ? int(maxUpdateText) : maxUpdateFileBytes))
            return fail(ErrorKind::BadInput,
                        QStringLiteral("A file of the update is empty or too large."), file.name);
        kinds.insert(kind);
    }
    if (kinds.size() != 6)
        return fail(ErrorKind::BadInput, QStringLiteral("The update on the desk is not whole."));
    return {};
}

} // namespace foyer
