// SPDX-License-Identifier: GPL-3.0-or-later
// What goes to a person: hand-overs, help, offline arrivals, what the records system refuses; and
// feedback.
#include "kiosk/link/arrival_json.h"
#include "tests/desk/clinic.h"

#include <sodium.h>

using namespace foyer;
using namespace foyer::tests;

namespace {

QByteArray seal(const QByteArray &text, const QByteArray &key)
{
    REQUIRE(sodium_init() >= 0);
    QByteArray sealed(text.size() + qsizetype(crypto_box_SEALBYTES), '\0');
    REQUIRE(crypto_box_seal(reinterpret_cast<unsigned char *>(sealed.data()),
                            reinterpret_cast<const unsigned char *>(text.constData()),
                            std::size_t(text.size()),
                            reinterpret_cast<const unsigned char *>(key.constData())) == 0);
    return sealed;
}

OfflineArrival arrivalOf(const Kiosk &kiosk, const Facts &facts, const QDateTime &at)
{
    OfflineArrival arrival;
    arrival.visit = QUuid::createUuid();
    arrival.number = kiosk.enrolled.prefix + u"001"_s;
    arrival.at = at;
    arrival.facts = facts;
    arrival.language = u"en"_s;
    arrival.ticket = TicketState::Printed;
    return arrival;
}

Result<> deliver(Kiosk &kiosk, const OfflineArrival &arrival, const QUuid &id)
{
    return QCoro::waitFor(kiosk.desk.deliver(id, seal(toJson(arrival), kiosk.enrolled.sealingKey)));
}

} // namespace

TEST_CASE("a hand-over says why and what is done")
{
    Clinic clinic;
    Kiosk kiosk(clinic);
    const QUuid visit = QUuid::createUuid();
    REQUIRE(kiosk.identify(visit, maria()));
    VisitProgress progress;
    progress.visit = visit;
    progress.language = u"en"_s;
    progress.step = u"insurance"_s;
    progress.details.phone.kind = DetailAnswer::Kind::StillRight;
    progress.insurance.kind = InsuranceAnswer::Kind::AtDesk;
    progress.handover = u"left"_s;
    REQUIRE(QCoro::waitFor(kiosk.desk.save(progress)));
    REQUIRE(QCoro::waitFor(kiosk.desk.save(progress))); // sent again: still one row
    const auto rows = *clinic.staff->attention(clinic.signIn());
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].kind == u"handover"_s);
    CHECK(rows[0].name == u"Maria Garcia"_s);
    CHECK(rows[0].device == u"Lobby"_s);
    CHECK(rows[0].reason == u"The patient left the kiosk before the end."_s);
    CHECK(rows[0].done == u"Done so far: identified, contact details confirmed."_s);

    progress.visit = QUuid::createUuid(); // one the desk never heard of, from a newer kiosk
    progress.handover = u"something-new"_s;
    REQUIRE(QCoro::waitFor(kiosk.desk.save(progress)));
    CHECK(clinic.temp->attention().open()->last().reason == u"The patient asked for a person."_s);
    CHECK(clinic.temp->attention().open()->last().done.contains(u"do not know who"_s));
}

TEST_CASE("help is heard, answered in the patient's language, at the kiosk that asked")
{
    Clinic clinic;
    Kiosk kiosk(clinic);
    const QUuid visit = QUuid::createUuid();
    const IdentifyRequest spanish{
        .visit = visit, .facts = maria(), .forSomeoneElse = false, .language = u"es"_s};
    REQUIRE(QCoro::waitFor(kiosk.desk.identify(spanish)));
    QList<Topic> topics;
    QObject::connect(clinic.staff.get(), &Staff::changed, clinic.staff.get(),
                     [&](Topic topic) { topics.append(topic); });
    const QUuid id = QUuid::createUuid();
    REQUIRE(QCoro::waitFor(
        kiosk.desk.help({.id = id, .visit = visit, .urgent = false, .step = u"details"_s})));
    REQUIRE(QCoro::waitFor(
        kiosk.desk.help({.id = id, .visit = visit, .urgent = false, .step = u"details"_s})));
    CHECK(topics == QList<Topic>{Topic::Help}); // told once
    REQUIRE(QCoro::waitFor(
        kiosk.desk.help({.id = id, .visit = visit, .urgent = true, .step = u"details"_s})));
    const QString token = clinic.signIn(Role::Reception);
    const auto rows = *clinic.staff->help(token);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].urgent);
    CHECK(rows[0].name == u"Maria Garcia"_s);
    QList<Command> told;
    QObject::connect(&kiosk.desk, &Desk::command, &kiosk.desk,
                     [&](const Command &c) { told.append(c); });
    REQUIRE(clinic.staff->answerHelp(token, id));
    REQUIRE(told.size() == 1);
    CHECK(told[0].kind == Command::Kind::HelpAnswered);
    CHECK(told[0].id == id);
    CHECK(told[0].text.isEmpty()); // the screen has the words, in the language it speaks now
    CHECK(clinic.staff->help(token)->first().answeredAt.isValid());
}

