// SPDX-License-Identifier: GPL-3.0-or-later
// The contract of core/store.h, whatever database is behind it.
#include "tests/store/temp_store.h"

#include <QSet>

using namespace foyer;
using namespace foyer::tests;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(9, 0));

} // namespace

TEST_CASE("an appointment has one active arrival")
{
    TempStore s;
    const auto device = someDevice(u"KA"_s, now);
    REQUIRE(s->devices().save(device));
    const auto first = arrivedVisit(device.id, u"a1"_s, now);
    REQUIRE(s->visits().save(first));
    const auto second = s->visits().save(arrivedVisit(device.id, u"a1"_s, now));
    REQUIRE_FALSE(second);
    CHECK(second.error().kind == ErrorKind::Conflict);
    CHECK((*s->visits().arrivedFor(u"a1"_s))->id == first.id);
    auto open = arrivedVisit(device.id, u"a1"_s, now);
    open.state = VisitState::Open;
    CHECK(s->visits().save(open).has_value()); // begun, not arrived: any number of them
}

TEST_CASE("a visit comes back as it was saved")
{
    TempStore s;
    const auto device = someDevice(u"KA"_s, now);
    REQUIRE(s->devices().save(device));
    auto visit = arrivedVisit(device.id, u"a1"_s, now);
    visit.forSomeoneElse = true;
    visit.step = u"insurance"_s;
    visit.answers.insert(u"phone"_s, u"555"_s);
    visit.appointmentIds = {u"a1"_s, u"a,2\""_s};
    REQUIRE(s->visits().save(visit));
    const auto found = *s->visits().find(visit.id);
    REQUIRE(found);
    CHECK(found->forSomeoneElse);
    CHECK(found->appointmentIds == visit.appointmentIds);
    CHECK(found->answers == visit.answers);
    CHECK(found->arrivedAt == now);
    CHECK(found->step == visit.step);
    CHECK_FALSE(s->visits().find(QUuid::createUuid())->has_value());
}

TEST_CASE("a visit of an unknown kiosk is refused by the foreign key")
{
    TempStore s;
    const auto saved = s->visits().save(arrivedVisit(QUuid::createUuid(), u"a1"_s, now));
    REQUIRE_FALSE(saved);
    CHECK(saved.error().kind == ErrorKind::Conflict);
}

TEST_CASE("numbers count up per queue and day and never repeat")
{
    TempStore s;
    CHECK(*s->tickets().nextNumber(u"Blue"_s, now.date()) == u"A001"_s);
    CHECK(*s->tickets().nextNumber(u"Blue"_s, now.date()) == u"A002"_s);
    CHECK(*s->tickets().nextNumber(u"Red"_s, now.date()) == u"B001"_s);
    CHECK(*s->tickets().nextNumber(u"Blue"_s, now.date().addDays(1)) == u"A001"_s);
    CHECK(*s->tickets().nextNumber(u"Blue"_s, now.date()) == u"A003"_s);

    QSet<QString> given;
    for (int queue = 0; queue < 700; ++queue) {
        const auto number = s->tickets().nextNumber(u"q%1"_s.arg(queue), now.date().addDays(2));
        REQUIRE(number);
        CHECK_FALSE(number->startsWith(u'K'));
        CHECK_FALSE(given.contains(*number));
        given.insert(*number);
        if (queue == 500)
            break;
    }
}

TEST_CASE("a number taken in a transaction that fails is free again, and no ticket has it")
{
    TempStore s;
    const auto done = s->transaction([&]() -> Result<> {
        CHECK(*s->tickets().nextNumber(u"Blue"_s, now.date()) == u"A001"_s);
        return fail(ErrorKind::Internal, u"stop"_s);
    });
    CHECK_FALSE(done);
    CHECK(*s->tickets().nextNumber(u"Blue"_s, now.date()) == u"A001"_s);
}

