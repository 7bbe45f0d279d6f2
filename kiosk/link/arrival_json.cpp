// SPDX-License-Identifier: GPL-3.0-or-later
// The offline arrival, field by field.
#include "kiosk/link/arrival_json.h"

#include "kiosk/link/describe_answers.h"
#include "kiosk/link/describe_facts.h"
#include "kiosk/link/describe_ticket.h"

namespace foyer {

template <class Archive>
void describe(Archive &a, OfflineArrival &arrival)
{
    a.uuid("visit", arrival.visit);
    a.text("number", arrival.number, maxNumber);
    a.time("at", arrival.at);
    a.object("facts", arrival.facts);
    a.flag("forSomeoneElse", arrival.forSomeoneElse);
    a.text("language", arrival.language, maxLanguageTag);
    a.choice("ticket", arrival.ticket);
    a.optional("insurance", arrival.insurance);
}

QByteArray toJson(const OfflineArrival &arrival)
{
    return writeMessage(arrival);
}

Result<OfflineArrival> arrivalFromJson(const QByteArray &json)
{
    return readMessage<OfflineArrival>(json, maxArrivalBytes);
}

} // namespace foyer
