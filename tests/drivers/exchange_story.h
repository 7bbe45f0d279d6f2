// SPDX-License-Identifier: GPL-3.0-or-later
// The story every printer's exchange tells: a ticket, then one without paper.
#pragma once

#include "drivers/io/replayed_stream.h"
#include "drivers/printer/escpos_printer.h"
#include "tests/drivers/samples.h"
#include "tests/drivers/virtual_time.h"

#include <doctest/doctest.h>

namespace foyer {

// Plays the printer's part to the real driver.
inline void playStory(const PrinterModel &model, const QByteArray &exchange)
{
    CAPTURE(model.id.toStdString());
    const auto steps = parseExchange(exchange);
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

} // namespace foyer
