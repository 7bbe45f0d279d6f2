// SPDX-License-Identifier: GPL-3.0-or-later
// Names and words of languages that are not the one on the screen now.
#include "kiosk/app/languages.h"

#include "kiosk/core/language.h"
#include "kiosk/core/words.h"

#include <QDate>

namespace foyer {

Languages::Languages(QObject *parent) : QObject(parent) {}

QList<QString> Languages::tags() const
{
    return languageTags();
}

QString Languages::nameOf(const QString &tag) const
{
    return languageOf(tag).name;
}

QList<QString> Languages::namesOf(const QList<QString> &tags) const
{
    QStringList names;
    for (const QString &tag : tags) {
        names.append(nameOf(tag));
    }
    return names;
}

bool Languages::rightToLeft(const QString &tag) const
{
    return languageOf(tag).rightToLeft;
}

QString Languages::keyboardOf(const QString &tag) const
{
    return languageOf(tag).keyboard;
}

QString Languages::say(const QString &tag, const QString &context, const QString &text) const
{
    return word(tag, context.toUtf8().constData(), text.toUtf8().constData());
}

QList<QString> Languages::sayAll(const QList<QString> &tags, const QString &context,
                                 const QString &text) const
{
    QStringList said;
    for (const QString &tag : tags) {
        said.append(say(tag, context, text));
    }
    return said;
}

QString Languages::time(const QString &tag, const QDateTime &moment) const
{
    return moment.isValid() ? isolated(tag, timeText(tag, moment.time())) : QString();
}

QString Languages::day(const QString &tag, const QString &iso, const QString &format) const
{
    return isolated(tag, dayText(tag, QDate::fromString(iso, Qt::ISODate), format));
}

QString Languages::month(const QString &tag, int number, bool abbreviated) const
{
    return monthName(tag, number, abbreviated);
}

} // namespace foyer
