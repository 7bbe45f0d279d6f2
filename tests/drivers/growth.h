// SPDX-License-Identifier: GPL-3.0-or-later
// Waiting for what a device does in real time, and what this program holds of the machine: to see
// that nothing grows.
#pragma once

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <functional>
#include <malloc.h>

namespace foyer {

inline bool eventually(const std::function<bool()> &done, int limitMs = 5000)
{
    QEventLoop loop;
    QTimer look;
    QElapsedTimer since;
    since.start();
    bool came = done(); // may pass again: asked once at a time
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        came = done();
        if (came || since.hasExpired(limitMs))
            loop.quit();
    });
    look.start(2);
    if (!came)
        loop.exec();
    return came;
}

struct Holdings {
    qsizetype descriptors = 0;
    qsizetype threads = 0;
    qint64 heapBytes = 0;
};

inline Holdings holdings()
{
    const auto count = [](const QString &folder) {
        return QDir(folder)
            .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
            .size();
    };
    const struct mallinfo2 heap = mallinfo2();
    return {count(QStringLiteral("/proc/self/fd")), count(QStringLiteral("/proc/self/task")),
            qint64(heap.uordblks + heap.hblkhd)};
}

// How often to unplug and plug in again; the full run says 200.
inline int replugs(int ordinarily = 20)
{
    const int wanted = qEnvironmentVariableIntValue("FOYER_REPLUGS");
    return wanted > 0 ? wanted : ordinarily;
}

} // namespace foyer
