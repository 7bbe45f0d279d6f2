// SPDX-License-Identifier: GPL-3.0-or-later
// Every model's exchange, written from its manual or recorded from the machine, played to the real
// driver.
#include "drivers/io/replayed_stream.h"
#include "drivers/printer/escpos_printer.h"
#include "tests/drivers/virtual_time.h"

#include <QFile>
#include <doctest/doctest.h>

using namespace foyer;

namespace {

// The ticket of every exchange.
TicketDocument shortTicket()
{
    return {QStringLiteral("en"),
            {{.kind = TicketLine::Kind::Text, .text = QStringLiteral("A017")},
             {.kind = TicketLine::Kind::Cut}}};
}

QByteArray exchangeOf(const PrinterModel &model)
{
    const QString end = model.mark == PrinterModel::Mark::Tried ? QStringLiteral("recorded")
                                                                : QStringLiteral("documented");
    QFile file(QStringLiteral("%1/tests/fixtures/printers/%2.%3")
                   .arg(qEnvironmentVariable("FOYER_SOURCE"), model.id, end));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("every model's exchange is gone through: a ticket, then one without paper")
{
    for (const PrinterModel &model : printerModels()) {
        CAPTURE(model.id.toStdString());
        const auto steps = parseExchange(exchangeOf(model));
        REQUIRE(steps.has_value());
        REQUIRE(!steps->isEmpty());
        VirtualTime time;
        auto stream = std::make_unique<ReplayedStream>(*steps);
        ReplayedStream &replayed = *stream;
        EscPosPrinter printer(std::move(stream), model, time.clock());
        int taken = 0;
        QObject::connect(&printer, &Printer::ticketTaken, &printer, [&] { ++taken; });
        time.onStep = [&] { printer.tick(); };
        const PrinterStatus first = model.status ? PrinterStatus::Ready : PrinterStatus::Unknown;
        const auto print = [&] {
            std::optional<PrintResult> result;
            auto task = printer.print(shortTicket()).then([&](PrintResult r) { result = r; });
            CHECK(time.until([&] { return result.has_value(); }, 20'000));
            return result.value_or(PrintResult{});
        };
        REQUIRE(time.until([&] { return printer.status() == first; }, 5000));
        const PrintOutcome outcome = print().outcome;
        INFO(replayed.difference().toStdString());
        CHECK(outcome == (model.status ? PrintOutcome::Printed : PrintOutcome::Unknown));
        time.settle(); // the questions that were under way with the proof
        if (model.status) {
            const PrintResult second = print();
            CHECK(second.outcome == PrintOutcome::NotPrinted);
            CHECK(second.why == PrinterStatus::PaperOut);
        }
        time.settle();
        CHECK(replayed.finished());
        CHECK(replayed.difference().isEmpty());
        CHECK(taken == (model.presents() ? 1 : 0));
    }
}
