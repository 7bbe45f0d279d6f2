// SPDX-License-Identifier: GPL-3.0-or-later
// A table of the people of a policy, each with a code: 00 or 01 is the member, the others depend on
// the member.
#include "kiosk/cards/card_claims.h"

#include <QRegularExpression>
#include <algorithm>

namespace foyer {
namespace {

struct Person {
    QString code;
    QString name;
    QRect codeBox;
    QRect nameBox;
    double confidence = 0;
    bool again = false;
};

// "01" and beside it a name, or both in one line.
std::optional<Person> personAt(const QList<CardCell> &cells, const CardCell &cell)
{
    static const QRegularExpression together(
        QStringLiteral("^([0-9]{2,3})[ .:-]+(\\p{Lu}[\\p{L}'.,-]*(?: \\p{L}[\\p{L}'.,-]*)+)$"));
    static const QRegularExpression alone(QStringLiteral("^[0-9]{2,3}$"));
    Person person;
    person.again = cell.again;
    if (const auto match = together.match(cell.text); match.hasMatch()) {
        person.code = match.captured(1);
        person.name = match.captured(2);
        person.codeBox = cell.part(0, match.capturedEnd(1));
        person.nameBox = cell.part(match.capturedStart(2), cell.text.size());
        person.confidence = cell.confidence;
    } else if (alone.match(cell.text).hasMatch()) {
        const auto right = placeRightOf(cells, cell.box);
        if (!right || right->box().left() - cell.box.right() > 8 * cell.box.height())
            return std::nullopt;
        person.code = cell.text;
        person.name = right->text();
        person.codeBox = cell.box;
        person.nameBox = right->box();
        person.confidence = std::min(cell.confidence, right->confidence());
        person.again = cell.again && right->cell->again;
    } else {
        return std::nullopt;
    }
    const ShapedValue name = shapeValue(CardField::Dependents, person.name);
    if (name.value.isEmpty() || !name.value.contains(QLatin1Char(' ')))
        return std::nullopt;
    person.name = name.value;
    return person;
}

// The people below one another from here on.
QList<Person> peopleFrom(const QList<Person> &all, const Person &first)
{
    QList<Person> people{first};
    for (const Person &next : all) {
        const QRect above = people.last().codeBox;
        const int drop = next.codeBox.top() - above.bottom();
        if (std::abs(next.codeBox.left() - above.left()) <= above.height() && drop > -4 &&
            drop < 2 * above.height())
            people.append(next);
    }
    return people;
}

bool isHeaded(const QList<CardCell> &cells, const QRect &code)
{
    static const QRegularExpression heading(
        QStringLiteral("(?i)^(?:cd|code|sfx|suffix|no|dep|pers|person)\\b"));
    return std::ranges::any_of(cells, [&](const CardCell &cell) {
        const int rise = code.top() - cell.box.bottom();
        return rise > -code.height() / 2 && rise < 2 * code.height() &&
               std::abs(cell.box.left() - code.left()) < code.height() &&
               heading.match(cell.text).hasMatch();
    });
}

bool countsUp(const QList<Person> &people)
{
    for (qsizetype i = 2; i < people.size(); ++i)
        if (people[i].code.toInt() != people[i - 1].code.toInt() + 1)
            return false;
    return people.size() > 1;
}

Claim claimOf(CardField field, const Person &person)
{
    Claim made{field};
    made.confidence = person.confidence;
    made.again = person.again;
    made.height = person.nameBox.height();
    made.labelled = true;
    return made;
}

void addCode(const QList<Person> &people, QList<Claim> &claims)
{
    const Person &first = people.first();
    Claim code = claimOf(CardField::DependentCode, first);
    code.raw = first.code;
    code.crop = first.codeBox;
    code.shaped = shapeValue(CardField::DependentCode, first.code);
    // "61", "02", "03": a misread "01".
    const int next = people.size() > 1 ? people[1].code.toInt() : 0;
    if (first.code.toInt() > 1) {
        code.shaped.value =
            QStringLiteral("%1").arg(next - 1, int(first.code.size()), 10, QLatin1Char('0'));
        code.shaped.failed.append(QStringLiteral("repaired"));
    }
    // Whose code it is, only the order of the list says.
    code.shaped.failed.append(QStringLiteral("one-place"));
    claims.append(code);
}

void addNames(const QList<Person> &people, QList<Claim> &claims)
{
    Claim list = claimOf(CardField::Dependents, people.first());
    QStringList names;
    for (const Person &person : people) {
        names.append(person.name);
        list.confidence = std::min(list.confidence, person.confidence);
        list.again = list.again && person.again;
        list.crop |= person.nameBox;
    }
    list.shaped = shapeValue(CardField::Dependents, names.join(QLatin1Char(';')));
    list.shaped.failed.append(QStringLiteral("whole-list"));
    claims.append(list);
}

} // namespace

void addPersonList(const QList<CardCell> &cells, QList<Claim> &claims)
{
    const bool has = std::ranges::any_of(claims, [](const Claim &claim) {
        return claim.field == CardField::Dependents ||
               (claim.field == CardField::DependentCode && claim.readable());
    });
    if (has)
        return;
    QList<Person> all;
    for (const CardCell &cell : cells)
        if (const auto person = personAt(cells, cell))
            all.append(*person);
    std::ranges::stable_sort(all, {}, [](const Person &person) { return person.codeBox.top(); });
    for (const Person &first : std::as_const(all)) {
        const QList<Person> people = peopleFrom(all, first);
        const int next = people.size() > 1 ? people[1].code.toInt() : 0;
        const bool starts = first.code.toInt() <= 1 || next == 1 || next == 2;
        if (!starts || (!isHeaded(cells, first.codeBox) && !countsUp(people)))
            continue;
        addCode(people, claims);
        if (people.size() > 1)
            addNames(people.sliced(1), claims);
        return;
    }
}

} // namespace foyer
