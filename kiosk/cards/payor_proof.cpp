// SPDX-License-Identifier: GPL-3.0-or-later
// The web address is printed small and without spaces: it is another picture of the same name.
#include "kiosk/cards/payor_proof.h"

#include "kiosk/cards/word_set.h"

#include <QRegularExpression>
#include <algorithm>

namespace foyer {
namespace {

constexpr qsizetype leastAddress = 8; // letters of a web address that are no coincidence
constexpr qsizetype leastName = 10;
constexpr qsizetype mostLine = 300;

bool isInsurers(const QString &word)
{
    static const QSet<QString> words =
        setOf("administrators advantage alliance assurance benefit benefits blue bluecross "
              "blueshield care casualty cross dental fund hmo health healthcare healthplan "
              "healthplans indemnity insurance insurers life medicaid medical medicare mutual "
              "partners plan plans shield trust vision");
    return words.contains(word);
}

bool isBetween(const QString &word)
{
    static const QSet<QString> words = setOf("& and of the co company inc corporation group");
    return words.contains(word);
}

QStringList wordsOf(const QString &name)
{
    return name.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool soundsLikeInsurer(const QString &name)
{
    const QStringList words = wordsOf(name);
    return words.size() > 1 && std::ranges::any_of(words, isInsurers);
}

// The name begins with the address, and what it has beyond are an insurer's words: a speck of the
// logo read as a letter is none.
bool madeOf(const QString &name, const QString &address)
{
    qsizetype covered = 0;
    for (const QString &word : wordsOf(name)) {
        const QString letters = lettersAndDigits(word);
        const QStringView rest = QStringView(address).sliced(std::min(covered, address.size()));
        const qsizetype shared = std::min(rest.size(), letters.size());
        if (rest.left(shared) != QStringView(letters).left(shared) ||
            (shared == 0 && !isInsurers(word) && !isBetween(word)))
            return false;
        covered += letters.size();
    }
    return covered >= address.size();
}

// The part of each web address that a company chooses.
QStringList addressesIn(const QString &line)
{
    static const QRegularExpression address(
        QStringLiteral("([a-z0-9-]{6,63})[.](?:com|org|net|health|gov|us|coop)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    QStringList found;
    auto it = address.globalMatch(line.left(mostLine));
    while (it.hasNext())
        found.append(lettersAndDigits(it.next().captured(1)));
    return found;
}

} // namespace

QString payorProof(const Evidence &payor, const QList<TextLine> &front, const QList<TextLine> &back)
{
    const QString name = lettersAndDigits(payor.value);
    if (name.size() < leastName || !soundsLikeInsurer(payor.value))
        return {};
    bool again = false;
    for (const QList<TextLine> *side : {&front, &back}) {
        const bool own = (side == &front) == (payor.side == CardSide::Front);
        for (const TextLine &line : *side) {
            const QStringList addresses = addressesIn(line.text);
            if (std::ranges::any_of(addresses, [&](const QString &address) {
                    return address.size() >= leastAddress && madeOf(payor.value, address);
                }))
                return QStringLiteral("web-agrees");
            const bool elsewhere = !own || !line.box.intersects(payor.crop);
            again = again || (elsewhere && lettersAndDigits(line.text).contains(name));
        }
    }
    return again ? QStringLiteral("named-again") : QString();
}

} // namespace foyer
