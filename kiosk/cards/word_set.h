// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of words as data, and texts compared by their letters and digits alone.
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace foyer {

// Words with a space between them.
[[nodiscard]] inline QSet<QString> setOf(const char *words)
{
    const QStringList list = QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

[[nodiscard]] inline QString lettersAndDigits(const QString &text)
{
    QString kept;
    for (const QChar c : text.toCaseFolded())
        if (c.isLetterOrNumber())
            kept.append(c);
    return kept;
}

} // namespace foyer
