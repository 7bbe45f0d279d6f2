// SPDX-License-Identifier: GPL-3.0-or-later
// What this process holds now: to see that nothing grows when devices come and go.
#pragma once

#include <QDir>
#include <QFile>

namespace foyer {

struct Resources {
    qsizetype descriptors = 0;
    qsizetype threads = 0;
    qint64 privateKb = 0; // written pages that nobody shares
};

inline Resources resourcesNow()
{
    const auto entries = [](const char *folder) {
        return QDir(QLatin1String(folder))
            .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
            .size();
    };
    Resources now{entries("/proc/self/fd"), entries("/proc/self/task"), 0};
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray &line : file.readAll().split('\n'))
            if (line.startsWith("Private_Dirty:"))
                now.privateKb = line.mid(14).trimmed().split(' ').first().toLongLong();
    return now;
}

} // namespace foyer
