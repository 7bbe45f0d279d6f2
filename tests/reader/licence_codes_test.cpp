// SPDX-License-Identifier: GPL-3.0-or-later
// Licences of every version and issuer, drawn as PDF417 by zint, photographed, and read by the
// reader process: the same bytes, so the same person. FOYER_LICENCES=all reads every issuer's of
// every version; otherwise one issuer's of each.
#include "kiosk/cards/aamva.h"
#include "kiosk/reader/client.h"
#include "tests/fixtures/licence_code.h"
#include "tests/fixtures/licence_issuers.h"

#include <QCoroTask>
#include <QPainter>
#include <algorithm>
#include <doctest/doctest.h>

using namespace foyer;
using namespace foyer::fixtures;

namespace {

QByteArray photoOf(const QByteArray &bytes, quint32 seed)
{
    const QImage small = drawCode(QStringLiteral("PDF417"), bytes, 1);
    const int scale = std::max(1, std::min(1440 / small.width(), 600 / small.height()));
    const QImage code = small.scaled(small.size() * scale);
    QImage card(1600, 1009, QImage::Format_RGB32);
    card.fill(Qt::white);
    QPainter painter(&card);
    painter.drawImage((card.width() - code.width()) / 2, 300, code);
    painter.end();
    return photograph(card, seed, {.noise = 3});
}

} // namespace

TEST_CASE("from bytes to a photographed PDF417 and back, byte for byte")
{
    Reader reader({qEnvironmentVariable("FOYER_BIN") + QStringLiteral("/foyer-reader"), {}, 60000});
    const bool all = qEnvironmentVariable("FOYER_LICENCES") == QLatin1String("all");
    const QList<LicencePerson> people = licencePeople();
    constexpr int issuers = int(licenceIssuers.size());
    int read = 0;
    int again = 0; // pictures that were needed beyond the first
    for (int version = 0; version <= 10; ++version)
        for (int i = all ? 0 : version * 6; i < (all ? issuers : version * 6 + 1); ++i) {
            const LicenceIssuer &issuer = licenceIssuers[size_t(i)];
            LicencePerson person = people[(version + i) % people.size()];
            person.issuer = QLatin1String(issuer.number);
            person.address.state = QLatin1String(issuer.code);
            person.address.country = QLatin1String(issuer.country);
            const QByteArray bytes =
                licenceBytes(person, {.version = version, .identityCard = i % 2 == 1});
            CAPTURE(version);
            CAPTURE(issuer.name);
            // A camera shows the reader picture after picture: what one does not give, the next
            // may. Other bytes than were printed never.
            Result<ReaderReply> reply;
            for (int frame = 0; frame < 3 && (!reply || reply->codes.isEmpty()); ++frame) {
                const QByteArray photo = photoOf(bytes, quint32(100 * version + i + 5'000 * frame));
                reply = QCoro::waitFor(reader.read({ReadFor::Codes, photo}));
                REQUIRE(reply.has_value());
                again += frame > 0 ? 1 : 0;
            }
            REQUIRE(reply->codes.size() == 1);
            CHECK(reply->codes[0].format == CodeFormat::Pdf417);
            CHECK(reply->codes[0].bytes == bytes);
            const auto licence = parseLicence(reply->codes[0].bytes);
            REQUIRE(licence.has_value());
            CHECK(licence->birthDate == person.birthDate);
            CHECK(licence->issuer == person.issuer);
            ++read;
        }
    CHECK(read == (all ? 11 * issuers : 11));
    MESSAGE(read << " licences, " << again << " second or third pictures");
    CHECK(again * 100 <= std::max(read, 100));
}
