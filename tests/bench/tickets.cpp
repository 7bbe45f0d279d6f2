// SPDX-License-Identifier: GPL-3.0-or-later
// Tickets encoded for an ESC/POS printer, per second, in the printer's own letters and with the
// large lines drawn. With a file name as argument the same ticket is first written there as JSON,
// for other encoders. Prints JSON.
#include "drivers/printer/escpos_encode.h"
#include "drivers/printer/raster.h"
#include "kiosk/core/ticket.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

using namespace foyer;

namespace {

using Kind = TicketLine::Kind;
using Size = TicketLine::Size;

TicketDocument sample()
{
    Ticket ticket;
    ticket.visit = QUuid::createUuid();
    ticket.number = QStringLiteral("A017");
    ticket.language = QStringLiteral("en");
    ticket.clinicName = QStringLiteral("Juniper Row Clinic");
    ticket.area.byLanguage = {{QStringLiteral("en"), QStringLiteral("Blue area, floor 2")}};
    ticket.directions.byLanguage = {
        {QStringLiteral("en"),
         QStringLiteral("Take the lift on the left and follow the blue line.")}};
    ticket.wait = WaitRange{15, 25};
    ticket.issuedAt = QDateTime(QDate(2026, 11, 21), QTime(9, 12));
    ticket.feedbackUrl = QStringLiteral("https://visit.clinic.example/f/0123456789abcdefABCDEF");
    TicketDocument document = layOut(ticket);
    // The arrow is in no code page, so its line would be a picture for us and a ? for the others.
    for (TicketLine &line : document.lines)
        line.text.remove(QStringLiteral("→ "));
    return document;
}

bool isLarge(const TicketLine &line)
{
    return line.size == Size::Heading || line.size == Size::Number;
}

QJsonObject told(const TicketLine &line, const TicketDocument &document, const PrinterModel &model)
{
    QJsonObject object;
    const char *kind = line.kind == Kind::Text   ? "text"
                       : line.kind == Kind::Qr   ? "qr"
                       : line.kind == Kind::Rule ? "rule"
                       : line.kind == Kind::Feed ? "feed"
                                                 : "cut";
    object[QStringLiteral("kind")] = QLatin1String(kind);
    object[QStringLiteral("text")] = line.text;
    object[QStringLiteral("bold")] = line.bold;
    object[QStringLiteral("centre")] = line.align == TicketLine::Align::Centre;
    object[QStringLiteral("amount")] = line.amount;
    object[QStringLiteral("scale")] = line.size == Size::Number    ? 8
                                      : line.size == Size::Heading ? 2
                                                                   : 1;
    if (line.kind == Kind::Text && isLarge(line)) {
        QByteArray png;
        QBuffer buffer(&png);
        drawText(line, document.language, model.dots).save(&buffer, "PNG");
        object[QStringLiteral("png")] = QString::fromLatin1(png.toBase64());
    }
    return object;
}

bool tell(const char *path, const TicketDocument &document, const PrinterModel &model)
{
    QJsonArray lines;
    for (const TicketLine &line : document.lines)
        lines.append(told(line, document, model));
    const QJsonObject ticket{{QStringLiteral("columns"), model.columns()},
                             {QStringLiteral("lines"), lines}};
    QFile file(QString::fromLocal8Bit(path));
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(ticket).toJson()) > 0;
}

// The best of five rounds: others may be busy on the machine.
double perSecond(const TicketDocument &document, const PrinterModel &model, qsizetype &bytes)
{
    double best = 0;
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer timer;
        int count = 0;
        timer.start();
        while (timer.elapsed() < 500) {
            bytes = encode(document, model).join().size();
            ++count;
        }
        best = std::max(best, count * 1000.0 / double(timer.elapsed()));
    }
    return best;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    auto model = printerModel(QStringLiteral("epson-tm-m30"));
    const TicketDocument document = sample();
    if (!model || (argc > 1 && !tell(argv[1], document, *model)))
        return 1;
    qsizetype drawnBytes = 0;
    qsizetype textBytes = 0;
    const double drawn = perSecond(document, *model, drawnBytes);
    model->large = PrinterModel::Large::Native;
    const double text = perSecond(document, *model, textBytes);
    std::printf("{\"text_per_s\": %.0f, \"text_bytes\": %lld, \"raster_per_s\": %.0f, "
                "\"raster_bytes\": %lld}\n",
                text, static_cast<long long>(textBytes), drawn, static_cast<long long>(drawnBytes));
}
