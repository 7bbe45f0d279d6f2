// SPDX-License-Identifier: GPL-3.0-or-later
// FHIR in and out: what is right survives the round trip, and what cannot be true is left out and
// told.
#include "kiosk/ehr/fhir.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <doctest/doctest.h>

using namespace foyer;
using namespace foyer::fhir;

namespace {

QJsonObject object(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    REQUIRE(document.isObject());
    return document.object();
}

QByteArray bundleOf(std::initializer_list<const char *> resources)
{
    QByteArray json = R"({"resourceType":"Bundle","type":"searchset","entry":[)";
    for (const char *resource : resources)
        json += QByteArray(R"({"resource":)") + resource + "},";
    json.chop(1);
    return json + "]}";
}

Records records(const QByteArray &json)
{
    const auto read = readBundle(json);
    REQUIRE(read);
    return *read;
}

bool told(const Problems &problems, const QString &where)
{
    return std::any_of(problems.begin(), problems.end(),
                       [&](const Problem &p) { return p.where == where; });
}

constexpr auto patient =
    R"({"resourceType":"Patient","id":"p1","name":[{"family":"Sample","given":["Ann","Lee"]}],
    "birthDate":"1980-02-29","gender":"female"})";
constexpr auto appointment = R"({"resourceType":"Appointment","id":"a1","status":"booked",
    "start":"2026-06-10T09:00:00-05:00","end":"2026-06-10T09:20:00-05:00",
    "participant":[{"actor":{"reference":"Patient/p1"}},{"actor":{"reference":"Location/l1"}},
                   {"actor":{"reference":"Practitioner/d1"}}]})";

} // namespace

TEST_CASE("a patient as another system writes it")
{
    Problems problems;
    const auto p = readPatient(object(R"({"resourceType":"Patient","id":"p1","active":true,
        "identifier":[{"system":"urn:mrn","value":"77","type":{"coding":[
             {"system":"http://terminology.hl7.org/CodeSystem/v2-0203","code":"MR"}]}},{"system":"urn:none"}],
        "name":[{"use":"official","family":"de la Cruz","given":["Ángel","Mateo"],"prefix":["Mr."]},
                {"use":"nickname","given":["Angie"]}],
        "telecom":[{"system":"phone","value":"1","use":"old"},{"system":"phone","value":"2","use":"home"},
                   {"system":"phone","value":"3","use":"mobile"},{"system":"email","value":"a@example.org"}],
        "gender":"unknown","birthDate":"2000-02-29",
        "address":[{"use":"old","line":["Gone 1"]},{"use":"home","line":["12 Elm","Apt 3"],"city":"Exampleton",
                    "state":"MN","postalCode":"55999","country":"US"}],
        "communication":[{"language":{"coding":[{"code":"en"}]}},{"language":{"coding":[{"code":"es"}]},"preferred":true}]
        })"),
                               problems);
    REQUIRE(p);
    CHECK(problems.isEmpty());
    CHECK(p->identifiers == QList<Identifier>{{"urn:mrn", "77", "MR"}});
    CHECK(p->names == QList<HumanName>{{"official", "de la Cruz", {"Ángel", "Mateo"}},
                                       {"nickname", "", {"Angie"}}});
    CHECK(p->phone == "3");
    CHECK(p->email == "a@example.org");
    CHECK(p->gender.isEmpty());
    CHECK(p->birthDate == QDate(2000, 2, 29));
    CHECK(p->language == "es");
    CHECK(p->address == Address{{"12 Elm", "Apt 3"}, "Exampleton", "MN", "55999", "US"});
}

