// SPDX-License-Identifier: GPL-3.0-or-later
// How the machine under a kiosk is, and the parsers of the system's files that tell it. Pure and
// bounded: whatever a file holds, what comes out fits a message. What is not told is absent.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace foyer {

struct Vitals {
    QString image;  // the version of the device image; empty: an ordinary installation
    QString slot;   // "A" or "B": the half of the disk that this image runs from
    QString update; // the last thing the device's updater said; empty: nothing since it started
    std::optional<int> uptimeSeconds;  // of the machine
    std::optional<int> hottestCelsius; // the hottest of its sensors
    std::optional<int> diskFreeMb;     // where the kiosk keeps its data
    std::optional<int> diskMb;
    std::optional<int> memoryFreeMb; // what programs could still have
    std::optional<int> memoryMb;
    bool operator==(const Vitals &) const = default;
};

inline constexpr qsizetype maxVitalsFile = 64 * 1024; // more of a file is not looked at
inline constexpr qsizetype maxUpdateLine = 200;

// A value of /etc/os-release (os-release(5)); empty when absent, longer than 40 characters or of
// others than a version's.
[[nodiscard]] QString osReleaseValue(const QByteArray &text, const QByteArray &key);

// The slot whose root and hashes are on these partitions of one disk, numbered from 1: the image's
// disk is boot, root A, hashes A, root B, hashes B, data.
[[nodiscard]] QString slotOf(const QList<int> &partitions);

// A sensor's file: thousandths of a degree. Nothing outside -40 to 150 is a temperature.
[[nodiscard]] std::optional<int> celsiusIn(const QByteArray &text);

struct MemoryMb {
    std::optional<int> free;
    std::optional<int> all;
    bool operator==(const MemoryMb &) const = default;
};
// /proc/meminfo, or a node's of /sys/devices/system/node where /proc is closed to the program.
[[nodiscard]] MemoryMb memoryIn(const QByteArray &text);

// The last line that says something, in printable characters.
[[nodiscard]] QString lastLineIn(const QByteArray &text);

} // namespace foyer
