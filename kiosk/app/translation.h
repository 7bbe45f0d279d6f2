// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the screen, switched live: translator, locale, direction.
#pragma once

#include "kiosk/core/translator.h"

#include <QObject>
#include <QPointer>

class QQmlEngine;

namespace foyer {

class Translation : public QObject {
    Q_OBJECT
public:
    explicit Translation(QQmlEngine &engine, QObject *parent = nullptr);
    ~Translation() override;

    [[nodiscard]] QString language() const { return m_language; }
    // BCP 47. A language we do not speak leaves the words in English and answers false.
    bool use(const QString &language);

private:
    QPointer<QQmlEngine> m_engine;
    Translator m_translator;
    QString m_language;
};

} // namespace foyer
