// SPDX-License-Identifier: GPL-3.0-or-later
// Check-in at the desk, by story: one transaction, one number, the same answer however often asked.
#include "kiosk/link/messages.h"
#include "tests/desk/clinic.h"

using namespace foyer;
using namespace foyer::tests;

namespace {

// What the trail says, as text, newest last.
QByteArrayList auditOf(Clinic &clinic)
{
    QByteArrayList texts;
    const auto records = clinic.temp->audit().latest(500);
    REQUIRE(records);
    for (const AuditRecord &record : *records)
        texts.prepend(record.text);
    return texts;
}

int countOf(const QByteArrayList &texts, const QByteArray &word)
{
    return int(std::ranges::count_if(texts, [&](const QByteArray &t) { return t.contains(word); }));
}

} // namespace

TEST_CASE("a patient is identified, checks in, and gets a ticket")
{
    Clinic clinic;
    Kiosk kiosk(clinic);
    const QUuid visit = QUuid::createUuid();
    const auto identified = kiosk.identify(visit, maria());
    REQUIRE(identified);
    REQUIRE(identified->view);
    CHECK(identified->view->greetingName == u"Maria"_s);
    CHECK(identified->view->appointments.size() == 1);
    CHECK(identified->view->appointments[0].decision == Decision::CheckIn);
    CHECK_FALSE(toJson(*identified).contains("555 0100")); // masked
    CHECK_FALSE(toJson(*identified).contains("p-maria"));
    CHECK_FALSE(toJson(*identified).contains("a-maria"));

    const auto reply = kiosk.checkIn(visit);
    REQUIRE(reply);
    REQUIRE(reply->ticket);
    CHECK(reply->ticket->number == u"A001"_s);
    CHECK(reply->ticket->area.text(u"es"_s) == u"Zona azul"_s);
    CHECK(reply->ticket->feedbackUrl.startsWith(u"https://visit.example/f/"_s));
    CHECK_FALSE(reply->ticket->wait);
    CHECK(reply->ticket->name.isEmpty());

    clinic.tick();
    REQUIRE(clinic.ehr.recorded.size() == 1);
    CHECK(clinic.ehr.recorded[0].kind == VisitChange::Kind::Arrived);
    CHECK(clinic.ehr.recorded[0].appointmentId == u"a-maria"_s);
    CHECK(countOf(auditOf(clinic), "visit.checked-in") == 1);
}

TEST_CASE(
    "asked again, also after a restart, the ticket is the same bytes and nothing happens twice")
{
    Clinic clinic;
    Kiosk kiosk(clinic);
    const QUuid visit = QUuid::createUuid();
    REQUIRE(kiosk.identify(visit, maria()));
    const auto first = kiosk.checkIn(visit);
    REQUIRE(first);
    CHECK(toJson(*kiosk.checkIn(visit)) == toJson(*first));
    clinic.restart();
    Desk &after = clinic.desk(kiosk.enrolled);
    CheckInRequest request;
    request.visit = visit;
    request.appointmentRef = u"1"_s;
    request.language = u"en"_s;
    CHECK(toJson(*QCoro::waitFor(after.checkIn(request))) == toJson(*first));
    clinic.tick();
    CHECK(clinic.ehr.recorded.size() == 1);
    CHECK(countOf(auditOf(clinic), "visit.checked-in") == 1);
}

TEST_CASE("two kiosks on one appointment: one number, the other learns it and gets the copy")
{
    Clinic clinic;
    Kiosk one(clinic);
    Kiosk two(clinic);
    const QUuid first = QUuid::createUuid();
    const QUuid second = QUuid::createUuid();
    REQUIRE(one.identify(first, maria()));
    REQUIRE(two.identify(second, maria()));
    const auto won = one.checkIn(first);
    const auto lost = two.checkIn(second);
    REQUIRE(won);
    REQUIRE(lost);
    CHECK(won->ticket.has_value());
    CHECK_FALSE(lost->ticket.has_value());
    CHECK(lost->decision == Decision::AlreadyArrived);
    const auto copy = QCoro::waitFor(two.desk.copy(second, u"1"_s));
    REQUIRE(copy);
    CHECK(copy->number == won->ticket->number);
    CHECK(copy->copy);
    CHECK(copy->feedbackUrl == won->ticket->feedbackUrl);
    CHECK(countOf(auditOf(clinic), "ticket.copied") == 1);

    const auto later = two.identify(QUuid::createUuid(), maria());
    REQUIRE(later);
    CHECK(later->view->appointments[0].decision == Decision::AlreadyArrived);
    CHECK(later->view->appointments[0].ticketNumber == won->ticket->number);
}

