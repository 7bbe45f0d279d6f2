// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/card_bench/values.h"

#include "kiosk/cards/payers.h"
#include "tests/card_bench/spelling.h"
#include "tests/card_bench/words.h"

#include <QDate>
#include <QLocale>

namespace foyer::bench {
namespace {

const QString slash = QStringLiteral("/");
const QString semicolon = QStringLiteral("; ");

QList<const Payer *> tablePayers(CardSet set, CardKind kind)
{
    // Original Medicare and TRICARE are one payer each, whatever the set; their cards bring the
    // name along.
    QList<const Payer *> chosen;
    const QList<Payer> &all = knownPayers().payers();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const PayerKind is = all[i].kind;
        const bool fits = kind == CardKind::Medicaid
                              ? is == PayerKind::Medicaid
                              : is == PayerKind::Commercial || is == PayerKind::Bcbs;
        if (fits && all[i].name.size() <= 34 && (i % 2 == 1) == (set == CardSet::Measured))
            chosen.append(&all[i]);
    }
    return chosen;
}

class Invention {
public:
    Invention(const Layout &layout, quint32 seed, quint32 index)
        : m_layout(layout), m_words(wordsOf(layout.set)), m_seed(seed), m_index(index),
          m_chance(seed, index, 1), m_more(seed, index, 11)
    {
    }

    Coverage make()
    {
        who();
        payer();
        plan();
        pharmacy();
        money();
        dates();
        contact();
        if (m_layout.kind == CardKind::Medicare && !m_layout.style.contains(QStringLiteral("ids")))
            medicare(); // plans of Medicare Advantage have numbers of their own
        if (m_layout.kind == CardKind::Ehic)
            european();
        strangers();
        for (const CardField field : m_layout.choices.keys())
            chosen(field);
        return m_made;
    }

private:
    QString style(const char *key, const QStringList &otherwise)
    {
        const QString said = m_layout.style.value(QString::fromLatin1(key));
        const QString picked = m_chance.pick(otherwise); // the stream moves on either way
        return said.isEmpty() ? picked : QString(said).replace(u'_', u' ');
    }
    [[nodiscard]] QString said(const char *key) const
    {
        return m_layout.style.value(QString::fromLatin1(key));
    }

    void put(CardField field, const QString &kept) { put(field, kept, {kept}); }
    void put(CardField field, const QString &kept, const QStringList &parts)
    {
        m_made.values.insert(field, {kept, parts, {}});
    }

    // One of the values that the design names, always the same on one card.
    QString choice(CardField field) const
    {
        return Chance(m_seed, m_index, 100 + quint32(field)).pick(m_layout.choices[field]);
    }

    void chosen(CardField field)
    {
        const QString one = choice(field);
        if (field < CardField::CopayPcp || field > CardField::OutOfPocketMax)
            return put(field, one);
        put(field, QString(one).remove(u'$').remove(u','), one.split(u'/'));
    }

    QString spelled(const QString &name, const QString &family)
    {
        return spelledName(name, family, style("names", {QStringLiteral("upper")}));
    }

    void who()
    {
        const QString family = m_chance.pick(m_words.family);
        m_family = family;
        m_given = m_chance.pick(m_words.given);
        QString name = m_given;
        if (m_chance.happens(0.4))
            name += QLatin1Char(' ') + m_chance.shaped(QStringLiteral("a"));
        const bool suffixed = m_chance.happens(0.08);
        const QString last =
            suffixed ? family + m_chance.pick(QStringList{" Jr", " Sr", " III"}) : family;
        put(CardField::MemberName, spelled(name, last));
        QStringList others;
        QStringList codes;
        const int count = m_layout.style.value(QStringLiteral("dependents"), "3").toInt();
        for (int i = 0; i < m_chance.whole(1, count); ++i) {
            others.append(spelled(m_chance.pick(m_words.given), family));
            codes.append(QStringLiteral("0%1").arg(i + 2));
        }
        put(CardField::Dependents, others.join(semicolon), others);
        m_made.dependentCodes = codes;
        if (said("people") == QLatin1String("rich"))
            richNames(count);
        put(CardField::DependentCode, m_chance.pick(QStringList{"01", "00", "01", "02"}));
        put(CardField::MemberId,
            m_chance.shaped(style("ids", {"aaa999999999", "W9999 99999", "n99999999", "aa9999999",
                                          "n999999999-01", "aaaa99999999", "ann99999n"})));
        put(CardField::GroupNumber,
            m_chance.shaped(style("groups", {"n99999", "n999999", "a99999", "99-99999", "aa9999",
                                             "0099999", "n99999-099"})));
        put(CardField::GroupName, m_chance.pick(m_words.employers));
    }

