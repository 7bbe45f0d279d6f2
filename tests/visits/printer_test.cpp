// SPDX-License-Identifier: GPL-3.0-or-later
// Print truth through a whole visit: the patient always has the number, and the desk is told no
// more than is known.
#include "tests/visits/kiosk_bench.h"

using namespace foyer;
using Page = Session::Page;

TEST_CASE("a ticket is printed, told, and asked about")
{
    KioskBench kiosk;
    kiosk.toReview();
    kiosk.session->accept();
    REQUIRE(kiosk.onPage(Page::Ticket));
    CHECK(kiosk.session->ticketNumber() == QStringLiteral("A001"));
    REQUIRE(kiosk.until([&] { return kiosk.session->paper() == Session::Paper::Taken; }));
    CHECK(kiosk.until([&] { return kiosk.told() == QList{TicketState::Printed}; }));
    CHECK(kiosk.dock.tickets() == 1);
    kiosk.session->done();
    CHECK(kiosk.session->page() == Page::Feedback);
    kiosk.session->rate(4);
    CHECK(kiosk.until([&] { return kiosk.desk.ratings.size() == 1; }));
    kiosk.session->done();
    CHECK(kiosk.session->page() == Page::Attract);
    CHECK(kiosk.journal->unreported().isEmpty());
}

TEST_CASE(
    "paper is out: the number is on the screen, the desk knows why, and nothing comes out later")
{
    KioskBench kiosk;
    REQUIRE(kiosk.dock.printer(QStringLiteral("paper out")));
    kiosk.toReview();
    kiosk.session->accept();
    REQUIRE(kiosk.onPage(Page::Ticket));
    REQUIRE(kiosk.until([&] { return kiosk.session->paper() == Session::Paper::Screen; }));
    CHECK(kiosk.session->ticketNumber() == QStringLiteral("A001"));
    REQUIRE(kiosk.until([&] { return !kiosk.told().isEmpty(); }));
    CHECK(kiosk.told() == QList{TicketState::Shown});
    CHECK(kiosk.desk.reports.last().why == PrinterStatus::PaperOut);
    kiosk.dock.printer(QStringLiteral("paper in"));
    kiosk.session->done();
    kiosk.session->leave();
    CHECK_FALSE(kiosk.until([&] { return kiosk.dock.tickets() > 0; }));
}

TEST_CASE("a ticket nobody took for a minute: the page no longer says to take it")
{
    KioskBench kiosk;
    kiosk.toReview();
    kiosk.session->accept();
    Q_EMIT kiosk.printer->ticketDrawnBack(); // the last visitor's, before this one's is printed
    REQUIRE(kiosk.until([&] { return kiosk.session->paper() == Session::Paper::Taken; }));
    Q_EMIT kiosk.printer->ticketDrawnBack();
    CHECK(kiosk.session->paper() == Session::Paper::DrawnBack);
    CHECK(kiosk.session->ticketNumber() == QStringLiteral("A001"));
    kiosk.session->done();
    kiosk.session->leave();
    CHECK(kiosk.session->paper() == Session::Paper::None);
}

TEST_CASE("no printer at all: the visit goes on and the number is shown")
{
    KioskBench kiosk;
    kiosk.parts.printer = nullptr;
    kiosk.start();
    kiosk.parts.printer = nullptr;
    kiosk.toReview();
    kiosk.session->accept();
    REQUIRE(kiosk.onPage(Page::Ticket));
    REQUIRE(kiosk.until([&] { return kiosk.session->paper() == Session::Paper::Screen; }));
    CHECK(kiosk.until([&] { return kiosk.told() == QList{TicketState::Shown}; }));
}

TEST_CASE(
    "the program dies between the first byte and the outcome: the desk hears that nobody knows")
{
    KioskBench kiosk;
    const auto visit = QUuid::createUuid();
    REQUIRE(kiosk.journal->begin({.visit = visit, .job = visit, .state = TicketState::Sent}));
    kiosk.start();
    kiosk.desk.comeBack();
    REQUIRE(kiosk.until([&] { return !kiosk.told().isEmpty(); }));
    CHECK(kiosk.desk.reports.last().visit == visit);
    CHECK(kiosk.told() == QList{TicketState::Unknown});
    CHECK(kiosk.until([&] { return kiosk.journal->unreported().isEmpty(); }));
}

TEST_CASE("an outcome that could not be told is told when the desk is back")
{
    KioskBench kiosk;
    kiosk.toReview();
    kiosk.session->accept();
    REQUIRE(kiosk.onPage(Page::Ticket));
    kiosk.desk.goUnreachable();
    REQUIRE(kiosk.until([&] { return kiosk.session->paper() == Session::Paper::Taken; }));
    CHECK(kiosk.told().isEmpty());
    kiosk.desk.comeBack();
    CHECK(kiosk.until([&] { return kiosk.told() == QList{TicketState::Printed}; }));
}

TEST_CASE("already arrived: the same number, a copy on paper")
{
    KioskBench kiosk;
    kiosk.found(Decision::AlreadyArrived);
    Ticket ticket;
    ticket.number = QStringLiteral("A001");
    ticket.copy = true;
    kiosk.desk.copyAnswer = ticket;
    kiosk.typeWho();
    REQUIRE(kiosk.onPage(Page::Stopped));
    CHECK(kiosk.session->stop() == Session::Stop::AlreadyArrived);
    CHECK(kiosk.session->ticketNumber() == QStringLiteral("A001"));
    kiosk.session->wantCopy();
    REQUIRE(kiosk.onPage(Page::Ticket));
    CHECK(kiosk.session->ticketIsCopy());
    CHECK(kiosk.until([&] { return kiosk.told(true) == QList{TicketState::Printed}; }));
    CHECK(kiosk.told(false).isEmpty());
    CHECK(kiosk.dock.tickets() == 1);
}

TEST_CASE("a copy sent from the console prints without disturbing the patient at the screen")
{
    KioskBench kiosk;
    kiosk.found();
    kiosk.typeWho();
    REQUIRE(kiosk.onPage(Page::ConfirmPerson));
    Command command;
    command.kind = Command::Kind::Reprint;
    command.id = QUuid::createUuid();
    command.ticket =
        Ticket{.visit = QUuid::createUuid(), .number = QStringLiteral("A009"), .copy = true};
    kiosk.desk.send(command);
    REQUIRE(kiosk.until([&] { return !kiosk.told(true).isEmpty(); }));
    CHECK(kiosk.desk.reports.last().job == command.id);
    CHECK(kiosk.dock.tickets() == 1);
    CHECK(kiosk.session->page() == Page::ConfirmPerson);
}
