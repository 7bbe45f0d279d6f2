// SPDX-License-Identifier: GPL-3.0-or-later
// Every version of the standard, every issuer, every invented person: what was written is read,
// byte for byte, also with the deviations met in the field.
#include "kiosk/cards/aamva.h"
#include "kiosk/cards/aamva_elements.h"
#include "kiosk/core/visit_code.h"
#include "tests/fixtures/licence_code.h"
#include "tests/fixtures/licence_issuers.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <set>
#include <string>

using namespace foyer;
using namespace foyer::fixtures;

namespace {

constexpr qsizetype nameField = 40;

Truncation flag(const LicenceCode &code, const QString &name)
{
    if (code.version < 4)
        return Truncation::Unknown;
    return name.size() > nameField ? Truncation::Yes : Truncation::No;
}

// What a reader who knows the person and the version expects.
Licence expected(const LicencePerson &person, const LicenceCode &code)
{
    Licence licence;
    licence.version = code.version;
    licence.issuer = person.issuer;
    licence.identityCard = code.identityCard;
    licence.number = person.number;
    licence.family = code.version <= 1 ? person.family : person.family.left(nameField);
    licence.given = code.version <= 3 ? person.given : person.given.left(nameField);
    licence.middle = code.version <= 3 ? person.middle : person.middle.left(nameField);
    licence.suffix = person.suffix;
    licence.familyCut = flag(code, person.family);
    licence.givenCut = flag(code, person.given);
    licence.middleCut = flag(code, person.middle);
    licence.birthDate = person.birthDate;
    licence.expires = person.expires;
    licence.issued = person.issued;
    licence.gender = person.gender;
    licence.address = person.address;
    if (code.version <= 1)
        licence.address.country.clear();
    return licence;
}

LicencePerson of(LicencePerson person, const LicenceIssuer &issuer)
{
    person.issuer = QLatin1String(issuer.number);
    person.address.state = QLatin1String(issuer.code);
    person.address.country = QLatin1String(issuer.country);
    if (person.address.country == QLatin1String("CAN"))
        person.address.postalCode = QStringLiteral("K1A0B1");
    return person;
}

bool sameElements(const LicenceElements &written, const Elements &read)
{
    if (written.size() != read.size())
        return false;
    return std::ranges::all_of(written, [&](const auto &element) {
        return read.contains(element.first) && read[element.first] == element.second.trimmed();
    });
}

// The samples of the standard's Annex D. The second directory entry of the later one says 319; that
// is so with two blanks behind the postal code, and one too many as the text is printed, with one.
QByteArray sampleOf2020(int blanks)
{
    return "@\n\x1e\rANSI 636000100002DL00410278ZV03190008DLDAQT64235789\nDCSSAMPLE\nDDEN\n"
           "DACMICHAEL\nDDFN\nDADJOHN\nDDGN\nDCUJR\nDCAD\nDCBK\nDCDPH\nDBD06062019\n"
           "DBB06061986\nDBA12102024\nDBC1\nDAU068 in\nDAYBRO\nDAG2300 WEST BROAD STREET\n"
           "DAIRICHMOND\nDAJVA\nDAK232690000" +
           QByteArray(blanks, ' ') +
           "\nDCF2424244747474786102204\nDCGUSA\nDCK123456789\nDDAF\nDDB06062018\n"
           "DDC06062020\nDDD1\rZVZVA01\r";
}

const QByteArray
    sampleOf2000("@\n\x1e\rANSI 6360000102DL00390187ZV02260032DLDAQ0123456789ABC\n"
                 "DAAPUBLIC,JOHN,Q\nDAG123 MAIN STREET\nDAIANYTOWN\nDAJVA\nDAK123459999  \n"
                 "DARDM  \nDAS          \nDAT     \nDAU509\nDAW175\nDAYBL \nDAZBR \n"
                 "DBA20011201\nDBB19761123\nDBCM\nDBD19961201\r"
                 "ZVZVAJURISDICTIONDEFINEDELEMENT\r");

} // namespace

TEST_CASE("at least sixty issuers, each number and each code once")
{
    std::set<std::string> numbers;
    std::set<std::string> codes;
    for (const LicenceIssuer &issuer : licenceIssuers) {
        numbers.insert(issuer.number);
        codes.insert(issuer.code);
    }
    CHECK(licenceIssuers.size() >= 60);
    CHECK(numbers.size() == licenceIssuers.size());
    CHECK(codes.size() == licenceIssuers.size());
}

TEST_CASE("all versions, issuers and people are read as written")
{
    int wrong = 0;
    int read = 0;
    for (int version = 0; version <= 10; ++version)
        for (const LicenceIssuer &issuer : licenceIssuers)
            for (const LicencePerson &someone : licencePeople()) {
                const LicencePerson person = of(someone, issuer);
                const LicenceCode code{.version = version, .identityCard = read % 2 == 1};
                const QByteArray bytes = licenceBytes(person, code);
                const auto data = readAamva(bytes);
                const auto licence = parseLicence(bytes);
                const bool right =
                    data && sameElements(licenceElements(person, code), data->elements) &&
                    licence && *licence == expected(person, code) && parseScan(bytes).has_value();
                if (!right && ++wrong <= 3) {
                    CAPTURE(version);
                    CAPTURE(bytes.toStdString());
                    CHECK(right);
                }
                ++read;
            }
    CHECK(wrong == 0);
    CHECK(read == 11 * int(licenceIssuers.size()) * int(licencePeople().size()));
}

