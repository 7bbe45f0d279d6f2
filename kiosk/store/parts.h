// SPDX-License-Identifier: GPL-3.0-or-later
// The contracts of core/store.h over one connection, one file each.
#pragma once

#include "kiosk/core/store.h"
#include "kiosk/store/connection.h"

namespace foyer::store {

[[nodiscard]] std::unique_ptr<Visits> makeVisits(Connection &connection);
[[nodiscard]] std::unique_ptr<CardReviews> makeCardReviews(Connection &connection);
[[nodiscard]] std::unique_ptr<Tickets> makeTickets(Connection &connection);
[[nodiscard]] std::unique_ptr<Outbox> makeOutbox(Connection &connection);
[[nodiscard]] std::unique_ptr<AttentionList> makeAttentionList(Connection &connection);
[[nodiscard]] std::unique_ptr<FeedbackBox> makeFeedbackBox(Connection &connection);
[[nodiscard]] std::unique_ptr<HelpCalls> makeHelpCalls(Connection &connection);
[[nodiscard]] std::unique_ptr<AuditTrail> makeAuditTrail(Connection &connection);
[[nodiscard]] std::unique_ptr<DeviceList> makeDeviceList(Connection &connection);
[[nodiscard]] std::unique_ptr<StaffAccounts> makeStaffAccounts(Connection &connection);
[[nodiscard]] std::unique_ptr<ScheduleCopy> makeScheduleCopy(Connection &connection);

} // namespace foyer::store
