// SPDX-License-Identifier: GPL-3.0-or-later
// Builds the devices that the settings name, and lists those that are attached.
#pragma once

#include "kiosk/app/kiosk_parts.h"
#include "kiosk/core/found_device.h"

#include <memory>

namespace foyer {

class Dock;

struct FittedDevices {
    std::unique_ptr<Printer> printer;
    std::unique_ptr<Scanner> scanner;
    std::unique_ptr<Camera> camera;
    std::unique_ptr<CardReader> cardReader;
    std::unique_ptr<Speaker> speaker;
    QMap<QString, QString> errors; // by key of the settings: what is wrong with the address

    void lendTo(KioskParts &parts) const;
};

// dock: where simulated devices stand; it outlives them.
[[nodiscard]] FittedDevices fitDevices(const KioskSettings::Devices &settings, const Clock &clock,
                                       Dock &dock);

// What is plugged in and could be used, printers first. May wait for the card service.
[[nodiscard]] QList<FoundDevice> pluggedIn();
// With what takes a few seconds to ask, and the network's printers: for commands, not for a running
// kiosk.
[[nodiscard]] QList<FoundDevice> foundDevices();

} // namespace foyer