TEST_CASE("the deviations of the field change nothing")
{
    for (const LicencePerson &person : licencePeople())
        for (int version = 0; version <= 10; ++version) {
            LicenceCode deviations[] = {
                {.utf8 = true},
                {.elementEnd = "\r\n"},
                {.elementEnd = "\r"},
                {.elementEnd = "\x1e"},
                {.subfileEnd = "\n"},
                {.subfileEnd = "\r\n"},
                {.start = "@\n\r"},
                {.start = "@"},
                {.start = "@\r\n\x1e\r\n"},
                {.word = "ansi "},
                {.word = "AAMVA"},
                {.word = "ANSI "},
                {.offsetError = 1},
                {.offsetError = -1},
                {.offsetError = 5000},
                {.lengthError = -7},
                {.lengthError = 900},
                {.fill = 9},
                {.jurisdictionSubfile = false},
                {.jurisdictionFirst = true},
                {.namesLast = true},
            };
            for (LicenceCode &code : deviations) {
                code.version = version;
                const QByteArray bytes = licenceBytes(person, code);
                CAPTURE(bytes.toStdString());
                const auto licence = parseLicence(bytes);
                REQUIRE(licence.has_value());
                CHECK((*licence == expected(person, code)));
                const auto scan = parseScan(bytes);
                REQUIRE(scan.has_value());
                CHECK(scan->kind == ScanKind::Licence);
            }
        }
}

TEST_CASE("the standard's own sample, whose second offset is wrong, reads right")
{
    REQUIRE(sampleOf2020(1).indexOf("ZVZVA01") == 318);
    for (int blanks = 0; blanks <= 2; ++blanks) {
        const auto licence = parseLicence(sampleOf2020(blanks));
        REQUIRE(licence.has_value());
        CHECK(licence->issuer == QStringLiteral("636000"));
        CHECK(licence->number == QStringLiteral("T64235789"));
        CHECK(licence->family == QStringLiteral("SAMPLE"));
        CHECK(licence->suffix == QStringLiteral("JR"));
        CHECK(licence->birthDate == QDate(1986, 6, 6));
        CHECK(licence->gender == QStringLiteral("male"));
        CHECK(licence->address.postalCode == QStringLiteral("23269"));
        CHECK(toFacts(*licence).given == QStringLiteral("MICHAEL JOHN"));
        CHECK_FALSE(expired(*licence, QDate(2024, 12, 10)));
        CHECK(expired(*licence, QDate(2024, 12, 11)));
    }
}

TEST_CASE("the sample of the first version reads right")
{
    const auto licence = parseLicence(sampleOf2000);
    REQUIRE(licence.has_value());
    CHECK(licence->version == 1);
    CHECK(licence->family == QStringLiteral("PUBLIC"));
    CHECK(toFacts(*licence).given == QStringLiteral("JOHN Q"));
    CHECK(licence->birthDate == QDate(1976, 11, 23));
    CHECK(licence->expires == QDate(2001, 12, 1));
    CHECK(licence->gender == QStringLiteral("male"));
    CHECK(licence->address.postalCode == QStringLiteral("12345-9999"));
}

TEST_CASE("a name cut to its field proves nothing, flagged or not; a whole one does")
{
    for (int version = 0; version <= 10; ++version)
        for (const LicencePerson &person : licencePeople()) {
            CAPTURE(version);
            const auto licence = parseLicence(licenceBytes(person, {.version = version}));
            REQUIRE(licence.has_value());
            const Facts facts = toFacts(*licence);
            CHECK((facts.family.isEmpty() || facts.family == person.family));
            CHECK(facts.family.isEmpty() == (person.family.size() >= nameField));
            const QStringList names{person.given, person.middle};
            const bool given = person.given.size() < nameField;
            const bool middle =
                given && !person.middle.isEmpty() && person.middle.size() < nameField;
            CHECK(facts.given == names.first(middle ? 2 : given ? 1 : 0).join(QLatin1Char(' ')));
        }
    LicencePerson whole;
    whole.family = QString(nameField, QLatin1Char('A'));
    CHECK(toFacts(*parseLicence(licenceBytes(whole))).family == whole.family); // DDEN
}

TEST_CASE("every date of the life of a patient is the same in either order")
{
    LicencePerson person;
    for (QDate day(1900, 1, 1); day < QDate(2030, 1, 1); day = day.addDays(17))
        for (const char *country : {"USA", "CAN"}) {
            person.birthDate = day;
            person.address.country = QLatin1String(country);
            const auto licence = parseLicence(licenceBytes(person));
            REQUIRE(licence.has_value());
            CHECK(licence->birthDate == day);
        }
}

TEST_CASE("without separators a name is whole or not read")
{
    int read = 0;
    for (const char *family : {"SAMPLE", "LINDAHL", "MEDCALF", "ALDAZABAL", "MADDEN", "HADDAM",
                               "DAHL", "HOLIDAY", "DACOSTA", "MCDADE", "GARCIA LOPEZ", "MCDCURSO"})
        for (int version = 0; version <= 10; ++version)
            for (const bool identityCard : {false, true}) {
                LicencePerson person;
                person.family = QLatin1String(family);
                const QByteArray bytes = licenceBytes(person, {.version = version,
                                                               .identityCard = identityCard,
                                                               .elementEnd = "",
                                                               .subfileEnd = "",
                                                               .start = "@"});
                CAPTURE(bytes.toStdString());
                for (qsizetype cut = 1; cut <= bytes.size(); ++cut)
                    if (const auto licence = parseLicence(bytes.first(cut))) {
                        CHECK((licence->family.isEmpty() || licence->family == person.family));
                        CHECK((licence->given.isEmpty() || licence->given == person.given));
                        read += cut == bytes.size() && licence->family == person.family;
                    }
            }
    CHECK(read >= 2 * 7 * 2); // SAMPLE and GARCIA LOPEZ from version 4 on
}
