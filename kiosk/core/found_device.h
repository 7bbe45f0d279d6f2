// SPDX-License-Identifier: GPL-3.0-or-later
// A device that is attached and could be used: what the settings would say of it, and the udev rule
// that lets the kiosk open it.
#pragma once

#include <QList>
#include <QString>

namespace foyer {

struct FoundDevice {
    QString kind;    // "printer", "scanner", "camera", "cardReader", "speaker", as in DeviceHealth
    QString address; // as the settings write it
    QString name;    // as the device calls itself
    QString model;   // printers: the id of a printer model, if one fits
    QString why;     // why it is taken for one, when that is not certain; may be empty
    QString usb;     // "04b8:0202"; empty: no rule is needed
    QString subsystem; // of the node that is opened: "usb", "hidraw", "input", "tty", "video4linux"
};

// The rule that gives the group "foyer" the device's node, and nothing else. Empty when none is
// needed or the ids are not four hexadecimal digits each.
[[nodiscard]] QString udevRule(const FoundDevice &device);

} // namespace foyer
