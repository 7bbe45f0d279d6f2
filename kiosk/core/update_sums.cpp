// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/core/update_sums.h"

#include "kiosk/core/update_offer.h"

#include <QRegularExpression>

namespace foyer {

Result<QMap<QString, QByteArray>> updateSums(const QByteArray &text, const QString &version)
{
    const auto wrong = [] {
        return fail(ErrorKind::BadInput,
                    QStringLiteral("The list of sums is not that of this update."));
    };
    static const QRegularExpression form(QStringLiteral("\\A([0-9a-f]{64})  (\\S{1,120})\\z"));
    if (text.size() > maxUpdateText || !text.endsWith('\n'))
        return wrong();
    QMap<QString, QByteArray> sums;
    for (const QByteArray &line : text.first(text.size() - 1).split('\n')) {
        const auto match = form.match(QString::fromLatin1(line));
        const QString name = match.captured(2);
        if (!match.hasMatch() || sums.contains(name) || !isUpdateFile(name, version) ||
            name.startsWith(QStringLiteral("SHA256SUMS")))
            return wrong();
        sums[name] = QByteArray::fromHex(match.captured(1).toLatin1());
    }
    if (sums.size() != 4)
        return wrong();
    return sums;
}

} // namespace foyer
