// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/core/towns.h"

#include <QStringList>
#include <algorithm>

namespace foyer {

namespace {

// What counts of a code or a word: its letters and digits.
QString bare(const QString &text)
{
    QString kept;
    for (const QChar c : text)
        if (c.isLetterOrNumber())
            kept += c.toCaseFolded();
    return kept;
}

QStringList wordsOf(const QString &text)
{
    return text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool sameWords(const QStringList &one, const QStringList &other)
{
    return std::ranges::equal(one, other,
                              [](const auto &a, const auto &b) { return bare(a) == bare(b); });
}

// How many of the last words say the first words of the town already: "Portland" before "97201".
qsizetype alreadySaid(const QStringList &words, const QStringList &town)
{
    for (qsizetype count = std::min(words.size(), town.size()); count > 0; --count)
        if (sameWords(words.last(count), town.first(count)))
            return count;
    return 0;
}

} // namespace

bool isPostalCode(const QString &text)
{
    const auto isBetween = [](QChar c) { return c == QLatin1Char(' ') || c == QLatin1Char('-'); };
    return !text.isEmpty() && text.size() <= maxPostalCode && text.front().isLetterOrNumber() &&
           text.back().isLetterOrNumber() &&
           std::ranges::all_of(text, [&](QChar c) { return c.isLetterOrNumber() || isBetween(c); });
}

QString withTown(const QString &typed, const Towns &towns)
{
    const QStringList words = wordsOf(typed.simplified());
    for (auto it = towns.begin(); it != towns.end(); ++it) {
        const QStringList town = wordsOf(it.value());
        if (words.size() > town.size() && sameWords(words.last(town.size()), town))
            return {};
        for (qsizetype count = 1; count <= 2 && count < words.size(); ++count) {
            if (bare(words.last(count).join(QString())) != bare(it.key()))
                continue;
            QStringList street = words.first(words.size() - count);
            street = street.first(street.size() - alreadySaid(street, town));
            QString line = street.join(QLatin1Char(' '));
            while (line.endsWith(QLatin1Char(',')))
                line.chop(1);
            return line.isEmpty() ? QString() : line + QStringLiteral(", ") + it.value();
        }
    }
    return {};
}

} // namespace foyer
