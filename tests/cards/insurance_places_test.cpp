// SPDX-License-Identifier: GPL-3.0-or-later
// What has to be found among its like: which telephone, which address, which column of a table.
#include "kiosk/cards/insurance_text.h"

#include "tests/cards/seen_lines.h"

#include <doctest/doctest.h>

using namespace foyer;

namespace {

class Side {
public:
    Side &at(int x, int y, const char *text, int height = 30)
    {
        const QString line = QString::fromUtf8(text);
        const QRect box(x, y, int(line.size()) * height / 2, height);
        addSeen(m_lines, box, line, line, 0.96);
        return *this;
    }

    [[nodiscard]] Evidence read(CardField field) const
    {
        const InsuranceCard card = readBothSides({}, m_lines);
        const Evidence *found = card.find(field);
        return found ? *found : Evidence{field, {}};
    }

private:
    QList<TextLine> m_lines;
};

void certain(const Side &side, CardField field, const char *value)
{
    const Evidence evidence = side.read(field);
    CAPTURE(fieldKey(field).toStdString());
    CAPTURE(evidence.validatorsFailed.join(QLatin1Char(' ')).toStdString());
    CHECK(evidence.value.toStdString() == value);
    CHECK(evidence.grade == FieldGrade::Certain);
}

void doubtful(const Side &side, CardField field, const char *value)
{
    const Evidence evidence = side.read(field);
    CAPTURE(fieldKey(field).toStdString());
    CHECK(evidence.value.toStdString() == value);
    CHECK(evidence.grade != FieldGrade::Certain);
}

void nothing(const Side &side, CardField field)
{
    CAPTURE(fieldKey(field).toStdString());
    CHECK(side.read(field).value.toStdString() == "");
}

} // namespace

TEST_CASE("several telephones on one line belong each to the words in front of it")
{
    Side card;
    card.at(70, 60, "Members 800-555-0129 | Doctors & hospitals 866-555-0155");
    card.at(70, 120, "Pharmacists 877-555-0190 | HSA bank 833-555-0103");
    certain(card, CardField::Phone, "8005550129");
    certain(card, CardField::ProviderPhone, "8665550155");
    certain(card, CardField::PharmacyPhone, "8775550190");
}

TEST_CASE("two columns: the telephone under its words, and not the one beside small print")
{
    Side card;
    card.at(70, 100, "Providers: submit claims electronically where possible. Out-of-network");
    card.at(1250, 60, "Provider Service").at(1250, 100, "1-888-555-0190");
    card.at(1250, 180, "Pharmacy Help Desk").at(1250, 220, "1-844-555-0112");
    card.at(70, 225, "services may be subject to higher cost sharing. Benefits are not insured");
    certain(card, CardField::ProviderPhone, "8885550190");
    certain(card, CardField::PharmacyPhone, "8445550112");
}

TEST_CASE("a telephone for another purpose is nobody's")
{
    Side card;
    card.at(70, 60, "Nurse advice (312) 555-0174").at(70, 110, "Mental health (808) 555-0174");
    card.at(70, 160, "PRE-CERTIFICATION 808-555-0182").at(70, 210, "Fraud line 833-555-0149");
    card.at(70, 260, "Member assistance (MAP): 808-555-0105");
    card.at(70, 310, "EMPLOYEE ASSIST. 888-555-0146").at(70, 360, "PCP phone: 866-555-0182");
    nothing(card, CardField::Phone);
    nothing(card, CardField::ProviderPhone);
    nothing(card, CardField::PharmacyPhone);
}

TEST_CASE("the doctor's own telephone stands under the doctor's name")
{
    Side card;
    card.at(70, 60, "Primary Care Provider").at(70, 100, "OLGA DAVIS");
    card.at(70, 140, "Eastside Pediatrics").at(70, 180, "1-312-555-0135");
    nothing(card, CardField::Phone);
}

TEST_CASE("words that only mean a telephone leave it to a person")
{
    Side card;
    card.at(70, 60, "FUND OFFICE 844-555-0160");
    card.at(70, 120, "Hospitals and doctors call 713-555-0174 to verify eligibility.");
    doubtful(card, CardField::Phone, "8445550160");
    doubtful(card, CardField::ProviderPhone, "7135550174");
    Side advocate;
    advocate.at(70, 60, "Member advocate 844-555-0160");
    doubtful(advocate, CardField::Phone, "8445550160");
    Side both;
    both.at(70, 60, "Members and physicians 844-555-0160");
    doubtful(both, CardField::Phone, "8445550160");
    doubtful(both, CardField::ProviderPhone, "8445550160");
}

