// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/printer/find_printers.h"

#include "drivers/io/attached.h"
#include "drivers/printer/models.h"

#include <algorithm>

namespace foyer {

QList<FoundDevice> findUsbPrinters()
{
    QList<FoundDevice> printers;
    const auto devices = attachedDevices(QStringLiteral("usb"));
    for (const auto &device : devices) {
        const auto model = std::ranges::find_if(printerModels(), [&](const PrinterModel &record) {
            return record.usb.contains(device.usb, Qt::CaseInsensitive);
        });
        const bool known = model != printerModels().cend();
        // Interfaces are listed as ":070102:...": class 07, printers.
        const bool isPrinter = device.properties.value(QStringLiteral("ID_USB_INTERFACES"))
                                   .contains(QStringLiteral(":0701"));
        if (device.usb.isEmpty() || (!known && !isPrinter))
            continue;
        const bool twins = std::ranges::count(devices, device.usb, &AttachedDevice::usb) > 1;
        printers.append(
            {.kind = QStringLiteral("printer"),
             .address = QStringLiteral("usb:") + device.usb +
                        (twins && !device.serial.isEmpty() ? u':' + device.serial : QString()),
             .name = known && device.name.isEmpty() ? model->name : device.name,
             .model = known ? model->id : QString(),
             .why = known ? QString()
                          : QStringLiteral("a USB printer that no record of models.json names"),
             .usb = device.usb,
             .subsystem = QStringLiteral("usb")});
    }
    return printers;
}

} // namespace foyer
