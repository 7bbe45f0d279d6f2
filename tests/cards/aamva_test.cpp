// SPDX-License-Identifier: GPL-3.0-or-later
// Licences: all versions and the flaws seen in the field give the same person, and never a guessed
// one.
#include "kiosk/cards/aamva.h"
#include "tests/fixtures/cards_fixture.h"

#include <doctest/doctest.h>

using namespace foyer;
using namespace foyer::fixtures;

namespace {

LicencePerson maria()
{
    LicencePerson person;
    person.family = QStringLiteral("GARCIA LOPEZ");
    person.given = QStringLiteral("MARIA");
    person.middle = QStringLiteral("LUISA");
    person.birthDate = QDate(1980, 2, 3);
    person.gender = QStringLiteral("female");
    return person;
}

Licence read(const QByteArray &bytes)
{
    const Result<Licence> licence = parseLicence(bytes);
    REQUIRE(licence.has_value());
    return *licence;
}

} // namespace

TEST_CASE("all versions of the standard say the same about the person")
{
    for (int version = 1; version <= 10; ++version) {
        CAPTURE(version);
        const Licence licence = read(aamvaBytes(maria(), {.version = version}));
        CHECK(licence.version == version);
        CHECK(licence.issuer == QStringLiteral("636000"));
        CHECK(licence.family == QStringLiteral("GARCIA LOPEZ"));
        CHECK(licence.given == QStringLiteral("MARIA"));
        CHECK(licence.middle == QStringLiteral("LUISA"));
        CHECK(licence.birthDate == QDate(1980, 2, 3));
        CHECK(licence.expires == QDate(2031, 6, 6));
        CHECK(licence.gender == QStringLiteral("female"));
        CHECK(licence.number == QStringLiteral("T64235789"));
        CHECK(licence.address.city == QStringLiteral("ASHFORD"));
        CHECK(licence.address.postalCode == QStringLiteral("23269"));
    }
}

TEST_CASE("a wrong offset, subfiles in another order and changed separators do not matter")
{
    const Licence expected = read(aamvaBytes(maria()));
    CHECK(read(aamvaBytes(maria(), {.offsetError = 1})) == expected);
    CHECK(read(aamvaBytes(maria(), {.offsetError = 700})) == expected);
    CHECK(read(aamvaBytes(maria(), {.jurisdictionFirst = true})) == expected);
    CHECK(read(aamvaBytes(maria(), {.separators = Separators::CarriageReturns})) == expected);
    CHECK(read(aamvaBytes(maria(), {.separators = Separators::Dropped})) == expected);
}

TEST_CASE("without separators a name that holds an element's name is not guessed at")
{
    LicencePerson person = maria();
    person.family = QStringLiteral("DACOSTA");
    CHECK(read(aamvaBytes(person)).family == QStringLiteral("DACOSTA"));
    const auto unclear = parseLicence(aamvaBytes(person, {.separators = Separators::Dropped}));
    REQUIRE_FALSE(unclear.has_value());
    CHECK(unclear.error().kind == ErrorKind::BadInput);
}

TEST_CASE("a Canadian licence writes its dates the other way round")
{
    LicencePerson person = maria();
    person.address.country = QStringLiteral("CAN");
    person.address.postalCode = QStringLiteral("K1A0B1");
    const Licence licence = read(aamvaBytes(person));
    CHECK(licence.birthDate == QDate(1980, 2, 3));
    CHECK(licence.address.country == QStringLiteral("CAN"));
}

TEST_CASE("what the card does not say stays unknown")
{
    LicencePerson person = maria();
    person.gender.clear();
    person.middle.clear(); // written as NONE
    person.address.country.clear();
    const Licence licence = read(aamvaBytes(person));
    CHECK(licence.gender.isEmpty());
    CHECK(licence.middle.isEmpty());
    CHECK(licence.address.country.isEmpty());
    CHECK(toFacts(licence).given == QStringLiteral("MARIA"));
    CHECK_FALSE(expired(Licence{}, QDate(2026, 1, 1)));
}

TEST_CASE("a licence proves name and birth date, but not a name that was cut")
{
    const Facts facts = toFacts(read(aamvaBytes(maria())));
    CHECK(facts.source == FactSource::Licence);
    CHECK(facts.family == QStringLiteral("GARCIA LOPEZ"));
    CHECK(facts.given == QStringLiteral("MARIA LUISA"));
    CHECK(facts.birthDate == QDate(1980, 2, 3));
    const Licence cut = read(aamvaBytes(maria(), {.familyCut = 'T'}));
    CHECK(cut.familyCut == Truncation::Yes);
    CHECK(toFacts(cut).family.isEmpty());
    CHECK(toFacts(read(aamvaBytes(maria(), {.familyCut = 'U'}))).family ==
          QStringLiteral("GARCIA LOPEZ"));
}

TEST_CASE("a licence is expired from the day after its last")
{
    const Licence licence = read(aamvaBytes(maria()));
    CHECK_FALSE(expired(licence, QDate(2031, 6, 6)));
    CHECK(expired(licence, QDate(2031, 6, 7)));
}

TEST_CASE("an expired licence still says who its holder is")
{
    LicencePerson person = maria();
    person.expires = QDate(2019, 6, 6);
    const Licence old = read(aamvaBytes(person));
    CHECK(expired(old, QDate(2026, 1, 1)));
    CHECK(toFacts(old) == toFacts(read(aamvaBytes(maria()))));
    CHECK(complete(toFacts(old), QDate(2026, 1, 1)));
}

TEST_CASE("letters beyond ASCII arrive in either encoding")
{
    LicencePerson person = maria();
    person.family = QStringLiteral("MUÑOZ");
    const QByteArray utf8 = aamvaBytes(person);
    CHECK(read(utf8).family == QStringLiteral("MUÑOZ"));
    QByteArray latin1 = utf8;
    latin1.replace("\xc3\x91", "\xd1");
    CHECK(read(latin1).family == QStringLiteral("MUÑOZ"));
}

TEST_CASE("a card that says two different birth dates is not believed")
{
    QByteArray bytes = aamvaBytes(maria());
    REQUIRE(bytes.contains("ZVZVA01\n"));
    bytes.replace("ZVZVA01\n", "IDDBB01011990\n");
    CHECK_FALSE(parseLicence(bytes).has_value());
}

TEST_CASE("impossible dates are unknown, not corrected")
{
    QByteArray bytes = aamvaBytes(maria());
    bytes.replace("DBB02031980", "DBB02301980");
    CHECK_FALSE(read(bytes).birthDate.isValid());
    bytes.replace("DBB02301980", "DBB0230198");
    CHECK_FALSE(read(bytes).birthDate.isValid());
}

TEST_CASE("torn, foreign and oversized bytes get a plain sentence")
{
    const QByteArray whole = aamvaBytes(maria());
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("@"), QByteArray("@\n\x1e\rANSI 63"), whole.first(40),
          QByteArray("FOYER:A:abcdefghijklmnopq"), QByteArray(5000, '@')}) {
        const auto licence = parseLicence(bytes);
        REQUIRE_FALSE(licence.has_value());
        CHECK(licence.error().kind == ErrorKind::BadInput);
        CHECK(licence.error().message.endsWith(QLatin1Char('.')));
    }
    // Any cut: an error, or a prefix of the truth; the birth date is whole or unknown.
    for (qsizetype cut = 0; cut < whole.size(); ++cut)
        if (const auto licence = parseLicence(whole.first(cut)))
            CHECK((!licence->birthDate.isValid() || licence->birthDate == QDate(1980, 2, 3)));
}
