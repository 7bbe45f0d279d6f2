// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/printer/presenter.h"

namespace foyer {

namespace {
constexpr qint64 slackMs = 1500; // the printer's clock is not ours
} // namespace

void Presenter::presented(qint64 now)
{
    m_state = State::Coming;
    m_given = true;
    m_since = now;
}

void Presenter::drawingBack(qint64 now)
{
    m_state = State::Leaving;
    m_since = now;
}

Presenter::News Presenter::saw(bool ticket, qint64 now)
{
    const qint64 gone = now - m_since;
    switch (m_state) {
    case State::Empty:
        // Nobody was given this one: it is of an earlier program or of a job without proof.
        m_given = false;
        return ticket ? News::Overdue : News::None;
    case State::Coming:
        if (!ticket)
            return News::None;
        m_state = State::Waiting;
        m_since = now;
        return News::Arrived;
    case State::Waiting:
        if (ticket)
            return gone >= keepMs + (m_bySelf ? slackMs : 0) ? News::Overdue : News::None;
        m_state = State::Empty;
        return m_bySelf && gone >= keepMs - slackMs ? News::DrawnBack : News::Taken;
    case State::Leaving:
        if (ticket)
            return News::None;
        m_state = State::Empty;
        return m_given ? News::DrawnBack : News::None;
    }
    Q_UNREACHABLE();
}

bool Presenter::stuck(qint64 now) const
{
    return (m_state == State::Coming || m_state == State::Leaving) && now - m_since >= moveMs;
}

} // namespace foyer
