// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/link/numbers.h"

#include "kiosk/link/durable.h"

#include <QFile>

namespace foyer {

OfflineNumbers::OfflineNumbers(QString folder, QString prefix)
    : m_folder(std::move(folder)), m_prefix(std::move(prefix))
{
}

Result<QString> OfflineNumbers::next()
{
    if (const auto made = makeFolder(m_folder); !made)
        return std::unexpected(made.error());
    const auto name = m_folder + QStringLiteral("/offline-counter-") + m_prefix;
    int count = 0;
    QFile file(name);
    if (file.exists()) {
        // A counter that cannot be read must not start again: better no number than one that exists
        // twice.
        bool whole = false;
        if (file.open(QIODevice::ReadOnly))
            count = file.read(16).trimmed().toInt(&whole);
        if (!whole || count < 0)
            return fail(ErrorKind::Storage,
                        QStringLiteral("The counter of offline numbers cannot be read."), name);
    }
    ++count;
    if (const auto written = writeDurably(name, QByteArray::number(count) + '\n'); !written)
        return std::unexpected(written.error());
    return QStringLiteral("%1-%2").arg(m_prefix).arg(count, 3, 10, QLatin1Char('0'));
}

} // namespace foyer
