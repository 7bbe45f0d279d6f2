// SPDX-License-Identifier: GPL-3.0-or-later
// What a kiosk saves after each step, and the row for a person when the visit cannot go on.
#pragma once

#include "kiosk/desk/answers.h"

namespace foyer {

[[nodiscard]] Result<SaveReply> saveProgress(DeskState &state, const QUuid &device,
                                             const VisitProgress &progress);
// A picture of the card, without what a camera writes beside the pixels.
[[nodiscard]] Result<> attachImage(DeskState &state, const QUuid &device, const Attachment &image);
[[nodiscard]] Result<> askForHelp(DeskState &state, const QUuid &device,
                                  const HelpRequest &request);
// "On my way", at the kiosk that asked.
[[nodiscard]] Result<> answerHelp(DeskState &state, const QUuid &id);

} // namespace foyer
