// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of a language besides its words, read from i18n/languages.json: its own name, who
// reviewed it, direction, fonts, keyboard, and how it writes days and times.
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTime>

namespace foyer {

struct Language {
    QString tag;         // BCP 47, as in settings and in foyer_<tag>.ts: "es", "zh"
    QString name;        // in itself: "Español"
    QString english;     // for staff and logs: "Spanish"
    QString locale;      // of QLocale, for days and times: "ar-AE" writes the digits of our screens
    bool source = false; // the texts were written in it, so there is no translation to review
    QString reviewedBy;  // a qualified translator; empty: nobody yet
    bool rightToLeft = false; // the screen is mirrored
    QStringList fonts;        // families that together hold every letter, in this order
    QString keyboard;         // "latin", "cyrillic", "arabic"
    QString voice;            // as speech engines call it: "cmn"
    QStringList months;       // these three only where Qt knows none, or others
    QStringList shortMonths;
    QStringList weekdays; // from Monday

    [[nodiscard]] bool reviewed() const { return source || !reviewedBy.isEmpty(); }
};

// Every language that has words, English first.
[[nodiscard]] const QList<Language> &allLanguages();
[[nodiscard]] QStringList languageTags();
[[nodiscard]] bool isSpoken(const QString &tag);
// "es-MX" is served by "es", a language that we do not speak by English.
[[nodiscard]] const Language &languageOf(const QString &tag);
// For whoever sets up a site: which of these no qualified translator has reviewed. Empty: none.
[[nodiscard]] QString unreviewedSentence(const QStringList &tags);

// A day by a format of QLocale; its months and weekdays in that language.
[[nodiscard]] QString dayText(const QString &tag, QDate day, const QString &format);
[[nodiscard]] QString longDay(const QString &tag, QDate day); // "Saturday, November 21, 2026"
[[nodiscard]] QString timeText(const QString &tag, QTime time);
[[nodiscard]] QString monthName(const QString &tag, int month, bool abbreviated = false);

// A number, code or name that stands inside a text of that language. Where the language runs from
// right to left it is isolated, so that "555-0142" does not become "0142-555" (Unicode TR9, 2.4.2).
[[nodiscard]] QString isolated(const QString &tag, const QString &text);
// The text without those marks, for a voice, which would spell or stumble over them.
[[nodiscard]] QString withoutIsolates(QString text);

} // namespace foyer
