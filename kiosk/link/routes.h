// SPDX-License-Identifier: GPL-3.0-or-later
// Which request goes to which path, and what answers it: read by the kiosk's client and by the
// desk's server, so the two cannot disagree. All are POST; nothing about a patient is ever part of
// a path.
#pragma once

#include "kiosk/link/messages.h"

namespace foyer {

template <class Request>
struct Route;

template <class ReplyType>
struct RouteTo {
    using Reply = ReplyType;
};

// clang-format off
template <> struct Route<Hello> : RouteTo<HelloReply> { static constexpr char path[] = "/kiosk/v1/hello"; };
template <> struct Route<EnrolRequest> : RouteTo<EnrolReply> { static constexpr char path[] = "/kiosk/v1/enrol"; };
template <> struct Route<SiteRequest> : RouteTo<SiteInfo> { static constexpr char path[] = "/kiosk/v1/site"; };
template <> struct Route<IdentifyRequest> : RouteTo<IdentifyReply> { static constexpr char path[] = "/kiosk/v1/identify"; };
template <> struct Route<VisitProgress> : RouteTo<SaveReply> { static constexpr char path[] = "/kiosk/v1/save"; };
template <> struct Route<Attachment> : RouteTo<Done> { static constexpr char path[] = "/kiosk/v1/attach"; };
template <> struct Route<CheckInRequest> : RouteTo<CheckInReply> { static constexpr char path[] = "/kiosk/v1/check-in"; };
template <> struct Route<CopyRequest> : RouteTo<Ticket> { static constexpr char path[] = "/kiosk/v1/copy"; };
template <> struct Route<PrintReport> : RouteTo<Done> { static constexpr char path[] = "/kiosk/v1/printed"; };
template <> struct Route<FeedbackRequest> : RouteTo<Done> { static constexpr char path[] = "/kiosk/v1/feedback"; };
template <> struct Route<HelpRequest> : RouteTo<Done> { static constexpr char path[] = "/kiosk/v1/help"; };
template <> struct Route<KioskHealth> : RouteTo<Done> { static constexpr char path[] = "/kiosk/v1/health"; };
template <> struct Route<SettingsRequest> : RouteTo<ConsoleSettings> { static constexpr char path[] = "/kiosk/v1/settings"; };
template <> struct Route<DeliverRequest> : RouteTo<Done> { static constexpr char path[] = "/kiosk/v1/deliver"; };
template <> struct Route<StaffRequest> : RouteTo<StaffSession> { static constexpr char path[] = "/kiosk/v1/staff"; };
template <> struct Route<TicketsRequest> : RouteTo<TicketList> { static constexpr char path[] = "/kiosk/v1/tickets"; };
template <> struct Route<ReprintRequest> : RouteTo<Ticket> { static constexpr char path[] = "/kiosk/v1/reprint"; };
template <> struct Route<UpdateRequest> : RouteTo<UpdateOffer> { static constexpr char path[] = "/kiosk/v1/update"; };
template <> struct Route<UpdatePartRequest> : RouteTo<UpdatePart> { static constexpr char path[] = "/kiosk/v1/update-part"; };
// clang-format on

inline constexpr char commandPath[] =
    "/kiosk/v1/commands"; // the WebSocket's, behind the site's proxy

} // namespace foyer
