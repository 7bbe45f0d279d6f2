// SPDX-License-Identifier: GPL-3.0-or-later
// The small pieces console pages are made of: icons, chips, times, forms. Pure.
#pragma once

#include "kiosk/desk/web_html.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace foyer::web {

enum class Icon {
    Tick,
    Warning,
    Stop,
    Dot,
    Today,
    Hand,
    Call,
    Kiosk,
    Star,
    Book,
    Keys,
    Search,
    Printer,
    Door,
    Out
};

[[nodiscard]] Html icon(Icon which);

// Good, attention and trouble have each their shape; the word comes with them always.
enum class Tone { Plain, Good, Attention, Trouble };
[[nodiscard]] Html chip(Tone tone, const QString &words);

// A POST form with the session's token in it. action is one of our own paths.
[[nodiscard]] Html postForm(const QString &action, const QString &csrf, const Html &inside);
// The commonest one: a single button. look: "primary", "plain" or "danger"; key: the shortcut that
// presses it, or empty.
[[nodiscard]] Html postButton(const QString &action, const QString &csrf, const QString &words,
                              QLatin1String look, QLatin1String key = {});

[[nodiscard]] Html timeOfDay(const QDateTime &at); // 09:12, with the whole moment for machines
[[nodiscard]] QString longDay(QDate day);          // Saturday 21 November
[[nodiscard]] QString shortDate(QDate day);        // 4 Mar 1985: no reader takes it for another day
[[nodiscard]] QString ago(const QDateTime &from,
                          const QDateTime &now);        // "just now", "4 min ago", "2 h 5 min ago"
[[nodiscard]] QString languageName(const QString &tag); // "Spanish"
[[nodiscard]] QString plural(qsizetype count, const QString &one,
                             const QString &many); // "1 person", "3 people"

// "a · b": the quiet facts beside a name; empty ones are left out.
[[nodiscard]] QString facts(const QStringList &each);

// What a list says when it is empty: good news, said calmly.
[[nodiscard]] Html emptyNote(Icon picture, const QString &title, const QString &text);

} // namespace foyer::web
