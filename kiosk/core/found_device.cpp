// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/core/found_device.h"

#include <QRegularExpression>

namespace foyer {

QString udevRule(const FoundDevice &device)
{
    // The ids come from a descriptor: nothing but hexadecimal digits gets into a rule.
    static const QRegularExpression ids(QStringLiteral("^([0-9a-f]{4}):([0-9a-f]{4})$"));
    const auto match = ids.match(device.usb);
    if (!match.hasMatch() || device.subsystem.isEmpty())
        return {};
    // A USB device carries its ids itself; a node made from it asks its parents.
    const auto attribute =
        device.subsystem == u"usb" ? QStringLiteral("ATTR") : QStringLiteral("ATTRS");
    const auto node =
        device.subsystem == u"input" ? QStringLiteral(", KERNEL==\"event*\"") : QString();
    return QStringLiteral("SUBSYSTEM==\"%1\"%2, %3{idVendor}==\"%4\", %3{idProduct}==\"%5\", "
                          "GROUP=\"foyer\", MODE=\"0660\"")
        .arg(device.subsystem, node, attribute, match.captured(1), match.captured(2));
}

} // namespace foyer