    void richNames(int most)
    {
        const Household house = inventHousehold(m_words, most, said("names"), m_more);
        put(CardField::MemberName, house.member);
        put(CardField::Dependents, house.dependents.join(semicolon), house.dependents);
        m_made.dependentCodes = house.codes;
    }

    // What a reader may take for a field.
    void strangers()
    {
        const QString how = said("names").section(QLatin1Char('-'), -1);
        for (int i = 0; i < 6; ++i) {
            m_made.persons.append(spelledName(m_more.pick(m_words.given + m_words.moreGiven),
                                              m_more.pick(m_words.family + m_words.moreFamily),
                                              how));
            m_made.telephones.append(bench::spelledPhone(
                m_more.pick(QStringList{"800", "888", "877", "866", "855", "833", "312", "808"}) +
                    m_more.shaped(QStringLiteral("n999999")),
                said("phones")));
            m_made.days.append(bench::spelledDate(QDate(2019, 1, 1).addDays(m_more.whole(0, 2800)),
                                                  said("dates")));
            m_made.relations.append(i == 0 && m_more.happens(0.6) ? QStringLiteral("Spouse")
                                    : m_more.happens(0.5)         ? QStringLiteral("Son")
                                                                  : QStringLiteral("Daughter"));
        }
    }

    void payer()
    {
        const QList<const Payer *> known = tablePayers(m_layout.set, m_layout.kind);
        const bool invented = m_layout.kind != CardKind::Medicaid && m_chance.happens(0.35);
        const Payer *payer = m_chance.pick(known);
        const bool own = m_layout.choices.contains(CardField::Payor);
        const QString drawn = invented ? m_chance.pick(m_words.payers) : payer->name;
        const QString name = own ? choice(CardField::Payor) : drawn;
        put(CardField::Payor, name);
        if (!invented && !own) // another name of the same payer is no error
            m_made.values[CardField::Payor].also = payer->aliases;
        m_made.headline = name;
        put(CardField::PayorId,
            m_chance.shaped(style("payerids", {"n9999", "n9999", "aa999", "999n9"})));
        QString letters;
        for (const QChar c : name.toLower())
            if (c.isLetter() && c.unicode() < 128)
                letters.append(c);
        m_made.web = QStringLiteral("www.%1.com").arg(letters.left(16));
    }

    void plan()
    {
        put(CardField::Plan, m_chance.pick(m_words.plans));
        put(CardField::PlanType, m_chance.pick(QStringList{"PPO", "HMO", "EPO", "POS", "HDHP"}));
        put(CardField::Issuer80840,
            providerNumber(m_chance.shaped(m_chance.happens(0.5) ? "999999999" : "199999999")));
        if (said("issuer") == QLatin1String("dashed"))
            m_made.values[CardField::Issuer80840].parts[0].insert(8, u'-').insert(3, u'-');
    }

    void pharmacy()
    {
        put(CardField::RxBin, m_chance.shaped(style("bins", {"0n9999", "6n9999", "0n9999"})));
        put(CardField::RxPcn,
            m_chance.shaped(m_chance.pick(QStringList{"ADV", "MEDDADV", "9999", "PCS", "IRX", "PEU",
                                                      "CLAIMCR", "A4", "HZRX", "SC9"})));
        put(CardField::RxGroup,
            m_chance.shaped(m_chance.pick(
                QStringList{"RX9999", "aaaaXRX", "RXaaaa", "n9999999", "aaa9999", "Uaaa"})));
        put(CardField::RxId, m_chance.shaped(QStringLiteral("n9999999999")));
        if (!said("pcns").isEmpty())
            put(CardField::RxPcn, m_more.shaped(said("pcns")));
        if (!said("rxgroups").isEmpty())
            put(CardField::RxGroup, m_more.shaped(said("rxgroups")));
    }

