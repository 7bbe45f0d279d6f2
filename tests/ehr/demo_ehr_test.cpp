// SPDX-License-Identifier: GPL-3.0-or-later
// The demo records system: a write once however often it is sent, memory over restarts, and failing
// on demand.
#include "kiosk/ehr/demo_ehr.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTimeZone>
#include <doctest/doctest.h>

using namespace foyer;

namespace {

const QByteArray bundle = R"({"resourceType":"Bundle","type":"collection","entry":[
{"resource":{"resourceType":"Patient","id":"p1","name":[{"family":"Sample"}],"birthDate":"1980-01-01"}},
{"resource":{"resourceType":"Coverage","id":"c1","status":"active","beneficiary":{"reference":"Patient/p1"},
  "payor":[{"display":"Old Payor"}],"period":{"end":"2026-06-09"}}},
{"resource":{"resourceType":"Appointment","id":"a1","status":"booked","start":"2026-01-01T09:00:00Z","end":"2026-01-01T09:20:00Z",
  "extension":[{"url":"https://foyer.example/fhir/StructureDefinition/minutes-from-loading","valueInteger":30}],
  "participant":[{"actor":{"reference":"Patient/p1"},"status":"accepted"}]}},
{"resource":{"resourceType":"Appointment","id":"a2","status":"cancelled","start":"2026-06-10T20:00:00-05:00",
  "participant":[{"actor":{"reference":"Patient/p1"},"status":"accepted"}]}}
]})";

const QDate day(2026, 6, 10);

struct Clinic {
    QTemporaryDir dir;
    ManualClock clock{QDateTime(day, QTime(10, 3, 20), QTimeZone("America/Chicago"))};
    std::unique_ptr<DemoEhr> ehr;

    Clinic()
    {
        put("bundle.json", bundle);
        start();
    }
    void put(const QString &name, const QByteArray &text)
    {
        QFile file(dir.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(text) == text.size());
    }
    void start()
    {
        ehr.reset();
        auto opened = DemoEhr::open({dir.filePath("bundle.json"), dir.filePath("ehr")}, clock);
        REQUIRE(opened);
        ehr = std::move(*opened);
    }
    void fault(const QByteArray &words) { put("ehr/faults", words); }
    QList<ScheduledVisit> schedule(QDate of = day)
    {
        const auto list = QCoro::waitFor(ehr->schedule(of));
        REQUIRE(list);
        return *list;
    }
    VisitChange arrival(const QString &appointment)
    {
        return {QUuid::createUuid(), VisitChange::Kind::Arrived, "p1", appointment,
                clock.now(),         {{"number", "A001"}}};
    }
    Result<> record(const VisitChange &change) { return QCoro::waitFor(ehr->record(change)); }
    QList<QByteArray> recorded()
    {
        QFile file(ehr->recordedFile());
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QList<QByteArray> lines = file.readAll().split('\n');
        CHECK(lines.takeLast().isEmpty());
        return lines;
    }
};

// The appointment that moves with the anchor.
QString moving(const QList<ScheduledVisit> &list)
{
    REQUIRE(list.size() == 2);
    return list[list[0].appointment.id == "a2" ? 1 : 0].appointment.id;
}

} // namespace

