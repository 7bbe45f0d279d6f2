// SPDX-License-Identifier: GPL-3.0-or-later
// The client against the real routes: every call arrives as it was asked and comes back as it was
// answered.
#include "tests/link/sample_messages.h"
#include "tests/link/wire.h"

#include <QLoggingCategory>

using namespace foyer;

namespace {

QStringList logged;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logged.append(text);
}

template <class T>
auto now(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

} // namespace

TEST_CASE("a visit crosses the wire whole, both ways")
{
    TestDesk desk;
    HttpDesk kiosk(desk.options());
    FakeDesk &real = desk.gate.desk;

    real.siteAnswer = sample::site();
    CHECK(toJson(now(kiosk.site()).value()) == toJson(sample::site()));

    CHECK_FALSE(now(kiosk.identify(sample::identify())).value().view.has_value());
    real.identifyAnswer = IdentifyReply{sample::view()};
    CHECK(*now(kiosk.identify(sample::identify())).value().view == sample::view());
    CHECK(real.identified.last().facts == sample::facts());

    real.saveAnswer = SaveReply{{CardField::MemberId}};
    VisitProgress progress;
    progress.visit = sample::visit;
    progress.insurance = sample::insurance();
    CHECK(now(kiosk.save(progress)).value().insuranceChanged == QList{CardField::MemberId});
    CHECK(real.saved.last().insurance == sample::insurance());

    CHECK(now(kiosk.attach({sample::visit, true, QByteArray(maxImageBytes, '\xff')})).has_value());
    CHECK(real.attached.last().jpeg.size() == maxImageBytes);

    const auto reply = now(kiosk.checkIn(sample::checkIn()));
    CHECK(reply.value().ticket->number == "KA-004");
    CHECK(real.checkIns.last().details == sample::details());
    CHECK(now(kiosk.copy(sample::visit, QStringLiteral("1"))).value().copy);
    CHECK(now(kiosk.printed(sample::report())).has_value());
    CHECK(real.reports.last().job == sample::other);
    CHECK(now(kiosk.feedback(sample::visit, 4)).has_value());
    CHECK(real.ratings.last().second == 4);
}

TEST_CASE("what the kiosk says of itself crosses the wire, and staff on the device")
{
    TestDesk desk;
    HttpDesk kiosk(desk.options());
    FakeDesk &real = desk.gate.desk;

    CHECK(now(kiosk.help({sample::other, QUuid(), true, QStringLiteral("attract")})).has_value());
    CHECK(real.helps.last().urgent);
    CHECK(now(kiosk.health(sample::health())).has_value());
    CHECK(real.healths.last().devices.size() == 1);
    CHECK(now(kiosk.deliver(sample::visit, "sealed")).has_value());
    CHECK(real.delivered.value(sample::visit) == "sealed");

    CHECK(now(kiosk.staff(QStringLiteral("RX-7"), QStringLiteral("1"))).error().kind ==
          ErrorKind::Refused);
    real.staffAnswer = StaffSession{QStringLiteral("t"), QStringLiteral("Ana"), Role::Reception};
    CHECK(now(kiosk.staff(QStringLiteral("RX-7"), QStringLiteral("1"))).value().name == "Ana");
    real.ticketsAnswer = QList<TicketSummary>{
        {sample::visit, QStringLiteral("A017"), sample::when, {}, TicketState::Printed}};
    const auto token = QString(QChar(u't')); // of the heap, as a real one: it outlives the call
    CHECK(now(kiosk.tickets(token)).value().first().number == "A017");
    CHECK(token.isDetached());
    CHECK(token == QStringLiteral("t"));
    (void)now(kiosk.checkIn(sample::checkIn()));
    CHECK(now(kiosk.reprint(QStringLiteral("t"), sample::visit, QStringLiteral("lost")))->copy);
}

TEST_CASE("an error of the desk arrives with its kind, its sentence and its place")
{
    TestDesk desk;
    HttpDesk kiosk(desk.options());
    for (const ErrorKind kind :
         {ErrorKind::BadInput, ErrorKind::NotFound, ErrorKind::Refused, ErrorKind::Conflict,
          ErrorKind::Unreachable, ErrorKind::TimedOut, ErrorKind::Storage, ErrorKind::Internal}) {
        desk.gate.desk.failNext(
            {kind, QStringLiteral("A sentence."), QStringLiteral("typed-rest")});
        const auto reply = now(kiosk.identify(sample::identify()));
        REQUIRE_FALSE(reply.has_value());
        CHECK(reply.error().kind == kind);
        CHECK(reply.error().message == "A sentence.");
        CHECK(reply.error().where == "typed-rest");
    }
}