TEST_CASE("what cannot be true of a patient is left out and told, without the value")
{
    struct Bad {
        const char *json;
        const char *where;
    };
    const Bad bad[]{
        {R"({"resourceType":"Patient","id":"p1","name":[{"family":"A"}],"birthDate":"1980-02-30"})",
         "Patient/p1.birthDate"},
        {R"({"resourceType":"Patient","id":"p1","name":[{"family":"A"}],"birthDate":"1980-02"})",
         "Patient/p1.birthDate"},
        {R"({"resourceType":"Patient","id":"p1","name":[{"family":"A"}],"birthDate":"02/03/1980"})",
         "Patient/p1.birthDate"},
        {R"({"resourceType":"Patient","id":"p1","name":[{"family":"A"}],"birthDate":19800203})",
         "Patient/p1.birthDate"},
        {R"({"resourceType":"Patient","id":"p1","name":[{"family":"A"}],"gender":"X"})",
         "Patient/p1.gender"},
        {R"({"resourceType":"Patient","id":"p1","name":[{"family":"A"}],"gender":7})",
         "Patient/p1.gender"},
        {R"({"resourceType":"Patient","id":"p1","name":[{"text":"only text"}]})",
         "Patient/p1.name"},
    };
    for (const Bad &b : bad) {
        CAPTURE(b.json);
        Problems problems;
        const auto p = readPatient(object(b.json), problems);
        REQUIRE(p);
        CHECK_FALSE(p->birthDate.isValid());
        CHECK(p->gender.isEmpty());
        REQUIRE(problems.size() == 1);
        CHECK(problems[0].where == b.where);
        CHECK_FALSE(problems[0].message.contains("1980"));
    }
    Problems problems;
    CHECK_FALSE(readPatient(object(R"({"resourceType":"Patient","id":"../p"})"), problems));
    CHECK_FALSE(readPatient(object(R"({"resourceType":"Patient"})"), problems));
    CHECK_FALSE(readPatient(object(R"({"resourceType":"Patient","id":"merged","active":false})"),
                            problems));
    CHECK_FALSE(readPatient(object(R"({"resourceType":"Practitioner","id":"p1"})"), problems));
    CHECK(problems.size() == 3);
}

TEST_CASE("times: an instant has seconds and an offset, and exists")
{
    const auto start = [](const char *text) {
        QJsonObject json = object(appointment);
        json["start"] = text;
        Problems problems;
        const auto read = readAppointment(json, problems);
        CHECK(read.has_value() == problems.isEmpty());
        return read ? read->appointment.start : QDateTime();
    };
    const QDateTime nine(QDate(2026, 6, 10), QTime(9, 0), Qt::UTC);
    CHECK(start("2026-06-10T09:00:00Z") == nine);
    CHECK(start("2026-06-10T04:00:00-05:00") == nine);
    CHECK(start("2026-06-10T14:45:00+05:45") == nine);
    CHECK(start("2026-06-10T09:00:00.5Z") == nine.addMSecs(500));
    CHECK(start("2026-06-10T09:00:00.123456Z") == nine.addMSecs(123));
    for (const char *bad : {"2026-06-10", "2026-06-10T09:00:00", "2026-06-10T09:00Z",
                            "2026-06-10T24:00:00Z", "2026-06-31T09:00:00Z",
                            "2026-06-10T09:00:00+15:00", "2026-06-10T09:00:60Z", "tomorrow", ""}) {
        CAPTURE(bad);
        CHECK_FALSE(start(bad).isValid());
    }
}

TEST_CASE("statuses of an appointment")
{
    const auto status = [](const char *code, Problems &problems) {
        QJsonObject json = object(appointment);
        json["status"] = code;
        const auto read = readAppointment(json, problems);
        return read ? std::optional(read->appointment.status) : std::nullopt;
    };
    Problems problems;
    CHECK(status("booked", problems) == AppointmentStatus::Booked);
    CHECK(status("pending", problems) == AppointmentStatus::Booked);
    CHECK(status("checked-in", problems) == AppointmentStatus::Arrived);
    CHECK(status("arrived", problems) == AppointmentStatus::Arrived);
    CHECK(status("fulfilled", problems) == AppointmentStatus::Fulfilled);
    CHECK(status("cancelled", problems) == AppointmentStatus::Cancelled);
    CHECK(status("noshow", problems) == AppointmentStatus::NoShow);
    CHECK_FALSE(status("proposed", problems));
    CHECK_FALSE(status("waitlist", problems));
    CHECK_FALSE(status("entered-in-error", problems));
    CHECK(problems.isEmpty());
    CHECK_FALSE(status("Booked!", problems));
    CHECK(problems.size() == 1);
}

