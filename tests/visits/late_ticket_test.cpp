// SPDX-License-Identifier: GPL-3.0-or-later
// A ticket that waits longer than a minute is not printed: nobody stands there for it any more, and
// whoever comes next would find it. Whoever asked: the desk's console, staff at the device, a
// visit.
#include "tests/visits/kiosk_bench.h"

using namespace foyer;

namespace {

struct LateBench : KioskBench {
    LateBench() { parts.clock = &moved; }

    Command copy(qint64 ageMs)
    {
        Command command;
        command.kind = Command::Kind::Reprint;
        command.id = QUuid::createUuid();
        command.ticket = Ticket{.visit = QUuid::createUuid(), .number = QStringLiteral("A009")};
        command.ticket->copy = true;
        command.ageMs = ageMs;
        return command;
    }

    ManualClock moved{QDateTime(QDate(2026, 11, 21), QTime(9, 0))};
};

} // namespace

TEST_CASE("a copy the console sent just now is printed, one the wire kept is not, and it is told")
{
    LateBench kiosk;
    kiosk.moved.advance(1'000'000);
    kiosk.desk.send(kiosk.copy(ticketWaitMs));
    REQUIRE(kiosk.until([&] { return kiosk.told(true).size() == 1; }));
    CHECK(kiosk.told(true).last() == TicketState::Printed);
    CHECK(kiosk.dock.tickets() == 1);

    const Command late = kiosk.copy(ticketWaitMs + 1);
    kiosk.desk.send(late);
    REQUIRE(kiosk.until([&] { return kiosk.told(true).size() == 2; }));
    CHECK(kiosk.told(true).last() == TicketState::Unknown);
    CHECK(kiosk.desk.reports.last().job == late.id);
    CHECK(kiosk.dock.tickets() == 1);
    CHECK(kiosk.until([&] { return kiosk.journal->unreported().isEmpty(); }));
}

TEST_CASE("the wall clock may step as it likes")
{
    LateBench kiosk;
    kiosk.moved.step(-86'400'000);
    kiosk.desk.send(kiosk.copy(0));
    kiosk.moved.step(2 * 86'400'000LL);
    REQUIRE(kiosk.until([&] { return kiosk.told(true).size() == 1; }));
    CHECK(kiosk.told(true).last() == TicketState::Printed);
}

TEST_CASE("a copy staff asked for at the device, whose desk answered too late, is not printed")
{
    LateBench kiosk;
    kiosk.desk.staffAnswer =
        StaffSession{QStringLiteral("token"), QStringLiteral("Rosa"), Role::Reception};
    kiosk.staff->open();
    kiosk.staff->signIn(QStringLiteral("1002"), QStringLiteral("719264"));
    REQUIRE(kiosk.until([&] { return kiosk.staff->state() == StaffMode::State::Menu; }));
    const auto visit = QUuid::createUuid();
    kiosk.desk.given.insert(visit, Ticket{.visit = visit, .number = QStringLiteral("A005")});
    kiosk.staff->showTickets();
    REQUIRE(kiosk.until([&] { return !kiosk.staff->busy(); }));
    kiosk.desk.hold();
    kiosk.staff->reprint(visit.toString(QUuid::WithoutBraces), QStringLiteral("lost"));
    kiosk.moved.advance(ticketWaitMs + 1);
    kiosk.desk.release();
    REQUIRE(kiosk.until([&] { return !kiosk.staff->busy(); }));
    CHECK(kiosk.staff->outcome() == StaffMode::Outcome::NotPrinted);
    CHECK(kiosk.dock.tickets() == 0);
}

TEST_CASE("a printer that is away when a copy is asked for prints nothing when it is back")
{
    LateBench kiosk;
    kiosk.dock.unplug(QStringLiteral("printer"));
    kiosk.desk.send(kiosk.copy(0));
    REQUIRE(kiosk.until([&] { return kiosk.told(true).size() == 1; })); // it gave up after 3 s
    CHECK(kiosk.told(true).last() == TicketState::Unknown);
    kiosk.dock.replug(QStringLiteral("printer"));
    REQUIRE(kiosk.until([&] { return kiosk.printer->status() == PrinterStatus::Ready; }));
    kiosk.desk.send(kiosk.copy(0));
    REQUIRE(kiosk.until([&] { return kiosk.told(true).size() == 2; }));
    CHECK(kiosk.dock.tickets() == 1); // the second alone
}
