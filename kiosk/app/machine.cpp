// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/machine.h"

#include <QDir>
#include <QFile>
#include <QThreadPool>

#include <algorithm>
#include <ctime>
#include <filesystem>
#include <limits>
#include <sys/stat.h>
#include <sys/sysmacros.h>

namespace foyer {

namespace {

constexpr qsizetype mostSensors = 64;

QByteArray textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(maxVitalsFile) : QByteArray();
}

QStringList entriesOf(const QString &folder, const QString &like)
{
    return QDir(folder).entryList({like}, QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
}

std::optional<int> hottest(const QString &root)
{
    QStringList sensors;
    const auto gather = [&](const QString &folder, const QString &chips, const QString &files) {
        for (const QString &chip : entriesOf(root + folder, chips))
            for (const QString &file : entriesOf(root + folder + u'/' + chip, files))
                sensors.append(root + folder + u'/' + chip + u'/' + file);
    };
    gather(QStringLiteral("/sys/class/thermal"), QStringLiteral("thermal_zone*"),
           QStringLiteral("temp"));
    gather(QStringLiteral("/sys/class/hwmon"), QStringLiteral("hwmon*"),
           QStringLiteral("temp*_input"));
    std::optional<int> most;
    for (const QString &sensor :
         std::as_const(sensors).first(std::min(sensors.size(), mostSensors)))
        if (const auto celsius = celsiusIn(textOf(sensor)))
            most = std::max(most.value_or(*celsius), *celsius);
    return most;
}

// The verified root is made of two partitions: the file system and its hashes.
QString slot(const MachineFiles &files)
{
    const QString parts =
        QStringLiteral("%1/sys/dev/block/%2/slaves").arg(files.root, files.rootDevice);
    QList<int> partitions;
    for (const QString &name : entriesOf(parts, QStringLiteral("*")))
        partitions.append(
            textOf(QStringLiteral("%1/sys/class/block/%2/partition").arg(files.root, name))
                .trimmed()
                .toInt());
    return slotOf(partitions);
}

int megabytes(std::uintmax_t bytes)
{
    return int(std::min<std::uintmax_t>(bytes / (1024 * 1024), std::numeric_limits<int>::max()));
}

std::optional<int> uptime()
{
    timespec now{};
    if (::clock_gettime(CLOCK_BOOTTIME, &now) != 0)
        return {};
    return int(std::min<std::int64_t>(now.tv_sec, std::numeric_limits<int>::max()));
}

} // namespace

MachineFiles thisMachine(const QString &dataDir)
{
    struct stat root {};
    QString device;
    if (::stat("/", &root) == 0)
        device =
            QStringLiteral("%1:%2").arg(gnu_dev_major(root.st_dev)).arg(gnu_dev_minor(root.st_dev));
    return {.root = {}, .rootDevice = device, .dataDir = dataDir};
}

Vitals readVitals(const MachineFiles &files)
{
    Vitals vitals;
    const QByteArray release = textOf(files.root + QStringLiteral("/etc/os-release"));
    vitals.image = osReleaseValue(release, "IMAGE_VERSION");
    if (!vitals.image.isEmpty())
        vitals.slot = slot(files);
    vitals.update = lastLineIn(textOf(files.root + QStringLiteral("/run/foyer/update-said")));
    vitals.uptimeSeconds = uptime();
    vitals.hottestCelsius = hottest(files.root);
    // The sandbox of a device closes /proc to the screen.
    MemoryMb memory = memoryIn(textOf(files.root + QStringLiteral("/proc/meminfo")));
    if (!memory.all)
        memory =
            memoryIn(textOf(files.root + QStringLiteral("/sys/devices/system/node/node0/meminfo")));
    vitals.memoryFreeMb = memory.free;
    vitals.memoryMb = memory.all;
    std::error_code none;
    if (const auto disk = std::filesystem::space(files.dataDir.toStdString(), none); !none) {
        vitals.diskFreeMb = megabytes(disk.available);
        vitals.diskMb = megabytes(disk.capacity);
    }
    return vitals;
}

Machine::Machine(MachineFiles files) : m_files(std::move(files)) {}

void Machine::look()
{
    {
        const QMutexLocker lock(&m_seen->mutex);
        if (std::exchange(m_seen->looking, true))
            return;
    }
    QThreadPool::globalInstance()->start([files = m_files, seen = m_seen] {
        auto vitals = readVitals(files);
        const QMutexLocker lock(&seen->mutex);
        seen->vitals = std::move(vitals);
        seen->looking = false;
    });
}

std::optional<Vitals> Machine::seen() const
{
    const QMutexLocker lock(&m_seen->mutex);
    return m_seen->vitals;
}

} // namespace foyer
