// SPDX-License-Identifier: GPL-3.0-or-later
// Where one swipe of a magnetic stripe ends, in what a reader that is a keyboard types. Pure; time
// comes in as a number.
#pragma once

#include "kiosk/core/devices.h"

#include <optional>

namespace foyer {

// A swipe is up to three tracks, each behind its start sentinel and closed by "?", with or without
// line ends between them. Silence ends it. A track that the reader could not read is typed as "E"
// by most, and makes the swipe unreadable only if no other track is there.
class StripeSwipe {
public:
    static constexpr qint64 silenceMs = 250;
    static constexpr qsizetype longest =
        512; // ISO 7811: 79, 40 and 107 characters, sentinels, line ends

    void feed(const QByteArray &bytes, qint64 nowMs);
    void torn(qint64 nowMs); // something was lost: this swipe is not to be trusted
    void reset();            // the reader is gone
    // What silence has ended. Unreadable: too long, torn, or without a whole track.
    [[nodiscard]] std::optional<CardReading> take(qint64 nowMs);

private:
    QByteArray m_typed;
    bool m_begun = false;
    bool m_bad = false;
    qint64 m_lastMs = 0;
};

} // namespace foyer
