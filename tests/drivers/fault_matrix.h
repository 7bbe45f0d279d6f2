// SPDX-License-Identifier: GPL-3.0-or-later
// What every printer is held to, whatever the wire: a fault at a moment of the first ticket, five
// minutes, the fault mended, a second ticket. Never "printed" without a whole ticket, never two,
// nothing comes out later, and no restart is needed.
#pragma once

#include "kiosk/core/devices.h"
#include "tests/drivers/samples.h"

#include <doctest/doctest.h>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace foyer {

// A printer, its driver and the truth about the paper.
class FaultBench {
public:
    FaultBench() = default;
    virtual ~FaultBench() = default;
    Q_DISABLE_COPY_MOVE(FaultBench)

    virtual PrintResult print(const TicketDocument &document) = 0; // within 20 s
    virtual void waitFiveMinutes() = 0;
    virtual void mend() = 0; // and waits until the printer had time to come back
    [[nodiscard]] virtual qsizetype whole(const TicketDocument &document) = 0; // pieces with it all
    [[nodiscard]] virtual int marks() = 0; // all that was ever put on paper
    [[nodiscard]] virtual PrinterStatus status() = 0;
};

enum class FaultKind {
    Usual,
    Lasting, // from before the first byte: nothing can have been printed
    Deaf,    // nothing can be said to the printer, not even to forget what it has
};

// One cell; the fault has been set.
inline PrintOutcome judge(FaultBench &bench, FaultKind kind)
{
    const auto numbered = [](const char *number) {
        Ticket ticket = sampleTicket();
        ticket.number = QString::fromLatin1(number);
        return layOut(ticket);
    };
    static const TicketDocument first = numbered("A017");
    static const TicketDocument second = numbered("A018");

    const PrintResult result = bench.print(first);
    const qsizetype wholeThen = bench.whole(first);
    const int marksThen = bench.marks();
    CHECK(wholeThen <= 1);
    if (result.outcome == PrintOutcome::Printed)
        CHECK(wholeThen == 1);
    if (result.outcome == PrintOutcome::NotPrinted)
        CHECK(wholeThen == 0);
    if (kind == FaultKind::Lasting) {
        CHECK(result.outcome == PrintOutcome::NotPrinted);
        CHECK(marksThen == 0);
    }

    bench.waitFiveMinutes();
    bench.mend();
    if (kind != FaultKind::Deaf) {
        CHECK(bench.whole(first) == wholeThen);
        CHECK(bench.marks() == marksThen);
    }
    CHECK(bench.status() == PrinterStatus::Ready);

    CHECK(bench.print(second).outcome == PrintOutcome::Printed);
    CHECK(bench.whole(second) == 1);
    // What hung from the printer was cut off first. It may be the whole ticket only where nobody
    // had said it is not.
    CHECK(bench.whole(first) <= (result.outcome == PrintOutcome::NotPrinted ? 0 : 1));
    return result.outcome;
}

// What came of each fault at each moment, a column for each wire.
class FaultTable {
public:
    explicit FaultTable(std::string title) : m_title(std::move(title)) {}

    void add(const std::string &fault, const std::string &moment, const std::string &wire,
             PrintOutcome outcome)
    {
        const auto row = fault + '\t' + moment;
        if (!m_cells.contains(row))
            m_rows.push_back(row);
        if (std::ranges::find(m_wires, wire) == m_wires.end())
            m_wires.push_back(wire);
        m_cells[row][wire] = outcome == PrintOutcome::Printed      ? "printed"
                             : outcome == PrintOutcome::NotPrinted ? "not"
                                                                   : "unknown";
    }

    void print() const
    {
        std::printf("\n%s\n%-14s%-12s", m_title.c_str(), "fault", "moment");
        for (const std::string &wire : m_wires)
            std::printf("%-10s", wire.c_str());
        for (const std::string &row : m_rows) {
            const auto tab = row.find('\t');
            std::printf("\n%-14s%-12s", row.substr(0, tab).c_str(), row.substr(tab + 1).c_str());
            for (const std::string &wire : m_wires)
                std::printf("%-10s",
                            m_cells.at(row).contains(wire) ? m_cells.at(row).at(wire) : "");
        }
        std::printf("\n");
        std::fflush(stdout);
    }

private:
    std::string m_title;
    std::vector<std::string> m_rows; // "fault<tab>moment"
    std::vector<std::string> m_wires;
    std::map<std::string, std::map<std::string, const char *>> m_cells;
};

} // namespace foyer
