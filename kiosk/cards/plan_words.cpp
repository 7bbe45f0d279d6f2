// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled from the names of plans on the public market places.
#include "kiosk/cards/plan_words.h"

#include "kiosk/cards/word_set.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace foyer {
namespace {

constexpr qsizetype mostWords = 8;

// These alone tell a plan from other headings.
const QSet<QString> &tellingWords()
{
    static const QSet<QString> known = setOf(
        "access advantage basic bronze care catastrophic choice classic complete consumer core "
        "elite epo essential flex freedom gold hdhp healthy hmo horizons hsa network open options "
        "plan platinum plus pos ppo preferred premier premium prime saver savings secure select "
        "series signature silver standard traditional value wellness");
    return known;
}

// These stand in the names of plans beside them.
const QSet<QString> &otherWords()
{
    static const QSet<QString> known = setOf(
        "account active alliance international duals carrier insurance and benefit best blue "
        "catalyst child children clear co-pay "
        "community comprehensive connect connected copay coverage deductible dental direct dual "
        "elect employee enhanced essentials evolve exclusive executive expanded express extra "
        "family federal first flexible focus for full guided health healthcare high home horizon "
        "hra ideal individual integrated kids liberty limited local long low major managed market "
        "max medical medicare member metro multi mutual national navigate of one optimum option "
        "partner pathway peak plans point prestige priority pro qualified regional security senior "
        "share shared simple smart snap solution solutions special star state student summit "
        "supplement supreme surgical the tier tiered total trust ultimate ultra union unity "
        "universal vantage vision vital well whole wide with youth zero");
    return known;
}

} // namespace

bool soundsLikePlan(const QString &text)
{
    const QStringList words = text.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return words.size() <= mostWords && std::ranges::any_of(words, [](const QString &word) {
               return tellingWords().contains(word);
           });
}

bool isPlanThroughout(const QString &text)
{
    static const QRegularExpression number(
        QStringLiteral("^(?:\\$?[0-9][0-9,]{0,6}%?|[0-9]{2}/[0-9]{2}|ii|iii|iv|v|[a-h])$"));
    static const QRegularExpression between(QStringLiteral("[ (),-]+"));
    const QStringList words = text.toLower().split(between, Qt::SkipEmptyParts);
    return !words.isEmpty() && std::ranges::all_of(words, [](const QString &word) {
        return tellingWords().contains(word) || otherWords().contains(word) ||
               number.match(word).hasMatch();
    });
}

} // namespace foyer
