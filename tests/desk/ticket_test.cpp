// SPDX-License-Identifier: GPL-3.0-or-later
// Print truth at the desk: never less certain than before, silence goes to a person, copies are
// marked and audited.
#include "tests/desk/clinic.h"

#include "kiosk/desk/tickets.h"

using namespace foyer;
using namespace foyer::tests;

namespace {

struct CheckedIn {
    Clinic clinic;
    Kiosk kiosk{clinic};
    QUuid visit = QUuid::createUuid();
    Ticket ticket;

    CheckedIn()
    {
        REQUIRE(kiosk.identify(visit, maria()));
        const auto reply = kiosk.checkIn(visit);
        REQUIRE(reply);
        ticket = *reply->ticket;
    }
    TicketState state() { return (*clinic.temp->tickets().find(visit))->state; }
};

QByteArray newestAudit(Clinic &clinic)
{
    return clinic.temp->audit().latest(1)->first().text;
}

} // namespace

TEST_CASE("printed is never taken back")
{
    CheckedIn c;
    CHECK(c.state() == TicketState::Reserved);
    const QUuid job = QUuid::createUuid();
    REQUIRE(c.kiosk.printed(c.visit, TicketState::Sent, job));
    CHECK(c.state() == TicketState::Sent);
    REQUIRE(c.kiosk.printed(c.visit, TicketState::Printed, job));
    REQUIRE(c.kiosk.printed(c.visit, TicketState::Sent, job));    // late and out of order
    REQUIRE(c.kiosk.printed(c.visit, TicketState::Unknown, job)); // the same
    REQUIRE(c.kiosk.printed(c.visit, TicketState::Unknown));      // another job
    CHECK(c.state() == TicketState::Printed);
    CHECK(c.clinic.temp->attention().open()->size() == 1); // but that other job is asked after
}

TEST_CASE("an unknown outcome goes to a person, and is settled when the truth comes")
{
    CheckedIn c;
    const QUuid job = QUuid::createUuid();
    REQUIRE(c.kiosk.printed(c.visit, TicketState::Unknown, job));
    auto rows = *c.clinic.temp->attention().open();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].kind == u"no-outcome"_s);
    CHECK(rows[0].number == c.ticket.number);
    REQUIRE(c.kiosk.printed(c.visit, TicketState::Shown, job));
    CHECK(c.state() == TicketState::Shown);
    CHECK(c.clinic.temp->attention().open()->isEmpty());
}

TEST_CASE("no outcome for two minutes: staff are told once and may call")
{
    CheckedIn c;
    const QString token = c.clinic.signIn();
    CHECK(c.clinic.staff->call(token, c.visit).error().kind == ErrorKind::Conflict);
    c.clinic.clock.advance(119'000);
    c.clinic.tick();
    CHECK(c.clinic.temp->attention().open()->isEmpty());
    c.clinic.clock.advance(2'000);
    c.clinic.tick();
    const auto rows = *c.clinic.staff->attention(token);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].name == u"Maria Garcia"_s);
    REQUIRE(c.clinic.staff->settle(token, rows[0].id));
    c.clinic.tick();
    CHECK(c.clinic.staff->attention(token)->isEmpty());
    CHECK(c.clinic.staff->arrivals(token)->first().callable);
    REQUIRE(c.clinic.staff->call(token, c.visit));
    CHECK(c.clinic.staff->call(token, c.visit).error().kind == ErrorKind::Conflict);
}

TEST_CASE("the waiting time is a range of what was seen, and nothing below five observations")
{
    CHECK_FALSE(waitRange({}));
    CHECK_FALSE(waitRange({10, 10, 10, 10}));
    CHECK(waitRange({10, 10, 10, 10, 10}) == WaitRange{10, 15});
    CHECK(waitRange({2, 7, 12, 18, 40}) == WaitRange{0, 40});
    CHECK(waitRange({0, 0, 0, 0, 0}) == WaitRange{0, 5});
    QList<int> many(100, 200);
    many.append(QList<int>(20, 12)); // only the last twenty count
    CHECK(waitRange(many) == WaitRange{10, 15});
    many[many.size() - 1] = 90; // one out of twenty is no rule
    CHECK(waitRange(many) == WaitRange{10, 15});
}

