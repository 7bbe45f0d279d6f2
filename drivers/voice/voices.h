// SPDX-License-Identifier: GPL-3.0-or-later
// Which engines and voices this machine has.
#pragma once

#include <QLocale>
#include <QStringList>
#include <optional>

namespace foyer {

// wanted alone, or all that are installed, those with most languages first.
[[nodiscard]] QStringList enginesToTry(const QString &wanted);

// The languages that an engine speaks ("en", "es"). Makes the engine, which may take seconds.
[[nodiscard]] QStringList languagesOf(const QString &engine);

// The voice's locale for a language such as "es" or "zh-Hant"; nothing when no voice speaks it.
[[nodiscard]] std::optional<QLocale> bestLocale(const QList<QLocale> &voices,
                                                const QString &language);

[[nodiscard]] QStringList languagesOf(const QList<QLocale> &voices);

// What an engine calls a pace (-1 to 1, 0 its own) at which 1 is about 120 words a minute.
[[nodiscard]] double engineRate(const QString &engine, double rate);

// The text in pieces of so many words at most, broken behind punctuation where there is some. Never
// empty.
[[nodiscard]] QStringList phrasesOf(const QString &text, int words);

} // namespace foyer
