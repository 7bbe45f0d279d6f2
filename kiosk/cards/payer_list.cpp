// SPDX-License-Identifier: GPL-3.0-or-later
// The payers' file, read strictly: a slip in the data is found at the first test, not at a desk.
#include "kiosk/cards/payers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <algorithm>
#include <array>
#include <utility>

namespace foyer {
namespace {

constexpr qsizetype longestSpelling = 80;

auto bad(const QString &sentence, const QString &where)
{
    return fail(ErrorKind::BadInput, sentence, where);
}

bool isSlug(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
        return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || c == QLatin1Char('-') ||
               (c >= QLatin1Char('0') && c <= QLatin1Char('9'));
    });
}

bool isState(const QString &text)
{
    static const QStringList known =
        QStringLiteral("AL AK AZ AR CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO "
                       "MS MT NC ND NE NH NJ NM NV NY OH OK OR PA PR RI SC SD TN TX UT VA VT WA WI "
                       "WV WY")
            .split(QLatin1Char(' '));
    return known.contains(text);
}

std::optional<PayerKind> kindOf(const QString &key)
{
    static const std::array<std::pair<const char *, PayerKind>, 5> kinds = {
        {{"commercial", PayerKind::Commercial},
         {"medicare", PayerKind::Medicare},
         {"medicaid", PayerKind::Medicaid},
         {"tricare", PayerKind::Tricare},
         {"bcbs", PayerKind::Bcbs}}};
    for (const auto &[name, kind] : kinds)
        if (key == QLatin1String(name))
            return kind;
    return std::nullopt;
}

// A list of non-empty strings, or nothing. A missing list is empty.
std::optional<QStringList> strings(const QJsonValue &value)
{
    if (value.isUndefined())
        return QStringList();
    if (!value.isArray())
        return std::nullopt;
    QStringList list;
    for (const QJsonValue &item : value.toArray()) {
        const QString text = item.toString();
        if (text.isEmpty() || text.size() > longestSpelling || text != text.simplified())
            return std::nullopt;
        list.append(text);
    }
    return list;
}

Result<Payer> payerOf(const QJsonValue &value)
{
    static const QStringList keys{QStringLiteral("id"),     QStringLiteral("name"),
                                  QStringLiteral("kind"),   QStringLiteral("aliases"),
                                  QStringLiteral("states"), QStringLiteral("payerId")};
    if (!value.isObject())
        return bad(QStringLiteral("A payer is not an object."), {});
    const QJsonObject object = value.toObject();
    Payer payer;
    payer.id = object[QStringLiteral("id")].toString();
    if (!isSlug(payer.id))
        return bad(QStringLiteral("A payer's id is lower-case letters, digits and hyphens."),
                   payer.id);
    for (const QString &key : object.keys())
        if (!keys.contains(key))
            return bad(QStringLiteral("The key %1 is unknown.").arg(key), payer.id);
    payer.name = object[QStringLiteral("name")].toString();
    if (payer.name.isEmpty() || payer.name.size() > longestSpelling ||
        payer.name != payer.name.simplified())
        return bad(QStringLiteral("A payer has no proper name."), payer.id);
    const auto kind = kindOf(object[QStringLiteral("kind")].toString());
    if (!kind)
        return bad(QStringLiteral("The kind is unknown."), payer.id);
    payer.kind = *kind;
    const auto aliases = strings(object[QStringLiteral("aliases")]);
    const auto states = strings(object[QStringLiteral("states")]);
    if (!aliases || !states || !std::ranges::all_of(*states, isState))
        return bad(QStringLiteral("Aliases or states are not proper lists."), payer.id);
    payer.aliases = *aliases;
    payer.states = *states;
    const QJsonValue number = object[QStringLiteral("payerId")];
    if (!number.isUndefined() && number.toString().size() != 5)
        return bad(QStringLiteral("A payer id has five characters."), payer.id);
    payer.payerId = number.toString();
    return payer;
}

// What makes two spellings one: letters and digits alone.
QString bare(const QString &spelling)
{
    QString letters;
    for (const QChar c : spelling)
        if (c.isLetterOrNumber())
            letters.append(c.toLower());
    return letters;
}

} // namespace

Result<PayerList> parsePayers(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonObject root = document.object();
    static const QStringList keys{QStringLiteral("about"), QStringLiteral("ambiguous"),
                                  QStringLiteral("payers")};
    if (!document.isObject() || !root[QStringLiteral("payers")].isArray())
        return bad(QStringLiteral("The file holds no list of payers."), {});
    for (const QString &key : root.keys())
        if (!keys.contains(key))
            return bad(QStringLiteral("The key %1 is unknown.").arg(key), {});
    const auto ambiguous = strings(root[QStringLiteral("ambiguous")]);
    if (!ambiguous)
        return bad(QStringLiteral("The ambiguous names are not a proper list."), {});
    PayerList list{{}, *ambiguous};
    QSet<QString> ids;
    QSet<QString> spellings;
    for (const QString &name : *ambiguous)
        spellings.insert(bare(name));
    for (const QJsonValue &value : root[QStringLiteral("payers")].toArray()) {
        const auto payer = payerOf(value);
        if (!payer)
            return std::unexpected(payer.error());
        if (ids.contains(payer->id))
            return bad(QStringLiteral("The id stands twice."), payer->id);
        ids.insert(payer->id);
        for (const QString &spelling : QStringList(payer->name) + payer->aliases) {
            const QString letters = bare(spelling);
            if (letters.size() < 3 || spellings.contains(letters))
                return bad(QStringLiteral("“%1” is too short or stands twice.").arg(spelling),
                           payer->id);
            spellings.insert(letters);
        }
        list.payers.append(*payer);
    }
    return list;
}

} // namespace foyer
