// SPDX-License-Identifier: GPL-3.0-or-later
// Cards as people really hold them, through the real reader process: turned, half hidden, cut off,
// on a busy table, on a telephone.
#include "kiosk/reader/client.h"
#include "tests/fixtures/cards_fixture.h"

#include <QBuffer>
#include <QCoroTask>
#include <QPainter>
#include <QRandomGenerator>
#include <doctest/doctest.h>

using namespace foyer;
using namespace foyer::fixtures;

namespace {

QByteArray jpeg(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "JPEG", 90);
    return bytes;
}

QImage unpacked(const QByteArray &photo)
{
    return QImage::fromData(photo).convertToFormat(QImage::Format_RGB32);
}

ReaderReply look(QByteArray picture)
{
    static Reader reader(
        {qEnvironmentVariable("FOYER_BIN") + QStringLiteral("/foyer-reader"), {}, 60000});
    const auto reply = QCoro::waitFor(reader.read({ReadFor::Card, std::move(picture)}));
    REQUIRE(reply.has_value());
    return *reply;
}

bool says(const ReaderReply &reply, const QString &text)
{
    return std::ranges::any_of(reply.lines,
                               [&](const TextLine &line) { return line.text.contains(text); });
}

// The card lying level in the middle of a picture that the painter may fill first.
template <class Table>
QImage onTable(const QImage &card, QSize size, double width, Table table)
{
    QImage frame(size, QImage::Format_RGB32);
    QPainter painter(&frame);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    table(painter);
    const QSizeF shown(width, width * card.height() / card.width());
    painter.drawImage(
        QRectF(QPointF(size.width() - shown.width(), size.height() - shown.height()) / 2, shown),
        card);
    return frame;
}

const InsuranceCardSpec spec = inventedInsurance(1);

} // namespace

TEST_CASE("each quarter turn is undone and told")
{
    for (const int turned : {0, 1, 2, 3}) {
        CAPTURE(turned);
        const QImage card = drawInsurance(spec).transformed(QTransform().rotate(-90 * turned));
        const ReaderReply reply = look(photograph(card, 3, {.cardWidth = turned % 2 ? 620 : 1100}));
        CHECK(reply.trouble == Trouble::None);
        CHECK(reply.turned == turned);
        CHECK(says(reply, spec.rxBin));
        REQUIRE(reply.corners.has_value());
        // The first side is the card's upper one; it points up in the picture after a quarter turn
        // to the left.
        const QPointF upper = reply.corners->at(1) - reply.corners->at(0);
        const bool across = std::abs(upper.x()) > std::abs(upper.y());
        CHECK(across == (turned % 2 == 0));
    }
}

TEST_CASE("fingers over a corner and an edge leave the card findable")
{
    for (quint32 seed = 0; seed < 2; ++seed) {
        const InsuranceCardSpec card = inventedInsurance(seed);
        QImage photo = unpacked(insurancePhoto(card, seed));
        QPainter painter(&photo);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0xc0, 0x90, 0x70));
        painter.drawEllipse(QPointF(1600, 940), 150, 110);
        painter.drawEllipse(QPointF(1000, 1000), 70, 90);
        painter.end();
        const ReaderReply reply = look(jpeg(photo));
        REQUIRE(reply.corners.has_value());
        CHECK(reply.corners->at(2).x() == doctest::Approx(0.82).epsilon(0.06));
        CHECK(reply.corners->at(2).y() == doctest::Approx(0.88).epsilon(0.06));
        CHECK(says(reply, card.rxBin));
    }
}

