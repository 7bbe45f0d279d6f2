// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/core/clock.h"

#include <chrono>

namespace foyer {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTime();
}

qint64 SystemClock::monotonicMs() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace foyer
