// SPDX-License-Identifier: GPL-3.0-or-later
// A busy morning at an invented clinic.
#include "tests/web/fake_staff.h"

namespace foyer {
namespace {

struct Seen {
    const char *number;
    const char *name;
    QDate born;
    const char *language;
    int arrivedAgo; // minutes
    int startsIn;
    const char *service;
    const char *practitioner;
    const char *area;
    TicketState ticket;
    QStringList changed;
    int calledAgo; // -1: not called
};

QUuid visitId(int index)
{
    return QUuid::fromString(
        QStringLiteral("00000000-0000-4000-8000-%1").arg(index, 12, 10, QLatin1Char('0')));
}

} // namespace

void fillWithMorning(FakeStaff &staff, const QDateTime &now)
{
    const QString card = QStringLiteral("insurance");
    const QList<Seen> people{
        {"A017",
         "María Guadalupe Hernández Ortiz",
         {1985, 3, 4},
         "es",
         24,
         6,
         "Follow-up",
         "Dr. Amara Okafor",
         "Blue area, floor 2",
         TicketState::Printed,
         {},
         -1},
        {"A018",
         "Jonathan Whitfield",
         {1951, 11, 30},
         "en",
         19,
         11,
         "Blood test",
         "Laboratory",
         "Green area, ground floor",
         TicketState::Shown,
         {QStringLiteral("phone")},
         -1},
        {"B004",
         "Nguyễn Thị Minh Khai",
         {1992, 8, 17},
         "vi",
         12,
         18,
         "New patient visit",
         "Dr. Lena Fischer",
         "Yellow area, floor 1",
         TicketState::Printed,
         {card, QStringLiteral("address")},
         -1},
        {"A019",
         "<script>alert(1)</script>",
         {2000, 1, 1},
         "en",
         9,
         21,
         "<b>Follow-up</b>",
         "Dr. \"Quote\" O'Neil",
         "Blue area, floor 2",
         TicketState::Unknown,
         {},
         -1},
        {"A020",
         "Fatima al-Zahra Benali",
         {1978, 5, 22},
         "ar",
         4,
         26,
         "Vaccination",
         "Nurse Brooks",
         "Green area, ground floor",
         TicketState::Printed,
         {QStringLiteral("email")},
         -1},
        {"B005",
         "Oliver Smith",
         {2016, 2, 9},
         "en",
         0,
         30,
         "Child check-up",
         "Dr. Lena Fischer",
         "Yellow area, floor 1",
         TicketState::Sent,
         {},
         -1},
        {"A016",
         "Chen Wei",
         {1969, 12, 1},
         "zh",
         31,
         -5,
         "Follow-up",
         "Dr. Amara Okafor",
         "Blue area, floor 2",
         TicketState::Printed,
         {},
         3},
        {"A015",
         "Robert Johnson",
         {1944, 7, 14},
         "en",
         44,
         -20,
         "Blood pressure",
         "Nurse Brooks",
         "Green area, ground floor",
         TicketState::Printed,
         {},
         12},
    };
    staff.now = now;
    int index = 1;
    for (const Seen &seen : people) {
        ArrivalRow row;
        row.visit = visitId(index);
        row.name = QString::fromUtf8(seen.name);
        row.birthDate = seen.born;
        row.number = QString::fromUtf8(seen.number);
        row.arrivedAt = now.addSecs(-60 * seen.arrivedAgo);
        row.appointmentAt = now.addSecs(60 * seen.startsIn);
        row.serviceType = QString::fromUtf8(seen.service);
        row.practitioner = QString::fromUtf8(seen.practitioner);
        row.area = QString::fromUtf8(seen.area);
        row.language = QString::fromUtf8(seen.language);
        row.ticket = seen.ticket;
        row.callable = seen.ticket != TicketState::Sent && seen.calledAgo < 0;
        row.calledAt = seen.calledAgo < 0 ? QDateTime() : now.addSecs(-60 * seen.calledAgo);
        row.inRecords = index != 3;
        row.changed = seen.changed;
        row.insuranceAtDesk = index == 2;
        staff.arrivalRows << row;
        ++index;
    }

    staff.attentionRows = {
        {1,
         QStringLiteral("not-matched"),
         now.addSecs(-22 * 60),
         visitId(101),
         QStringLiteral("Elena Petrova"),
         {1963, 9, 2},
         QStringLiteral("KA003"),
         QStringLiteral("Kiosk 2, entrance"),
         QStringLiteral("Arrived while the desk could not be reached. Nobody has matched this "
                        "arrival to an appointment yet."),
         {},
         true},
        {2,
         QStringLiteral("handover"),
         now.addSecs(-9 * 60),
         visitId(102),
         QStringLiteral("<img src=x onerror=alert(2)>"),
         {1990, 4, 12},
         {},
         QStringLiteral("Kiosk 1, entrance"),
         QStringLiteral("The records say that someone must talk to this person before the visit."),
         QStringLiteral("Identified, address and phone confirmed"),
         false},
        {3,
         QStringLiteral("typed-rest"),
         now.addSecs(-2 * 60),
         {},
         {},
         {},
         {},
         QStringLiteral("Kiosk 3, side door"),
         QStringLiteral("Many names were typed at this kiosk without a match. Typing rests for ten "
                        "minutes; codes and cards still work."),
         {},
         false},
    };
    staff.candidateRows = {
        {QStringLiteral("r1"),
         QStringLiteral("Elena Petrova"),
         {1963, 9, 2},
         now.addSecs(8 * 60),
         QStringLiteral("Dr. Amara Okafor"),
         QStringLiteral("Blue area, floor 2"),
         true},
        {QStringLiteral("r2"),
         QStringLiteral("Elena Petrov"),
         {1988, 1, 19},
         now.addSecs(-4 * 60),
         QStringLiteral("Dr. Lena Fischer"),
         QStringLiteral("Yellow area, floor 1"),
         false},
        {QStringLiteral("r3"),
         QStringLiteral("Isabel Duarte"),
         {1971, 6, 30},
         now.addSecs(38 * 60),
         QStringLiteral("Nurse Brooks"),
         QStringLiteral("Green area, ground floor"),
         false},
    };
    staff.helpRows = {
        {visitId(201),
         now.addSecs(-40),
         QStringLiteral("Kiosk 3, side door"),
         QStringLiteral("attract"),
         {},
         true,
         {}},
        {visitId(202),
         now.addSecs(-150),
         QStringLiteral("Kiosk 1, entrance"),
         QStringLiteral("insurance"),
         QStringLiteral("Nguyễn Thị Minh Khai"),
         false,
         {}},
        {visitId(203),
         now.addSecs(-3000),
         QStringLiteral("Kiosk 2, entrance"),
         QStringLiteral("identify"),
         {},
         false,
         now.addSecs(-2940)},
    };

    const DeviceHealth scanner{QStringLiteral("scanner"),
                               QStringLiteral("Newland FM430"),
                               DeviceStatus::Ready,
                               {},
                               {.uses = 2310, .misses = 41}};
    const DeviceHealth camera{
        QStringLiteral("camera"), QStringLiteral("Logitech C920"), DeviceStatus::Ready, {}};
    const DeviceHealth printer{QStringLiteral("printer"),
                               QStringLiteral("Epson TM-T20III"),
                               DeviceStatus::Ready,
                               {},
                               {.uses = 1204,
                                .misses = 6,
                                .paperMm = 162'400,
                                .lastError = QStringLiteral("The paper ran out."),
                                .lastErrorAt = now.addDays(-1)}};
    const DeviceHealth low{QStringLiteral("printer"), QStringLiteral("Epson TM-T20III"),
                           DeviceStatus::Ready,
                           QStringLiteral("The paper is running low. Put in a new roll today.")};
    const DeviceHealth jam{QStringLiteral("printer"), QStringLiteral("Star TSP143"),
                           DeviceStatus::Trouble,
                           QStringLiteral("The cover is open. Close it until it clicks.")};
    const DeviceHealth noCard{QStringLiteral("cardReader"), QStringLiteral("ACR39U"),
                              DeviceStatus::NotConnected,
                              QStringLiteral("Check the cable of the card reader.")};
    const QString version = QStringLiteral("0.1.0");
    staff.deviceRows = {
        {visitId(301),
         QStringLiteral("Kiosk 1, entrance"),
         QStringLiteral("KA"),
         now.addDays(-40),
         now.addSecs(-12),
         true,
         false,
         {version, {printer, scanner, camera}, false, 0}},
        {visitId(302),
         QStringLiteral("Kiosk 2, entrance"),
         QStringLiteral("KB"),
         now.addDays(-40),
         now.addSecs(-25),
         true,
         false,
         {version, {low, scanner, noCard}, false, 0}},
        {visitId(303),
         QStringLiteral("Kiosk 3, side door"),
         QStringLiteral("KC"),
         now.addDays(-3),
         now.addSecs(-700),
         false,
         false,
         {version, {jam, scanner}, false, 2}},
    };

    const auto said = [&now](int minutes, int rating, const char *recommend, const char *comment,
                             bool fromKiosk) {
        return FeedbackRow{now.addSecs(-60 * minutes), rating,      QString::fromUtf8(recommend),
                           QString::fromUtf8(comment), rating <= 2, fromKiosk};
    };
    staff.feedbackRows = {
        said(3, 5, "yes", "Two minutes and I was sitting down. Thank you!", false),
        said(14, 2, "no",
             "I waited forty minutes and nobody said why.\nThe screen was good, the waiting was "
             "not.",
             false),
        said(22, 4, "", "", true),
        said(35, 1, "unsure", "<script>alert('feedback')</script>", false),
        said(51, 5, "yes", "Muy fácil, y en español.", false),
        said(63, 3, "unsure", "", true),
    };

    const auto entry = [&now](qint64 sequence, int minutes, const char *event, const char *text) {
        return AuditRow{sequence, now.addSecs(-60 * minutes), QString::fromUtf8(event),
                        QString::fromUtf8(text)};
    };
    staff.auditRows = {
        entry(1048, 1, "visit.checked-in",
              "{\"device\":\"Kiosk 1, entrance\",\"number\":\"B005\"}"),
        entry(1047, 4, "ticket.printed", "{\"job\":\"5c1f2a90\",\"number\":\"A020\"}"),
        entry(1046, 9, "staff.signed-in", "{\"staff\":\"ana\"}"),
        entry(1045, 12, "ticket.copied", "{\"by\":\"ana\",\"number\":\"A015\",\"why\":\"lost\"}"),
    };
}

} // namespace foyer
