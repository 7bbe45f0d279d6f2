// SPDX-License-Identifier: GPL-3.0-or-later
// One QTranslator for each language, loaded at its first word and kept.
#include "kiosk/core/words.h"

#include <QMutex>
#include <QTranslator>
#include <map>
#include <memory>

namespace foyer {

namespace {

std::unique_ptr<QTranslator> load(const QString &language)
{
    auto translator = std::make_unique<QTranslator>();
    for (QString tag = language; !tag.isEmpty(); tag = tag.section(u'-', 0, -2))
        if (translator->load(QStringLiteral(":/i18n/foyer_%1.qm").arg(tag)))
            return translator;
    (void)translator->load(QStringLiteral(":/i18n/foyer_en.qm")); // for its plural forms
    return translator;
}

} // namespace

QString word(const QString &language, const char *context, const char *source, int count)
{
    static QMutex mutex;
    static std::map<QString, std::unique_ptr<QTranslator>> translators;
    const QMutexLocker locker(&mutex);
    auto &translator = translators[language];
    if (!translator)
        translator = load(language);
    QString said = translator->translate(context, source, nullptr, count);
    if (said.isEmpty())
        said = QString::fromUtf8(source);
    return count < 0 ? said : said.replace(QStringLiteral("%n"), QString::number(count));
}

} // namespace foyer
