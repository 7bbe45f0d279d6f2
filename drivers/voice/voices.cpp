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
    return languagesOf(QTextToSpeech(engine).availableLocales());
}

QStringList languagesOf(const QList<QLocale> &voices)
{
    QStringList languages;
    for (const QLocale &locale : voices)
        languages.append(locale.name().section(u'_', 0, 0));
    languages.sort();
    languages.removeDuplicates();
    return languages;
}

// speech-dispatcher's espeak-ng goes from 80 words a minute (-1) over 170 (0) to 390 (1). flite
// stretches its own 165 or so: threefold at -1, to 3/7 at 1. Both in straight lines.
double engineRate(const QString &engine, double rate)
{
    const double words = 120 * rate;
    if (engine == u"flite") {
        const double stretch = 165 / words;
        return std::clamp(stretch > 1 ? (1 - stretch) / 2 : (1 - stretch) * 1.75, -1.0, 1.0);
    }
    return std::clamp(words < 170 ? (words - 170) / 90 : (words - 170) / 220, -1.0, 1.0);
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
