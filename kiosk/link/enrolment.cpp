// SPDX-License-Identifier: GPL-3.0-or-later
// The secret goes only to the holder of the key that the code names; the answer must carry the
// sealing key the code announced, so that nobody in between can choose who reads the spool.
#include "kiosk/link/enrolment.h"

#include "kiosk/core/settings_toml.h"
#include "kiosk/link/console_settings.h"
#include "kiosk/link/durable.h"
#include "kiosk/link/exchange.h"
#include "kiosk/link/routes.h"

namespace foyer {

namespace {

constexpr int enrolMs = 15'000;

} // namespace

QByteArray enrolledToml(const EnrolmentCode &code, const EnrolReply &reply, const QString &name)
{
    const auto line = [](const char *key, const QString &value) {
        return QByteArray(key) + " = " + tomlString(value).toUtf8() + '\n';
    };
    QByteArray toml = "# Written by enrolment; scan a new code to change it.\n[desk]\n";
    toml += line("url", code.address);
    toml += line("commands", code.commands);
    toml += line("token", reply.token);
    toml += line("pin", QString::fromLatin1(code.pin.toBase64()));
    toml += line("sealing_key", QString::fromLatin1(reply.sealingKey.toBase64()));
    toml += line("device_id", reply.device.toString(QUuid::WithoutBraces));
    toml += line("name", name);
    toml += line("offline_prefix", reply.prefix);
    return toml;
}

QCoro::Task<Result<>> enrol(QByteArray code, QString dataDir, QString name)
{
    const Result<EnrolmentCode> parsed = parseEnrolmentCode(code);
    if (!parsed)
        co_return std::unexpected(parsed.error());
    const Pins pins = parsed->pin.isEmpty() ? Pins() : Pins{parsed->pin};
    Exchange exchange(QUrl(parsed->address), {}, pins);
    const QByteArray body = toJson(EnrolRequest{parsed->secret, name.left(60)});
    const Result<Answer> answer = co_await exchange.post(Route<EnrolRequest>::path, body, enrolMs);
    if (!answer)
        co_return std::unexpected(answer.error());
    const Result<QByteArray> json = bodyOf(*answer);
    if (!json)
        co_return std::unexpected(json.error());
    const Result<EnrolReply> reply = fromJson<EnrolReply>(*json);
    if (!reply || reply->token.isEmpty() || reply->sealingKey != parsed->sealingKey)
        co_return fail(ErrorKind::Refused,
                       QStringLiteral("What answered is not the desk this code was made by."));
    if (const Result<> made = makeFolder(dataDir); !made)
        co_return made;
    if (const Result<> forgotten = ConsoleSettingsFile::forget(dataDir); !forgotten)
        co_return forgotten;
    co_return writeDurably(dataDir + QStringLiteral("/enrolled.toml"),
                           enrolledToml(*parsed, *reply, name));
}

Result<> rememberNextPin(const QString &dataDir, const QByteArray &pin)
{
    return writeDurably(dataDir + QStringLiteral("/link.toml"),
                        "# Written by the desk's link.\n[desk]\nnext_pin = " +
                            tomlString(QString::fromLatin1(pin.toBase64())).toUtf8() + '\n');
}

} // namespace foyer