TEST_CASE("a floor is above every number given before, in queues old and new")
{
    TempStore s;
    (void)s->tickets().nextNumber(u"Blue"_s, now.date());
    REQUIRE(s->tickets().raiseFloor(now.date(), 1540));
    CHECK(*s->tickets().nextNumber(u"Blue"_s, now.date()) == u"A1541"_s);
    CHECK(*s->tickets().nextNumber(u"Red"_s, now.date()) == u"B1541"_s);
    REQUIRE(s->tickets().raiseFloor(now.date(), 10)); // lower: nothing changes
    CHECK(*s->tickets().nextNumber(u"Blue"_s, now.date()) == u"A1542"_s);
    CHECK(*s->tickets().nextNumber(u"Green"_s, now.date()) == u"C1541"_s);
}

TEST_CASE("no two tickets of a day share a number")
{
    TempStore s;
    const auto device = someDevice(u"KA"_s, now);
    REQUIRE(s->devices().save(device));
    const auto one = arrivedVisit(device.id, u"a1"_s, now);
    const auto two = arrivedVisit(device.id, u"a2"_s, now);
    REQUIRE(s->visits().save(one));
    REQUIRE(s->visits().save(two));
    auto ticket = someTicket(one.id, u"A001"_s, now);
    ticket.ticket.wait = WaitRange{5, 15};
    REQUIRE(s->tickets().save(ticket));
    const auto twice = s->tickets().save(someTicket(two.id, u"A001"_s, now));
    REQUIRE_FALSE(twice);
    CHECK(twice.error().kind == ErrorKind::Conflict);
    const auto found = *s->tickets().find(one.id);
    CHECK(found->ticket.wait == WaitRange{5, 15});
    CHECK(found->ticket.area.text(u"en"_s) == u"Blue area"_s);
    CHECK(s->tickets().ofDay(now.date())->size() == 1);
}

TEST_CASE("the outbox keeps the order of each patient and never loses a row")
{
    TempStore s;
    const auto row = [](const QString &patient, int n) {
        OutboxRow r;
        r.visit = QUuid::createUuid();
        r.change.id = QUuid::createUuidV5(QUuid(), patient + QString::number(n));
        r.change.patientId = patient;
        r.change.at = now;
        r.change.kind = n == 0 ? VisitChange::Kind::Arrived : VisitChange::Kind::CoverageCaptured;
        return r;
    };
    REQUIRE(s->outbox().add(row(u"p1"_s, 0), now));
    REQUIRE(s->outbox().add(row(u"p1"_s, 1), now));
    REQUIRE(s->outbox().add(row(u"p2"_s, 0), now));
    REQUIRE(s->outbox().add(row(u"p2"_s, 0), now)); // the same intention again: one row

    auto due = *s->outbox().due(now, 10);
    REQUIRE(due.size() == 2);
    CHECK(due[0].change.patientId == u"p1"_s);
    CHECK(due[0].change.kind == VisitChange::Kind::Arrived);
    CHECK(due[1].change.patientId == u"p2"_s);

    REQUIRE(s->outbox().retryAt(due[0].sequence, now.addSecs(30)));
    REQUIRE(s->outbox().sent(due[1].sequence, now));
    CHECK(s->outbox().due(now, 10)->isEmpty()); // p1's second waits for the first
    auto later = *s->outbox().due(now.addSecs(30), 10);
    REQUIRE(later.size() == 1);
    CHECK(later[0].tries == 1);
    REQUIRE(s->outbox().toPerson(later[0].sequence, now));
    CHECK_FALSE(*s->outbox().allSent(due[0].visit));
    CHECK(*s->outbox().allSent(due[1].visit));
    CHECK(s->outbox().due(now.addSecs(31), 10)->size() == 1);
}

