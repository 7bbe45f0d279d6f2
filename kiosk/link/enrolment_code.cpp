// SPDX-License-Identifier: GPL-3.0-or-later
// A kiosk sends its secret only where the code says, so the address is judged here: TLS with a pin,
// or this machine.
#include "kiosk/link/enrolment_code.h"

#include "kiosk/core/visit_code.h"
#include "kiosk/link/json_fields.h"

#include <QUrl>

namespace foyer {

namespace {

constexpr char prefix[] = "FOYER:E:";
constexpr qsizetype keyBytes = 32;

bool onThisMachine(const QUrl &url)
{
    return url.host() == QLatin1String("127.0.0.1") || url.host() == QLatin1String("::1") ||
           url.host() == QLatin1String("localhost");
}

bool acceptable(const QString &text, const char *secure, const char *plain)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() ||
        url.hasFragment())
        return false;
    return url.scheme() == QLatin1String(secure) ||
           (url.scheme() == QLatin1String(plain) && onThisMachine(url));
}

std::unexpected<Error> refuse(const char *sentence)
{
    return fail(ErrorKind::BadInput, QString::fromLatin1(sentence),
                QStringLiteral("enrolment code"));
}

} // namespace

template <class Archive>
void describe(Archive &a, EnrolmentCode &code)
{
    a.text("address", code.address, 300);
    a.text("commands", code.commands, 300);
    a.bytes("pin", code.pin, keyBytes);
    a.text("secret", code.secret, 128);
    a.bytes("sealingKey", code.sealingKey, keyBytes);
}

QByteArray enrolmentText(const EnrolmentCode &code)
{
    return prefix + writeMessage(code).toBase64(QByteArray::Base64UrlEncoding |
                                                QByteArray::OmitTrailingEquals);
}

Result<EnrolmentCode> parseEnrolmentCode(const QByteArray &text)
{
    QByteArray payload = text.size() <= maxScanBytes ? text.trimmed() : QByteArray();
    if (payload.startsWith(prefix))
        payload.remove(0, qsizetype(sizeof prefix) - 1);
    const auto json = QByteArray::fromBase64Encoding(
        payload, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (payload.isEmpty() || !json)
        return refuse("This is no enrolment code, or only a part of one.");
    const Result<EnrolmentCode> code = readMessage<EnrolmentCode>(json.decoded, maxScanBytes);
    if (!code)
        return refuse("This enrolment code is torn, or made by a desk of another version.");
    if (!acceptable(code->address, "https", "http") || !acceptable(code->commands, "wss", "ws"))
        return refuse("The desk's address in this code is not secure. It must begin with https, "
                      "unless the desk runs on this kiosk.");
    const bool secure = code->address.startsWith(QLatin1String("https")) ||
                        code->commands.startsWith(QLatin1String("wss"));
    if (secure ? code->pin.size() != keyBytes : !code->pin.isEmpty())
        return refuse("This enrolment code does not name the key of its desk.");
    if (code->secret.isEmpty() || code->sealingKey.size() != keyBytes)
        return refuse("This enrolment code is incomplete.");
    return *code;
}

} // namespace foyer
