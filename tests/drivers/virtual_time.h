// SPDX-License-Identifier: GPL-3.0-or-later
// Runs devices on a clock that only moves when nothing is left to do: hours of time-outs in a
// moment, never a sleep.
#pragma once

#include "kiosk/core/clock.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QEventLoop>
#include <functional>

namespace foyer {

class VirtualTime {
public:
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    // What is done at each step besides moving the clock: tick() of the devices.
    std::function<void()> onStep;

    void settle()
    {
        for (int quiet = 0; quiet < 3;)
            quiet = QCoreApplication::eventDispatcher()->processEvents(QEventLoop::AllEvents)
                        ? 0
                        : quiet + 1;
    }

    void pass(qint64 ms, qint64 step = 50)
    {
        for (qint64 gone = 0; gone < ms; gone += step) {
            settle();
            m_clock.advance(step);
            onStep();
        }
        settle();
    }

    // True when it came true within limitMs of the clock.
    bool until(const std::function<bool()> &done, qint64 limitMs, qint64 step = 50)
    {
        for (qint64 gone = 0; gone <= limitMs; gone += step) {
            settle();
            if (done())
                return true;
            m_clock.advance(step);
            onStep();
        }
        return done();
    }

private:
    ManualClock m_clock{QDateTime(QDate(2026, 11, 21), QTime(9, 0))};
};

} // namespace foyer