TEST_CASE("a wrong token is refused, is told to the kiosk, and reaches no desk")
{
    TestDesk desk;
    HttpDeskOptions options = desk.options();
    options.token = QStringLiteral("stolen");
    HttpDesk kiosk(options);
    int away = 0;
    QObject::connect(&kiosk, &HttpDesk::turnedAway, &kiosk, [&away] { ++away; });
    const auto reply = now(kiosk.checkIn(sample::checkIn()));
    CHECK(reply.error().kind == ErrorKind::Refused);
    CHECK(away == 1);
    CHECK(desk.gate.desk.calls.isEmpty());
}

TEST_CASE("an enrolment secret is good once the gate says so, without any token")
{
    TestDesk desk;
    HttpDeskOptions options = desk.options();
    Exchange exchange(options.address, {}, {});
    const auto enrol = [&](const char *secret) {
        const QByteArray body =
            toJson(EnrolRequest{QString::fromLatin1(secret), QStringLiteral("Lobby")});
        return bodyOf(now(exchange.post(Route<EnrolRequest>::path, body, 3000)).value());
    };
    CHECK(enrol("twice").error().kind == ErrorKind::Refused);
    CHECK(fromJson<EnrolReply>(enrol("once").value())->prefix == "KA");
    CHECK(desk.gate.enrolled == QStringList{QStringLiteral("once Lobby")});
}

TEST_CASE(
    "a message the desk does not understand is answered with its path, and an endless one too")
{
    TestDesk desk;
    Exchange exchange(desk.options().address, "right-token", {});
    const auto ask = [&](const QByteArray &body) {
        return bodyOf(now(exchange.post(Route<CheckInRequest>::path, body, 8000)).value()).error();
    };
    CHECK(ask("{}").where == "$.visit");
    CHECK(ask("{\"visit\":").kind == ErrorKind::BadInput);
    CHECK(ask(QByteArray(20'000'000, '[')).kind == ErrorKind::BadInput);
    CHECK(desk.gate.desk.calls.isEmpty());
    HttpDesk kiosk(desk.options());
    CHECK(now(kiosk.site()).has_value()); // and the desk still serves
}

TEST_CASE("a kiosk that hangs up before its answer leaves the desk whole")
{
    TestDesk desk;
    HttpDeskOptions options = desk.options();
    options.times.callMs = 50;
    HttpDesk hasty(options);
    HttpDesk kiosk(desk.options());
    desk.gate.desk.hold();
    CHECK(now(hasty.checkIn(sample::checkIn())).error().kind == ErrorKind::TimedOut);
    desk.gate.desk.release();
    until([&] { return desk.gate.desk.checkIns.size() == 1; });
    // Asked again, the same visit has the same ticket.
    CHECK(now(kiosk.checkIn(sample::checkIn())).value().ticket->number == "KA-004");
    CHECK(desk.gate.desk.given.size() == 1);
}

TEST_CASE("two calls at once do not wait for each other")
{
    TestDesk desk;
    HttpDesk kiosk(desk.options());
    desk.gate.desk.hold();
    auto slow = kiosk.checkIn(sample::checkIn());
    CHECK(now(kiosk.hello()).has_value());
    CHECK_FALSE(slow.isReady());
    desk.gate.desk.release();
    CHECK(now(std::move(slow)).has_value());
}

TEST_CASE("nothing of a visit is logged by client or desk")
{
    logged.clear();
    QLoggingCategory::setFilterRules(QStringLiteral("foyer*.debug=true"));
    const auto before = qInstallMessageHandler(keepLog);
    {
        TestDesk desk;
        HttpDesk kiosk(desk.options());
        (void)now(kiosk.identify(sample::identify()));
        (void)now(kiosk.checkIn(sample::checkIn()));
    }
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules(QString());
    const QString all = logged.join(QLatin1Char('\n'));
    CHECK_FALSE(all.contains(sample::facts().family));
    CHECK_FALSE(all.contains(QLatin1String("1956")));
    CHECK_FALSE(all.contains(QLatin1String("W123")));
    CHECK_FALSE(all.contains(QLatin1String("right-token")));
}
