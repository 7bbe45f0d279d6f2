// SPDX-License-Identifier: GPL-3.0-or-later
// Tickets the driver tests print.
#pragma once

#include "kiosk/core/ticket.h"

namespace foyer {

inline Ticket sampleTicket(const QString &language = QStringLiteral("en"))
{
    Ticket ticket;
    ticket.number = QStringLiteral("A017");
    ticket.language = language;
    ticket.clinicName = QStringLiteral("Riverside Community Clinic");
    ticket.area.byLanguage = {{QStringLiteral("en"), QStringLiteral("Blue area, floor 2")},
                              {QStringLiteral("es"), QStringLiteral("Zona azul, planta 2")},
                              {QStringLiteral("ar"), QStringLiteral("المنطقة الزرقاء، الطابق 2")}};
    ticket.directions.byLanguage = {
        {QStringLiteral("en"),
         QStringLiteral("Follow the blue line to the lift, then turn right.")},
        {QStringLiteral("es"),
         QStringLiteral("Siga la línea azul hasta el ascensor y gire a la derecha.")},
        {QStringLiteral("ar"), QStringLiteral("اتبع الخط الأزرق حتى المصعد ثم انعطف يمينًا.")}};
    ticket.wait = WaitRange{10, 20};
    ticket.issuedAt = QDateTime(QDate(2026, 11, 21), QTime(9, 41));
    ticket.feedbackUrl =
        QStringLiteral("https://feedback.riverside.example/f/hJ3kPq8ZtX2mWv9LrB4nYw");
    return ticket;
}

// The ticket of every exchange with a printer.
inline TicketDocument shortTicket()
{
    return {QStringLiteral("en"),
            {{.kind = TicketLine::Kind::Text, .text = QStringLiteral("A017")},
             {.kind = TicketLine::Kind::Cut}}};
}

} // namespace foyer
