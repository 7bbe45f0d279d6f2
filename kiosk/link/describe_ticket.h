// SPDX-License-Identifier: GPL-3.0-or-later
// Ticket and waiting range on the wire: parts of several messages.
#pragma once

#include "kiosk/core/ticket.h"
#include "kiosk/link/json_fields.h"

namespace foyer {

inline constexpr int maxLanguageTag = 35; // BCP 47, RFC 5646 4.4.1
inline constexpr int maxNumber = 16;      // of a ticket
inline constexpr int maxLine = 200;
inline constexpr int maxSentence = 1000;

template <class Archive>
void describe(Archive &a, WaitRange &wait)
{
    a.number("from", wait.from, 0, 24 * 60);
    a.number("to", wait.to, 0, 24 * 60);
}

template <class Archive>
void describe(Archive &a, Ticket &ticket)
{
    a.uuid("visit", ticket.visit);
    a.text("number", ticket.number, maxNumber);
    a.text("language", ticket.language, maxLanguageTag);
    a.text("clinicName", ticket.clinicName, maxLine);
    a.localText("area", ticket.area, maxLine);
    a.localText("directions", ticket.directions, maxSentence);
    a.optional("wait", ticket.wait);
    a.time("issuedAt", ticket.issuedAt);
    a.text("feedbackUrl", ticket.feedbackUrl, maxSentence);
    a.flag("copy", ticket.copy);
    a.flag("offline", ticket.offline);
    a.text("name", ticket.name, maxLine);
}

} // namespace foyer
