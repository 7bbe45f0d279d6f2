// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cards/address_words.h"

#include "kiosk/cards/card_labels.h"
#include "kiosk/cards/postal_codes.h"
#include "kiosk/cards/word_set.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace foyer {
namespace {

using Words = QSet<QString>;

struct Vocabulary {
    Words claims = setOf("claim claims bill bills reclamacion reclamaciones reclamos");
    // Said beside any of them.
    Words around = setOf(
        "medical address addresses mail mailing send submit file filing filed to all for the with "
        "paper provider providers hospital hospitals physician physicians doctor doctors and by "
        "at go your please us form forms completed health plan written submission submissions "
        "processing processed dept department center unit office attn attention correspondence "
        "inquiries in of from should be sent direct envie enviar a las los de direccion para "
        "medicas medicos proveedores hospitales facility facilities professional institutional "
        "co c o po box medico");
    Words other = setOf(
        "appeal appeals apelaciones grievance grievances complaint complaints premium premiums "
        "payment payments refund refunds overpayment overpayments enrollment behavioral mental "
        "hearing fraud return found vision eye eyewear subrogation hsa hra fsa flexible spending "
        "international abroad transportation workers travel lien privacy legal chiropractic "
        "recovery referral referrals authorization group");
    Words last = setOf(
        "pharmacy pharmacies pharmacist pharmacists rx prescription prescriptions drug drugs "
        "dental dentist dentists member members reimbursement reimbursements farmacia recetas "
        "subscriber subscribers");
};

const Vocabulary &vocabulary()
{
    static const Vocabulary made;
    return made;
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar c : (text + QLatin1Char(' ')).normalized(QString::NormalizationForm_KD)) {
        if (c.isLetter())
            word.append(c.toLower());
        else if (c.category() != QChar::Mark_NonSpacing && !word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    return words;
}

} // namespace

AddressMeaning addressMeaning(const QString &text)
{
    const Vocabulary &known = vocabulary();
    const QStringList words = wordsOf(text);
    const auto has = [&](const Words &set) {
        return std::ranges::any_of(words, [&](const QString &word) { return set.contains(word); });
    };
    static const QRegularExpression partD(
        QStringLiteral("(?i)\\bpart [a-d]\\b|\\bmedicare ?rx\\b"));
    AddressMeaning meaning;
    meaning.claims = has(known.claims);
    meaning.other = has(known.other) || (meaning.claims && partD.match(text).hasMatch());
    meaning.last = has(known.last) && !meaning.other;
    meaning.claims = meaning.claims && !meaning.other && !meaning.last;
    meaning.clean = meaning.claims && std::ranges::all_of(words, [&](const QString &word) {
                        return known.claims.contains(word) || known.around.contains(word);
                    });
    const QList<CardLabel> labels = findLabels(text);
    if (labels.size() == 1 && labels.first().start <= 1 &&
        labels.first().field == CardField::ClaimsAddress) {
        const QString rest = text.sliced(labels.first().end);
        if (std::ranges::none_of(rest, [](QChar c) { return c.isLetter(); })) {
            meaning = {.claims = true, .clean = true};
            meaning.named = labels.first().named;
            meaning.exact = labels.first().exact;
            // "Members mail claims to" is in the table too.
            meaning.last = has(known.last) && !has(Words{QStringLiteral("providers")});
            meaning.claims = !meaning.last;
            return meaning;
        }
    }
    meaning.named = meaning.exact = meaning.clean;
    return meaning;
}

std::optional<AddressEnd> addressEndIn(const QString &line, qsizetype from)
{
    static const QRegularExpression end(QStringLiteral(
        "(?<![A-Za-z])([A-Z]{2})[.,:]? *([0-9]{5})(?: ?- ?[0-9]{4})?(?![0-9-]|[.,][0-9])"));
    const auto match = end.match(line, from);
    if (!match.hasMatch() || !isState(match.captured(1)))
        return std::nullopt;
    // "Payer ID 83691"
    const QString before = line.left(match.capturedStart()).trimmed();
    if (match.captured(1) == QLatin1String("ID") && !before.endsWith(QLatin1Char(',')))
        return std::nullopt;
    return AddressEnd{match.capturedStart(), match.capturedEnd(), match.captured(1),
                      match.captured(2)};
}

qsizetype streetOrBoxIn(const QString &line)
{
    static const QRegularExpression box(QStringLiteral(
        "(?i)(?<![\\p{L}0-9])(?:p ?[.,:;]? ?[o0] ?[.,:;]? ?|post office |apartado )?box\\b"));
    if (const auto match = box.match(line); match.hasMatch())
        return match.capturedStart();
    static const QRegularExpression street(QStringLiteral(
        "(?<![\\p{L}0-9#-])[0-9]{1,5}[A-Z]?(?: [NSEW]\\.?| (?:North|South|East|West))? "
        "(?:[A-Z]\\p{L}+|[0-9]+(?:st|nd|rd|th)) ?"));
    if (const auto match = street.match(line); match.hasMatch())
        return match.capturedStart();
    return -1;
}

QStringList addressLines(const QString &text)
{
    static const QRegularExpression postOffice(
        QStringLiteral("^[Pp] ?([.,:;]?) ?[Oo0] ?([.,:;]?) ?(?=[Bb][Oo][Xx]\\b)"));
    QString line = text.simplified();
    while (!line.isEmpty() && !line.front().isLetterOrNumber())
        line.remove(0, 1);
    while (!line.isEmpty() && !line.back().isLetterOrNumber())
        line.chop(1);
    if (const auto match = postOffice.match(line); match.hasMatch()) {
        const bool points = !(match.captured(1) + match.captured(2)).isEmpty();
        line.replace(0, match.capturedLength(),
                     points ? QStringLiteral("P.O. ") : QStringLiteral("PO "));
    }
    const auto end = addressEndIn(line);
    if (!end || streetOrBoxIn(line) != 0)
        return {line};
    // The last comma stands in front of the state, the one before it in front of the city.
    qsizetype comma = line.lastIndexOf(QLatin1Char(','), end->from);
    if (comma > 0 && end->from - comma <= 2)
        comma = line.lastIndexOf(QLatin1Char(','), comma - 1);
    if (comma <= 0)
        return {line};
    return {line.left(comma).trimmed(), line.sliced(comma + 1).trimmed()};
}

} // namespace foyer