TEST_CASE("appointments lie around the moment of loading, and stay there")
{
    Clinic clinic;
    const auto list = clinic.schedule();
    REQUIRE(list.size() == 2);
    CHECK(list[0].appointment.start == QDateTime(day, QTime(10, 30), QTimeZone("America/Chicago")));
    CHECK(list[0].appointment.end == list[0].appointment.start.addSecs(20 * 60));
    CHECK(list[1].appointment.id == "a2"); // without the extension: its own start
    CHECK(list[0].coverages.isEmpty());    // ended yesterday
    clinic.clock.advance(3600'000);
    CHECK(clinic.schedule()[0].appointment == list[0].appointment);
    clinic.start(); // a restart does not move them either
    CHECK(clinic.schedule()[0].appointment == list[0].appointment);
    CHECK(clinic.schedule(day.addDays(1)).isEmpty());
}

TEST_CASE("after twelve hours the appointments are made anew")
{
    Clinic clinic;
    const QString before = moving(clinic.schedule());
    REQUIRE(clinic.record(clinic.arrival(before)));
    clinic.clock.advance(qint64{12} * 3600'000);
    const auto list = clinic.schedule();
    REQUIRE(list.size() == 2);
    const Appointment &fresh =
        list[0].appointment.id == "a2" ? list[1].appointment : list[0].appointment;
    CHECK(fresh.id != before);
    CHECK(fresh.status == AppointmentStatus::Booked);
    CHECK(fresh.start > clinic.clock.now());
}

TEST_CASE("across midnight the list of both days is the whole set")
{
    Clinic clinic;
    clinic.clock = ManualClock(QDateTime(day, QTime(23, 50), QTimeZone("America/Chicago")));
    QFile::remove(clinic.dir.filePath("ehr/anchor"));
    clinic.start();
    const QString id = moving(clinic.schedule());
    clinic.clock.advance(20 * 60'000);
    const auto tomorrow = clinic.schedule(day.addDays(1));
    REQUIRE(tomorrow.size() == 1);
    CHECK(tomorrow[0].appointment.id == id);
    CHECK(tomorrow[0].appointment.start ==
          QDateTime(day.addDays(1), QTime(0, 20), QTimeZone("America/Chicago")));
}

TEST_CASE("a change sent twice is recorded once, over a restart too")
{
    Clinic clinic;
    const VisitChange change = clinic.arrival(moving(clinic.schedule()));
    CHECK(clinic.record(change));
    CHECK(clinic.record(change));
    clinic.start();
    CHECK(clinic.record(change));
    REQUIRE(clinic.recorded().size() == 1);
    const QJsonObject line = QJsonDocument::fromJson(clinic.recorded()[0]).object();
    CHECK(line["kind"] == "arrived");
    CHECK(line["appointment"].toString() == change.appointmentId);
    CHECK(line["data"].toObject()["number"] == "A001");
    CHECK(clinic.schedule()[0].appointment.status == AppointmentStatus::Arrived);
}

TEST_CASE("a torn last line is not a record, and the next one is whole")
{
    Clinic clinic;
    const VisitChange first = clinic.arrival(moving(clinic.schedule()));
    const VisitChange second = clinic.arrival(first.appointmentId);
    REQUIRE(clinic.record(first));
    const QByteArray whole = clinic.recorded()[0];
    clinic.put("ehr/recorded.jsonl",
               whole + "\n{\"id\":\"" + second.id.toByteArray(QUuid::WithoutBraces));
    clinic.start();
    REQUIRE(clinic.record(second));
    REQUIRE(clinic.recorded().size() == 2);
    CHECK(clinic.recorded()[0] == whole);
    CHECK(clinic.recorded()[1].contains(second.id.toByteArray(QUuid::WithoutBraces)));
}

TEST_CASE("what cannot be recorded is said to a person, not sent again")
{
    Clinic clinic;
    const QString id = moving(clinic.schedule());
    VisitChange change = clinic.arrival("nowhere");
    CHECK(clinic.record(change).error().kind == ErrorKind::NotFound);
    change = clinic.arrival(id);
    change.patientId = "p2";
    CHECK(clinic.record(change).error().kind == ErrorKind::NotFound);
    CHECK(clinic.record(clinic.arrival("a2")).error().kind == ErrorKind::Conflict);
    change = clinic.arrival(id);
    change.id = {};
    CHECK(clinic.record(change).error().kind == ErrorKind::BadInput);
    CHECK(clinic.recorded().isEmpty());
}

TEST_CASE("it fails as it is told to, and recovers")
{
    Clinic clinic;
    const VisitChange change = clinic.arrival(moving(clinic.schedule()));
    clinic.fault("unreachable\n");
    CHECK(QCoro::waitFor(clinic.ehr->schedule(day)).error().kind == ErrorKind::Unreachable);
    CHECK(clinic.record(change).error().kind == ErrorKind::Unreachable);
    clinic.fault("refuse");
    CHECK(clinic.record(change).error().kind == ErrorKind::Refused);
    CHECK(clinic.recorded().isEmpty());
    clinic.fault("lost-answer");
    CHECK(clinic.record(change).error().kind == ErrorKind::TimedOut);
    CHECK(clinic.recorded().size() == 1); // it did happen
    clinic.fault("");
    CHECK(clinic.record(change)); // so sending it again is safe
    CHECK(clinic.recorded().size() == 1);
    clinic.fault("slow 60");
    QElapsedTimer timer;
    timer.start();
    CHECK(clinic.schedule().size() == 2);
    CHECK(timer.elapsed() >= 40);
}

TEST_CASE("a bundle or folder that cannot be used is said so at once")
{
    Clinic clinic;
    const auto open = [&](const QString &file, const QString &folder) {
        const auto opened = DemoEhr::open({file, folder}, clinic.clock);
        REQUIRE_FALSE(opened);
        return opened.error().kind;
    };
    CHECK(open(clinic.dir.filePath("none.json"), clinic.dir.filePath("ehr")) ==
          ErrorKind::NotFound);
    clinic.put("bad.json", "{\"resourceType\":\"Patient\"}");
    CHECK(open(clinic.dir.filePath("bad.json"), clinic.dir.filePath("ehr")) == ErrorKind::BadInput);
    CHECK(open(clinic.dir.filePath("bundle.json"), clinic.dir.filePath("bundle.json/x")) ==
          ErrorKind::Storage);
}

TEST_CASE("a captured card is kept as FHIR resources with its pictures, and the file's stays")
{
    Clinic clinic;
    VisitChange change = clinic.arrival(moving(clinic.schedule()));
    change.kind = VisitChange::Kind::CoverageCaptured;
    change.data = {{"coverage", QUuid::createUuid().toString(QUuid::WithoutBraces)},
                   {"status", "active"},
                   {"card", "commercial"},
                   {"fields", QJsonObject{{"memberId", QJsonObject{{"value", "X1"}}}}}};
    change.front = "front side";
    change.back = "back side";
    REQUIRE(clinic.record(change));
    const QJsonArray resources =
        QJsonDocument::fromJson(clinic.recorded().last()).object()["resources"].toArray();
    REQUIRE(resources.size() == 3);
    CHECK(resources[0].toObject()["subscriberId"] == "X1");
    const QString id = resources[2].toObject()["id"].toString();
    QFile picture(clinic.dir.filePath("ehr/Binary/" + id));
    REQUIRE(picture.open(QIODevice::ReadOnly));
    CHECK(picture.readAll() == "back side");
    for (const auto &visit : clinic.schedule(QDate(2026, 6, 9)))
        for (const auto &coverage : visit.coverages)
            CHECK(coverage.payor == "Old Payor");
}