TEST_CASE("a bundle is linked: building, clinician, payer, flag")
{
    const Records r = records(bundleOf(
        {patient, appointment,
         R"({"resourceType":"Location","id":"main","name":"Main","physicalType":{"coding":[
            {"system":"http://terminology.hl7.org/CodeSystem/location-physical-type","code":"si"}]},
            "address":{"line":["1 Road"],"city":"Exampleton","state":"MN","postalCode":"55999"}})",
         R"({"resourceType":"Location","id":"floor","name":"Floor 2","partOf":{"reference":"Location/main"}})",
         R"({"resourceType":"Location","id":"l1","name":"Blue area","_name":{"extension":[
            {"url":"http://hl7.org/fhir/StructureDefinition/translation","extension":[
              {"url":"lang","valueCode":"es"},{"url":"content","valueString":"Zona azul"}]}]},
            "description":"Turn left.","partOf":{"reference":"Location/floor"}})",
         R"({"resourceType":"Practitioner","id":"d1","name":[{"family":"Ruiz","given":["Ana"],"prefix":["Dr."]}]})",
         R"({"resourceType":"Organization","id":"o1","name":"Pines","identifier":[{"value":"52907"}]})",
         R"({"resourceType":"Coverage","id":"c1","status":"active","subscriberId":"M1","beneficiary":{"reference":"Patient/p1"},
            "payor":[{"reference":"Organization/o1"}],"period":{"start":"2024-01-01","end":"2027-01-01T00:00:00Z"},"class":[
            {"type":{"coding":[{"code":"group"}]},"value":"G1"},{"type":{"coding":[{"code":"plan"}]},"value":"PL","name":"Gold"},
            {"type":{"coding":[{"code":"rxbin"}]},"value":"018355"},{"type":{"coding":[{"code":"rxpcn"}]},"value":"NPH"},
            {"type":{"coding":[{"code":"rxgroup"}]},"value":"RX"}]})",
         R"({"resourceType":"Coverage","id":"c2","status":"cancelled","beneficiary":{"reference":"Patient/p1"},"payor":[{"display":"x"}]})",
         R"({"resourceType":"Flag","id":"f1","status":"active","category":[{"coding":[
            {"system":"http://terminology.hl7.org/CodeSystem/flag-category","code":"admin"}]}],"code":{"text":"See billing."},
            "subject":{"reference":"Patient/p1"}})"}));
    CHECK(r.problems.isEmpty());
    REQUIRE(r.visits.size() == 1);
    const Appointment &a = r.visits[0].appointment;
    CHECK(a.patientId == "p1");
    CHECK(a.practitioner == "Dr. Ana Ruiz");
    CHECK(a.location.site == "main");
    CHECK(a.location.siteName == "Main");
    CHECK(a.location.siteAddress == "1 Road, Exampleton, MN 55999");
    CHECK(a.location.area.text("es") == "Zona azul");
    CHECK(a.location.area.text("en") == "Blue area");
    CHECK(a.location.directions.text("es") == "Turn left.");
    CHECK(a.blockedReason == "See billing.");
    REQUIRE(r.visits[0].coverages.size() == 1);
    const Coverage expected{
        "c1",     "p1",  "Pines", "52907",           "Gold",           "M1", "G1",
        "018355", "NPH", "RX",    QDate(2024, 1, 1), QDate(2027, 1, 1)};
    CHECK(r.visits[0].coverages[0] == expected);
}

TEST_CASE("flags that do not stop a visit")
{
    for (
        const char *flag :
        {R"({"resourceType":"Flag","id":"f","status":"inactive","category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/flag-category","code":"admin"}]}],"code":{"text":"x"},"subject":{"reference":"Patient/p1"}})",
         R"({"resourceType":"Flag","id":"f","status":"active","category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/flag-category","code":"diet"}]}],"code":{"text":"x"},"subject":{"reference":"Patient/p1"}})",
         R"({"resourceType":"Flag","id":"f","status":"active","category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/flag-category","code":"admin"}]}],"code":{"text":"x"},"subject":{"reference":"Patient/p2"}})"}) {
        CAPTURE(flag);
        const Records r = records(bundleOf({patient, appointment, flag}));
        REQUIRE(r.visits.size() == 1);
        CHECK(r.visits[0].appointment.blockedReason.isEmpty());
    }
    const Records wordless = records(bundleOf(
        {patient, appointment,
         R"({"resourceType":"Flag","id":"f","status":"active","category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/flag-category","code":"admin"}]}],"subject":{"reference":"Patient/p1"}})"}));
    CHECK_FALSE(wordless.visits[0].appointment.blockedReason.isEmpty());
}

