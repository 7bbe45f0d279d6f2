// SPDX-License-Identifier: GPL-3.0-or-later
// Children that live are asked in /proc; the kernel counts them for us only when they end.
#include "tests/card_bench/processor_time.h"

#include <QByteArray>
#include <QDir>
#include <QFile>

#include <ctime>
#include <sys/resource.h>
#include <unistd.h>

namespace foyer::bench {
namespace {

double msOf(const timeval &time)
{
    return double(time.tv_sec) * 1000 + double(time.tv_usec) / 1000;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Of each process the 4th field is its parent, the 14th and 15th its time in ticks; the 2nd, in
// brackets, may hold spaces.
double liveChildrenMs()
{
    const QByteArray parent = QByteArray::number(getpid());
    const QDir processes(QStringLiteral("/proc"));
    double ticks = 0;
    for (const QString &pid : processes.entryList({QStringLiteral("[0-9]*")}, QDir::Dirs)) {
        const QByteArray stat = contentOf(processes.filePath(pid + QStringLiteral("/stat")));
        const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        if (fields.size() > 12 && fields[1] == parent)
            ticks += fields[11].toDouble() + fields[12].toDouble();
    }
    return ticks * 1000 / double(sysconf(_SC_CLK_TCK));
}

} // namespace

double processorMs()
{
    timespec own{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &own);
    rusage ended{};
    getrusage(RUSAGE_CHILDREN, &ended);
    return double(own.tv_sec) * 1000 + double(own.tv_nsec) / 1e6 + msOf(ended.ru_utime) +
           msOf(ended.ru_stime) + liveChildrenMs();
}

} // namespace foyer::bench
