// SPDX-License-Identifier: GPL-3.0-or-later
// Who stands on a card without a label: the member above the number, the employer by what employers
// are called. Proposals only.
#include "kiosk/cards/card_claims.h"

#include "kiosk/cards/plan_words.h"

#include <QRegularExpression>
#include <algorithm>

namespace foyer {
namespace {

bool has(const QList<Claim> &claims, CardField field)
{
    return std::ranges::any_of(
        claims, [field](const Claim &c) { return c.field == field && c.readable(); });
}

void propose(CardField field, const CardCell &cell, QList<Claim> &claims)
{
    Claim claim{field, shapeValue(field, cell.text)};
    if (!claim.readable())
        return;
    claim.shaped.failed.append(QStringLiteral("label"));
    claim.raw = cell.text;
    claim.confidence = cell.confidence;
    claim.crop = cell.box;
    claim.height = cell.box.height();
    claim.again = cell.again;
    claims.append(claim);
}

bool soundsLikeEmployer(const QString &text)
{
    static const QRegularExpression employer(QStringLiteral(
        "(?i)\\b(?:company|co|inc|llc|corp|corporation|university|college|county|city of|schools?|"
        "district|local [0-9]+|council|union|industries|works|logistics|manufacturing|associates|"
        "bakery|foods|stores)\\b"));
    static const QRegularExpression insurer(QStringLiteral(
        "(?i)\\b(?:health|insurance|assurance|casualty|benefits?|plans?|code|underwrit\\w+|"
        "administer\\w+|network|licensee|association|claims?)\\b"));
    return text.size() <= 50 && employer.match(text).hasMatch() && !insurer.match(text).hasMatch();
}

} // namespace

bool soundsLikePerson(const QString &text)
{
    static const QRegularExpression institution(QStringLiteral(
        "(?i)\\b(?:insurance|health|healthcare|administrators?|benefits?|services?|assurance|fund|"
        "trust|card|drug|prescription|rx|dr|md|licensee|independent|group|travel|systems?|mutual|"
        "physicians?|clinic|hospital|center|department|program|assistance|identification|www|com|"
        "not|this|your|only)\\b"));
    const auto words = text.count(QLatin1Char(' ')) + 1;
    return words >= 2 && words <= 4 && text.front().isUpper() &&
           !shapeName(text, 2).value.isEmpty() && !institution.match(text).hasMatch() &&
           !soundsLikeEmployer(text) && !soundsLikePlan(text);
}

void addPeople(const QList<CardCell> &cells, QList<Claim> &claims)
{
    const auto id = std::ranges::find_if(claims, [](const Claim &c) {
        return c.field == CardField::MemberId && c.readable() && c.labelled;
    });
    if (!has(claims, CardField::MemberName) && id != claims.end()) {
        const QRect number = id->crop;
        const CardCell *best = nullptr;
        for (const CardCell &cell : cells) {
            const int drop = number.top() - cell.box.bottom();
            if (!cell.labels.isEmpty() || drop < 0 || drop > 6 * number.height() ||
                std::abs(cell.box.left() - number.left()) > 8 * number.height() ||
                !soundsLikePerson(cell.text))
                continue;
            if (!best || cell.box.top() > best->box.top())
                best = &cell;
        }
        if (best)
            propose(CardField::MemberName, *best, claims);
    }
    if (has(claims, CardField::GroupName))
        return;
    for (const CardCell &cell : cells)
        if (cell.labels.isEmpty() && soundsLikeEmployer(cell.text))
            return propose(CardField::GroupName, cell, claims);
}

} // namespace foyer