TEST_CASE("references: by UUID, absolute, versioned, contained, and to nothing")
{
    const Records byUuid = records(R"({"resourceType":"Bundle","type":"transaction","entry":[
        {"fullUrl":"urn:uuid:1","resource":{"resourceType":"Patient","id":"p1","name":[{"family":"A"}]}},
        {"fullUrl":"urn:uuid:2","resource":{"resourceType":"Appointment","id":"a","status":"booked","start":"2026-06-10T09:00:00Z",
          "participant":[{"actor":{"reference":"urn:uuid:1","type":"Patient"}}]}},
        {"resource":{"resourceType":"Appointment","id":"b","status":"booked","start":"2026-06-10T08:00:00Z",
          "participant":[{"actor":{"reference":"https://ehr.example/fhir/Patient/p1/_history/3","type":"Patient"}}]}},
        {"resource":{"resourceType":"Coverage","id":"c","status":"active","beneficiary":{"reference":"urn:uuid:1"},
          "contained":[{"resourceType":"Organization","id":"o","name":"Inside","identifier":[{"value":"9"}]}],
          "payor":[{"reference":"#o"}]}}]})");
    CHECK(byUuid.problems.isEmpty());
    REQUIRE(byUuid.visits.size() == 2);
    CHECK(byUuid.visits[0].appointment.id == "b"); // by start
    CHECK(byUuid.visits[1].coverages[0].payor == "Inside");
    CHECK(byUuid.visits[1].coverages[0].payorId == "9");

    const Records dangling = records(bundleOf(
        {appointment,
         R"({"resourceType":"Coverage","id":"c","status":"active","beneficiary":{"reference":"Patient/gone"},"payor":[{"display":"x"}]})"}));
    CHECK(dangling.visits.isEmpty());
    CHECK(told(dangling.problems, "Appointment/a1"));
    CHECK(told(dangling.problems, "Coverage/c"));
    const Records noPlace = records(bundleOf({patient, appointment}));
    REQUIRE(noPlace.visits.size() == 1);
    CHECK(noPlace.visits[0].appointment.location.id.isEmpty());
    CHECK(told(noPlace.problems, "Appointment/a1"));
    // A patient is never found through a reference of another kind.
    const Records wrongKind = records(bundleOf(
        {patient,
         R"({"resourceType":"Appointment","id":"a1","status":"booked","start":"2026-06-10T09:00:00Z",
        "participant":[{"actor":{"reference":"Practitioner/p1"}}]})"}));
    CHECK(wrongKind.visits.isEmpty());
}

TEST_CASE("buildings in a circle, ids twice, entries of nothing")
{
    const Records circle = records(bundleOf(
        {R"({"resourceType":"Location","id":"x","name":"X","partOf":{"reference":"Location/y"}})",
         R"({"resourceType":"Location","id":"y","name":"Y","partOf":{"reference":"Location/x"}})"}));
    CHECK(circle.visits.isEmpty());
    const Records twice = records(
        bundleOf({patient, R"({"resourceType":"Patient","id":"p1","name":[{"family":"Other"}]})"}));
    REQUIRE(twice.patients.size() == 1);
    CHECK(twice.patients[0].names[0].family == "Sample");
    CHECK(told(twice.problems, "Patient/p1"));
    CHECK(
        records(
            R"({"resourceType":"Bundle","entry":[{},7,null,{"resource":"x"},{"resource":{"resourceType":"Basic","id":"b"}}]})")
            .visits.isEmpty());
    CHECK(records(R"({"resourceType":"Bundle"})").patients.isEmpty());
}