TEST_CASE("an offline arrival is never a check-in until a person matches it")
{
    Clinic clinic;
    Kiosk kiosk(clinic);
    const auto arrival = arrivalOf(kiosk, maria(), clinic.clock.now().addSecs(-600));
    const QUuid id = QUuid::createUuid();
    REQUIRE(deliver(kiosk, arrival, id));
    REQUIRE(deliver(kiosk, arrival, id));                  // once
    REQUIRE(deliver(kiosk, arrival, QUuid::createUuid())); // nor under another id
    clinic.tick();
    CHECK(clinic.ehr.recorded.isEmpty());
    const QString token = clinic.signIn(Role::Reception);
    CHECK(clinic.staff->arrivals(token)->isEmpty());
    const auto rows = *clinic.staff->attention(token);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].matchable);
    CHECK(rows[0].name == u"Maria Garcia"_s);
    CHECK(rows[0].birthDate == QDate(1980, 4, 17));
    CHECK(rows[0].number == arrival.number);

    const auto candidates = *clinic.staff->candidates(token, arrival.visit);
    REQUIRE(candidates.size() == 5); // of this site
    CHECK(candidates[0].agrees);
    CHECK(candidates[0].name == u"Garcia, Maria"_s);
    CHECK_FALSE(candidates[1].agrees);
    CHECK_FALSE(candidates[0].ref.contains(u"maria"_s));
    CHECK(clinic.staff->match(token, arrival.visit, u"invented"_s).error().kind ==
          ErrorKind::NotFound);
    REQUIRE(clinic.staff->match(token, arrival.visit, candidates[0].ref));
    CHECK(clinic.staff->match(token, arrival.visit, candidates[0].ref).error().kind ==
          ErrorKind::NotFound);
    CHECK(clinic.staff->attention(token)->isEmpty());
    const auto arrivals = *clinic.staff->arrivals(token);
    REQUIRE(arrivals.size() == 1);
    CHECK(arrivals[0].number == arrival.number);
    CHECK(arrivals[0].arrivedAt == arrival.at);
    clinic.tick();
    REQUIRE(clinic.ehr.recorded.size() == 1);
    CHECK(clinic.ehr.recorded[0].at == arrival.at);
    CHECK((*clinic.temp->visits().find(arrival.visit))->facts.isEmpty());

    REQUIRE(
        deliver(kiosk, arrival, QUuid::createUuid())); // a late twin of the record changes nothing
    CHECK(clinic.staff->attention(token)->isEmpty());
    const auto twin = arrivalOf(kiosk, maria(), clinic.clock.now());
    auto second = twin;
    second.number = kiosk.enrolled.prefix + u"002"_s;
    REQUIRE(deliver(kiosk, second, QUuid::createUuid()));
    CHECK(clinic.staff->match(token, second.visit, candidates[0].ref).error().kind ==
          ErrorKind::Conflict);
}

TEST_CASE(
    "an arrival over a day old, or from a wrong clock, goes to a person without a match button")
{
    Clinic clinic;
    Kiosk kiosk(clinic);
    auto old = arrivalOf(kiosk, maria(), clinic.clock.now().addDays(-1).addSecs(-60));
    auto ahead = arrivalOf(kiosk, maria(), clinic.clock.now().addSecs(3600));
    ahead.number = kiosk.enrolled.prefix + u"002"_s;
    REQUIRE(deliver(kiosk, old, QUuid::createUuid()));
    REQUIRE(deliver(kiosk, ahead, QUuid::createUuid()));
    const auto rows = *clinic.staff->attention(clinic.signIn());
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].kind == u"too-old"_s);
    CHECK_FALSE(rows[0].matchable);
    CHECK_FALSE(rows[1].matchable);
}

