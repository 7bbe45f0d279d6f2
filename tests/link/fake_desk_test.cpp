// SPDX-License-Identifier: GPL-3.0-or-later
// The fake keeps the promises that the real desk makes, and its verbs do what they say.
#include "tests/link/fake_desk.h"

#include <QCoroTask>
#include <doctest/doctest.h>

using namespace foyer;

TEST_CASE("a check-in asked twice gives the same ticket, and a paper's number is adopted")
{
    FakeDesk desk;
    CheckInRequest request;
    request.visit = QUuid::createUuid();
    const auto first = QCoro::waitFor(desk.checkIn(request));
    const auto again = QCoro::waitFor(desk.checkIn(request));
    CHECK(first->ticket->number == "A001");
    CHECK(again->ticket->number == "A001");
    request.visit = QUuid::createUuid();
    request.paperNumber = QStringLiteral("KA-004");
    CHECK(QCoro::waitFor(desk.checkIn(request))->ticket->number == "KA-004");
}

TEST_CASE("when unreachable nothing is done; when the answer is lost the work is done")
{
    FakeDesk desk;
    CheckInRequest request;
    request.visit = QUuid::createUuid();
    desk.goUnreachable();
    CHECK(QCoro::waitFor(desk.checkIn(request)).error().kind == ErrorKind::Unreachable);
    CHECK(desk.given.isEmpty());
    desk.comeBack();
    desk.timeOutNext();
    CHECK(QCoro::waitFor(desk.checkIn(request)).error().kind == ErrorKind::TimedOut);
    CHECK(desk.given.size() == 1);
    CHECK(QCoro::waitFor(desk.checkIn(request))->ticket->number == "A001");
}

TEST_CASE("a held call waits for its release, and a delivery counts once")
{
    FakeDesk desk;
    desk.hold();
    const QUuid id = QUuid::createUuid();
    auto task = desk.deliver(id, "sealed");
    CHECK_FALSE(task.isReady());
    desk.release();
    CHECK(QCoro::waitFor(std::move(task)).has_value());
    CHECK(QCoro::waitFor(desk.deliver(id, "sealed")).has_value());
    CHECK(desk.delivered.size() == 1);
    CHECK(desk.deliveries == 2);
}
