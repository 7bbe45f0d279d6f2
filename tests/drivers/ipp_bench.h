// SPDX-License-Identifier: GPL-3.0-or-later
// The IPP driver and the fake printer on one clock that only moves when nothing is left to do.
#pragma once

#include "drivers/printer/ipp_printer.h"
#include "tests/drivers/fake_ipp.h"
#include "tests/drivers/samples.h"
#include "tests/drivers/virtual_time.h"

#include <doctest/doctest.h>
#include <optional>

namespace foyer {

// A ticket, and the bytes in which it reaches the fake printer.
struct QueuedTicket {
    explicit QueuedTicket(const char *number)
    {
        Ticket ticket = sampleTicket();
        ticket.number = QString::fromLatin1(number);
        document = layOut(ticket);
        IppForm form{.rasterType = "black_1",
                     .dpi = 203,
                     .media = {.width = 8000, .length = 2000, .longest = 100'000}};
        const IppPage page = drawPage(document, form);
        bytes = encodePage(page, form);
    }
    TicketDocument document;
    QByteArray bytes;
};

class IppBench {
public:
    explicit IppBench(FakeIpp::Options options = {}) : m_fake(std::move(options))
    {
        start();
        m_time.onStep = [this] {
            m_fake.tick(m_time.clock().monotonicMs());
            if (m_printer)
                m_printer->tick();
        };
        REQUIRE(ready(5000));
    }
    ~IppBench()
    {
        m_printer.reset();
        m_time.settle();
    }

    void start()
    {
        const auto address =
            ippAddress(QStringLiteral("ipp://127.0.0.1:%1/ipp/print").arg(m_fake.port()));
        REQUIRE(address.has_value());
        m_printer = std::make_unique<IppPrinter>(streamTo(*address), *address,
                                                 QStringLiteral("tests"), m_time.clock());
    }
    void stop() { m_printer.reset(); }

    bool ready(qint64 limitMs)
    {
        return m_time.until([this] { return m_printer->status() == PrinterStatus::Ready; },
                            limitMs);
    }

    PrintResult print(const TicketDocument &document)
    {
        std::optional<PrintResult> result;
        auto task = m_printer->print(document).then([&](PrintResult r) { result = r; });
        // Within 20 s by the contract; one step is allowed for looking at the clock.
        REQUIRE(m_time.until([&] { return result.has_value(); }, 20'000 + 250));
        return *result;
    }

    [[nodiscard]] qsizetype whole(const QueuedTicket &ticket) const
    {
        return m_fake.tickets().count(ticket.bytes);
    }

    VirtualTime &time() { return m_time; }
    FakeIpp &fake() { return m_fake; }
    IppPrinter &printer() { return *m_printer; }

private:
    VirtualTime m_time;
    FakeIpp m_fake;
    std::unique_ptr<IppPrinter> m_printer;
};

} // namespace foyer
