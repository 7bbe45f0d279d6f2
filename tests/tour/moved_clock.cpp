// SPDX-License-Identifier: GPL-3.0-or-later
// A clock that a test moves: preloaded into an unmodified program, it lets as much time pass as the
// pilot says, for the clock that timers go by. The time of day stays.
#include <atomic>
#include <dlfcn.h>
#include <time.h>

namespace {
std::atomic<long> seconds{0};
}

extern "C" {

void foyerMoveClock(long later)
{
    seconds += later;
}

int clock_gettime(clockid_t id, struct timespec *now) noexcept
{
    using Clock = int (*)(clockid_t, struct timespec *);
    static const auto real = reinterpret_cast<Clock>(dlsym(RTLD_NEXT, "clock_gettime"));
    const int done = real(id, now);
    if (done == 0 && id != CLOCK_REALTIME && id != CLOCK_REALTIME_COARSE &&
        id != CLOCK_PROCESS_CPUTIME_ID && id != CLOCK_THREAD_CPUTIME_ID)
        now->tv_sec += seconds;
    return done;
}
}
