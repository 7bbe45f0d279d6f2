// SPDX-License-Identifier: GPL-3.0-or-later
// One full example of each message: every field set, every list filled.
#pragma once

#include "kiosk/link/messages.h"

namespace foyer::sample {

inline const QUuid visit(QStringLiteral("6f1c9f0e-54a5-4c2a-9a52-53c0b8c33f11"));
inline const QUuid other(QStringLiteral("0d3c2b1a-1111-4222-8333-444455556666"));
inline const QDateTime when(QDate(2026, 11, 21), QTime(9, 30, 1, 250), Qt::OffsetFromUTC, 3600);

inline LocalText words(const char *english, const char *spanish)
{
    return {{{QStringLiteral("en"), QString::fromUtf8(english)},
             {QStringLiteral("es"), QString::fromUtf8(spanish)}}};
}

inline Facts facts()
{
    return {FactSource::ChipCard,           QStringLiteral("Zm9v-YmFy_16chars"),
            QStringLiteral("W-123"),        QString::fromUtf8("Núñez"),
            QString::fromUtf8("José 北京"), QDate(1956, 2, 29)};
}

inline SiteInfo site()
{
    return {QStringLiteral("Riverside Clinic"),
            QStringLiteral("Main house"),
            {QStringLiteral("en"), QStringLiteral("es")},
            WaitRange{5, 20},
            words("Closed at noon", "Cerrado al mediodía"),
            false,
            {{QStringLiteral("97201"), QStringLiteral("Portland, OR 97201")}}};
}

inline IdentifyRequest identify()
{
    return {visit, facts(), true, QStringLiteral("es-US")};
}

inline VisitView view()
{
    AppointmentView open{QStringLiteral("1"),
                         when,
                         words("Eye test", "Examen de la vista"),
                         QStringLiteral("Dr. Chen"),
                         words("Blue area", "Zona azul"),
                         Decision::TooEarly,
                         when.addSecs(600),
                         {},
                         {},
                         {}};
    AppointmentView elsewhere;
    elsewhere.ref = QStringLiteral("2");
    elsewhere.decision = Decision::WrongPlace;
    elsewhere.siteName = QStringLiteral("North house");
    elsewhere.siteAddress = QStringLiteral("5 Hill Road\nSpringfield");
    return {QStringLiteral("Maria"),
            QStringLiteral("Maria G."),
            true,
            {open, elsewhere},
            QString::fromUtf8("••17"),
            QString::fromUtf8("m•••@•••.org"),
            QString::fromUtf8("••• 4•••"),
            QStringLiteral("Acme Health"),
            QString::fromUtf8("••91")};
}

inline DetailsAnswers details()
{
    return {{DetailAnswer::Kind::StillRight, {}},
            {DetailAnswer::Kind::Changed, QStringLiteral("new@example.org")},
            {DetailAnswer::Kind::NotAsked, {}}};
}

inline InsuranceAnswer insurance()
{
    const Evidence number{CardField::MemberId,
                          QStringLiteral("W123 456 789"),
                          FieldSource::Ocr,
                          0.75,
                          FieldGrade::PleaseCheck,
                          {QStringLiteral("label-beside")},
                          {QStringLiteral("two-passes-agree")},
                          QRect(10, 20, 300, 40),
                          CardSide::Back,
                          {FieldSource::Chip},
                          {FieldSource::Barcode, FieldSource::Stripe},
                          OnFile::NotCompared,
                          PatientSaid::NotSure};
    const Evidence payor{CardField::Payor,
                         QStringLiteral("Acme"),
                         FieldSource::SignedCode,
                         1,
                         FieldGrade::Certain,
                         {},
                         {},
                         QRect()};
    return {InsuranceAnswer::Kind::Captured,
            {number, payor},
            {CardField::MemberId},
            CardKind::Medicare};
}

inline Ticket ticket()
{
    Ticket ticket;
    ticket.visit = visit;
    ticket.number = QStringLiteral("A017");
    ticket.language = QStringLiteral("es");
    ticket.clinicName = QStringLiteral("Riverside Clinic");
    ticket.area = words("Blue area", "Zona azul");
    ticket.directions = words("Take the lift.", "Tome el ascensor.");
    ticket.wait = WaitRange{10, 25};
    ticket.issuedAt = when;
    ticket.feedbackUrl = QStringLiteral("https://visit.example.org/f/abc");
    ticket.copy = true;
    ticket.offline = true;
    ticket.name = QStringLiteral("Maria G.");
    return ticket;
}

inline CheckInRequest checkIn()
{
    return {visit,     QStringLiteral("1"), QStringLiteral("es"),
            details(), insurance(),         QStringLiteral("KA-004")};
}

inline PrintReport report()
{
    return {visit, other, TicketState::Printed, true, PrinterStatus::PaperLow};
}

inline KioskHealth health()
{
    return {QStringLiteral("0.1.0"),
            {{QStringLiteral("printer"),
              QStringLiteral("TM-T20"),
              DeviceStatus::Trouble,
              QStringLiteral("Put in a new roll."),
              {7, 2, 945, QStringLiteral("Paper is out."),
               QDateTime({2026, 11, 21}, {9, 12}, Qt::UTC)}}},
            true,
            3,
            PrinterStatus::PaperOut,
            Vitals{QStringLiteral("0.2.0"), QStringLiteral("B"),
                   QStringLiteral("Version 0.3.0 is written."), 273'600, 54, 11'264, 14'848, 2'048,
                   3'891}};
}

inline Command reprint()
{
    return {Command::Kind::Reprint, other, ticket(), QString()};
}

} // namespace foyer::sample
