// SPDX-License-Identifier: GPL-3.0-or-later
// The languages as data, and the few that Qt's locales do not know.
#include "kiosk/core/language.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace foyer {

namespace {

constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);
constexpr QChar rightToLeftMark(0x200f);

QStringList texts(const QJsonValue &list)
{
    QStringList found;
    for (const QJsonValue &text : list.toArray())
        found << text.toString();
    return found;
}

QList<Language> readLanguages()
{
    QFile file(QStringLiteral(":/i18n/languages.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("languages.json is not built in");
    QList<Language> languages;
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        languages.append({.tag = row["tag"].toString(),
                          .name = row["name"].toString(),
                          .english = row["english"].toString(),
                          .locale = row["locale"].toString(),
                          .source = row["source"].toBool(),
                          .reviewedBy = row["reviewed_by"].toString(),
                          .rightToLeft = row["right_to_left"].toBool(),
                          .fonts = texts(row["fonts"]),
                          .keyboard = row["keyboard"].toString(),
                          .voice = row["voice"].toString(),
                          .months = texts(row["months"]),
                          .shortMonths = texts(row["months_short"]),
                          .weekdays = texts(row["weekdays"])});
    }
    return languages;
}

const Language *find(const QString &tag)
{
    for (const Language &language : allLanguages())
        if (language.tag.compare(tag, Qt::CaseInsensitive) == 0)
            return &language;
    return nullptr;
}

QString quoted(const QString &literal)
{
    return u'\'' + literal + u'\'';
}

// Newer locale data puts a narrow no-break space before AM, which no printer's code page has.
QString plainSpaces(QString text)
{
    return text.replace(QChar(0x202f), u' ').replace(QChar(0x00a0), u' ');
}

} // namespace

const QList<Language> &allLanguages()
{
    static const QList<Language> languages = readLanguages();
    return languages;
}

QStringList languageTags()
{
    QStringList tags;
    for (const Language &language : allLanguages())
        tags << language.tag;
    return tags;
}

bool isSpoken(const QString &tag)
{
    return find(tag) != nullptr;
}

const Language &languageOf(const QString &tag)
{
    for (QString near = tag; !near.isEmpty(); near = near.section(u'-', 0, -2))
        if (const Language *language = find(near))
            return *language;
    return allLanguages().first();
}

QString unreviewedSentence(const QStringList &tags)
{
    QStringList names;
    for (const QString &tag : tags)
        if (!languageOf(tag).reviewed())
            names << languageOf(tag).english;
    return names.isEmpty() ? QString()
                           : QStringLiteral("Offered without a translator's review: %1.")
                                 .arg(names.join(QStringLiteral(", ")));
}

QString dayText(const QString &tag, QDate day, const QString &format)
{
    const Language &language = languageOf(tag);
    if (!day.isValid())
        return {};
    QString pattern = format;
    if (!language.months.isEmpty())
        pattern.replace(QStringLiteral("dddd"), quoted(language.weekdays[day.dayOfWeek() - 1]))
            .replace(QStringLiteral("MMMM"), quoted(language.months[day.month() - 1]));
    return plainSpaces(QLocale(language.locale).toString(day, pattern));
}

QString longDay(const QString &tag, QDate day)
{
    return dayText(tag, day, QLocale(languageOf(tag).locale).dateFormat(QLocale::LongFormat));
}

QString timeText(const QString &tag, QTime time)
{
    return plainSpaces(QLocale(languageOf(tag).locale).toString(time, QLocale::ShortFormat));
}

QString monthName(const QString &tag, int month, bool abbreviated)
{
    const Language &language = languageOf(tag);
    if (!language.months.isEmpty())
        return (abbreviated ? language.shortMonths : language.months).value(month - 1);
    return QLocale(language.locale)
        .standaloneMonthName(month, abbreviated ? QLocale::ShortFormat : QLocale::LongFormat);
}

QString isolated(const QString &tag, const QString &text)
{
    return languageOf(tag).rightToLeft && !text.isEmpty() ? firstStrongIsolate + text + popIsolate
                                                          : text;
}

QString withoutIsolates(QString text)
{
    return text.remove(firstStrongIsolate).remove(popIsolate).remove(rightToLeftMark);
}

} // namespace foyer
