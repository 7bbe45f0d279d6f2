// SPDX-License-Identifier: GPL-3.0-or-later
// Names and words of languages that are not the one on the screen now: the first screen speaks all
// of them.
#pragma once

#include <QDateTime>
#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace foyer {

class Languages : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
public:
    explicit Languages(QObject *parent = nullptr);

    // All that have words, whether a site offers them or not.
    Q_INVOKABLE QList<QString> tags() const;
    // What a language calls itself: "Español".
    Q_INVOKABLE QString nameOf(const QString &tag) const;
    Q_INVOKABLE QList<QString> namesOf(const QList<QString> &tags) const;
    Q_INVOKABLE bool rightToLeft(const QString &tag) const;
    // "latin", "cyrillic", "arabic": the script of its own keyboard.
    Q_INVOKABLE QString keyboardOf(const QString &tag) const;
    // A text of the translation files in another language; the text itself where there is none.
    Q_INVOKABLE QString say(const QString &tag, const QString &context, const QString &text) const;
    Q_INVOKABLE QList<QString> sayAll(const QList<QString> &tags, const QString &context,
                                      const QString &text) const;
    // A day is ISO 8601 text, because a QDate that becomes a JavaScript Date is a moment in UTC and
    // another day west of it.
    Q_INVOKABLE QString time(const QString &tag, const QDateTime &moment) const; // "9:30 AM"
    Q_INVOKABLE QString day(const QString &tag, const QString &iso, const QString &format) const;
    Q_INVOKABLE QString month(const QString &tag, int number, bool abbreviated) const; // from 1
};

} // namespace foyer