TEST_CASE("an attention row is open once per key, and settled once")
{
    TempStore s;
    AttentionRecord row;
    row.key = u"typed-rest:1"_s;
    row.kind = u"typed-rest"_s;
    row.reason = u"First."_s;
    row.at = now;
    REQUIRE(s->attention().raise(row));
    row.reason = u"Second."_s;
    REQUIRE(s->attention().raise(row));
    auto open = *s->attention().open();
    REQUIRE(open.size() == 1);
    CHECK(open[0].reason == u"Second."_s);
    CHECK(s->attention().settle(open[0].id, u"r1"_s, now).has_value());
    CHECK(s->attention().settle(open[0].id, u"r1"_s, now).error().kind == ErrorKind::NotFound);
    REQUIRE(s->attention().raise(row)); // it happened again
    CHECK(s->attention().open()->size() == 1);
    REQUIRE(s->attention().settleKey(row.key, now));
    CHECK(s->attention().open()->isEmpty());
}

TEST_CASE("a feedback page is sent once")
{
    TempStore s;
    FeedbackRecord row;
    row.visit = QUuid::createUuid();
    row.language = u"es"_s;
    row.validUntil = now.addDays(30);
    REQUIRE(s->feedback().expect("hash", row));
    CHECK(s->feedback().rateAtKiosk(row.visit, 4, now).has_value());
    CHECK(s->feedback().rateAtKiosk(QUuid::createUuid(), 4, now).error().kind ==
          ErrorKind::NotFound);
    row.rating = 2;
    row.comment = u"Cold room"_s;
    row.at = now;
    CHECK(s->feedback().submit("hash", row).has_value());
    CHECK(s->feedback().submit("hash", row).error().kind == ErrorKind::Conflict);
    const auto all = *s->feedback().latest(5);
    REQUIRE(all.size() == 1);
    CHECK(all[0].kioskRating == 4);
    CHECK(all[0].comment == row.comment);
}

TEST_CASE("a delivery is accepted once")
{
    TempStore s;
    const QUuid id = QUuid::createUuid();
    CHECK(*s->visits().acceptOnce(id, now));
    CHECK_FALSE(*s->visits().acceptOnce(id, now));
    REQUIRE(s->visits().forgetDeliveries(now.addSecs(1)));
    CHECK(*s->visits().acceptOnce(id, now));
}

TEST_CASE("a kiosk's settings are the last that were written for it")
{
    TempStore s;
    auto device = someDevice(u"KA"_s, now);
    REQUIRE(s->devices().save(device));
    CHECK_FALSE(s->devices().settings(device.id)->has_value());
    for (const char *toml : {"survey = false\n", ""}) {
        const KioskSettingsRecord written{device.id, QUuid::createUuid(), QString::fromLatin1(toml),
                                          u"1001"_s, now};
        REQUIRE(s->devices().saveSettings(written));
        const auto kept = *s->devices().settings(device.id);
        REQUIRE(kept);
        CHECK(kept->id == written.id);
        CHECK(kept->toml == written.toml);
        CHECK(kept->staff == written.staff);
        CHECK(kept->at == now);
    }
    CHECK_FALSE(s->devices().settings(QUuid::createUuid())->has_value());
}

TEST_CASE("an enrolment code is good once and in time, and no prefix is given twice")
{
    TempStore s;
    REQUIRE(s->devices().offerCode("a", u"Lobby"_s, now.addSecs(900)));
    REQUIRE(s->devices().offerCode("b", {}, now.addSecs(900)));
    CHECK(*s->devices().spendCode("a", now) == u"Lobby"_s);
    CHECK_FALSE(s->devices().spendCode("a", now)->has_value());
    CHECK_FALSE(s->devices().spendCode("b", now.addSecs(900))->has_value());
    CHECK_FALSE(s->devices().spendCode("c", now)->has_value());
    QSet<QString> prefixes;
    for (int i = 0; i < 700; ++i) {
        const auto prefix = *s->devices().newPrefix();
        CHECK(prefix.startsWith(u'K'));
        CHECK_FALSE(prefixes.contains(prefix));
        prefixes.insert(prefix);
    }
    CHECK(prefixes.contains(u"KA"_s));
    CHECK(prefixes.contains(u"KAA"_s));
}

