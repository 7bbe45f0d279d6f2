// SPDX-License-Identifier: GPL-3.0-or-later
// What hangs in the mouth of a kiosk printer, from what its sensor says and what was sent to it.
// Pure bookkeeping; times are the driver's monotonic milliseconds.
#pragma once

#include <QtGlobal>

namespace foyer {

class Presenter {
public:
    enum class News : quint8 {
        None,
        Arrived,   // the ticket that was presented hangs in the mouth
        Taken,     // someone drew it out
        Overdue,   // it must be drawn back now: nobody took it, or it is nobody's
        DrawnBack, // one that was presented is gone, and not because someone took it
    };

    // As long as an untouched screen shows what a person typed: who has not taken the ticket by
    // then has left, and a shorter time would snatch it from slow hands.
    static constexpr qint64 keepMs = 60'000;
    static constexpr qint64 moveMs = 6000; // a ticket goes out or in within this

    // bySelf: the printer keeps the time and draws back without being told.
    explicit Presenter(bool bySelf) : m_bySelf(bySelf) {}

    void presented(qint64 now); // the command was sent
    void drawingBack(qint64 now);
    void giveUp() { m_state = State::Empty; } // nobody waits for what was told to come
    [[nodiscard]] News saw(bool ticket, qint64 now);

    [[nodiscard]] bool holds() const { return m_state == State::Waiting || leaving(); }
    [[nodiscard]] bool leaving() const { return m_state == State::Leaving; }
    // It was told to go out or in and did not, or hangs on.
    [[nodiscard]] bool stuck(qint64 now) const;

private:
    enum class State : quint8 { Empty, Coming, Waiting, Leaving };

    bool m_bySelf;
    State m_state = State::Empty;
    bool m_given = false; // it was presented, by us
    qint64 m_since = 0;
};

} // namespace foyer
