// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/voice/voices.h"

#include <QTextToSpeech>

#include <algorithm>

namespace foyer {

QStringList enginesToTry(const QString &wanted)
{
    QStringList engines = QTextToSpeech::availableEngines();
    engines.removeAll(QStringLiteral("mock"));
    if (!wanted.isEmpty())
        return engines.contains(wanted) ? QStringList{wanted} : QStringList{};
    // flite speaks English only.
    std::ranges::stable_partition(engines, [](const QString &name) { return name != u"flite"; });
    return engines;
}

QStringList languagesOf(const QString &engine)
{
    const QTextToSpeech voice(engine);
    QStringList languages;
    for (const QLocale &locale : voice.availableLocales())
        languages.append(locale.name().section(u'_', 0, 0));
    languages.sort();
    languages.removeDuplicates();
    return languages;
}

std::optional<QLocale> bestLocale(const QList<QLocale> &voices, const QString &language)
{
    const QLocale wanted(language);
    const auto likeness = [&](const QLocale &voice) {
        return (voice.script() == wanted.script() ? 2 : 0) +
               (voice.territory() == wanted.territory() ? 1 : 0);
    };
    std::optional<QLocale> best;
    for (const QLocale &voice : voices)
        if (voice.language() == wanted.language() && wanted.language() != QLocale::C &&
            (!best || likeness(voice) > likeness(*best)))
            best = voice;
    return best;
}

QStringList phrasesOf(const QString &text, int words)
{
    QStringList phrases;
    QStringList phrase;
    for (const QString &word : text.simplified().split(u' ')) {
        phrase.append(word);
        const bool pause = word.endsWith(u'.') || word.endsWith(u',') || word.endsWith(u'?') ||
                           word.endsWith(u':') || word.endsWith(u';') || word.endsWith(u'!');
        if (phrase.size() >= words || (pause && phrase.size() * 2 >= words)) {
            phrases.append(phrase.join(u' '));
            phrase.clear();
        }
    }
    if (!phrase.isEmpty() || phrases.isEmpty())
        phrases.append(phrase.join(u' '));
    return phrases;
}

} // namespace foyer
