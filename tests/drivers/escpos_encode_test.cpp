// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of known documents, command by command.
#include "drivers/printer/code_page.h"
#include "drivers/printer/escpos_encode.h"
#include "drivers/printer/raster.h"
#include "drivers/simulated/escpos_parser.h"
#include "drivers/simulated/paper.h"
#include "tests/drivers/samples.h"

#include <algorithm>
#include <doctest/doctest.h>

using namespace foyer;

namespace {

using Kind = EscPosCommand::Kind;

PrinterModel plainModel()
{
    PrinterModel model;
    model.width = 58;
    model.dots = 384;
    model.codePages = {{"CP437", 0}, {"CP858", 19}};
    model.large = PrinterModel::Large::Native;
    return model;
}

TicketDocument document(const QList<TicketLine> &lines,
                        const QString &language = QStringLiteral("en"))
{
    return {language, lines};
}

QByteArray bytes(const QList<TicketLine> &lines)
{
    return encode(document(lines), plainModel()).join();
}

QList<EscPosCommand> commands(const QByteArray &bytes)
{
    EscPosParser parser;
    return parser.feed(bytes);
}

qsizetype count(const QList<EscPosCommand> &list, Kind kind)
{
    return std::ranges::count(list, kind, &EscPosCommand::kind);
}

const QByteArray init("\x1b@", 2);
const QByteArray cut("\x1dV\x42\x00", 4);

} // namespace

TEST_CASE("a plain line is initialized, printed and cut")
{
    CHECK(bytes({{.text = QStringLiteral("Hello")}}) ==
          init + QByteArray("\x1bt\x00", 3) + "Hello\n" + cut);
}

TEST_CASE("centre and bold are switched on before the words, and bold off behind them")
{
    const TicketLine line{
        .text = QStringLiteral("Hi"), .align = TicketLine::Align::Centre, .bold = true};
    CHECK(bytes({line}) == init + QByteArray("\x1bt\x00", 3) +
                               QByteArray("\x1b"
                                          "a\x01") +
                               QByteArray("\x1b"
                                          "E\x01") +
                               "Hi\n" +
                               QByteArray("\x1b"
                                          "E\x00",
                                          3) +
                               cut);
}

TEST_CASE("a number in the printer's own letters is as large as the paper allows")
{
    const auto sized = [](const char *number) {
        for (const EscPosCommand &command : commands(
                 bytes({{.text = QString::fromLatin1(number), .size = TicketLine::Size::Number}})))
            if (command.kind == Kind::Size)
                return int(command.data[0]);
        return -1;
    };
    CHECK(sized("A017") == 0x77);   // 4 letters: 8 times, 384 of 384 dots
    CHECK(sized("K3-104") == 0x44); // 6 letters: 5 times
}

TEST_CASE("the code page changes only for what the present one cannot say")
{
    const auto list = commands(bytes({{.text = QStringLiteral("número")},
                                      {.text = QStringLiteral("20 \u20ac")},
                                      {.text = QStringLiteral("plain")}}));
    QList<int> pages;
    for (const EscPosCommand &command : list)
        if (command.kind == Kind::CodePage)
            pages << command.data[0];
    CHECK(pages == QList<int>{0, 19});
    CHECK(*toCodePage(QStringLiteral("ñ\u20ac"), "CP858") == QByteArray("\xa4\xd5"));
    CHECK(!toCodePage(QStringLiteral("\u20ac"), "CP437"));
}

TEST_CASE("what no code page says goes as raster, and only that")
{
    for (const char *words : {"\u0645\u0631\u062d\u0628\u0627", "\u4f60\u597d",
                              "Xin ch\u00e0o b\u1ea1n \u1ea1", "\u2192 here"}) {
        const auto list = commands(
            bytes({{.text = QString::fromUtf8(words)}, {.text = QStringLiteral("plain")}}));
        CHECK(count(list, Kind::Raster) >= 1);
        CHECK(count(list, Kind::Text) == 1);
        CHECK(count(list, Kind::Unknown) == 0);
    }
}

TEST_CASE("control characters in a text never reach the printer as commands")
{
    const auto list = commands(bytes({{.text = QStringLiteral("a\x1b@\x10\x05\x01"
                                                              "b")}}));
    CHECK(count(list, Kind::Initialize) == 1);
    CHECK(count(list, Kind::Recover) == 0);
}

TEST_CASE("right-to-left words begin at the right edge, left-to-right ones at the left")
{
    const auto firstInk = [](const QImage &image) {
        int left = image.width();
        int right = -1;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelIndex(x, y) == 1) {
                    left = std::min(left, x);
                    right = std::max(right, x);
                }
        return std::pair(left, right);
    };
    const TicketLine arabic{.text = QStringLiteral("\u0645\u0631\u062d\u0628\u0627")};
    const auto [arabicLeft, arabicRight] = firstInk(drawText(arabic, QStringLiteral("ar"), 384));
    CHECK(arabicRight > 370);
    CHECK(arabicLeft > 200);
    const TicketLine latin{.text = QStringLiteral("Hello")};
    const auto [latinLeft, latinRight] = firstInk(drawText(latin, QStringLiteral("en"), 384));
    CHECK(latinLeft < 10);
    CHECK(latinRight < 200);
}