TEST_CASE("a spooled arrival of a check-in that was done only adopts the paper's number")
{
    Clinic clinic;
    Kiosk kiosk(clinic);
    auto arrival = arrivalOf(kiosk, maria(), clinic.clock.now());
    REQUIRE(kiosk.identify(arrival.visit, maria()));
    REQUIRE(kiosk.checkIn(arrival.visit)); // its answer never came
    REQUIRE(deliver(kiosk, arrival, arrival.visit));
    CHECK((*clinic.temp->tickets().find(arrival.visit))->ticket.number == arrival.number);
    CHECK(clinic.temp->attention().open()->isEmpty());
}

TEST_CASE("what was not sealed to this desk, or not made by this kiosk, is refused")
{
    Clinic clinic;
    Kiosk kiosk(clinic);
    Kiosk other(clinic);
    const auto arrival = arrivalOf(kiosk, maria(), clinic.clock.now());
    const QUuid id = QUuid::createUuid();
    CHECK(deliver(other, arrival, id).error().kind ==
          ErrorKind::BadInput); // another kiosk's number
    const auto sealed = seal(toJson(arrival), newKeys().sealing.publicKey);
    CHECK(QCoro::waitFor(kiosk.desk.deliver(id, sealed)).error().kind == ErrorKind::BadInput);
    for (const QByteArray &text :
         {QByteArray("{}"), QByteArray("[]"), QByteArray(4000, '['), QByteArray("\xff")})
        CHECK(QCoro::waitFor(kiosk.desk.deliver(id, seal(text, kiosk.enrolled.sealingKey)))
                  .error()
                  .kind == ErrorKind::BadInput);
    CHECK(QCoro::waitFor(kiosk.desk.deliver(id, {})).error().kind == ErrorKind::BadInput);
    CHECK(QCoro::waitFor(kiosk.desk.deliver(id, QByteArray(1000, 'x'))).error().kind ==
          ErrorKind::BadInput);
    REQUIRE(deliver(kiosk, arrival, id)); // a refused one was not counted as accepted
    CHECK(clinic.temp->attention().open()->size() == 1);
}

TEST_CASE("the records system is away: nothing is lost, order is kept, and it is told once")
{
    Clinic clinic;
    Kiosk kiosk(clinic);
    const QUuid visit = QUuid::createUuid();
    REQUIRE(kiosk.identify(visit, maria()));
    REQUIRE(kiosk.checkIn(visit));
    clinic.ehr.down = Error{ErrorKind::TimedOut, u"No answer."_s, {}};
    clinic.tick();
    const int calls = clinic.ehr.calls;
    clinic.tick(); // not due yet: no hammering
    CHECK(clinic.ehr.calls == calls);
    clinic.restart();
    clinic.clock.advance(3'600'000);
    clinic.tick();
    CHECK_FALSE(clinic.staff->arrivals(clinic.signIn())->first().inRecords);
    clinic.ehr.down.reset();
    clinic.clock.advance(3'600'000);
    clinic.tick();
    clinic.tick();
    CHECK(clinic.ehr.recorded.size() == 1);
    CHECK(clinic.temp->attention().open()->size() == 1); // only the ticket that nobody heard of
}

