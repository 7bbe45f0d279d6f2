// SPDX-License-Identifier: GPL-3.0-or-later
// A desk for tests: a real store in a folder of its own, a records system with bad days, a clock
// that stands still, and a morning of patients.
#pragma once

#include "kiosk/desk/kiosks.h"
#include "kiosk/desk/service.h"
#include "kiosk/desk/staff_accounts.h"
#include "kiosk/desk/staff_service.h"
#include "tests/store/temp_store.h"

#include <QCoroTask>
#include <optional>

namespace foyer::tests {

using namespace Qt::StringLiterals;

class FakeEhr final : public Ehr {
public:
    QList<ScheduledVisit> day;
    std::optional<Error> down; // every call fails with it
    QList<VisitChange> recorded;
    int calls = 0;

    QCoro::Task<Result<QList<ScheduledVisit>>> schedule(QDate) override
    {
        ++calls;
        if (down)
            co_return std::unexpected(*down);
        Result<QList<ScheduledVisit>> copy = day; // QCoro moves from what is returned
        co_return copy;
    }
    QCoro::Task<Result<>> record(VisitChange change) override
    {
        ++calls;
        if (down)
            co_return std::unexpected(*down);
        recorded.append(change);
        co_return Result<>();
    }
};

inline ScheduledVisit someone(const QString &id, const QString &given, const QString &family,
                              const QDate &born, const QDateTime &start)
{
    ScheduledVisit visit;
    visit.patient.id = u"p-"_s + id;
    visit.patient.names = {{.use = u"official"_s, .family = family, .given = {given}}};
    visit.patient.birthDate = born;
    visit.patient.phone = u"+1 555 0100 17"_s;
    visit.appointment.id = u"a-"_s + id;
    visit.appointment.patientId = visit.patient.id;
    visit.appointment.start = start;
    visit.appointment.end = start.addSecs(1200);
    visit.appointment.practitioner = u"Dr. Adeyemi"_s;
    visit.appointment.code = u"code-0123456789-"_s + id;
    visit.appointment.location = {.id = u"blue"_s,
                                  .name = u"Blue"_s,
                                  .site = u"main"_s,
                                  .siteName = u"Main building"_s,
                                  .siteAddress = u"1 Juniper Row"_s,
                                  .area = {{{u"en"_s, u"Blue area"_s}, {u"es"_s, u"Zona azul"_s}}},
                                  .directions = {{{u"en"_s, u"Up the stairs."_s}}}};
    Coverage coverage;
    coverage.patientId = visit.patient.id;
    coverage.payor = u"Northern Mutual"_s;
    coverage.subscriberId = u"NM-"_s + id + u"-4417"_s;
    visit.coverages = {coverage};
    return visit;
}

inline Facts typed(const QString &given, const QString &family, const QDate &born)
{
    return {.source = FactSource::Typed,
            .appointmentCode = {},
            .cardNumber = {},
            .family = family,
            .given = given,
            .birthDate = born};
}

struct Clinic {
    TempStore temp;
    ManualClock clock{QDateTime(QDate(2026, 11, 23), QTime(9, 0))};
    FakeEhr ehr;
    QList<qint64> delays;
    std::unique_ptr<DeskState> state;
    std::unique_ptr<DeskService> service;
    std::unique_ptr<StaffService> staff;

    Clinic()
    {
        const QDateTime nine(QDate(2026, 11, 23), QTime(9, 0));
        ehr.day = {
            someone(u"maria"_s, u"Maria"_s, u"Garcia"_s, QDate(1980, 4, 17), nine.addSecs(1200)),
            someone(u"sam1"_s, u"Sam"_s, u"Lee"_s, QDate(1990, 1, 1), nine.addSecs(600)),
            someone(u"sam2"_s, u"Sam"_s, u"Lee"_s, QDate(1990, 1, 1), nine.addSecs(900)),
            someone(u"early"_s, u"Edna"_s, u"Early"_s, QDate(1950, 2, 3), nine.addSecs(7200)),
            someone(u"child"_s, u"Timo"_s, u"Berg"_s, QDate(2018, 5, 5), nine.addSecs(900)),
        };
        ScheduledVisit elsewhere =
            someone(u"away"_s, u"Wanda"_s, u"Away"_s, QDate(1970, 7, 7), nine.addSecs(600));
        elsewhere.appointment.location.site = u"north"_s;
        elsewhere.appointment.location.siteName = u"North clinic"_s;
        ehr.day.append(elsewhere);
        start(newKeys());
    }

