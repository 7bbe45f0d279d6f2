// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes into every message parser; what one accepts must survive another round.
#include "kiosk/link/messages.h"

#include <cstdint>
#include <cstdlib>

using namespace foyer;

template <class... Messages>
static void parseAsEach(const QByteArray &json)
{
    const auto parse = [&json]<class Message>(const Message *) {
        const auto message = fromJson<Message>(json);
        if (message && !fromJson<Message>(toJson(*message)))
            std::abort();
    };
    (parse(static_cast<const Messages *>(nullptr)), ...);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    parseAsEach<SiteRequest, SiteInfo, IdentifyRequest, IdentifyReply, VisitProgress, SaveReply,
                Attachment, CheckInRequest, CheckInReply, CopyRequest, Ticket, PrintReport,
                FeedbackRequest, HelpRequest, KioskHealth, DeliverRequest, StaffRequest,
                StaffSession, TicketsRequest, TicketList, ReprintRequest, SettingsRequest,
                ConsoleSettings, UpdateRequest, UpdateOffer, UpdatePartRequest, UpdatePart, Command,
                Hello, HelloReply, EnrolRequest, EnrolReply, Listen, Listening, Error, Done>(json);
    return 0;
}
