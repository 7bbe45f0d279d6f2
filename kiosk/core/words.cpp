// SPDX-License-Identifier: GPL-3.0-or-later
// One translator for each language, loaded at its first word and kept.
#include "kiosk/core/words.h"

#include "kiosk/core/translator.h"

#include <QMutex>
#include <map>
#include <memory>

namespace foyer {

namespace {

std::unique_ptr<Translator> load(const QString &language)
{
    auto translator = std::make_unique<Translator>();
    if (!translator->speak(language))
        (void)translator->speak(QStringLiteral("en")); // for its plural forms
    return translator;
}

} // namespace

QString word(const QString &language, const char *context, const char *source, int count)
{
    static QMutex mutex;
    static std::map<QString, std::unique_ptr<Translator>> translators;
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