TEST_CASE("a number never loses a digit, whatever its digits and the paper")
{
    // Letters and digits do not touch: as many separate runs of inked columns as characters.
    const auto runs = [](const QImage &image) {
        int count = 0;
        bool before = false;
        for (int x = 0; x < image.width(); ++x) {
            bool ink = false;
            for (int y = 0; y < image.height() && !ink; ++y)
                ink = image.pixelIndex(x, y) == 1;
            count += ink && !before;
            before = ink;
        }
        return count;
    };
    QStringList numbers{QStringLiteral("K3-104"), QStringLiteral("7"), QStringLiteral("A111"),
                        QStringLiteral("B1111")};
    for (int i = 0; i < 1000; i += 7)
        numbers << QStringLiteral("A%1").arg(i, 3, 10, QLatin1Char('0'));
    for (const int dots : {384, 512, 576})
        for (const QString &number : std::as_const(numbers)) {
            const TicketLine line{.text = number,
                                  .size = TicketLine::Size::Number,
                                  .align = TicketLine::Align::Centre,
                                  .bold = true};
            CAPTURE(number.toStdString());
            CHECK(runs(drawText(line, QStringLiteral("en"), dots)) == number.size());
        }
}

TEST_CASE("a number too long for one line at the smallest size is wrapped, not cut")
{
    const TicketLine line{.text = QString(80, u'8'), .size = TicketLine::Size::Number};
    CHECK(drawText(line, QStringLiteral("en"), 384).height() > 40);
}

TEST_CASE("a picture of dots never holds a real-time command")
{
    QImage image(384, 3, QImage::Format_Mono);
    image.fill(0);
    const QByteArray evil("\x10\x05\x01\x10\x14\x01\x10\x04\x04\x10", 10);
    for (int y = 0; y < 3; ++y)
        std::copy(evil.begin(), evil.end(),
                  image.scanLine(y) + 38); // the last byte meets the next row
    for (const QByteArray &command : rasterCommands(image, maxPieceBytes))
        for (const char *live : {"\x10\x04", "\x10\x05", "\x10\x14"})
            CHECK(!command.contains(live));
}

TEST_CASE("the raster holds the picture's dots, in bands that fit a piece")
{
    QImage image(100, 300, QImage::Format_Mono);
    image.fill(0);
    image.setPixel(0, 0, 1);
    image.setPixel(98, 299, 1);
    const auto bands = rasterCommands(image, 500);
    int rows = 0;
    for (const QByteArray &band : bands) {
        CHECK(band.size() <= 500);
        CHECK(quint8(band[4]) == 13);
        rows += quint8(band[6]);
    }
    CHECK(rows == 300);
    CHECK(quint8(bands.first()[8]) == 0x80);
    CHECK(quint8(bands.last().back()) == 0x20);
}

TEST_CASE("a code is stored and printed natively, with the bytes it was given")
{
    const QString url = QStringLiteral("https://a.example/f/x");
    QByteArray stored;
    for (const EscPosCommand &command :
         commands(bytes({{.kind = TicketLine::Kind::Qr, .text = url}})))
        if (command.kind == Kind::Symbol2D && command.data[1] == 80)
            stored = command.data.mid(3);
    CHECK(stored == url.toUtf8());
}

TEST_CASE("a code that is drawn is the picture a printer makes of a native one")
{
    PrinterModel native = plainModel();
    PrinterModel drawn = plainModel();
    drawn.qr = PrinterModel::Qr::Drawn;
    for (const auto align : {TicketLine::Align::Start, TicketLine::Align::Centre}) {
        const TicketDocument code = document(
            {{.kind = TicketLine::Kind::Qr,
              .text = QStringLiteral("https://feedback.a.example/f/hJ3kPq8ZtX2mWv9LrB4nYw"),
              .align = align}});
        const Printout one = readPrintout(encode(code, native).join(), native);
        const Printout other = readPrintout(encode(code, drawn).join(), drawn);
        CHECK(count(commands(encode(code, drawn).join()), Kind::Symbol2D) == 0);
        REQUIRE(one.pieces.size() == 1);
        REQUIRE(other.pieces.size() == 1);
        CHECK(one.pieces.first() == other.pieces.first());
    }
}

namespace {

int inkBetween(const QImage &dots, int left, int right)
{
    int black = 0;
    for (int y = 0; y < dots.height(); ++y)
        for (int x = left; x < right; ++x)
            black += dots.pixelIndex(x, y);
    return black;
}

} // namespace

