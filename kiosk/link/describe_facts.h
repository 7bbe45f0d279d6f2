// SPDX-License-Identifier: GPL-3.0-or-later
// Facts on the wire: the one part that identify and an offline arrival share.
#pragma once

#include "kiosk/core/identity.h"
#include "kiosk/link/json_fields.h"

namespace foyer {

inline constexpr int maxName = 90;

template <class Archive>
void describe(Archive &a, Facts &facts)
{
    a.choice("source", facts.source);
    a.text("appointmentCode", facts.appointmentCode, 64);
    a.text("cardNumber", facts.cardNumber, 64);
    a.text("family", facts.family, maxName);
    a.text("given", facts.given, maxName);
    a.date("birthDate", facts.birthDate);
}

} // namespace foyer
