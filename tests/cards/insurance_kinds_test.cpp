// SPDX-License-Identifier: GPL-3.0-or-later
// Cards of each kind, fields of each family, and the ways in which a value goes wrong without
// looking wrong.
#include "kiosk/cards/insurance_text.h"

#include "tests/cards/seen_lines.h"

#include <doctest/doctest.h>

#include <QElapsedTimer>

using namespace foyer;

namespace {

class Side {
public:
    Side &at(int x, int y, const char *text, int height = 40)
    {
        return at(x, y, text, text, height);
    }

    Side &at(int x, int y, const char *first, const char *second, int height)
    {
        const QString text = QString::fromUtf8(first);
        const QRect box(x, y, int(text.size()) * height / 2, height);
        addSeen(m_lines, box, text, QString::fromUtf8(second), 0.96);
        return *this;
    }

    // What the network that was taught on Spanish makes of the last line.
    Side &other(const char *text)
    {
        m_lines[m_lines.size() - 3].text = QString::fromUtf8(text);
        return *this;
    }

    [[nodiscard]] const QList<TextLine> &lines() const { return m_lines; }

private:
    QList<TextLine> m_lines;
};

Evidence read(const Side &side, CardField field)
{
    const InsuranceCard card = readBothSides(side.lines(), {});
    const Evidence *found = card.find(field);
    return found ? *found : Evidence{field, {}};
}

void certain(const Side &side, CardField field, const char *value)
{
    const Evidence evidence = read(side, field);
    CAPTURE(fieldKey(field).toStdString());
    CAPTURE(evidence.validatorsFailed.join(QLatin1Char(' ')).toStdString());
    CHECK(evidence.value.toStdString() == value);
    CHECK(evidence.grade == FieldGrade::Certain);
}

void notCertain(const Side &side, CardField field)
{
    CAPTURE(fieldKey(field).toStdString());
    CHECK(read(side, field).grade != FieldGrade::Certain);
}

} // namespace

TEST_CASE("Medicare: a number by its position rules, two dates, no plan")
{
    const Side card = Side()
                          .at(100, 80, "MEDICARE HEALTH INSURANCE", 60)
                          .at(90, 260, "Name/Nombre", 30)
                          .at(90, 300, "JOHN L SMITH", 44)
                          .at(90, 420, "Medicare Number/Número de Medicare", 30)
                          .at(90, 460, "1EG4-TE5-MK72", 44)
                          .at(900, 560, "Coverage starts/Cobertura empieza", 30)
                          .at(90, 640, "HOSPITAL (PART A)", 40)
                          .at(900, 640, "03-01-2016", 40)
                          .at(90, 720, "MEDICAL (PART B)", 40)
                          .at(900, 720, "04-01-2016", 40);
    CHECK(readBothSides(card.lines(), {}).kind == CardKind::Medicare);
    certain(card, CardField::Payor, "Medicare");
    certain(card, CardField::MemberId, "1EG4-TE5-MK72");
    certain(card, CardField::PartAStart, "2016-03-01");
    certain(card, CardField::PartBStart, "2016-04-01");
    CHECK(read(card, CardField::EffectiveDate).value.isEmpty());
    // S, L, O, I, B and Z do not occur, and a letter stands where only letters stand.
    const Side wrong = Side()
                           .at(100, 80, "MEDICARE HEALTH INSURANCE", 60)
                           .at(90, 420, "Medicare Number", 30)
                           .at(90, 460, "1EG4-TE5-7K72", 44)
                           .at(90, 640, "HOSPITAL (PART A)", 40);
    CHECK(read(wrong, CardField::MemberId).value.isEmpty());
}

TEST_CASE("TRICARE and Medicaid")
{
    const Side tricare = Side()
                             .at(100, 60, "TRICARE Prime", 60)
                             .at(90, 260, "NAME: SMITH, JOHN")
                             .at(90, 340, "DoD Benefits Number: 22345678901");
    certain(tricare, CardField::MemberId, "22345678901");
    certain(tricare, CardField::Payor, "TRICARE");
    const Side medicaid = Side()
                              .at(100, 60, "Nebraska Medical Assistance", 60)
                              .at(90, 260, "Medicaid ID: 82207143498")
                              .at(90, 340, "Date of Birth: 10/02/1940");
    CHECK(readBothSides(medicaid.lines(), {}).kind == CardKind::Medicaid);
    certain(medicaid, CardField::MemberId, "82207143498");
    certain(medicaid, CardField::BirthDate, "1940-10-02");
}

