// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/card_bench/spelling.h"

#include <QLocale>

namespace foyer::bench {

QString spelledName(const QString &given, const QString &family, const QString &how)
{
    QString text = given + QLatin1Char(' ') + family;
    if (how.startsWith(QLatin1String("last")))
        text = family + (how.contains(QLatin1String("bare")) ? " " : ", ") + given;
    return how.endsWith(QLatin1String("mixed")) ? text : text.toUpper();
}

QString spelledDate(QDate day, const QString &how)
{
    if (how == QLatin1String("iso"))
        return day.toString(Qt::ISODate);
    if (how == QLatin1String("dash"))
        return day.toString(QStringLiteral("MM-dd-yyyy"));
    if (how == QLatin1String("short"))
        return day.toString(QStringLiteral("MM/dd/yy"));
    if (how == QLatin1String("dmy"))
        return day.toString(QStringLiteral("dd/MM/yyyy"));
    if (how == QLatin1String("month"))
        return QLocale::c().toString(day, QStringLiteral("MMM dd, yyyy")).toUpper();
    return day.toString(QStringLiteral("MM/dd/yyyy"));
}

QString spelledPhone(const QString &tenDigits, const QString &how)
{
    const QString area = tenDigits.left(3);
    const QString middle = tenDigits.mid(3, 3);
    const QString last = tenDigits.mid(6);
    if (how == QLatin1String("round"))
        return QStringLiteral("(%1) %2-%3").arg(area, middle, last);
    if (how == QLatin1String("dots"))
        return QStringLiteral("%1.%2.%3").arg(area, middle, last);
    if (how == QLatin1String("one"))
        return QStringLiteral("1-%1-%2-%3").arg(area, middle, last);
    return QStringLiteral("%1-%2-%3").arg(area, middle, last);
}

Household inventHousehold(const Words &words, int mostDependents, const QString &howNames,
                          Chance &chance)
{
    const QStringList given = words.given + words.moreGiven;
    const QStringList families = words.family + words.moreFamily;
    QString name = chance.pick(given);
    QString family = chance.pick(families);
    const int kind = chance.whole(0, 8);
    if (kind == 0)
        name += QLatin1Char(' ') + chance.pick(given);
    else if (kind == 1)
        name += QLatin1Char(' ') + chance.shaped(QStringLiteral("a."));
    else if (kind == 2)
        name += QLatin1Char(' ') + chance.shaped(QStringLiteral("a a"));
    else if (kind == 3)
        family = chance.pick(words.moreFamily) + u'-' + chance.pick(words.moreFamily);
    QString suffix;
    if (kind == 4)
        suffix = chance.pick(QStringList{" Jr", " Jr.", " Sr.", " II", " III", " IV"});
    if (kind == 5)
        family = chance.pick(words.moreFamily) + u' ' + chance.pick(words.moreFamily);
    else if (kind == 6)
        name += QLatin1Char(' ') + chance.shaped(QStringLiteral("a"));
    Household house;
    house.member = spelledName(name, family + suffix, howNames);
    const int count = chance.whole(1, mostDependents);
    for (int i = 0; i < count; ++i) {
        const bool own = chance.happens(0.35);
        QString other = chance.pick(given);
        if (chance.happens(0.3))
            other += QLatin1Char(' ') + chance.shaped(QStringLiteral("a"));
        house.dependents.append(spelledName(other, own ? chance.pick(families) : family, howNames));
        house.codes.append(QStringLiteral("0%1").arg(i + 2));
    }
    return house;
}

} // namespace foyer::bench