    // "1500" as "$1,500" or "$1,500.00".
    QString dollars(int amount, bool cents)
    {
        return QStringLiteral("$") + QLocale(QLocale::English).toString(amount) +
               (cents ? QStringLiteral(".00") : QString());
    }

    void amount(CardField field, const QList<QList<int>> &choices, bool cents)
    {
        const QList<int> picked = m_chance.pick(choices);
        QStringList kept;
        QStringList printed;
        for (const int one : picked) {
            kept.append(one < 0 ? QStringLiteral("%1%").arg(-one) : QString::number(one));
            printed.append(one < 0 ? kept.back() : dollars(one, cents));
        }
        put(field, kept.join(slash), printed);
    }

    void money()
    {
        const bool cents = style("money", {QStringLiteral("whole")}) == QLatin1String("cents");
        amount(CardField::CopayPcp, {{10}, {15}, {20}, {25}, {30}, {40}, {0}, {-20}}, cents);
        amount(CardField::CopaySpecialist, {{35}, {45}, {50}, {60}, {75}, {-20}, {-30}}, cents);
        amount(CardField::CopayUrgentCare, {{40}, {50}, {60}, {75}, {100}}, cents);
        amount(CardField::CopayEmergency, {{150}, {200}, {250}, {300}, {500}, {-20}}, cents);
        amount(CardField::CopayPharmacy,
               {{10, 35, 60}, {5, 25, 50}, {15, 40, 75}, {10, 30, 50}, {0, 30, 65}}, cents);
        amount(CardField::Deductible,
               {{500, 1000}, {1500, 3000}, {2000, 4000}, {750, 1500}, {3000, 6000}}, cents);
        amount(CardField::OutOfPocketMax,
               {{4000, 8000}, {6350, 12700}, {5000, 10000}, {8150, 16300}, {3500, 7000}}, cents);
    }

    QString spelledDate(QDate day)
    {
        return bench::spelledDate(day, style("dates", {QStringLiteral("us")}));
    }

    void date(CardField field, QDate day)
    {
        put(field, day.toString(Qt::ISODate), {spelledDate(day)});
    }

    void dates()
    {
        const QDate start(2021 + m_chance.whole(0, 5), m_chance.whole(1, 12), 1);
        date(CardField::EffectiveDate, m_chance.happens(0.5) ? QDate(start.year(), 1, 1) : start);
        date(CardField::ExpiryDate, start.addYears(m_chance.whole(3, 6)).addDays(-1));
        date(CardField::PartAStart, start.addYears(-m_chance.whole(0, 12)));
        date(CardField::PartBStart, start);
        date(CardField::BirthDate, QDate(1940, 1, 1).addDays(m_chance.whole(0, 27000)));
    }

    QString spelledPhone(const QString &digits)
    {
        return bench::spelledPhone(digits, style("phones", {QStringLiteral("dash")}));
    }

    QString phone()
    {
        const QString area = m_chance.pick(
            QStringList{"800", "888", "877", "866", "855", "844", "800", "212", "503", "713"});
        return area + m_chance.shaped(m_chance.happens(0.5) ? "5559999" : "n999999");
    }

    void contact()
    {
        for (const CardField field :
             {CardField::Phone, CardField::ProviderPhone, CardField::PharmacyPhone}) {
            const QString digits = phone();
            put(field, digits, {spelledPhone(digits)});
        }
        m_made.telephone = spelledPhone(phone());
        const QString box =
            (m_chance.happens(0.5) ? QStringLiteral("PO Box ") : QStringLiteral("P.O. Box ")) +
            m_chance.shaped(m_chance.pick(QStringList{"n9999", "n999", "n99999"}));
        const QStringList lines{box, m_chance.pick(m_words.cities)};
        put(CardField::ClaimsAddress, lines.join(semicolon), lines);
        const QString headed = m_made.headline + semicolon + lines.join(semicolon);
        m_made.values[CardField::ClaimsAddress].also.append(headed);
        if (!said("address").isEmpty())
            address(lines.front(), said("address"));
    }

