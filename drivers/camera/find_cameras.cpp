// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/camera/find_cameras.h"

#include "drivers/camera/sane_words.h"
#include "drivers/io/attached.h"
#include "drivers/io/v4l2_device.h"

#include <QProcess>

#include <algorithm>

namespace foyer {

QList<FoundDevice> findCameras()
{
    QList<FoundDevice> cameras;
    const auto nodes = attachedDevices(QStringLiteral("video4linux"));
    for (const auto &node : nodes) {
        const auto opened = V4l2Device::open(node.node);
        const bool busy = !opened && opened.error().kind == ErrorKind::Unreachable;
        // A camera has more nodes than one; those for its metadata take no pictures.
        if (!busy && (!opened || (*opened)->modes().isEmpty()))
            continue;
        const bool twins = std::ranges::any_of(nodes, [&](const AttachedDevice &other) {
            return other.usb == node.usb && other.serial != node.serial;
        });
        const auto ids = twins && !node.serial.isEmpty() ? node.usb + u':' + node.serial : node.usb;
        const auto address = QStringLiteral("v4l2:") + (ids.isEmpty() ? node.node : ids);
        if (std::ranges::count(cameras, address, &FoundDevice::address) > 0)
            continue;
        cameras.append({.kind = QStringLiteral("camera"),
                        .address = address,
                        .name = opened ? (*opened)->name() : node.name,
                        .why = busy ? QStringLiteral("in use or not ours to open") : QString(),
                        .usb = node.usb,
                        .subsystem = node.subsystem});
    }
    return cameras;
}

QList<FoundDevice> findDocumentScanners(std::chrono::milliseconds limit)
{
    QList<FoundDevice> scanners;
    QProcess scanimage;
    scanimage.start(QStringLiteral("scanimage"),
                    {QStringLiteral("--formatted-device-list=%d\t%v %m%n")});
    if (!scanimage.waitForFinished(int(limit.count()))) {
        scanimage.kill(); // a backend that hangs
        scanimage.waitForFinished(1'000);
        return scanners;
    }
    for (const SaneDevice &device : saneDevices(scanimage.readAllStandardOutput()))
        scanners.append({.kind = QStringLiteral("camera"),
                         .address = device.address,
                         .name = device.name,
                         .why = QStringLiteral("a document scanner")});
    return scanners;
}

} // namespace foyer
