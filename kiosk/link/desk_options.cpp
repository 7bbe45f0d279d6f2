// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/link/desk_options.h"

namespace foyer {

namespace {

QByteArray fromBase64(const QString &text)
{
    return QByteArray::fromBase64(text.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

HttpDeskOptions httpDeskOptions(const KioskSettings &settings)
{
    HttpDeskOptions options;
    options.address = QUrl(settings.desk.url);
    options.commands = QUrl(settings.desk.commands);
    options.token = settings.desk.token;
    options.version = QStringLiteral(FOYER_VERSION);
    for (const auto &pin : {settings.desk.pin, settings.desk.nextPin})
        if (!pin.isEmpty())
            options.pins.append(fromBase64(pin));
    return options;
}

QByteArray sealingKey(const KioskSettings &settings)
{
    return fromBase64(settings.desk.sealingKey);
}

} // namespace foyer
