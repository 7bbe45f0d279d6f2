// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged licences: torn or changed bytes lose facts or the whole card, and never name somebody
// else.
#include "kiosk/cards/aamva.h"
#include "tests/fixtures/licence_code.h"

#include <QRandomGenerator>
#include <algorithm>
#include <doctest/doctest.h>

using namespace foyer;
using namespace foyer::fixtures;

namespace {

bool fewer(const QString &part, const QString &whole)
{
    return part.isEmpty() || part == whole || whole.startsWith(part + QLatin1Char(' '));
}

bool fewer(const Facts &part, const Facts &whole)
{
    return (!part.birthDate.isValid() || part.birthDate == whole.birthDate) &&
           (part.family.isEmpty() || part.family == whole.family) && fewer(part.given, whole.given);
}

void forget(Licence &licence, const QByteArray &element)
{
    const bool all = element == "DAA" || element == "DCT";
    if (element == "DCS" || all) {
        licence.family.clear();
        licence.familyCut = Truncation::Unknown;
    }
    if (element == "DAC" || all) {
        licence.given.clear();
        licence.givenCut = Truncation::Unknown;
    }
    if (element == "DAD" || all) {
        licence.middle.clear();
        licence.middleCut = Truncation::Unknown;
    }
    if (element == "DAA") {
        licence.suffix.clear();
        licence.address.line.clear(); // a comma made a separator leaves DAGMAR as "DAG" and "MAR"
    }
}

bool plain(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isPrint(); });
}

} // namespace

TEST_CASE("however the bytes are torn, the facts are the same, fewer or none")
{
    for (const LicencePerson &person : licencePeople())
        for (int version = 0; version <= 10; ++version)
            for (const bool namesLast : {false, true}) {
                const QByteArray bytes =
                    licenceBytes(person, {.version = version, .namesLast = namesLast});
                CAPTURE(bytes.toStdString());
                const auto whole = parseLicence(bytes);
                REQUIRE(whole.has_value());
                for (qsizetype cut = 0; cut < bytes.size(); ++cut) {
                    CAPTURE(cut);
                    if (const auto torn = parseLicence(bytes.first(cut));
                        torn && !fewer(toFacts(*torn), toFacts(*whole)))
                        FAIL_CHECK("another person");
                    if (cut > 0 && parseLicence(bytes.sliced(cut)))
                        FAIL_CHECK("a licence without its beginning");
                }
            }
}

TEST_CASE("one changed byte in a name changes that name alone, or the card is not believed")
{
    QRandomGenerator chance(20261122);
    int read = 0;
    for (const LicencePerson &person : licencePeople())
        for (const int version : {1, 3, 4, 10}) {
            const LicenceCode code{.version = version};
            const QByteArray bytes = licenceBytes(person, code);
            for (const auto &[name, value] : licenceElements(person, code)) {
                if (name != "DAA" && name != "DCS" && name != "DCT" && name != "DAC" &&
                    name != "DAD")
                    continue;
                const qsizetype from = bytes.indexOf(name + value + '\n') + name.size();
                REQUIRE(from > name.size());
                Licence before = *parseLicence(bytes);
                forget(before, name);
                for (qsizetype at = from; at < from + value.size(); ++at)
                    for (int i = 0; i < 24; ++i) {
                        QByteArray changed = bytes;
                        changed[at] = i == 0 ? '\n' : i == 1 ? ',' : char(chance.bounded(256));
                        auto after = parseLicence(changed);
                        if (!after)
                            continue;
                        ++read;
                        forget(*after, name);
                        CAPTURE(changed.toStdString());
                        CHECK((*after == before));
                    }
            }
        }
    CHECK(read > 10'000);
}

TEST_CASE("a hundred thousand mutations: a bounded value or a plain sentence")
{
    QRandomGenerator chance(417);
    QList<QByteArray> seeds;
    for (const LicencePerson &person : licencePeople())
        for (int version = 0; version <= 10; ++version)
            seeds.append(
                licenceBytes(person, {.version = version, .identityCard = version % 2 == 1}));
    int licences = 0;
    for (int i = 0; i < 100'000; ++i) {
        QByteArray bytes = seeds[chance.bounded(int(seeds.size()))];
        for (int change = chance.bounded(1, 9); change > 0 && !bytes.isEmpty(); --change) {
            const qsizetype at = chance.bounded(int(bytes.size()));
            const qsizetype length = chance.bounded(1, 40);
            switch (chance.bounded(6)) {
            case 0:
                bytes[at] = char(chance.bounded(256));
                break;
            case 1:
                bytes.remove(at, length);
                break;
            case 2:
                bytes.insert(at, QByteArray(bytes.mid(chance.bounded(int(bytes.size())), length)));
                break;
            case 3:
                bytes.truncate(at);
                break;
            case 4:
                bytes.insert(at, QByteArray(length, char(chance.bounded(256))));
                break;
            default:
                bytes[at] = "\n\r\x1e"
                            "DZ0"[chance.bounded(6)];
            }
        }
        const auto licence = parseLicence(bytes);
        if (!licence) {
            if (licence.error().kind != ErrorKind::BadInput ||
                !licence.error().message.endsWith(QLatin1Char('.')))
                FAIL_CHECK("not a plain sentence");
            continue;
        }
        ++licences;
        const Facts facts = toFacts(*licence);
        const bool bounded = facts.family.size() <= 100 && facts.given.size() <= 201 &&
                             licence->issuer.size() == 6 && plain(facts.family) &&
                             plain(facts.given) && plain(licence->number) &&
                             (facts.birthDate.isNull() || facts.birthDate.isValid());
        CAPTURE(bytes.toStdString());
        if (!bounded)
            FAIL_CHECK("out of bounds");
    }
    CHECK(licences > 10'000);
    CHECK(licences < 100'000);
}
