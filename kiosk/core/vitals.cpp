// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/core/vitals.h"

#include <QRegularExpression>
#include <algorithm>
#include <limits>

namespace foyer {

namespace {

// "MemTotal:    8049284 kB", of a node "Node 0 MemTotal:  8049284 kB"; in kB.
std::optional<qint64> figureIn(const QList<QByteArray> &lines, const QByteArray &name)
{
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || line.first(colon).split(' ').constLast() != name)
            continue;
        const QByteArray rest = line.sliced(colon + 1).trimmed();
        bool whole = false;
        const qint64 value =
            rest.first(std::max<qsizetype>(rest.indexOf(' '), 0)).toLongLong(&whole);
        if (whole && rest.endsWith(" kB") && value >= 0 && value <= (qint64(1) << 40))
            return value;
    }
    return {};
}

std::optional<int> megabytes(std::optional<qint64> kilobytes)
{
    if (!kilobytes)
        return {};
    return int(std::min<qint64>(*kilobytes / 1024, std::numeric_limits<int>::max()));
}

} // namespace

QString osReleaseValue(const QByteArray &text, const QByteArray &key)
{
    static const QRegularExpression version(QStringLiteral("\\A[A-Za-z0-9._~^+-]{1,40}\\z"));
    for (QByteArray line : text.first(std::min(text.size(), maxVitalsFile)).split('\n')) {
        if (!line.startsWith(key + '='))
            continue;
        line = line.sliced(key.size() + 1).trimmed();
        if (line.size() >= 2 && (line.front() == '"' || line.front() == '\'') &&
            line.back() == line.front())
            line = line.sliced(1, line.size() - 2);
        const QString value = QString::fromLatin1(line);
        return version.match(value).hasMatch() ? value : QString();
    }
    return {};
}

QString slotOf(const QList<int> &partitions)
{
    if (partitions.isEmpty())
        return {};
    const auto within = [&partitions](int first) {
        return std::ranges::all_of(partitions,
                                   [first](int n) { return n == first || n == first + 1; });
    };
    return within(2) ? QStringLiteral("A") : within(4) ? QStringLiteral("B") : QString();
}

std::optional<int> celsiusIn(const QByteArray &text)
{
    bool whole = false;
    const int thousandths =
        text.first(std::min<qsizetype>(text.size(), 20)).trimmed().toInt(&whole);
    if (!whole || thousandths < -40'000 || thousandths > 150'000)
        return {};
    return (thousandths + (thousandths < 0 ? -500 : 500)) / 1000;
}

MemoryMb memoryIn(const QByteArray &text)
{
    const auto lines = text.first(std::min(text.size(), maxVitalsFile)).split('\n');
    auto free = figureIn(lines, "MemAvailable");
    if (!free) {
        // A node does not add up what the kernel would give back; nearly all of it is this.
        free = figureIn(lines, "MemFree");
        for (const char *given : {"Active(file)", "Inactive(file)", "SReclaimable"})
            if (free)
                *free += figureIn(lines, given).value_or(0);
    }
    return {.free = megabytes(free), .all = megabytes(figureIn(lines, "MemTotal"))};
}

QString lastLineIn(const QByteArray &text)
{
    const auto lines = text.first(std::min(text.size(), maxVitalsFile)).split('\n');
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        QString said;
        for (const QChar c : QString::fromUtf8(*line).simplified())
            if (c.isPrint() && !c.isSurrogate())
                said.append(c);
        if (!said.isEmpty())
            return said.left(maxUpdateLine);
    }
    return {};
}

} // namespace foyer
