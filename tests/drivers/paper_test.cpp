// SPDX-License-Identifier: GPL-3.0-or-later
// The tickets as they come out: every one is drawn from its bytes by the interpreter, saved beside
// the test, and its feedback code read by zbarimg, a reader that knows nothing of us.
#include "drivers/printer/escpos_encode.h"
#include "drivers/simulated/paper.h"
#include "tests/drivers/samples.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <doctest/doctest.h>

using namespace foyer;

namespace {

PrinterModel modelCalled(const char *id)
{
    const auto model = printerModel(QString::fromLatin1(id));
    REQUIRE(model.has_value());
    return *model;
}

QByteArray bytesOf(const TicketDocument &document, const PrinterModel &model)
{
    return encode(document, model).join();
}

QString saved(const QImage &image, const QString &name)
{
    QDir().mkpath(QStringLiteral("tickets"));
    const QString path = QStringLiteral("tickets/%1.png").arg(name);
    REQUIRE(image.save(path));
    return path;
}

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(30'000));
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

QString zbarimg(const QString &path)
{
    return outputOf(QStringLiteral("zbarimg"),
                    {QStringLiteral("--raw"), QStringLiteral("-q"), path});
}

// Blank columns at the outermost two dots on both sides of the printable area: nothing was clipped
// there.
double inkShare(const QImage &image)
{
    qint64 black = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            black += qGray(image.pixel(x, y)) < 128;
    return double(black) / double(qint64(image.width()) * image.height());
}

} // namespace

TEST_CASE("zbarimg reads the feedback code from every ticket, on both papers, in each language")
{
    for (const char *id : {"generic-58", "generic-80", "epson-tm-m30-58", "epson-tm-t88"})
        for (const char *language : {"en", "es", "ar"})
            for (const bool copy : {false, true}) {
                const PrinterModel model = modelCalled(id);
                Ticket ticket = sampleTicket(QString::fromLatin1(language));
                ticket.copy = copy;
                const Printout printout = readPrintout(bytesOf(layOut(ticket), model), model);
                const QString name =
                    QStringLiteral("%1-%2%3").arg(QLatin1String(id), QLatin1String(language),
                                                  copy ? QStringLiteral("-copy") : QString());
                CAPTURE(name.toStdString());
                REQUIRE(printout.pieces.size() == 1);
                CHECK(printout.unknown.isEmpty());
                CHECK(zbarimg(saved(printout.pieces[0], name)) == ticket.feedbackUrl);
                CHECK(inkShare(printout.pieces[0]) > 0.03);
                CHECK(inkShare(printout.pieces[0]) < 0.35);
            }
}

TEST_CASE("tesseract reads number, place and waiting time from the paper, and the mark of a copy")
{
    for (const auto &[id, number] :
         {std::pair{"generic-58", "A017"}, std::pair{"epson-tm-m30", "A001"}}) {
        const PrinterModel model = modelCalled(id);
        Ticket ticket = sampleTicket();
        ticket.number = QString::fromLatin1(number);
        ticket.copy = true;
        const Printout printout = readPrintout(bytesOf(layOut(ticket), model), model);
        const QString path =
            saved(printout.pieces[0], QStringLiteral("read-%1").arg(QLatin1String(id)));
        QString words; // as scattered words and as columns: each finds what the other misses
        for (const char *manner : {"11", "4"})
            words += outputOf(
                QStringLiteral("tesseract"),
                {path, QStringLiteral("-"), QStringLiteral("--psm"), QString::fromLatin1(manner)});
        for (const char *part : {number, "Copy", "Blue area", "10 to 20 minutes", "9:41"})
            CHECK_MESSAGE(words.contains(QLatin1String(part)), std::string(part));
    }
}

TEST_CASE("an offline ticket and a test ticket come out without a code")
{
    const PrinterModel model = modelCalled("generic-58");
    Ticket offline = sampleTicket();
    offline.offline = true;
    offline.number = QStringLiteral("K3-104");
    for (const auto &[name, document] :
         {std::pair{"offline", layOut(offline)},
          std::pair{"test", testTicket(offline.clinicName, offline.issuedAt)}}) {
        const Printout printout = readPrintout(bytesOf(document, model), model);
        REQUIRE(printout.pieces.size() == 1);
        CHECK(printout.unknown.isEmpty());
        CHECK(zbarimg(saved(printout.pieces[0], QLatin1String(name))).isEmpty());
    }
}

TEST_CASE("a printer without raster headings prints the same ticket with its own letters")
{
    const PrinterModel model = modelCalled("generic-58-basic");
    const Printout printout = readPrintout(bytesOf(layOut(sampleTicket()), model), model);
    REQUIRE(printout.pieces.size() == 1);
    CHECK(printout.unknown.isEmpty());
    CHECK(zbarimg(saved(printout.pieces[0], QStringLiteral("basic"))) ==
          sampleTicket().feedbackUrl);
}

TEST_CASE("the program foyer-paper draws the same picture from a file of raw bytes")
{
    const PrinterModel model = modelCalled("generic-80");
    const QByteArray bytes = bytesOf(layOut(sampleTicket()), model);
    QDir().mkpath(QStringLiteral("tickets"));
    QFile raw(QStringLiteral("tickets/raw.bin"));
    REQUIRE(raw.open(QIODevice::WriteOnly));
    raw.write(bytes);
    raw.close();
    QProcess tool;
    tool.start(qEnvironmentVariable("FOYER_BIN") + QStringLiteral("/foyer-paper"),
               {QStringLiteral("tickets/raw.bin"), QStringLiteral("tickets/raw.png")});
    REQUIRE(tool.waitForFinished(20'000));
    CHECK(tool.exitCode() == 0);
    CHECK(QImage(QStringLiteral("tickets/raw.png")).convertToFormat(QImage::Format_Grayscale8) ==
          readPrintout(bytes, model).pieces[0]);
}

TEST_CASE("two cuts make two pieces, and what was not cut hangs")
{
    const PrinterModel model = modelCalled("generic-80");
    const Printout printout =
        readPrintout(QByteArray("one\n\x1dV\x42\x00two\n\x1dV\x00three\n", 21), model);
    CHECK(printout.pieces.size() == 3);
}

TEST_CASE("what no printer understands is listed, not guessed")
{
    const PrinterModel model = modelCalled("generic-80");
    const Printout printout = readPrintout(QByteArray("\x1b\x7f"
                                                      "a\n\x1d(Z\x02\x00xy\n",
                                                      11),
                                           model);
    CHECK(printout.unknown.size() == 2);
}

TEST_CASE("a code too large for the paper is not half printed")
{
    const PrinterModel model = modelCalled("generic-58");
    const QByteArray data(900, 'x');
    QByteArray bytes("\x1d(k\x03\x00\x31\x43\x08", 8);
    bytes += QByteArray("\x1d(k") + char(903 % 256) + char(903 / 256) + "1P0" + data;
    bytes += QByteArray("\x1d(k\x03\x00\x31\x51\x30", 8);
    CHECK(readPrintout(bytes, model).unknown.size() == 1);
    CHECK(readPrintout(bytes, model).pieces.isEmpty());
}
