// SPDX-License-Identifier: GPL-3.0-or-later
// How it went: one tap at the kiosk, and the page behind the code, which is good once and for 30
// days.
#pragma once

#include "kiosk/desk/service.h"
#include "kiosk/desk/state.h"

namespace foyer {

[[nodiscard]] Result<> rateAtKiosk(DeskState &state, const QUuid &device, const QUuid &visit,
                                   int rating);
[[nodiscard]] Result<FeedbackForm> feedbackForm(DeskState &state, const QString &token);
[[nodiscard]] Result<> submitFeedback(DeskState &state, const QString &token,
                                      const FeedbackAnswer &answer);

} // namespace foyer
