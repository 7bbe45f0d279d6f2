// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/enrolment_text.h"

#include "kiosk/link/enrolment_code.h"

namespace foyer {

namespace {

QString here(const char *scheme, const HostPort &door)
{
    return QStringLiteral("%1://%2:%3").arg(QLatin1String(scheme), door.host).arg(door.port);
}

} // namespace

QString enrolmentText(const DeskSettings &settings, const DeskKeys &keys, const QString &secret)
{
    EnrolmentCode code;
    const bool elsewhere = !settings.proxy.kiosks.isEmpty();
    code.address = elsewhere ? settings.proxy.kiosks : here("http", settings.kiosks);
    code.commands = elsewhere ? settings.proxy.commands : here("ws", settings.commands);
    code.pin = QByteArray::fromBase64(settings.proxy.pin.toLatin1());
    code.secret = secret;
    code.sealingKey = keys.sealing.publicKey;
    return QString::fromLatin1(enrolmentText(code));
}

} // namespace foyer