TEST_CASE("EHIC: anchored on the numbers of the boxes, whatever the language")
{
    const Side card = Side()
                          .at(80, 60, "EUROPEAN HEALTH INSURANCE CARD", 40)
                          .at(80, 280, "3. Nachname", 22)
                          .at(80, 316, "MUSTERMANN", 40)
                          .at(80, 400, "4. Vornamen", 22)
                          .at(80, 436, "ERIKA", 40)
                          .at(80, 520, "5. Geburtsdatum", 22)
                          .at(80, 556, "12/08/1964", 40)
                          .at(770, 520, "6. Kennnummer", 22)
                          .at(770, 556, "X234567892", 40)
                          .at(80, 640, "7. Kennnummer des Trägers", 22)
                          .at(80, 676, "209519005 - AOK NORD", 40)
                          .at(80, 760, "8. Kennnummer der Karte", 22)
                          .at(80, 796, "80276001234567892356", 40)
                          .at(1120, 760, "9. Ablaufdatum", 22)
                          .at(1120, 796, "31/12/2029", 40);
    CHECK(readBothSides(card.lines(), {}).kind == CardKind::Ehic);
    certain(card, CardField::FamilyName, "MUSTERMANN");
    certain(card, CardField::GivenNames, "ERIKA");
    certain(card, CardField::BirthDate, "1964-08-12"); // day first
    certain(card, CardField::MemberId, "X234567892");
    certain(card, CardField::PayorId, "209519005");
    certain(card, CardField::Payor, "AOK NORD");
    certain(card, CardField::CardNumber, "80276001234567892356");
    certain(card, CardField::ExpiryDate, "2029-12-31");
}

TEST_CASE("copays, tiers, individual and family")
{
    const Side card = Side()
                          .at(70, 300, "PCP $25 Specialist $50 Urgent Care $60 ER $250")
                          .at(70, 380, "Rx tiers $10/$35/$60")
                          .at(70, 460, "DED $1,500 / $3,000 OOP MAX $6,350.00/$12,700.00");
    certain(card, CardField::CopayPcp, "25");
    certain(card, CardField::CopaySpecialist, "50");
    certain(card, CardField::CopayUrgentCare, "60");
    certain(card, CardField::CopayEmergency, "250");
    certain(card, CardField::CopayPharmacy, "10/35/60");
    certain(card, CardField::Deductible, "1500/3000");
    certain(card, CardField::OutOfPocketMax, "6350/12700");
    const Side shared = Side().at(70, 300, "PCP/Specialist: $20/20%");
    certain(shared, CardField::CopayPcp, "20");
    certain(shared, CardField::CopaySpecialist, "20%");
}

TEST_CASE("an amount that lost its sign, its point or its other half is for a person to see")
{
    notCertain(Side().at(70, 300, "PCP 525"), CardField::CopayPcp);
    notCertain(Side().at(70, 300, "Specialist: $5000"), CardField::CopaySpecialist);
    notCertain(Side().at(70, 300, "Deductible: Individual $500").at(900, 300, "Family $1,000"),
               CardField::Deductible);
    notCertain(Side().at(70, 300, "Emergency: call 911"), CardField::CopayEmergency);
    CHECK(
        read(Side().at(70, 300, "Emergency: call 911"), CardField::CopayEmergency).value.isEmpty());
}

TEST_CASE("telephones go by their roles")
{
    const Side card = Side()
                          .at(70, 300, "Member Services: 1-800-555-0123 (TTY 711)")
                          .at(70, 380, "Provider Services: (888) 555-0124")
                          .at(70, 460, "Pharmacists: 877.555.0125")
                          .at(70, 540, "Nurse line: 866-555-0126");
    certain(card, CardField::Phone, "8005550123");
    certain(card, CardField::ProviderPhone, "8885550124");
    certain(card, CardField::PharmacyPhone, "8775550125");
}

TEST_CASE("an address and dependents are lists of lines")
{
    const Side card = Side()
                          .at(70, 200, "Dependents")
                          .at(70, 250, "02 EMMA SMITH")
                          .at(70, 300, "03 NOAH SMITH")
                          .at(70, 500, "Mail claims to:")
                          .at(70, 550, "PO Box 23831")
                          .at(70, 600, "El Paso, TX 79998");
    // Whether that is all of them the card does not say.
    CHECK(read(card, CardField::Dependents).value == QStringLiteral("EMMA SMITH; NOAH SMITH"));
    notCertain(card, CardField::Dependents);
    certain(card, CardField::ClaimsAddress, "PO Box 23831; El Paso, TX 79998");
    // 19998 is no code of Texas.
    notCertain(Side()
                   .at(70, 500, "Mail claims to:")
                   .at(70, 550, "PO Box 23831")
                   .at(70, 600, "El Paso, TX 19998"),
               CardField::ClaimsAddress);
}

