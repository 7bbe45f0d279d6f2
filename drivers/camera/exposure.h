// SPDX-License-Identifier: GPL-3.0-or-later
// Is there something under the camera, and would a picture of it be of use? Plain arithmetic on
// grey levels, a few milliseconds a frame.
#pragma once

#include "kiosk/core/devices.h"

#include <optional>

namespace foyer {

// One frame alone; never TooNear. A frame whose pixels do not fill its size has nothing on it.
[[nodiscard]] Exposure judge(const Frame &frame);

// Turns judgements of single frames into words that do not flicker.
class SteadyExposure {
public:
    // What is to be told now, when that differs from what was told last.
    [[nodiscard]] std::optional<Exposure> see(Exposure frame, qint64 nowMs);
    void reset();

private:
    std::optional<Exposure> m_told;
    std::optional<Exposure> m_candidate;
    qint64 m_since = 0;        // of the candidate
    qint64 m_blurredSince = 0; // while TooBlurred is told
};

} // namespace foyer
