// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/kiosk_parts.h"

#include "kiosk/app/device_ledger.h"

namespace foyer {

QList<DeviceHealth> KioskParts::health() const
{
    QList<DeviceHealth> all;
    for (const auto *device : devices())
        all.append(ledger ? ledger->health(*device) : device->health());
    return all;
}

} // namespace foyer
