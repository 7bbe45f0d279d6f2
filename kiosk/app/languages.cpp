// SPDX-License-Identifier: GPL-3.0-or-later
// Names and words of languages that are not the one on the screen now.
#include "kiosk/app/languages.h"

#include <QDate>
#include <QLocale>
#include <QTranslator>

namespace foyer {

Languages::Languages(QObject *parent) : QObject(parent) {}

QString Languages::nameOf(const QString &tag) const
{
    const QLocale locale(tag);
    if (locale.language() == QLocale::English) {
        return QStringLiteral("English"); // Qt would say "American English"
    }
    QString name = locale.nativeLanguageName();
    if (name.contains(QLatin1Char(' '))) {
        name = name.section(QLatin1Char(' '), 0, 0); // "español de España"
    }
    return name.isEmpty() ? tag : name.at(0).toUpper() + name.mid(1);
}

QList<QString> Languages::namesOf(const QList<QString> &tags) const
{
    QStringList names;
    for (const QString &tag : tags) {
        names.append(nameOf(tag));
    }
    return names;
}

QString Languages::say(const QString &tag, const QString &context, const QString &text) const
{
    QTranslator translator;
    if (!translator.load(QStringLiteral(":/i18n/foyer_%1.qm").arg(tag))) {
        return text;
    }
    const QString said =
        translator.translate(context.toUtf8().constData(), text.toUtf8().constData());
    return said.isEmpty() ? text : said;
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
    return moment.isValid() ? QLocale(tag).toString(moment.time(), QLocale::ShortFormat)
                            : QString();
}

QString Languages::day(const QString &iso, const QString &format) const
{
    return QLocale().toString(QDate::fromString(iso, Qt::ISODate), format);
}

} // namespace foyer
