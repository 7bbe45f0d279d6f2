// SPDX-License-Identifier: GPL-3.0-or-later
// Licences of several versions, drawn as PDF417 by zint and read by the reader process: the same
// bytes, so the same person.
#include "kiosk/cards/aamva.h"
#include "kiosk/reader/client.h"
#include "tests/fixtures/licence_code.h"

#include <QCoroTask>
#include <doctest/doctest.h>

using namespace foyer;
using namespace foyer::fixtures;

TEST_CASE("from bytes to a photographed PDF417 and back, byte for byte")
{
    Reader reader({qEnvironmentVariable("FOYER_BIN") + QStringLiteral("/foyer-reader"), {}, 60000});
    const QList<LicencePerson> people = licencePeople();
    int version = 0;
    for (const int person : {1, 3, 8, 10}) {
        const QByteArray bytes =
            licenceBytes(people[person], {.version = version, .identityCard = version > 5});
        CAPTURE(version);
        version += 3;
        const QImage code = drawCode(QStringLiteral("PDF417"), bytes, 3);
        QImage card(1600, 1009, QImage::Format_RGB32);
        card.fill(Qt::white);
        for (int y = 0; y < code.height(); ++y)
            for (int x = 0; x < code.width(); ++x)
                card.setPixel(x + (1600 - code.width()) / 2, y + 400, code.pixel(x, y));
        const QByteArray photo = photograph(card, quint32(version), {.noise = 3, .tilt = 3});
        const auto reply = QCoro::waitFor(reader.read({ReadFor::Codes, photo}));
        REQUIRE(reply.has_value());
        REQUIRE(reply->codes.size() == 1);
        CHECK(reply->codes[0].format == CodeFormat::Pdf417);
        CHECK(reply->codes[0].bytes == bytes);
        const auto licence = parseLicence(reply->codes[0].bytes);
        REQUIRE(licence.has_value());
        CHECK(licence->birthDate == people[person].birthDate);
        CHECK(licence->given == people[person].given);
    }
}
