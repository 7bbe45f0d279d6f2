// SPDX-License-Identifier: GPL-3.0-or-later
// Reading what was built in.
#include "kiosk/desk/web_assets.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>

namespace foyer::web {

QByteArray asset(const QString &name)
{
    QFile file(QStringLiteral(":/web/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression comment(QStringLiteral("/\\*.*?\\*/\\s*"),
                                            QRegularExpression::DotMatchesEverythingOption);
    return QString::fromUtf8(file.readAll()).remove(comment).toUtf8();
}

QByteArray styleSheet(const QString &name)
{
    return asset(QStringLiteral("base.css")) + asset(name);
}

QByteArray cspHash(const QByteArray &content)
{
    return "'sha256-" + QCryptographicHash::hash(content, QCryptographicHash::Sha256).toBase64() +
           '\'';
}

} // namespace foyer::web