TEST_CASE("an area code that is not in service was misread")
{
    Side card;
    card.at(70, 60, "Member Services 655-555-0160");
    doubtful(card, CardField::Phone, "6555550160");
}

TEST_CASE("ten digits of somebody's number are no telephone")
{
    Side card;
    card.at(70, 60, "Subscriber ID 2115550155").at(70, 120, "7066190321");
    nothing(card, CardField::Phone);
}

TEST_CASE("the address begins at its street or box, whatever stands over it")
{
    Side card;
    card.at(70, 60, "Claims by mail")
        .at(70, 105, "P.0. Box 371630")
        .at(70, 150, "El Paso, TX 79998");
    certain(card, CardField::ClaimsAddress, "P.O. Box 371630; El Paso, TX 79998");
    Side attention;
    attention.at(70, 60, "Claims and correspondence:").at(70, 105, "Northfield HealthCare");
    attention.at(70, 150, "Attn: Claims Department").at(70, 195, "PO Box 85325");
    attention.at(70, 240, "Las Vegas, NV 89114-1001");
    certain(attention, CardField::ClaimsAddress, "PO Box 85325; Las Vegas, NV 89114-1001");
    Side line;
    line.at(70, 60, "CLAIM FILING: P.O. Box 4025, Phoenix, AZ 85072");
    certain(line, CardField::ClaimsAddress, "P.O. Box 4025; Phoenix, AZ 85072");
    Side beside;
    beside.at(70, 60, "Medical Claims:").at(420, 60, "Granite State Health");
    beside.at(420, 105, "PO Box 217996").at(420, 150, "East Lansing, MI 48826");
    certain(beside, CardField::ClaimsAddress, "PO Box 217996; East Lansing, MI 48826");
}

TEST_CASE("an address for something else is not where medical claims go")
{
    for (const char *caption :
         {"Part D Claims Address:", "Appeals", "Payment address (premiums only)", "Vision claims",
          "Premium payments:"}) {
        CAPTURE(caption);
        Side card;
        card.at(70, 60, "Medical Claims Address:").at(800, 60, caption);
        card.at(70, 105, "PO Box 165496").at(800, 105, "PO Box 80997");
        card.at(70, 150, "St. Louis, MO 63166").at(800, 150, "Schaumburg, IL 60195");
        certain(card, CardField::ClaimsAddress, "PO Box 165496; St. Louis, MO 63166");
        Side alone;
        alone.at(70, 60, caption).at(70, 105, "PO Box 80997").at(70, 150, "Schaumburg, IL 60195");
        nothing(alone, CardField::ClaimsAddress);
    }
}

TEST_CASE("an address whose words only mean it is for a person to see")
{
    for (const char *caption :
         {"Hospital and out-of-area claims only:", "Paper prescription claims:", "Dental claims",
          "Members submit claims to", "Prairie Benefits",
          "Claims outside the service area go to your plan. All others:"}) {
        CAPTURE(caption);
        Side card;
        card.at(70, 60, caption).at(70, 105, "PO Box 80660").at(70, 150, "El Paso, TX 79998");
        doubtful(card, CardField::ClaimsAddress, "PO Box 80660; El Paso, TX 79998");
    }
    Side house;
    house.at(70, 60, "Claims:").at(70, 105, "One Harbor Square").at(70, 150, "Hartford, CT 06156");
    doubtful(house, CardField::ClaimsAddress, "One Harbor Square; Hartford, CT 06156");
    Side box;
    box.at(70, 60, "Claims:").at(70, 105, "PO Box $2469").at(70, 150, "El Paso, TX 79998");
    CHECK(box.read(CardField::ClaimsAddress).grade != FieldGrade::Certain);
}

TEST_CASE("two addresses for claims: nobody knows which")
{
    Side card;
    card.at(70, 60, "Mail claims to:").at(800, 60, "Submit claims to:");
    card.at(70, 105, "PO Box 165496").at(800, 105, "PO Box 80997");
    card.at(70, 150, "St. Louis, MO 63166").at(800, 150, "Schaumburg, IL 60195");
    CHECK(card.read(CardField::ClaimsAddress).grade != FieldGrade::Certain);
}

