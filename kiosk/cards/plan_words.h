// SPDX-License-Identifier: GPL-3.0-or-later
// The words that American health plans are called by.
#pragma once

#include <QString>

namespace foyer {

// "Choice Plus", "Gold 1500 HSA": at least one of its few words is one of these.
[[nodiscard]] bool soundsLikePlan(const QString &text);

// Nothing else is in it but such words, numbers and plan types: no letter of it is a guess.
[[nodiscard]] bool isPlanThroughout(const QString &text);

} // namespace foyer
