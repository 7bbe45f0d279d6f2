// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cards/phone_words.h"

#include "kiosk/cards/card_labels.h"
#include "kiosk/cards/confidence.h"
#include "kiosk/cards/word_set.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace foyer {
namespace {

using Words = QSet<QString>;

struct Vocabulary {
    Words members = setOf(
        "member members customer customers subscriber subscribers enrollee enrollees insured "
        "insureds participant participants beneficiary beneficiaries recipient recipients client "
        "clients student students policyholder policyholders cardholder "
        "cardholders miembro miembros cliente clientes afiliado afiliados suscriptor suscriptores "
        "asegurado asegurados beneficiario beneficiarios holder holders");
    Words providers = setOf(
        "provider providers physician physicians doctor doctors hospital hospitals prescriber "
        "prescribers clinician clinicians practitioner practitioners proveedor proveedores medico "
        "medicos hospitales facility facilities professionals dentist dentists");
    Words pharmacies =
        setOf("pharmacy pharmacies pharmacist pharmacists rx prescription prescriptions farmacia "
              "farmacias farmaceutico farmaceuticos pbm");
    // Of the plan, but not said for whom.
    Words plan = setOf(
        "benefits benefit eligibility claims claim status fund office administrator contractor "
        "concierge advocate advocates plan enrollment beneficios reclamaciones elegibilidad team");
    // May as well be somebody else's.
    Words doubtful = setOf("administrator contractor concierge advocate advocates "
                           "enrollment team patient patients");
    // Said beside any number.
    Words around = setOf(
        "call calls line lines help desk helpdesk helpline service services servicio servicios "
        "phone telephone tel number numbers no num numero care center support contact us please "
        "toll free tollfree hour hours hr hrs for the and or to of at in on a an your our my "
        "inquiry inquiries question questions information info relations only local technical "
        "dial text chat al para los las el la de del y o llame llamar telefono atencion general "
        "main verify verification verifying check medical health day days week mon monday fri "
        "friday am pm est et ct pt ext s tty tdd fees asistencia ayuda linea preguntas or both "
        "with have any if you need certificate policy card assistance s are is hotline department "
        "dept");
    // Whoever stands beside these, the number is for that purpose.
    Words purposes = setOf(
        "nurse nurses nurseline enfermera enfermeras fraud fraude waste abuse dental dentist "
        "dentists vision eye behavioral mental behavioural psychiatric substance crisis suicide "
        "precertification precert precertify certification preauthorization preauth "
        "authorization authorizations autorizacion referral referrals utilization review pcp "
        "primary dr mail delivery specialty tty tdd fax counseling travel traveling abroad hsa "
        "hra fsa bank transportation transporte transport ride rides eap assist wellness fitness "
        "agent broker appeal appeals apelaciones grievance grievances complaint complaints "
        "maternity transplant billing hearing chiropractic lab laboratory imaging radiology "
        "telehealth teladoc telemedicine virtual locator locate directory international bluecard "
        "network program map poison ambulance disease management rewards gym premium enroll");
    Words nearly = setOf("network dental dentist dentists delivery mail authorization "
                         "authorizations preauthorization "
                         "preauth certification precertification precert referral referrals");
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
    const auto finish = [&] {
        if (word.size() > 1 || (word.size() == 1 && word.front().isLetter()))
            words.append(word);
        word.clear();
    };
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber())
            word.append(c.toLower());
        else if (c.category() != QChar::Mark_NonSpacing && c != QLatin1Char('-'))
            finish();
    }
    finish();
    words.removeIf([](const QString &one) {
        return std::ranges::all_of(one, [](QChar c) { return c.isDigit(); });
    });
    return words;
}

// "harmacist": a word that lost its beginning.
bool hasEnd(const QStringList &words, const Words &set)
{
    return std::ranges::any_of(words, [&](const QString &word) {
        return word.size() >= 7 && std::ranges::any_of(set, [&](const QString &whole) {
                   return whole.size() > word.size() && whole.size() <= word.size() + 3 &&
                          whole.endsWith(word);
               });
    });
}

// The table's own word for the whole caption.
std::optional<CardLabel> labelOf(const QString &text)
{
    const QList<CardLabel> labels = findLabels(text);
    if (labels.size() != 1 || labels.first().start > 1)
        return std::nullopt;
    const QString rest = text.sliced(labels.first().end);
    const bool whole = std::ranges::none_of(rest, [](QChar c) { return c.isLetter(); });
    return whole ? std::optional(labels.first()) : std::nullopt;
}

} // namespace

PhoneMeaning phoneMeaning(const QString &text)
{
    const Vocabulary &known = vocabulary();
    const QStringList words = wordsOf(text);
    const auto has = [&](const Words &set) {
        return std::ranges::any_of(words, [&](const QString &word) { return set.contains(word); });
    };
    PhoneMeaning meaning;
    if (words.isEmpty())
        return meaning;
    if (const auto label = labelOf(text)) {
        if (!label->field) {
            meaning.other = true;
            return meaning;
        }
        if (classOf(*label->field) == FieldClass::Phone) {
            meaning.fields = {*label->field};
            meaning.clean = true;
            meaning.named = label->named;
            meaning.exact = label->exact;
            return meaning;
        }
    }
    const bool members = has(known.members) || hasEnd(words, known.members);
    const bool providers = has(known.providers) || hasEnd(words, known.providers);
    const bool pharmacies = has(known.pharmacies) || hasEnd(words, known.pharmacies);
    const bool plan = has(known.plan);
    meaning.clean = std::ranges::all_of(words, [&](const QString &word) {
        return known.members.contains(word) || known.providers.contains(word) ||
               known.pharmacies.contains(word) || known.plan.contains(word) ||
               known.around.contains(word);
    });
    const bool purpose = has(known.purposes);
    // "Providers: prior authorization", "Dental customer service": as near to the number as some
    // cards come.
    meaning.last = purpose && std::ranges::all_of(words, [&](const QString &word) {
                       return !known.purposes.contains(word) || known.nearly.contains(word);
                   });
    meaning.other = purpose && !meaning.last;
    if (meaning.other)
        return meaning;
    if (pharmacies)
        meaning.fields = {CardField::PharmacyPhone};
    else if (members && providers)
        meaning.fields = {CardField::Phone, CardField::ProviderPhone};
    else if (members)
        meaning.fields = {CardField::Phone};
    else if (providers)
        meaning.fields = {CardField::ProviderPhone};
    else if (plan)
        meaning.fields = {CardField::Phone};
    if (meaning.last && meaning.fields.isEmpty()) {
        meaning.last = false;
        meaning.other = true;
        return meaning;
    }
    meaning.clean = meaning.clean && !has(known.doubtful) && !purpose &&
                    (members || providers || pharmacies) && !(pharmacies && providers);
    meaning.named = meaning.exact = meaning.clean;
    meaning.vague =
        meaning.fields.isEmpty() && std::ranges::all_of(words, [&](const QString &word) {
            return known.around.contains(word);
        });
    return meaning;
}

bool namesDoctor(const QString &line)
{
    static const QRegularExpression doctor(QStringLiteral(
        "(?i)\\b(?:pcp|primary care|proveedor primario|medico primario|physician name|dr|md|"
        "pediatrics|family practice|medical group|clinic|physicians)\\b"));
    const bool sentence = line.count(QLatin1Char(' ')) > 8;
    return !sentence && doctor.match(line).hasMatch() && !line.contains(QLatin1Char('$'));
}

} // namespace foyer