TEST_CASE("the sixth patient is told how long the five before waited")
{
    Clinic clinic;
    const QDateTime nine = clinic.clock.now();
    for (int i = 0; i < 6; ++i)
        clinic.ehr.day.append(someone(u"w%1"_s.arg(i), u"Given%1"_s.arg(QChar(u'a' + i)), u"Wait"_s,
                                      QDate(1980, 1, 1), nine.addSecs(1800)));
    clinic.clock.advance(61'000);
    clinic.tick();
    Kiosk kiosk(clinic);
    const QString token = clinic.signIn();
    for (int i = 0; i < 6; ++i) {
        const QUuid visit = QUuid::createUuid();
        REQUIRE(kiosk
                    .identify(visit, typed(u"Given%1"_s.arg(QChar(u'a' + i)), u"Wait"_s,
                                           QDate(1980, 1, 1)))
                    ->view);
        const auto reply = kiosk.checkIn(visit);
        REQUIRE(reply->ticket);
        CHECK(reply->ticket->wait.has_value() == (i == 5));
        REQUIRE(kiosk.printed(visit, TicketState::Printed));
        clinic.clock.advance(6 * 60'000);
        REQUIRE(clinic.staff->call(token, visit));
    }
    CHECK(QCoro::waitFor(kiosk.desk.site())->wait == WaitRange{5, 10});
    CHECK(QCoro::waitFor(kiosk.desk.site())->siteName == u"Main building"_s);
}

TEST_CASE("a copy from the console goes to that kiosk, marked, with who and why in the audit")
{
    CheckedIn c;
    Kiosk other(c.clinic);
    const QString token = c.clinic.signIn(Role::Reception);
    CHECK(c.clinic.staff->reprint(token, c.visit, other.enrolled.device, u"lost"_s).error().kind ==
          ErrorKind::Unreachable); // not heard of
    REQUIRE(QCoro::waitFor(other.desk.health({})));
    QList<Command> told;
    QObject::connect(&other.desk, &Desk::command, &other.desk,
                     [&](const Command &x) { told.append(x); });
    QObject::connect(&c.kiosk.desk, &Desk::command, &c.kiosk.desk,
                     [&](const Command &) { FAIL("wrong kiosk"); });
    REQUIRE(c.clinic.staff->reprint(token, c.visit, other.enrolled.device, u"lost"_s));
    REQUIRE(told.size() == 1);
    CHECK(told[0].kind == Command::Kind::Reprint);
    CHECK(told[0].ticket->number == c.ticket.number);
    CHECK(told[0].ticket->copy);
    CHECK(told[0].ticket->feedbackUrl == c.ticket.feedbackUrl);
    const QByteArray text = newestAudit(c.clinic);
    CHECK(text.contains(R"("detail":"lost")"));
    CHECK(text.contains(R"("staff":"desk-7")"));
    CHECK(text.contains("\"number\":\"" + c.ticket.number.toLatin1() + '"'));

    REQUIRE(other.printed(c.visit, TicketState::Printed, told[0].id, true));
    CHECK(c.state() == TicketState::Reserved); // the copy says nothing about the first paper
    REQUIRE(c.clinic.staff->reprint(token, c.visit, other.enrolled.device, u"lost"_s));
    c.clinic.clock.advance(130'000);
    c.clinic.tick();
    CHECK(c.clinic.temp->attention().open()->size() == 2); // the first paper, and the second copy
}

TEST_CASE(
    "a copy from staff on the device carries the same number, and needs that device's session")
{
    CheckedIn c;
    (void)c.clinic.signIn(Role::Reception);
    Kiosk other(c.clinic);
    const auto session = QCoro::waitFor(other.desk.staff(u"desk-7"_s, u"481920"_s));
    REQUIRE(session);
    const auto list = QCoro::waitFor(other.desk.tickets(session->token));
    REQUIRE(list);
    REQUIRE(list->size() == 1);
    CHECK(list->first().number == c.ticket.number);
    const auto copy = QCoro::waitFor(other.desk.reprint(session->token, c.visit, u"unreadable"_s));
    REQUIRE(copy);
    CHECK(copy->number == c.ticket.number);
    CHECK(copy->copy);
    CHECK(newestAudit(c.clinic).contains(R"("detail":"unreadable")"));
    REQUIRE(other.printed(c.visit, TicketState::Printed, QUuid::createUuid(), true));
    CHECK(QCoro::waitFor(c.kiosk.desk.tickets(session->token)).error().kind == ErrorKind::Refused);
    CHECK(QCoro::waitFor(c.kiosk.desk.reprint({}, c.visit, u"lost"_s)).error().kind ==
          ErrorKind::Refused);
    CHECK(c.clinic.staff->arrivals(session->token).error().kind ==
          ErrorKind::Refused); // nor the console
}

TEST_CASE("reports about nothing are refused")
{
    CheckedIn c;
    Kiosk other(c.clinic);
    CHECK(c.kiosk.printed(QUuid::createUuid(), TicketState::Printed).error().kind ==
          ErrorKind::NotFound);
    CHECK(other.printed(c.visit, TicketState::Printed).error().kind == ErrorKind::NotFound);
    CHECK(c.kiosk.printed(c.visit, TicketState::Printed, QUuid()).error().kind ==
          ErrorKind::BadInput);
}
