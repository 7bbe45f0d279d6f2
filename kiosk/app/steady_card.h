// SPDX-License-Identifier: GPL-3.0-or-later
// What to say to the person who lays a card under the camera, and when to take its picture, from
// how the card lies in one frame after the other. Time comes with each frame.
#pragma once

#include "kiosk/reader/messages.h"

namespace foyer {

enum class CardHint {
    None,    // nothing to say
    LayDown, // no card
    MoveIn,  // a part of it is outside the picture
    Nearer,  // too small to be read
    TooDark,
    Glare,
    HoldStill, // there is nothing wrong but that it moves, or is not sharp yet
    Another,   // this one is known: its other side, or another card, is waited for
};

// Whether what lies there is what is waited for. Unmoved: the card that was of no use, just as it
// lay then. Known: it was taken already, or is not wanted.
enum class Lying { Wanted, Unmoved, Known };

struct CardSight {
    CardHint hint = CardHint::None;
    std::optional<CardCorners> outline; // to be drawn now; it outlives a frame without
    bool take = false;                  // still and sharp for long enough
};

class SteadyCard {
public:
    // nowMs never steps back.
    [[nodiscard]] CardSight see(const Guidance &seen, Lying lying, qint64 nowMs);
    void reset();

private:
    [[nodiscard]] bool isStill(const Guidance &seen, qint64 nowMs);
    [[nodiscard]] static CardHint wordFor(const Guidance &seen, Lying lying);
    void say(CardHint hint, qint64 nowMs);

    CardSight m_told;
    qint64 m_toldAt = 0;
    CardHint m_candidate = CardHint::None;
    qint64 m_candidateSince = 0;
    qint64 m_outlineAt = 0;
    std::optional<CardCorners> m_anchor; // where the card lay when it was first seen not to move
    qint64 m_anchorAt = 0;
    int m_looks = 0; // at the anchor
};

// The farthest that a corner is from where it was, as a part of the picture's width; the same card
// named from its other long side has not moved.
[[nodiscard]] double movement(const CardCorners &from, const CardCorners &to);

} // namespace foyer
