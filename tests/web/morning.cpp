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

// A new card: the member number differs from the file, the group number is doubtful, the payer's
// number was not read.
CardView cardOf(const ArrivalRow &row)
{
    CardView card;
    card.visit = row.visit;
    card.name = row.name;
    card.birthDate = row.birthDate;
    card.number = row.number;
    card.kind = CardKind::Commercial;
    card.front = {1012, 638};
    card.back = {1012, 638};
    card.fileKnown = true;
    card.open = true;
    const auto read = [&](CardField field, const char *value, double confidence, FieldGrade grade,
                          const QRect &crop, const QStringList &passed, const QStringList &failed,
                          const char *onFile, bool toCheck, CardSide side = CardSide::Front) {
        CardFieldRow entry;
        entry.read.field = field;
        entry.read.value = QString::fromUtf8(value);
        entry.read.confidence = confidence;
        entry.read.grade = grade;
        entry.read.crop = crop;
        entry.read.side = side;
        entry.read.validatorsPassed = passed;
        entry.read.validatorsFailed = failed;
        entry.onFile = QString::fromUtf8(onFile);
        entry.value = entry.read.value;
        entry.toCheck = toCheck;
        card.fields << entry;
    };
    using enum FieldGrade;
    const QString beside = QStringLiteral("label-above");
    const QString twice = QStringLiteral("two-passes-agree");
    read(CardField::Payor, "Blue Harbor Health", 0.99, Certain, {48, 38, 480, 60},
         {QStringLiteral("known-payer"), twice}, {}, "Blue Harbor Health", false);
    read(CardField::PayorId, "", 0, Unreadable, {}, {}, {}, "", true);
    read(CardField::Plan, "Gold 1500", 0.97, Certain, {48, 556, 180, 32}, {twice}, {}, "Gold 1500",
         false);
    read(CardField::PlanType, "PPO", 0.98, Certain, {228, 556, 60, 32},
         {QStringLiteral("plan-type")}, {}, "", false);
    read(CardField::MemberName, "NGUYEN THI MINH KHAI", 0.96, Certain, {48, 224, 440, 40},
         {beside, twice, QStringLiteral("name")}, {}, "", false);
    read(CardField::MemberId, "BHX552917304", 0.97, Certain, {48, 338, 300, 40}, {beside, twice},
         {}, "BHX552910088", true);
    read(CardField::GroupNumber, "88120-07", 0.71, PleaseCheck, {48, 452, 170, 40}, {beside},
         {twice, QStringLiteral("look-alike")}, "88120", true);
    card.fields.last().read.said = PatientSaid::NotSure;
    read(CardField::RxBin, "610014", 0.98, Certain, {560, 302, 180, 30},
         {QStringLiteral("digits"), twice}, {}, "610014", false);
    read(CardField::CopayPcp, "25", 0.93, Certain, {560, 418, 180, 30}, {twice}, {}, "", false);
    read(CardField::EffectiveDate, "2026-01-01", 0.95, Certain, {300, 556, 250, 32},
         {QStringLiteral("date")}, {}, "2026-01-01", false);
    read(CardField::Phone, "8005550142", 0.98, Certain, {48, 236, 340, 32},
         {QStringLiteral("phone")}, {}, "", false, CardSide::Back);
    read(CardField::ClaimsAddress, "Blue Harbor Health; PO Box 4400; Duluth MN 55802", 0.82,
         Certain, {48, 376, 450, 74}, {}, {}, "", false, CardSide::Back);
    card.fields.last().seen = CardFieldRow::Seen::Open;
    return card;
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

    staff.arrivalRows[2].insuranceCard = true;
    staff.arrivalRows[2].insuranceToCheck = 3;
    staff.cardRows = cardOf(staff.arrivalRows[2]);

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
         false,
         true},
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
    const Vitals warm{.image = version,
                      .slot = QStringLiteral("A"),
                      .update =
                          QStringLiteral("Version 0.2.0 is written; 0.1.0 runs until tonight."),
                      .uptimeSeconds = 3 * 86'400 + 4 * 3600,
                      .hottestCelsius = 54,
                      .diskFreeMb = 11'264,
                      .diskMb = 14'848,
                      .memoryFreeMb = 2'048,
                      .memoryMb = 3'891};
    Vitals plain;
    plain.uptimeSeconds = 2'520;
    plain.diskFreeMb = 201'000;
    plain.diskMb = 240'000;
    staff.deviceRows = {
        {visitId(301),
         QStringLiteral("Kiosk 1, entrance"),
         QStringLiteral("KA"),
         now.addDays(-40),
         now.addSecs(-12),
         true,
         false,
         {version, {printer, scanner, camera}, false, 0, PrinterStatus::Ready, warm},
         QStringLiteral("0.2.0")},
        {visitId(302),
         QStringLiteral("Kiosk 2, entrance"),
         QStringLiteral("KB"),
         now.addDays(-40),
         now.addSecs(-25),
         true,
         false,
         {version, {low, scanner, noCard}, false, 0, PrinterStatus::PaperLow, plain}},
        {visitId(303),
         QStringLiteral("Kiosk 3, side door"),
         QStringLiteral("KC"),
         now.addDays(-3),
         now.addSecs(-700),
         false,
         false,
         {version, {jam, scanner}, false, 2, PrinterStatus::CoverOpen, warm}},
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