TEST_CASE("what the records system refuses is not sent again but shown to staff")
{
    for (const ErrorKind kind :
         {ErrorKind::BadInput, ErrorKind::NotFound, ErrorKind::Refused, ErrorKind::Conflict}) {
        Clinic clinic;
        Kiosk kiosk(clinic);
        const QUuid visit = QUuid::createUuid();
        REQUIRE(kiosk.identify(visit, maria()));
        REQUIRE(kiosk.checkIn(visit));
        clinic.ehr.down = Error{kind, u"No."_s, {}};
        clinic.tick();
        const int calls = clinic.ehr.calls;
        clinic.clock.advance(50'000);
        clinic.tick();
        CHECK(clinic.ehr.calls == calls);
        const auto rows = *clinic.staff->attention(clinic.signIn());
        REQUIRE(rows.size() == 1);
        CHECK(rows[0].kind == u"records"_s);
        CHECK(rows[0].reason.contains(u"by hand"_s));
    }
}

TEST_CASE("feedback: one tap at the kiosk, one form behind the code, for thirty days")
{
    Clinic clinic;
    Kiosk kiosk(clinic);
    const QUuid visit = QUuid::createUuid();
    REQUIRE(kiosk.identify(visit, maria()));
    const auto reply = kiosk.checkIn(visit);
    const QString token = reply->ticket->feedbackUrl.section(u'/', -1);
    CHECK(token.size() == 22); // 128 bits
    CHECK(QCoro::waitFor(kiosk.desk.feedback(visit, 0)).error().kind == ErrorKind::BadInput);
    CHECK(QCoro::waitFor(kiosk.desk.feedback(QUuid::createUuid(), 3)).error().kind ==
          ErrorKind::NotFound);
    REQUIRE(QCoro::waitFor(kiosk.desk.feedback(visit, 2)));

    CHECK(clinic.service->feedbackForm(u"guess"_s).error().kind == ErrorKind::NotFound);
    CHECK(clinic.service->feedbackForm(token)->language == u"en"_s);
    CHECK(clinic.service->feedbackForm(token).has_value()); // looking does not spend it
    CHECK(clinic.service->submitFeedback(token, {.rating = 6, .recommend = {}, .comment = {}})
              .error()
              .kind == ErrorKind::BadInput);
    CHECK(
        clinic.service
            ->submitFeedback(token, {.rating = 1, .recommend = {}, .comment = QString(2001, u'x')})
            .error()
            .kind == ErrorKind::BadInput);
    clinic.restart();
    REQUIRE(clinic.service->submitFeedback(
        token, {.rating = 1, .recommend = u"no"_s, .comment = u"Cold <b>"_s}));
    CHECK(clinic.service->submitFeedback(token, {.rating = 5, .recommend = {}, .comment = {}})
              .error()
              .kind == ErrorKind::NotFound);
    CHECK(clinic.service->feedbackForm(token).error().kind == ErrorKind::NotFound);
    const auto rows = *clinic.staff->feedback(clinic.signIn(), 10);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].low);
    CHECK(rows[1].low);

    Kiosk second(clinic);
    const QUuid other = QUuid::createUuid();
    REQUIRE(second.identify(other, typed(u"Timo"_s, u"Berg"_s, QDate(2018, 5, 5)), true));
    const QString late = second.checkIn(other)->ticket->feedbackUrl.section(u'/', -1);
    clinic.clock.advance(31 * 24 * 3'600'000LL);
    CHECK(clinic.service->feedbackForm(late).error().kind == ErrorKind::NotFound);
}

TEST_CASE(
    "a card image is kept without what the camera wrote beside the pixels, and forgotten in time")
{
    Clinic clinic;
    Kiosk kiosk(clinic);
    const QUuid visit = QUuid::createUuid();
    REQUIRE(kiosk.identify(visit, maria()));
    const QByteArray head = QByteArray::fromHex("ffd8");
    const QByteArray exif = QByteArray::fromHex("ffe1000a") + "Exif GPS";
    const QByteArray comment = QByteArray::fromHex("fffe0007") + "Maria";
    const QByteArray table = QByteArray::fromHex("ffdb0004") + "qq";
    const QByteArray scan = QByteArray::fromHex("ffda0003010203ff00ffd9");
    const auto attach = [&](const QByteArray &jpeg) {
        return QCoro::waitFor(kiosk.desk.attach({.visit = visit, .back = false, .jpeg = jpeg}));
    };
    REQUIRE(attach(head + exif + comment + table + scan + "behind the end"));
    CHECK(*clinic.temp->visits().image(visit, false) == head + table + scan);
    for (const QByteArray &bad :
         {QByteArray(), QByteArray("GIF89a"), head + exif, head + scan.first(6),
          QByteArray(3'000'000, '\xff'), head + QByteArray::fromHex("ffe1ffff") + scan})
        CHECK(attach(bad).error().kind == ErrorKind::BadInput);
    Kiosk other(clinic);
    CHECK(QCoro::waitFor(other.desk.attach({.visit = visit, .back = false, .jpeg = head + scan}))
              .error()
              .kind == ErrorKind::NotFound);
    clinic.clock.advance(31 * 24 * 3'600'000LL);
    clinic.tick();
    CHECK(clinic.temp->visits().image(visit, false).error().kind == ErrorKind::NotFound);
}
