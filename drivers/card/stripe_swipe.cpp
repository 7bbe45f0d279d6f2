// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/card/stripe_swipe.h"

#include <utility>

namespace foyer {

namespace {

// "%B...?", ";...?" or "+...?" that is not the reader's word for trouble.
bool hasTrack(const QByteArray &typed)
{
    for (qsizetype at = 0; at < typed.size(); ++at) {
        if (typed[at] != '%' && typed[at] != ';' && typed[at] != '+')
            continue;
        const auto end = typed.indexOf('?', at);
        if (end < 0)
            return false;
        const QByteArray track = typed.mid(at + 1, end - at - 1);
        if (track.size() > 1 || (track.size() == 1 && track != "E" && track != "e"))
            return true;
        at = end;
    }
    return false;
}

} // namespace

void StripeSwipe::feed(const QByteArray &bytes, qint64 nowMs)
{
    if (bytes.isEmpty())
        return;
    m_begun = true;
    m_lastMs = nowMs;
    if (m_typed.size() + bytes.size() > longest) {
        m_bad = true;
        m_typed.clear();
    }
    if (!m_bad)
        m_typed += bytes;
}

void StripeSwipe::torn(qint64 nowMs)
{
    m_begun = m_bad = true;
    m_typed.clear();
    m_lastMs = nowMs;
}

void StripeSwipe::reset()
{
    m_typed.clear();
    m_begun = m_bad = false;
}

std::optional<CardReading> StripeSwipe::take(qint64 nowMs)
{
    if (!m_begun || nowMs - m_lastMs < silenceMs)
        return {};
    const bool bad = std::exchange(m_bad, false);
    QByteArray typed = std::exchange(m_typed, {});
    m_begun = false;
    if (!bad && typed.trimmed().isEmpty())
        return {}; // a line end on its own
    if (bad || !hasTrack(typed))
        return CardReading{CardReading::Kind::Unreadable, {}};
    typed.replace('\r', "").replace('\n', "");
    return CardReading{CardReading::Kind::Stripe, {typed}};
}

} // namespace foyer
