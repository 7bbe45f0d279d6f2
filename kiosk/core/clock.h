// SPDX-License-Identifier: GPL-3.0-or-later
// Time is injected. Rules ask a Clock; only programs and their wiring make a SystemClock.
#pragma once

#include <QDateTime>

namespace foyer {

class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime now() const = 0;         // site's wall clock, with offset
    [[nodiscard]] virtual qint64 monotonicMs() const = 0;    // never steps; only differences mean anything
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] qint64 monotonicMs() const override;
};

// For tests: stands still until told.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(QDateTime now) : m_now(std::move(now)) {}
    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] qint64 monotonicMs() const override { return m_monotonic; }
    void advance(qint64 ms)
    {
        m_now = m_now.addMSecs(ms);
        m_monotonic += ms;
    }
    void step(qint64 ms) { m_now = m_now.addMSecs(ms); } // the wall clock is set; monotonic time is not

private:
    QDateTime m_now;
    qint64 m_monotonic = 0;
};

} // namespace foyer