TEST_CASE("a plan is certain when every word of it is one of plans")
{
    const auto plan = [](const char *value) { return Side().at(70, 200, value); };
    certain(plan("Plan: Choice Plus 1500"), CardField::Plan, "Choice Plus 1500");
    notCertain(plan("Plan: Choice Plvs"), CardField::Plan);
    notCertain(plan("Plan: Gold Coast Teamsters"), CardField::Plan);
}

TEST_CASE("labels under their values, and both manners on one card")
{
    const Side card = Side()
                          .at(80, 300, "GRACE ABERNATHY", 46)
                          .at(80, 359, "Subscriber", 27)
                          .at(80, 431, "LN4902419", 42)
                          .at(80, 487, "Member ID", 25)
                          .at(1160, 424, "RxPCN", 28)
                          .at(1160, 468, "CLAIMCR", 37);
    certain(card, CardField::MemberName, "GRACE ABERNATHY");
    certain(card, CardField::MemberId, "LN4902419");
    CHECK(read(card, CardField::RxPcn).value == QStringLiteral("CLAIMCR"));
}

TEST_CASE("Spanish labels, and labels with one slip")
{
    const Side card = Side()
                          .at(70, 200, "Nombre del miembro: MARIA LOPEZ")
                          .at(70, 280, "Número de miembro: XHB223344556")
                          .at(70, 360, "Fecha de vigencia: 03/01/2025")
                          .at(70, 440, "Servicio al cliente: 800-555-0123");
    certain(card, CardField::MemberName, "MARIA LOPEZ");
    certain(card, CardField::MemberId, "XHB223344556");
    certain(card, CardField::EffectiveDate, "2025-03-01");
    certain(card, CardField::Phone, "8005550123");
    CHECK(read(Side().at(70, 280, "Subscribor ID: XHB223344556"), CardField::MemberId).value ==
          QStringLiteral("XHB223344556"));
}

TEST_CASE("a piece of the value that stands apart takes the certainty away")
{
    notCertain(Side().at(70, 280, "Member ID: 7590347071").at(540, 280, "-01"),
               CardField::MemberId);
    notCertain(Side().at(70, 280, "Group: O36633", "Group: 036633", 40).other("Group: O36633"),
               CardField::GroupNumber);
    notCertain(Side().at(70, 280, "Group: 136633").other("Group: I36633"), CardField::GroupNumber);
    notCertain(Side().at(70, 280, "RxBIN: O3399B"), CardField::RxBin);
}

TEST_CASE("the accents of a name are those that the Spanish network reads, and are asked about")
{
    const Side spanish = Side().at(70, 280, "Name: HIROSHI MUNOZ").other("Name: HIROSHI MUÑOZ");
    CHECK(read(spanish, CardField::MemberName).value == QString::fromUtf8("HIROSHI MUÑOZ"));
    notCertain(spanish, CardField::MemberName);
    certain(Side().at(70, 280, "Name: HIROSHI MUNOZ"), CardField::MemberName, "HIROSHI MUNOZ");
    CHECK(read(Side().at(70, 280, "Name: James Kowalski Ill"), CardField::MemberName).value ==
          QStringLiteral("James Kowalski III"));
}

TEST_CASE("swapped columns: a value goes to the label above it and to no other")
{
    const Side card =
        Side().at(70, 300, "RxBIN").at(500, 300, "RxPCN").at(70, 350, "ADV").at(500, 350, "610014");
    CHECK(read(card, CardField::RxBin).value.isEmpty());
}

TEST_CASE("six hundred lines of labels take no longer than a moment")
{
    QList<TextLine> lines;
    for (int i = 0; i < 600; ++i)
        lines.append({QStringLiteral("Member ID Group RxBIN Name Dependents Claims address"),
                      QRect((i % 7) * 220, (i / 7) * 11, 210, 10), 0.9, i % 2});
    QElapsedTimer clock;
    clock.start();
    (void)readBothSides(lines, lines);
    (void)worthASecondLook(lines);
    CHECK(clock.elapsed() < 20'000); // sanitizers included
    MESSAGE(clock.elapsed() << " ms");
}
