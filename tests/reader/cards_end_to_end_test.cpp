// SPDX-License-Identifier: GPL-3.0-or-later
// From a photograph to facts, through the real reader process: licences, and insurance cards of
// which no value may be called certain and be wrong.
#include "kiosk/cards/aamva.h"
#include "kiosk/cards/insurance_text.h"
#include "kiosk/core/visit_code.h"
#include "kiosk/reader/client.h"
#include "tests/fixtures/cards_fixture.h"

#include <QCoroTask>
#include <QMap>
#include <QPainter>
#include <doctest/doctest.h>

using namespace foyer;
using namespace foyer::fixtures;

namespace {

ReaderReply look(ReadFor what, QByteArray picture)
{
    static Reader reader(
        {qEnvironmentVariable("FOYER_BIN") + QStringLiteral("/foyer-reader"), {}, 60000});
    const auto reply = QCoro::waitFor(reader.read({what, std::move(picture)}));
    REQUIRE(reply.has_value());
    return *reply;
}

QMap<CardField, QString> printed(const InsuranceCardSpec &card)
{
    return {{CardField::Payor, card.payor},
            {CardField::PayorId, card.payorId},
            {CardField::PlanType, card.plan},
            {CardField::MemberName, card.memberName},
            {CardField::MemberId, card.memberId},
            {CardField::GroupNumber, card.groupNumber},
            {CardField::RxBin, card.rxBin},
            {CardField::RxPcn, card.rxPcn},
            {CardField::RxGroup, card.rxGroup},
            {CardField::Issuer80840, card.issuerNpi},
            {CardField::EffectiveDate, card.effective.toString(Qt::ISODate)},
            {CardField::Phone, QString(card.phone).remove(QLatin1Char('-')).right(10)}};
}

struct Tally {
    int fields = 0;
    int right = 0;
    int certain = 0;
    int certainAndWrong = 0;

    void add(const InsuranceCardSpec &card, const QByteArray &photo)
    {
        const QMap<CardField, QString> truth = printed(card);
        fields += int(truth.size());
        for (const Evidence &evidence : readInsurance(look(ReadFor::Card, photo).lines)) {
            if (!truth.contains(evidence.field))
                continue; // the drawing's copays are no part of its data
            const bool isRight = evidence.value == truth.value(evidence.field);
            right += isRight && evidence.grade != FieldGrade::Unreadable;
            if (evidence.grade != FieldGrade::Certain)
                continue;
            ++certain;
            certainAndWrong += !isRight;
            if (!isRight)
                MESSAGE(fieldKey(evidence.field).toStdString()
                        << " \"" << evidence.value.toStdString() << "\" for \""
                        << truth.value(evidence.field).toStdString() << '"');
        }
    }
};

} // namespace

TEST_CASE("a licence under the camera proves name and birth date")
{
    for (quint32 seed = 0; seed < 8; ++seed) {
        CAPTURE(seed);
        LicencePerson person;
        person.family = QStringLiteral("GARCIA LOPEZ");
        person.given = QStringLiteral("MARIA");
        person.middle = QStringLiteral("LUISA");
        person.birthDate = QDate(1980, 2, 3).addDays(int(seed) * 401);
        const ReaderReply reply = look(ReadFor::Codes, licencePhoto(person, seed));
        REQUIRE(reply.codes.size() == 1);
        CHECK(reply.codes[0].format == CodeFormat::Pdf417);
        CHECK(reply.codes[0].bytes == aamvaBytes(person));
        const auto scan = parseScan(reply.codes[0].bytes);
        REQUIRE(scan.has_value());
        CHECK(scan->kind == ScanKind::Licence);
        const auto licence = parseLicence(scan->payload);
        REQUIRE(licence.has_value());
        const Facts facts = toFacts(*licence);
        CHECK(facts.family == person.family);
        CHECK(facts.given == QStringLiteral("MARIA LUISA"));
        CHECK(facts.birthDate == person.birthDate);
    }
}

TEST_CASE("twenty photographed insurance cards: most fields right, none certain and wrong")
{
    Tally tally;
    for (quint32 seed = 0; seed < 20; ++seed)
        tally.add(inventedInsurance(seed), insurancePhoto(inventedInsurance(seed), seed));
    MESSAGE(tally.right << " of " << tally.fields << " right, " << tally.certain << " certain");
    CHECK(tally.certainAndWrong == 0);
    CHECK(tally.right * 100 >= tally.fields * 92);
    CHECK(tally.certain * 100 >= tally.fields * 55);
}

TEST_CASE("bad photographs lose fields, not certainty's meaning")
{
    Tally tally;
    for (quint32 seed = 40; seed < 49; ++seed) {
        PhotoStyle style{
            .noise = 12, .tilt = 10, .keystone = 0.05, .light = 0.6, .blur = int(seed % 3) + 1};
        style.cardWidth = seed % 2 ? 700 : 900;
        tally.add(inventedInsurance(seed),
                  photograph(drawInsurance(inventedInsurance(seed)), seed, style));
    }
    MESSAGE(tally.right << " of " << tally.fields << " right, " << tally.certain << " certain");
    CHECK(tally.certainAndWrong == 0);
}

TEST_CASE("a card on its head is read the right way up")
{
    const InsuranceCardSpec card = inventedInsurance(4);
    const QImage head = drawInsurance(card).transformed(QTransform().rotate(180));
    const auto fields = readInsurance(look(ReadFor::Card, photograph(head, 5)).lines);
    CHECK(InsuranceCard{CardKind::Unknown, fields, {}, {}}.value(CardField::RxBin) == card.rxBin);
}

TEST_CASE("each code format is read, tilted and under noise")
{
    const std::pair<const char *, CodeFormat> formats[] = {{"PDF417", CodeFormat::Pdf417},
                                                           {"QRCODE", CodeFormat::QrCode},
                                                           {"DATAMATRIX", CodeFormat::DataMatrix},
                                                           {"AZTEC", CodeFormat::Aztec},
                                                           {"CODE128", CodeFormat::Code128}};
    for (const auto &[name, format] : formats) {
        CAPTURE(std::string(name));
        QImage card(1600, 1009, QImage::Format_RGB32);
        card.fill(Qt::white);
        const QImage code = drawCode(QString::fromLatin1(name), "XHB-441701", 5);
        QPainter(&card).drawImage((card.width() - code.width()) / 2,
                                  (card.height() - code.height()) / 2, code);
        const ReaderReply reply = look(ReadFor::Codes, photograph(card, 7, {.tilt = 3}));
        REQUIRE(reply.codes.size() == 1);
        CHECK(reply.codes[0] == Code{format, "XHB-441701"});
    }
}