TEST_CASE("what is no bundle is refused with a sentence")
{
    for (const QByteArray &bad :
         {QByteArray(), QByteArray("[]"), QByteArray("{"),
          QByteArray("{\"resourceType\":\"Patient\"}"), QByteArray("\xff\xfe"),
          QByteArray(100'000, '['), QByteArray(33 * 1024 * 1024, ' ')}) {
        const auto read = readBundle(bad);
        REQUIRE_FALSE(read);
        CHECK(read.error().kind == ErrorKind::BadInput);
        CHECK(read.error().message.endsWith('.'));
    }
}

TEST_CASE("texts are bounded")
{
    QJsonObject json = object(patient);
    json["name"] = QJsonArray{
        QJsonObject{{"family", QString(1001, 'x')}, {"given", QJsonArray{"A\u0007B", "  C   D "}}}};
    Problems problems;
    const auto p = readPatient(json, problems);
    REQUIRE(p);
    REQUIRE(p->names.size() == 1);
    CHECK(p->names[0].family.isEmpty());
    CHECK(p->names[0].given == QStringList{"C D"});
    QJsonArray many;
    for (int i = 0; i < 5000; ++i)
        many += QJsonObject{{"family", "N"}};
    json["name"] = many;
    CHECK(readPatient(json, problems)->names.size() == 100);
}

TEST_CASE("minutes from loading")
{
    const auto minutes = [](const QJsonValue &value, Problems &problems) {
        QJsonObject json = object(appointment);
        json["extension"] =
            QJsonArray{QJsonObject{{"url", minutesFromLoading}, {"valueInteger", value}}};
        return readAppointment(json, problems)->minutesFromLoading;
    };
    Problems problems;
    CHECK(minutes(-45, problems) == -45);
    CHECK(minutes(0, problems) == 0);
    CHECK(problems.isEmpty());
    CHECK_FALSE(minutes(1e9, problems));
    CHECK_FALSE(minutes("soon", problems));
    CHECK(problems.size() == 2);
    CHECK_FALSE(readAppointment(object(appointment), problems)->minutesFromLoading);
}

TEST_CASE("the model survives the way out and in again")
{
    Problems problems;
    Patient p{"p1",
              {{"urn:mrn", "77", "MR"}},
              {{"official", "de la Cruz", {"Ángel", "Mateo"}}, {"nickname", "", {"Angie"}}},
              QDate(2000, 2, 29),
              "male",
              "es",
              "+1 612 555 0100",
              "a@example.org",
              {{"12 Elm"}, "Exampleton", "MN", "55999", "US"}};
    CHECK(readPatient(patientJson(p), problems) == p);
    Patient bare;
    bare.id = "p2";
    CHECK(readPatient(patientJson(bare), problems) == bare);

    Coverage c{"c1",     "p1",  "Pines", "52907",           "Gold",           "M1", "G1",
               "018355", "NPH", "RX",    QDate(2024, 1, 1), QDate(2027, 1, 1)};
    QJsonDocument wrapped(QJsonObject{
        {"resourceType", "Bundle"},
        {"entry",
         QJsonArray{
             QJsonObject{{"resource", patientJson(p)}}, QJsonObject{{"resource", coverageJson(c)}},
             QJsonObject{{"resource", locationJson({"l1",
                                                    "Blue",
                                                    "main",
                                                    "",
                                                    "",
                                                    {{{"en", "Blue area"}, {"es", "Zona azul"}}},
                                                    {}})}},
             QJsonObject{{"resource", locationJson({"main",
                                                    "Main",
                                                    "main",
                                                    "",
                                                    "",
                                                    {{{"en", "Main"}}},
                                                    {{{"en", "Turn left."}}}})}},
             QJsonObject{{"resource", object(appointment)}}}}});
    const Records r = records(wrapped.toJson());
    REQUIRE(r.visits.size() == 1);
    CHECK(r.visits[0].coverages == QList<Coverage>{c});
    CHECK(r.visits[0].appointment.location.site == "main");
    CHECK(r.visits[0].appointment.location.area.text("es") == "Zona azul");

    Appointment a = r.visits[0].appointment;
    a.code = "0rSnKy9CedRxWBrGB3rpmG";
    a.serviceType.byLanguage = {{"en", "Blood test"}, {"es", "Análisis de sangre"}};
    a.practitioner = "Dr. Ana Ruiz";
    for (AppointmentStatus status :
         {AppointmentStatus::Booked, AppointmentStatus::Arrived, AppointmentStatus::Fulfilled,
          AppointmentStatus::Cancelled, AppointmentStatus::NoShow}) {
        a.status = status;
        const auto back = readAppointment(appointmentJson(a), problems);
        REQUIRE(back);
        CHECK(back->appointment.status == status);
        CHECK(back->appointment.start == a.start);
        CHECK(back->appointment.end == a.end);
        CHECK(back->appointment.code == a.code);
        CHECK(back->appointment.serviceType == a.serviceType);
        CHECK(back->appointment.practitioner == a.practitioner);
        CHECK(back->patient == "Patient/p1");
        CHECK(back->location == "Location/l1");
    }
    CHECK(problems.isEmpty());
}