TEST_CASE("the way is a sign: its arrow stands on black on the side where one begins to read")
{
    for (const int dots : {384, 420, 576})
        for (const bool leftwards : {false, true}) {
            const QString words = leftwards ? QStringLiteral("\u2190 المنطقة الزرقاء، الطابق 2")
                                            : QStringLiteral("\u2192 Blue area, floor 2");
            const QImage sign =
                drawText({.text = words, .size = TicketLine::Size::Heading, .bold = true},
                         leftwards ? QStringLiteral("ar") : QStringLiteral("en"), dots);
            CHECK(sign.width() == dots);
            const int left = inkBetween(sign, 0, 60);
            const int right = inkBetween(sign, dots - 60, dots);
            CHECK((leftwards ? right > 2 * left : left > 2 * right));
            CHECK((leftwards ? right : left) < 60 * sign.height()); // the arrow is to be seen
        }
}

TEST_CASE("a number is as wide as the paper, on every paper, and never wider")
{
    for (const int dots : {384, 420, 576})
        for (const char *number : {"A017", "KQ-004", "B1"}) {
            const QImage drawn = drawText({.text = QString::fromLatin1(number),
                                           .size = TicketLine::Size::Number,
                                           .align = TicketLine::Align::Centre,
                                           .bold = true},
                                          QStringLiteral("en"), dots);
            CAPTURE(std::string(number));
            CAPTURE(drawn.height());
            CAPTURE(dots);
            CHECK(drawn.width() == dots);
            CHECK(inkBetween(drawn, 0, 2) + inkBetween(drawn, dots - 2, dots) == 0);
            const bool wide = inkBetween(drawn, 0, dots / 8) > 0;
            const bool tall = drawn.height() > dots / 4; // a short number ends at its height
            CHECK((wide || tall));
        }
}

TEST_CASE("an interpreter written apart knows every command of every model's tickets")
{
    Ticket copy = sampleTicket();
    copy.copy = true;
    Ticket offline = sampleTicket();
    offline.offline = true;
    QList<TicketDocument> documents{layOut(copy), layOut(offline),
                                    testTicket(QStringLiteral("Riverside Community Clinic"),
                                               QDateTime(QDate(2026, 11, 21), QTime(9, 41)))};
    for (const char *language : {"en", "es", "ar", "zh", "vi"})
        documents << layOut(sampleTicket(QString::fromLatin1(language)));
    for (const PrinterModel &model : printerModels()) {
        CAPTURE(model.id.toStdString());
        for (const TicketDocument &document : std::as_const(documents)) {
            QByteArray all = clearRequest(model) + encode(document, model).join() +
                             confirmationRequest(model, "ab12") + presentRequest(model) +
                             drawBackRequest(model);
            for (const int n : {1, 2, 3, 4, 20})
                all += statusRequest(n);
            const Printout printout = readPrintout(all, model);
            CHECK(printout.unknown.isEmpty());
            CHECK(printout.pieces.size() == 1);
            CHECK(count(commands(all), Kind::Unknown) == 0);
        }
    }
}

TEST_CASE("every piece is whole commands and small; only the last cuts, and not alone")
{
    for (const PrinterModel &model : printerModels())
        for (const char *language : {"en", "es", "ar"}) {
            const auto pieces = encode(layOut(sampleTicket(QString::fromLatin1(language))), model);
            REQUIRE(!pieces.isEmpty());
            for (const QByteArray &piece : pieces) {
                CHECK(piece.size() <= maxPieceBytes + 4);
                EscPosParser parser;
                qsizetype length = 0;
                for (const EscPosCommand &command : parser.feed(piece)) {
                    CHECK(command.kind != Kind::Unknown);
                    length += command.raw.size();
                }
                CHECK(length == piece.size());
                if (model.cutter)
                    CHECK((count(commands(piece), Kind::Cut) == 1) == (&piece == &pieces.last()));
            }
            CHECK(count(commands(pieces.last()), Kind::Text) +
                      count(commands(pieces.last()), Kind::Raster) >
                  0);
        }
}

TEST_CASE("the same ticket is the same bytes, the first time and later")
{
    const PrinterModel model = *printerModel(QStringLiteral("epson-tm-m30"));
    const QByteArray first = encode(layOut(sampleTicket()), model).join();
    const QByteArray later = encode(layOut(sampleTicket()), model).join();
    CHECK((first == later));
}

TEST_CASE("the proof is asked with the job's own id, or by GS r where there is none")
{
    PrinterModel model = plainModel();
    model.confirmation = PrinterModel::Confirmation::GsH;
    CHECK(confirmationRequest(model, "ab12") == QByteArray("\x1d(H\x06\x00\x30\x30"
                                                           "ab12",
                                                           11));
    model.confirmation = PrinterModel::Confirmation::GsR;
    CHECK(confirmationRequest(model, "ab12") == QByteArray("\x1dr\x01"));
    model.confirmation = PrinterModel::Confirmation::EscV;
    CHECK(confirmationRequest(model, "ab12") == QByteArray("\x1bv"));
    model.confirmation = PrinterModel::Confirmation::None;
    CHECK(confirmationRequest(model, "ab12").isEmpty());
}

TEST_CASE("no model is ever told to resume: DLE ENQ 1 prints an old ticket")
{
    for (const PrinterModel &model : printerModels())
        CHECK(!clearRequest(model).contains("\x10\x05\x01"));
}
