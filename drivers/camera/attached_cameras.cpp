// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/camera/attached_cameras.h"

#include "drivers/camera/sane_worker.h"
#include "drivers/io/attached.h"
#include "drivers/io/v4l2_device.h"

#include <future>
#include <thread>

namespace foyer {

QList<AttachedCamera> attachedVideoCameras()
{
    QList<AttachedCamera> found;
    for (const AttachedDevice &device : attachedDevices(QStringLiteral("video4linux"))) {
        const auto camera = V4l2Device::open(device.node);
        if (!camera)
            continue;
        QString address =
            QStringLiteral("v4l2:") + (device.usb.isEmpty() ? device.node : device.usb);
        if (!device.usb.isEmpty() && !device.serial.isEmpty())
            address += u':' + device.serial;
        found.append({address, (*camera)->name()});
    }
    return found;
}

QList<AttachedCamera> attachedDocumentScanners(std::chrono::milliseconds limit)
{
    // A backend that hangs is left behind with its thread.
    auto promise = std::make_shared<std::promise<QList<SaneDevice>>>();
    auto future = promise->get_future();
    std::thread([promise] { promise->set_value(saneDevices()); }).detach();
    QList<AttachedCamera> found;
    if (future.wait_for(limit) != std::future_status::ready)
        return found;
    for (const SaneDevice &device : future.get())
        found.append({device.address, device.name});
    return found;
}

} // namespace foyer