TEST_CASE("a check-in that timed out and was done adopts the number on the paper")
{
    Clinic clinic;
    Kiosk kiosk(clinic);
    const QUuid visit = QUuid::createUuid();
    REQUIRE(kiosk.identify(visit, maria()));
    REQUIRE(kiosk.checkIn(visit)); // the answer is lost
    const QString paper = kiosk.enrolled.prefix + u"001"_s;
    const auto reply = kiosk.checkIn(visit, paper);
    REQUIRE(reply);
    CHECK(reply->ticket->number == paper);
    CHECK((*clinic.temp->tickets().find(visit))->retiredNumber == u"A001"_s);
    CHECK(kiosk.checkIn(visit)->ticket->number == paper); // and stays
    CHECK(countOf(auditOf(clinic), "ticket.number-adopted") == 1);

    const QUuid other = QUuid::createUuid();
    Kiosk second(clinic);
    REQUIRE(second.identify(other, typed(u"Timo"_s, u"Berg"_s, QDate(2018, 5, 5)), true));
    CHECK(second.checkIn(other)->ticket->number == u"A002"_s); // the retired one is not given again
}

TEST_CASE("a paper number of another kiosk, or none at all, is refused")
{
    Clinic clinic;
    Kiosk kiosk(clinic);
    Kiosk other(clinic);
    const QUuid visit = QUuid::createUuid();
    REQUIRE(kiosk.identify(visit, maria()));
    for (const QString &paper :
         {other.enrolled.prefix + u"001"_s, u"A001"_s, kiosk.enrolled.prefix,
          kiosk.enrolled.prefix + u"1; DROP TABLE ticket"_s, QString(5000, u'9')}) {
        const auto reply = kiosk.checkIn(visit, paper);
        REQUIRE_FALSE(reply);
        CHECK(reply.error().kind == ErrorKind::BadInput);
    }
    CHECK(clinic.temp->tickets().ofDay(clinic.clock.now().date())->isEmpty());
}

TEST_CASE("a patient with a paper who is already checked in is put before a person")
{
    Clinic clinic;
    Kiosk one(clinic);
    Kiosk two(clinic);
    const QUuid first = QUuid::createUuid();
    const QUuid second = QUuid::createUuid();
    REQUIRE(one.identify(first, maria()));
    REQUIRE(two.identify(second, maria()));
    REQUIRE(one.checkIn(first));
    const QString paper = two.enrolled.prefix + u"001"_s;
    CHECK(two.checkIn(second, paper)->decision == Decision::AlreadyArrived);
    const auto rows = *clinic.staff->attention(clinic.signIn());
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].kind == u"paper-number"_s);
    CHECK(rows[0].reason.contains(paper));
    CHECK(rows[0].reason.contains(u"A001"_s));
    CHECK(rows[0].name == u"Maria Garcia"_s);
}

TEST_CASE("the desk decides again at check-in, by its own clock")
{
    Clinic clinic;
    Kiosk kiosk(clinic);
    const QUuid visit = QUuid::createUuid();
    REQUIRE(kiosk.identify(visit, maria()));
    clinic.clock.advance(3'600'000); // a long look at the insurance page
    const auto reply = kiosk.checkIn(visit);
    REQUIRE(reply);
    CHECK_FALSE(reply->ticket);
    CHECK(reply->decision == Decision::TooLate);
}

TEST_CASE("nobody checks in what they did not identify")
{
    Clinic clinic;
    Kiosk kiosk(clinic);
    Kiosk other(clinic);
    const QUuid visit = QUuid::createUuid();
    CHECK(kiosk.checkIn(visit).error().kind == ErrorKind::NotFound);
    REQUIRE(kiosk.identify(visit, maria()));
    CHECK(other.checkIn(visit).error().kind == ErrorKind::NotFound); // another kiosk's visit
    CHECK(QCoro::waitFor(other.desk.copy(visit, u"1"_s)).error().kind == ErrorKind::NotFound);
    CHECK(kiosk.checkIn(visit, {}, u"2"_s).error().kind == ErrorKind::BadInput);
    CHECK(kiosk.checkIn(visit, {}, u"-1"_s).error().kind == ErrorKind::BadInput);
    const QUuid missed = QUuid::createUuid();
    REQUIRE(kiosk.identify(missed, typed(u"No"_s, u"Body"_s, QDate(1980, 1, 1))));
    CHECK(kiosk.checkIn(missed).error().kind == ErrorKind::NotFound);
}