    // "attn", "named" (the payer), "full" (both), "street". What stands above the box or street
    // may be told or not.
    void address(const QString &box, const QString &how)
    {
        QStringList lines;
        if (how == QLatin1String("named") || how == QLatin1String("full"))
            lines.append(m_made.headline);
        if (how == QLatin1String("attn") || how == QLatin1String("full"))
            lines.append(m_more.pick(QStringList{"Attn: Claims Department", "ATTN: Medical Claims",
                                                 "Attn Claims Processing", "Claims Unit"}));
        const qsizetype above = lines.size();
        if (how == QLatin1String("street")) {
            lines.append(m_more.pick(m_words.streets));
            if (m_more.happens(0.5))
                lines.append(m_more.shaped(QStringLiteral("Suite n99")));
        } else {
            lines.append(box);
        }
        lines.append(m_more.pick(m_words.moreCities));
        put(CardField::ClaimsAddress, lines.sliced(above).join(semicolon), lines);
        QStringList &also = m_made.values[CardField::ClaimsAddress].also;
        for (qsizetype from = 0; from < above; ++from)
            also.append(lines.sliced(from).join(semicolon));
        also.append(m_made.headline + semicolon + lines.sliced(above).join(semicolon));
    }

    void medicare()
    {
        static const QString letter = QStringLiteral("ACDEFGHJKMNPQRTUVWXY");
        const auto one = [this](char kind) -> QChar {
            if (kind == 'L' || (kind == 'E' && m_chance.happens(0.5)))
                return m_chance.pick(letter);
            return m_chance.shaped(QStringLiteral("9"))[0];
        };
        QString number = m_chance.shaped(QStringLiteral("n"));
        for (const char kind : {'L', 'E', '9', 'L', 'E', '9', 'L', 'L', '9', '9'})
            number.append(one(kind));
        number.insert(7, QLatin1Char('-'));
        number.insert(4, QLatin1Char('-'));
        put(CardField::MemberId, number);
    }

    void european()
    {
        const bool tuning = m_layout.set == CardSet::Tuning;
        put(CardField::FamilyName, m_family.toUpper());
        put(CardField::GivenNames, m_given.toUpper());
        put(CardField::MemberId, m_chance.shaped(tuning ? "a999999999" : "n999999999"));
        const QString institution = m_chance.shaped(tuning ? "109599999" : "n999");
        const QString name =
            m_chance.pick(tuning ? QStringList{"AOK NORD", "KKH SUED", "IKK WEST"}
                                 : QStringList{"CPAM LYON", "OEGK", "NHIF SOFIA", "EFKA"});
        put(CardField::PayorId, institution);
        put(CardField::Payor, name);
        put(CardField::CardNumber,
            m_chance.shaped(tuning ? "80276999999999999999" : "80040000099999999999"));
    }

    const Layout &m_layout;
    const Words &m_words;
    quint32 m_seed;
    quint32 m_index;
    Chance m_chance;
    Chance m_more; // of what came later, so that older designs keep their values
    Coverage m_made;
    QString m_family;
    QString m_given;
};

} // namespace

Coverage inventCoverage(const Layout &layout, quint32 seed, quint32 index)
{
    return Invention(layout, seed, index).make();
}

QStringList payersOf(CardSet set)
{
    QStringList names = wordsOf(set).payers;
    for (const CardKind kind : {CardKind::Commercial, CardKind::Medicaid})
        for (const Payer *payer : tablePayers(set, kind))
            names.append(payer->name);
    return names;
}

QString providerNumber(const QString &nineDigits)
{
    const QString whole = QStringLiteral("80840") + nineDigits;
    int sum = 0;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const int digit = whole[whole.size() - 1 - i].digitValue();
        sum += i % 2 == 1 ? digit : (digit * 2) / 10 + (digit * 2) % 10;
    }
    return nineDigits + QString::number((10 - sum % 10) % 10);
}

} // namespace foyer::bench