TEST_CASE("amounts in columns: the plan's own network")
{
    Side card;
    card.at(670, 60, "In network").at(1120, 60, "Out of network");
    card.at(70, 120, "Deductible (Ind/Fam)").at(670, 120, "$2,000 / $4,000");
    card.at(1120, 120, "$7,000 / $19,000");
    card.at(70, 180, "Specialist visit").at(670, 180, "$75").at(1120, 180, "40%");
    card.at(70, 240, "Prescriptions after deductible").at(670, 240, "$5 / $45 / $80");
    certain(card, CardField::Deductible, "2000/4000");
    certain(card, CardField::CopaySpecialist, "75");
    certain(card, CardField::CopayPharmacy, "5/45/80");
    Side swapped;
    swapped.at(670, 60, "Out of network").at(1120, 60, "In network");
    swapped.at(70, 120, "Specialist visit").at(670, 120, "40%").at(1120, 120, "$75");
    CHECK(swapped.read(CardField::CopaySpecialist).value.toStdString() == "75");
    Side headless;
    headless.at(70, 120, "Specialist visit").at(670, 120, "$45").at(1120, 120, "$75");
    doubtful(headless, CardField::CopaySpecialist, "45");
    Side family;
    family.at(670, 60, "Individual").at(1120, 60, "Family");
    family.at(70, 120, "Deductible").at(670, 120, "$1,000").at(1120, 120, "$2,000");
    CHECK(family.read(CardField::Deductible).value.toStdString() == "1000/2000");
}

TEST_CASE("labels of amounts in small letters, and one beside another's amount")
{
    Side card;
    card.at(70, 60, "Network copay: primary care $10, specialty $45");
    card.at(70, 120, "Emergency room $250, urgent care $100");
    certain(card, CardField::CopayPcp, "10");
    certain(card, CardField::CopaySpecialist, "45");
    certain(card, CardField::CopayEmergency, "250");
    certain(card, CardField::CopayUrgentCare, "100");
    Side bar;
    bar.at(70, 60, "Doctor $0 | Specialist $75 | Urgent Care $60 | ER $200");
    certain(bar, CardField::CopayPcp, "0");
    certain(bar, CardField::CopayEmergency, "200");
    Side pharmacy;
    pharmacy.at(70, 60, "Pharmacy").at(500, 60, "$15/$40/$75");
    certain(pharmacy, CardField::CopayPharmacy, "15/40/75");
}

TEST_CASE("what the plan pays is no copay, and no copay is $52")
{
    Side card;
    card.at(70, 60, "The plan pays").at(70, 120, "Doctor visit").at(500, 120, "$65");
    nothing(card, CardField::CopayPcp);
    Side limited;
    limited.at(70, 60, "Basic Limited Benefit").at(70, 120, "Doctor visit").at(500, 120, "$65");
    doubtful(limited, CardField::CopayPcp, "65");
    Side odd;
    odd.at(70, 60, "SPECIALIST $52");
    doubtful(odd, CardField::CopaySpecialist, "52");
}

TEST_CASE("dependents without what they are to the member")
{
    Side card;
    card.at(70, 60, "Covered Dependents").at(70, 105, "YAMAMOTO ILIANA Spouse");
    card.at(70, 150, "YAMAMOTO GRANT C Son").at(70, 195, "MARIA YAMAMOTO (Daughter) 01/02/2015");
    doubtful(card, CardField::Dependents, "YAMAMOTO ILIANA; YAMAMOTO GRANT C; MARIA YAMAMOTO");
    Side spouse;
    spouse.at(70, 60, "Spouse").at(430, 60, "Summer Vanderbilt");
    doubtful(spouse, CardField::Dependents, "Summer Vanderbilt");
}

TEST_CASE("several people in one line, and a date that is nobody")
{
    Side card;
    card.at(70, 60, "Covered").at(500, 60, "Dmitri Yamamoto, Juan Carlos King");
    doubtful(card, CardField::Dependents, "Dmitri Yamamoto; Juan Carlos King");
    Side under;
    under.at(70, 60, "Anne-Sophie Kim").at(70, 105, "Spouse and dependents");
    under.at(70, 150, "JAN 01, 2021");
    doubtful(under, CardField::Dependents, "Anne-Sophie Kim");
    Side sentence;
    sentence.at(70, 60, "Covered services need no referral");
    nothing(sentence, CardField::Dependents);
}

TEST_CASE("a list of people: the first is the member, the others are the dependents")
{
    Side card;
    card.at(70, 60, "CD").at(150, 60, "MEMBER NAME").at(900, 60, "BIRTH DATE");
    card.at(70, 105, "01").at(150, 105, "IBRAHIM MUHAMMAD").at(900, 105, "03/04/51");
    card.at(70, 150, "02").at(150, 150, "DU TYRONE");
    card.at(70, 195, "03").at(150, 195, "O'NEILL MIGUEL");
    doubtful(card, CardField::Dependents, "DU TYRONE; O'NEILL MIGUEL");
    doubtful(card, CardField::DependentCode, "01");
    Side misread;
    misread.at(70, 60, "61 IBRAHIM MUHAMMAD").at(70, 105, "02 DU TYRONE");
    doubtful(misread, CardField::DependentCode, "01");
    doubtful(misread, CardField::Dependents, "DU TYRONE");
}
