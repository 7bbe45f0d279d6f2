// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/steady_card.h"

#include <algorithm>
#include <cmath>

namespace foyer {

namespace {

constexpr double stillWithin = 0.02; // of the width: a lying card's outline trembles by less
constexpr qint64 stillForMs = 450;
constexpr int looksAtLeast = 3;
// A camera that cannot do better, a hologram that always mirrors: taken in the end, and the reader
// says whether it will do.
constexpr double sharpFrom = 0.3;
constexpr double sharpEnough = 0.15;
constexpr qint64 patienceMs = 2500;
constexpr double readableFrom = 0.25; // of the picture's long side

constexpr qint64 outlineStaysMs = 300;
constexpr qint64 wordsStayMs = 1200; // nobody reads faster
constexpr qint64 troubleLastsMs = 500;
constexpr qint64 relieveLastsMs = 150; // that the card is seen is said sooner than what is wrong

double farthest(const CardCorners &from, const CardCorners &to, std::size_t shift)
{
    double most = 0;
    for (std::size_t i = 0; i < from.size(); ++i) {
        const QPointF off = to[(i + shift) % to.size()] - from[i];
        most = std::max(most, std::hypot(off.x(), off.y()));
    }
    return most;
}

} // namespace

double movement(const CardCorners &from, const CardCorners &to)
{
    return std::min(farthest(from, to, 0), farthest(from, to, 2));
}

CardSight SteadyCard::see(const Guidance &seen, Lying lying, qint64 nowMs)
{
    if (lying != Lying::Wanted)
        m_anchor.reset(); // what is not wanted does not lie there yet
    const bool still = isStill(seen, nowMs);
    if (seen.corners) {
        m_told.outline = seen.corners;
        m_outlineAt = nowMs;
    } else if (nowMs - m_outlineAt > outlineStaysMs) {
        m_told.outline.reset();
    }
    say(wordFor(seen, lying), nowMs);
    const bool flawed = seen.tooDark || seen.glare || seen.sharpness < sharpFrom;
    const qint64 lain = nowMs - m_anchorAt;
    m_told.take = still && lying == Lying::Wanted && seen.fills >= readableFrom &&
                  m_looks >= looksAtLeast && lain >= (flawed ? patienceMs : stillForMs);
    return m_told;
}

bool SteadyCard::isStill(const Guidance &seen, qint64 nowMs)
{
    if (!seen.corners || seen.halfACard || seen.sharpness < sharpEnough) {
        m_anchor.reset();
        return false;
    }
    if (!m_anchor || movement(*m_anchor, *seen.corners) > stillWithin) {
        m_anchor = seen.corners;
        m_anchorAt = nowMs;
        m_looks = 0;
    }
    ++m_looks;
    return true;
}

CardHint SteadyCard::wordFor(const Guidance &seen, Lying lying)
{
    if (seen.halfACard)
        return CardHint::MoveIn;
    if (seen.tooDark)
        return CardHint::TooDark;
    if (!seen.corners)
        return CardHint::LayDown;
    if (lying != Lying::Wanted)
        return lying == Lying::Known ? CardHint::Another : CardHint::None;
    if (seen.fills < readableFrom)
        return CardHint::Nearer;
    return seen.glare ? CardHint::Glare : CardHint::HoldStill;
}

void SteadyCard::say(CardHint hint, qint64 nowMs)
{
    if (m_candidate != hint) {
        m_candidate = hint;
        m_candidateSince = nowMs;
    }
    const qint64 settled = hint == CardHint::HoldStill ? relieveLastsMs : troubleLastsMs;
    const bool read = m_told.hint == CardHint::None || nowMs - m_toldAt >= wordsStayMs;
    if (hint == m_told.hint || nowMs - m_candidateSince < settled || !read)
        return;
    m_told.hint = hint;
    m_toldAt = nowMs;
}

void SteadyCard::reset()
{
    *this = {};
}

} // namespace foyer
