// SPDX-License-Identifier: GPL-3.0-or-later
// Track 1 of the one health card whose layout is public (Ontario, issuer 610054); every other card
// is unknown.
#include "kiosk/cards/magstripe.h"

#include "kiosk/core/visit_code.h"

#include <algorithm>

namespace foyer {
namespace {

bool allDigits(QByteArrayView text)
{
    return !text.isEmpty() &&
           std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

Result<StripeCard> parseStripe(const QByteArray &tracks)
{
    const auto scan = parseScan(tracks);
    if (!scan)
        return std::unexpected(scan.error());
    if (scan->kind == ScanKind::PaymentCard)
        return fail(ErrorKind::Refused,
                    QStringLiteral("This is a payment card. Please use your insurance card."));

    // "%B" issuer and number "^" FAMILY/GIVEN "^" YYMM ... "?". The check character behind "?" may
    // be missing.
    const qsizetype start = tracks.indexOf("%B");
    const qsizetype end = start < 0 ? -1 : tracks.indexOf('?', start);
    const auto unknown = fail(ErrorKind::BadInput, QStringLiteral("This card is not known here."));
    if (end < 0)
        return unknown;
    const QList<QByteArray> fields = tracks.mid(start + 2, end - start - 2).split('^');
    if (fields.size() != 3 || !fields[0].startsWith("610054") || fields[0].size() != 16 ||
        !allDigits(fields[0]))
        return unknown;
    const QByteArray &rest =
        fields[2]; // expiry YYMM, 3 of service code, sex, birth CCYYMMDD, version
    if (rest.size() < 16 || !allDigits(rest.first(4)) || !allDigits(rest.sliced(8, 8)))
        return unknown;

    StripeCard card;
    card.issuer = QString::fromLatin1(fields[0].first(6));
    card.number = QString::fromLatin1(fields[0].sliced(6));
    const qsizetype slash = fields[1].indexOf('/');
    card.family = QString::fromLatin1(slash < 0 ? fields[1] : fields[1].first(slash)).simplified();
    card.given =
        slash < 0 ? QString() : QString::fromLatin1(fields[1].sliced(slash + 1)).simplified();
    card.gender = rest[7] == '1'   ? QStringLiteral("male")
                  : rest[7] == '2' ? QStringLiteral("female")
                                   : QString();
    card.birthDate =
        QDate::fromString(QString::fromLatin1(rest.sliced(8, 8)), QStringLiteral("yyyyMMdd"));
    const auto printable = [](const QString &name) {
        return name.size() <= 90 && std::ranges::all_of(name, [](QChar c) { return c.isPrint(); });
    };
    if (!card.birthDate.isValid() || !printable(card.family) || !printable(card.given))
        return unknown;
    return card;
}

Facts toFacts(const StripeCard &card)
{
    Facts facts;
    facts.source = FactSource::CardNumber;
    facts.cardNumber = card.number;
    facts.birthDate = card.birthDate;
    return facts;
}

} // namespace foyer
