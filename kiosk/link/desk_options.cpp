// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/link/desk_options.h"

namespace foyer {

HttpDeskOptions httpDeskOptions(const KioskSettings &settings)
{
    HttpDeskOptions options;
    options.address = QUrl(settings.desk.url);
    options.commands = QUrl(settings.desk.commands);
    options.token = settings.desk.token;
    options.version = QStringLiteral(FOYER_VERSION);
    for (const auto &pin : {settings.desk.pin, settings.desk.nextPin})
        if (!pin.isEmpty())
            options.pins.append(QByteArray::fromBase64(pin.toLatin1()));
    return options;
}

QByteArray sealingKey(const KioskSettings &settings)
{
    return QByteArray::fromBase64(settings.desk.sealingKey.toLatin1());
}

} // namespace foyer