    void start(const DeskKeys &keys)
    {
        DeskSettings settings;
        settings.clinicName = u"Juniper Row Clinic"_s;
        settings.clinicSite = u"main"_s;
        settings.languages = {u"en"_s, u"es"_s};
        settings.publicUrl = u"https://visit.example"_s;
        settings.rules.site = u"main"_s;
        staff.reset();
        service.reset();
        state = std::make_unique<DeskState>(*temp.store, ehr, clock, settings, keys,
                                            [this](qint64 ms) -> QCoro::Task<> {
                                                delays.append(ms);
                                                co_return;
                                            });
        state->enrolmentText = [](const QString &secret) { return u"FOYER:E:"_s + secret; };
        service = std::make_unique<DeskService>(*state);
        staff = std::make_unique<StaffService>(*state);
        tick();
    }

    // The program ends and starts again; what was not in the store is gone.
    void restart()
    {
        const DeskKeys keys = state->keys;
        staff.reset();
        service.reset();
        state.reset();
        temp.store.reset();
        auto opened = openStore(temp.uri);
        REQUIRE(opened.has_value());
        temp.store = std::move(*opened);
        start(keys);
    }

    void tick() { QCoro::waitFor(service->tick()); }

    Enrolled enrol(const QString &name = u"Lobby"_s)
    {
        const auto offer = offerEnrolment(*state, {});
        REQUIRE(offer.has_value());
        const auto enrolled = service->enrol(offer->secret, name);
        REQUIRE(enrolled.has_value());
        return *enrolled;
    }
    Desk &desk(const Enrolled &kiosk)
    {
        const auto desk = service->kiosk(kiosk.token);
        REQUIRE(desk.has_value());
        return **desk;
    }
    QString signIn(Role role = Role::Administrator)
    {
        const QString code = role == Role::Administrator ? u"admin1"_s : u"desk-7"_s;
        REQUIRE(
            saveStaff(*state, code, u"Ada"_s, role, u"481920"_s, u"correct horse"_s).has_value());
        const auto session = QCoro::waitFor(staff->signIn(code, u"correct horse"_s));
        REQUIRE(session.has_value());
        return session->token;
    }
};

// A kiosk with a short way to do what patients do.
struct Kiosk {
    Clinic &clinic;
    Enrolled enrolled;
    Desk &desk;

    explicit Kiosk(Clinic &c) : clinic(c), enrolled(c.enrol()), desk(c.desk(enrolled)) {}

    Result<IdentifyReply> identify(const QUuid &visit, const Facts &facts,
                                   bool withCompanion = false)
    {
        return QCoro::waitFor(desk.identify({.visit = visit,
                                             .facts = facts,
                                             .forSomeoneElse = withCompanion,
                                             .language = u"en"_s}));
    }
    Result<CheckInReply> checkIn(const QUuid &visit, const QString &paper = {},
                                 const QString &ref = u"1"_s)
    {
        CheckInRequest request;
        request.visit = visit;
        request.appointmentRef = ref;
        request.language = u"en"_s;
        request.paperNumber = paper;
        return QCoro::waitFor(desk.checkIn(request));
    }
    Result<> printed(const QUuid &visit, TicketState state, const QUuid &job = QUuid::createUuid(),
                     bool copy = false)
    {
        return QCoro::waitFor(
            desk.printed({.visit = visit, .job = job, .state = state, .copy = copy}));
    }
};

inline Facts maria()
{
    return typed(u"Maria"_s, u"Garcia"_s, QDate(1980, 4, 17));
}

} // namespace foyer::tests
