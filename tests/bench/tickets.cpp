// SPDX-License-Identifier: GPL-3.0-or-later
// Tickets laid out and encoded for an ESC/POS printer, per second, text only and with rastered
// lines. Prints JSON.
#include "drivers/printer/escpos_encode.h"
#include "kiosk/core/ticket.h"

#include <QElapsedTimer>
#include <QGuiApplication>

#include <cstdio>

using namespace foyer;

namespace {

Ticket sample(const QString &language)
{
    Ticket ticket;
    ticket.visit = QUuid::createUuid();
    ticket.number = QStringLiteral("A017");
    ticket.language = language;
    ticket.clinicName = QStringLiteral("Juniper Row Clinic");
    ticket.area.byLanguage = {{QStringLiteral("en"), QStringLiteral("Blue area, floor 2")},
                              {QStringLiteral("es"), QStringLiteral("Zona azul, piso 2")}};
    ticket.directions.byLanguage = {
        {QStringLiteral("en"),
         QStringLiteral("Take the lift on the left and follow the blue line.")},
        {QStringLiteral("es"),
         QStringLiteral("Tome el ascensor de la izquierda y siga la línea azul.")}};
    ticket.wait = WaitRange{15, 25};
    ticket.issuedAt = QDateTime(QDate(2026, 11, 21), QTime(9, 12));
    ticket.feedbackUrl = QStringLiteral("https://visit.clinic.example/f/0123456789abcdefABCDEF");
    return ticket;
}

double perSecond(const QString &language, const PrinterModel &model, qsizetype &bytes)
{
    QElapsedTimer timer;
    int count = 0;
    bytes = 0;
    timer.start();
    while (timer.elapsed() < 1500) {
        for (const auto &piece : encode(layOut(sample(language)), model))
            bytes += piece.size();
        ++count;
    }
    bytes /= count;
    return count * 1000.0 / double(timer.elapsed());
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    auto model = printerModel(QStringLiteral("epson-tm-m30"));
    if (!model)
        return 1;
    qsizetype drawnBytes = 0;
    qsizetype textBytes = 0;
    const double drawn = perSecond(QStringLiteral("en"), *model, drawnBytes);
    model->large = PrinterModel::Large::Native;
    const double text = perSecond(QStringLiteral("en"), *model, textBytes);
    std::printf(
        "{\"tickets_per_s_text\": %.0f, \"bytes_text\": %lld, \"tickets_per_s_drawn\": %.0f, "
        "\"bytes_drawn\": %lld}\n",
        text, static_cast<long long>(textBytes), drawn, static_cast<long long>(drawnBytes));
}