TEST_CASE("answers reach the records system in order, and it sees the differences")
{
    Clinic clinic;
    Kiosk kiosk(clinic);
    const QUuid visit = QUuid::createUuid();
    REQUIRE(kiosk.identify(visit, maria()));
    VisitProgress progress;
    progress.visit = visit;
    progress.language = u"en"_s;
    progress.step = u"insurance"_s;
    progress.insurance.kind = InsuranceAnswer::Kind::Captured;
    Evidence field;
    field.field = CardField::MemberId;
    field.value = u"NM-9999"_s;
    field.grade = FieldGrade::Certain;
    progress.insurance.fields = {field};
    const auto saved = QCoro::waitFor(kiosk.desk.save(progress));
    REQUIRE(saved);
    CHECK(saved->insuranceChanged == QList{CardField::MemberId});

    CheckInRequest request;
    request.visit = visit;
    request.appointmentRef = u"1"_s;
    request.language = u"es"_s;
    request.details.phone = {DetailAnswer::Kind::Changed, u"+1 555 0199"_s};
    request.insurance = progress.insurance;
    const auto reply = QCoro::waitFor(kiosk.desk.checkIn(request));
    REQUIRE(reply);
    CHECK(reply->ticket->language == u"es"_s);
    clinic.tick();
    REQUIRE(clinic.ehr.recorded.size() == 3);
    CHECK(clinic.ehr.recorded[0].kind == VisitChange::Kind::Arrived);
    CHECK(clinic.ehr.recorded[1].kind == VisitChange::Kind::ContactChanged);
    CHECK(clinic.ehr.recorded[1].data.value(u"phone"_s).toString() == u"+1 555 0199"_s);
    CHECK(clinic.ehr.recorded[2].kind == VisitChange::Kind::CoverageCaptured);
    const QJsonObject captured = clinic.ehr.recorded[2].data;
    CHECK(captured.value(u"fields"_s).toObject().contains(u"memberId"_s));
    CHECK(captured.value(u"status"_s) == u"draft"_s); // it differs: a person decides

    const auto rows = *clinic.staff->arrivals(clinic.signIn(Role::Reception));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].changed == QStringList{u"phone"_s, u"insurance"_s});
    CHECK(rows[0].inRecords);
    CHECK(rows[0].name == u"Maria Garcia"_s);
}

TEST_CASE("the trail of a whole visit carries no name, birth date or member number")
{
    Clinic clinic;
    Kiosk kiosk(clinic);
    const QUuid visit = QUuid::createUuid();
    REQUIRE(kiosk.identify(visit, maria()));
    REQUIRE(
        kiosk.identify(QUuid::createUuid(), typed(u"Zebulon"_s, u"Quick"_s, QDate(1966, 6, 6))));
    REQUIRE(kiosk.checkIn(visit));
    REQUIRE(QCoro::waitFor(kiosk.desk.feedback(visit, 2)));
    const QString token = clinic.signIn();
    REQUIRE_FALSE(QCoro::waitFor(clinic.staff->signIn(u"1980-04-17"_s, u"Garcia"_s)));
    REQUIRE_FALSE(clinic.staff->reprint(token, visit, QUuid::createUuid(), u"for Maria Garcia"_s));
    REQUIRE(QCoro::waitFor(kiosk.desk.health({})));
    QObject::connect(&kiosk.desk, &Desk::command, &kiosk.desk, [] {}); // its line for commands
    REQUIRE(clinic.staff->reprint(token, visit, kiosk.enrolled.device, u"for Maria Garcia"_s));
    const QByteArray trail = auditOf(clinic).join('\n');
    for (const char *personal : {"Maria", "Garcia", "1980", "04-17", "Zebulon", "Quick", "1966",
                                 "4417", "p-maria", "a-maria", "Ada"})
        CHECK_MESSAGE(!trail.contains(personal), personal);
    CHECK(trail.contains("ticket.reprinted"));
    CHECK(clinic.temp->audit().verify().has_value());
}
