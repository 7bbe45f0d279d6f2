// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cards/nhi.h"

#include <QStringDecoder>

#include <algorithm>

namespace foyer {
namespace {

constexpr qsizetype length = 57;
constexpr int firstYear = 1911; // the year before the first of the Republic

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool allDigits(const QByteArray &bytes)
{
    return std::ranges::all_of(bytes, isDigit);
}

// "0750412" is 12 April of the 75th year.
QDate date(const QByteArray &bytes)
{
    if (!allDigits(bytes))
        return {};
    return {bytes.left(3).toInt() + firstYear, bytes.mid(3, 2).toInt(), bytes.mid(5, 2).toInt()};
}

// A letter and nine digits, the last a check digit. The letter stands for a number of its own
// order.
bool isId(const QByteArray &bytes)
{
    static const QByteArray letters("ABCDEFGHJKLMNPQRSTUVXYWZIO");
    const auto letter = bytes.isEmpty() ? -1 : letters.indexOf(bytes[0]);
    if (bytes.size() != 10 || letter < 0 || !allDigits(bytes.mid(1)))
        return false;
    const int value = int(letter) + 10;
    int sum = value / 10 + value % 10 * 9;
    for (int i = 1; i < 9; ++i)
        sum += (bytes[i] - '0') * (9 - i);
    return (sum + bytes[9] - '0') % 10 == 0;
}

// Padded with spaces or zeros. Characters that Big5 does not know make the whole name unknown.
QString name(QByteArray bytes)
{
    if (const auto end = bytes.indexOf('\0'); end >= 0)
        bytes.truncate(end);
    QStringDecoder big5("Big5");
    if (!big5.isValid())
        return {};
    const QString text = QString(big5(bytes)).simplified();
    const bool known = !big5.hasError() && std::ranges::all_of(text, [](QChar c) {
        return c != QChar::ReplacementCharacter && (c.isPrint() || c.isSurrogate()) &&
               c.category() != QChar::Other_PrivateUse;
    });
    return known ? text : QString();
}

} // namespace

Result<NhiCard> parseNhi(const QByteArray &basicData)
{
    const auto wrong =
        fail(ErrorKind::BadInput, QStringLiteral("The health card's data cannot be read."));
    if (basicData.size() != length)
        return wrong;
    NhiCard card;
    const QByteArray number = basicData.left(12);
    if (!allDigits(number))
        return wrong;
    card.cardNumber = QString::fromLatin1(number);
    card.name = name(basicData.mid(12, 20));
    const QByteArray id = basicData.mid(32, 10);
    if (isId(id))
        card.id = QString::fromLatin1(id);
    card.birthDate = date(basicData.mid(42, 7));
    const char sex = basicData[49];
    card.gender = sex == 'M'   ? QStringLiteral("male")
                  : sex == 'F' ? QStringLiteral("female")
                               : QString();
    card.issued = date(basicData.mid(50, 7));
    if (!card.birthDate.isValid() || (card.name.isEmpty() && card.id.isEmpty()))
        return wrong;
    return card;
}

Facts toFacts(const NhiCard &card)
{
    Facts facts;
    facts.cardNumber = card.id;
    facts.birthDate = card.birthDate;
    if (writtenInOne(card.name)) {
        facts.source = FactSource::ChipCard;
        facts.family = card.name;
    } else {
        facts.source = FactSource::CardNumber;
    }
    return facts;
}

} // namespace foyer