TEST_CASE("a newspaper, a checked cloth, a dark card and a white table")
{
    const QImage card = drawInsurance(spec);
    const auto cloth = [](QPainter &painter) {
        painter.save();
        painter.rotate(14);
        for (int y = -600; y < 1080; y += 60)
            for (int x = 0; x < 2400; x += 60)
                painter.fillRect(x, y, 60, 60, (x + y) / 60 % 2 ? QColor(150, 40, 40) : QColor(196, 190, 180));
        painter.restore();
    };
    const auto newspaper = [](QPainter &painter) {
        painter.fillRect(0, 0, 1920, 1080, QColor(205, 202, 195));
        QRandomGenerator random(4);
        painter.setPen(QColor(50, 50, 50));
        for (int y = 14; y < 1080; y += 18)
            for (int x = 0; x < 1920; x += 320)
                painter.drawText(x + 8, y,
                                 QString(40, QLatin1Char(char('a' + random.bounded(26)))));
    };
    const auto white = [](QPainter &painter) {
        painter.fillRect(0, 0, 1920, 1080, QColor(228, 230, 231));
    };
    for (const QImage &photo :
         {onTable(card, {1920, 1080}, 1150, cloth), onTable(card, {1920, 1080}, 1150, newspaper),
          onTable(card, {1920, 1080}, 1150, white)}) {
        const ReaderReply reply = look(jpeg(photo));
        REQUIRE(reply.corners.has_value());
        CHECK(reply.corners->at(0).x() == doctest::Approx(385.0 / 1920).epsilon(0.02));
        CHECK(reply.corners->at(2).y() == doctest::Approx(902.5 / 1080).epsilon(0.02));
        CHECK(says(reply, spec.rxBin));
    }
}

TEST_CASE("half a card is said to be half, and nothing is read from it")
{
    for (const quint32 seed : {0U, 1U}) {
        const QImage photo = unpacked(insurancePhoto(inventedInsurance(seed), seed));
        for (const QRect &seen : {QRect(0, 0, 1100, 1080), QRect(0, 0, 1920, 600),
                                  QRect(800, 0, 1120, 1080), QRect(0, 0, 1300, 700)}) {
            CAPTURE(seed);
            CAPTURE(seen.width());
            const ReaderReply reply = look(jpeg(photo.copy(seen)));
            CHECK(reply.trouble == Trouble::HalfACard);
            CHECK(reply.lines.isEmpty());
            CHECK(reply.straightenedJpeg.isEmpty());
        }
    }
}

TEST_CASE("a telephone that shows a card is asked to make way for the card")
{
    const QImage card = drawInsurance(spec);
    const auto phone = [](QPainter &painter) {
        painter.fillRect(0, 0, 1920, 1080, QColor(120, 95, 70));
        painter.setBrush(QColor(14, 14, 16));
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(QRectF(260, 180, 1400, 720), 60, 60);
    };
    const ReaderReply reply = look(jpeg(onTable(card, {1920, 1080}, 1000, phone)));
    CHECK(reply.trouble == Trouble::Screen);
    CHECK(reply.lines.isEmpty());
    // The same card on a table as dark as that is a card.
    const auto table = [](QPainter &painter) {
        painter.fillRect(0, 0, 1920, 1080, QColor(14, 14, 16));
    };
    CHECK(look(jpeg(onTable(card, {1920, 1080}, 1000, table))).trouble == Trouble::None);
}

TEST_CASE("a scanner's crop is the card itself; a bare surface of that shape is none")
{
    const ReaderReply reply = look(jpeg(drawInsurance(spec)));
    CHECK(reply.trouble == Trouble::None);
    CHECK(says(reply, spec.memberId));
    const QImage cat = unpacked(catPhoto(5)).scaled(1600, 1009);
    const ReaderReply none = look(jpeg(cat));
    CHECK(none.trouble != Trouble::None);
    CHECK(none.lines.isEmpty());
    CHECK(none.straightenedJpeg.isEmpty());
}

TEST_CASE("24 megapixels are read, 50 are refused unopened")
{
    const auto table = [](QPainter &painter) {
        painter.fillRect(0, 0, 6000, 4000, QColor(90, 70, 55));
    };
    const ReaderReply reply = look(jpeg(onTable(drawInsurance(spec), {6000, 4000}, 1900, table)));
    CHECK(says(reply, spec.memberId));
    QImage huge(8660, 5774, QImage::Format_Grayscale8);
    huge.fill(90);
    Reader reader({qEnvironmentVariable("FOYER_BIN") + QStringLiteral("/foyer-reader"), {}, 60000});
    const auto refused = QCoro::waitFor(reader.read({ReadFor::Card, jpeg(huge)}));
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().message == QStringLiteral("The picture has more than 24 megapixels."));
}