TEST_CASE("typed failures count within their window only")
{
    TempStore s;
    const QUuid device = QUuid::createUuid();
    for (int i = 0; i < 3; ++i)
        REQUIRE(s->devices().typedFailure(device, now.addSecs(i * 60)));
    CHECK(*s->devices().typedFailures(device, now) == 2); // the one at exactly now is too old
    CHECK(*s->devices().typedFailures(QUuid::createUuid(), now) == 0);
}

TEST_CASE("help is asked once; a later urgent call raises it; urgent ones stand on top")
{
    TempStore s;
    const auto device = someDevice(u"KA"_s, now);
    REQUIRE(s->devices().save(device));
    HelpRecord first;
    first.id = QUuid::createUuid();
    first.device = device.id;
    first.step = u"details"_s;
    first.at = now;
    HelpRecord second = first;
    second.id = QUuid::createUuid();
    second.at = now.addSecs(5);
    REQUIRE(s->help().ask(first));
    REQUIRE(s->help().ask(second));
    second.urgent = true;
    REQUIRE(s->help().ask(second));
    auto calls = *s->help().since(now.addDays(-1));
    REQUIRE(calls.size() == 2);
    CHECK(calls[0].id == second.id);
    CHECK(calls[0].urgent);
    REQUIRE(s->help().answer(second.id, now.addSecs(9)));
    calls = *s->help().since(now.addDays(-1));
    CHECK(calls[0].id == first.id);
    CHECK(calls[1].answeredAt == now.addSecs(9));
}

TEST_CASE("the audit trail verifies, and the schedule copy keeps one day")
{
    TempStore s;
    AuditEntry entry;
    entry.event = AuditEvent::HelpAsked;
    entry.at = now;
    for (int i = 0; i < 2500; ++i)
        REQUIRE(s->audit().append(entry));
    CHECK(s->audit().verify()->count() == 2500);
    CHECK(s->audit().latest(2)->first().sequence == 2500);
    entry.detail = u"Maria Garcia"_s;
    CHECK(s->audit().append(entry).error().kind == ErrorKind::Internal);

    REQUIRE(s->schedule().save(now.date(), "one", now));
    REQUIRE(s->schedule().save(now.date().addDays(1), "two", now));
    CHECK(s->schedule().load(now.date())->isEmpty());
    CHECK(*s->schedule().load(now.date().addDays(1)) == "two");
}

TEST_CASE("what was said of a card's field is kept once a field, and corrections for their days")
{
    TempStore s;
    const auto device = someDevice(u"KA"_s, now);
    REQUIRE(s->devices().save(device));
    const auto visit = arrivedVisit(device.id, u"a1"_s, now);
    REQUIRE(s->visits().save(visit));
    CardVerdict said{.visit = visit.id,
                     .field = CardField::MemberId,
                     .corrected = false,
                     .value = u"X1"_s,
                     .staff = u"desk-7"_s,
                     .at = now};
    REQUIRE(s->cards().save(said));
    said.corrected = true;
    said.value = u"X2"_s;
    REQUIRE(s->cards().save(said));
    CHECK(*s->cards().of(visit.id) == QList{said});
    CHECK(s->cards().of(QUuid::createUuid())->isEmpty());
    said.visit = QUuid::createUuid();
    CHECK(s->cards().save(said).error().kind == ErrorKind::Conflict); // no such visit

    for (int day = 0; day < 3; ++day)
        REQUIRE(s->cards().keep({.visit = visit.id,
                                 .field = CardField::Payor,
                                 .read = u"a"_s,
                                 .value = u"b"_s,
                                 .crop = QByteArray("\xff\xd8\0", 3),
                                 .at = now.addDays(day)}));
    REQUIRE(s->cards().forgetSamples(now.addDays(1)));
    const auto samples = *s->cards().samples();
    REQUIRE(samples.size() == 2);
    CHECK(samples[0].at == now.addDays(1));
    CHECK(samples[0].crop.size() == 3);
}
