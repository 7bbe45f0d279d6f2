// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the screen, switched live.
#include "kiosk/app/translation.h"

#include "kiosk/core/language.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QQmlEngine>

namespace foyer {

Translation::Translation(QQmlEngine &engine, QObject *parent) : QObject(parent), m_engine(&engine)
{
}

Translation::~Translation()
{
    QCoreApplication::removeTranslator(&m_translator);
}

bool Translation::use(const QString &language)
{
    if (language == m_language) {
        return true;
    }
    m_language = language;
    QCoreApplication::removeTranslator(&m_translator);
    const bool known = m_translator.speak(language);
    if (known) {
        QCoreApplication::installTranslator(&m_translator);
    }
    const QString tag = known ? language : QStringLiteral("en");
    const Language &spoken = languageOf(tag);
    QLocale::setDefault(QLocale(spoken.locale));
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance())) {
        QGuiApplication::setLayoutDirection(spoken.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    }
    if (m_engine) {
        m_engine->retranslate();
    }
    return known;
}

} // namespace foyer
