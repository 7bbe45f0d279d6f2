// SPDX-License-Identifier: GPL-3.0-or-later
// The child's loop over framed requests, and the limits it puts on itself before the first of them.
#include "kiosk/reader/child.h"

#include "kiosk/reader/messages.h"

#include <cerrno>
#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace foyer {
namespace {

constexpr rlim_t memoryBytes =
    rlim_t(1536) * 1024 * 1024;          // 24 megapixels, Tesseract's data and room to work
constexpr rlim_t secondsPerPicture = 12; // more than the client waits

// The sanitizers map terabytes of shadow memory, which an address-space limit would forbid.
#if defined(__SANITIZE_ADDRESS__)
constexpr bool addressSpaceIsOurs = false;
#elif defined(__has_feature)
constexpr bool addressSpaceIsOurs = !__has_feature(address_sanitizer);
#else
constexpr bool addressSpaceIsOurs = true;
#endif

void limit(__rlimit_resource resource, rlim_t value)
{
    rlimit now{};
    if (getrlimit(resource, &now) != 0)
        return;
    now.rlim_cur = now.rlim_max == RLIM_INFINITY ? value : std::min(value, now.rlim_max);
    setrlimit(resource, &now);
}

void restrict()
{
    prctl(PR_SET_PDEATHSIG, SIGKILL); // no reader outlives its kiosk
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    prctl(PR_SET_DUMPABLE, 0); // a core dump would hold a patient's card
    setpriority(PRIO_PROCESS, 0, 10);
    limit(RLIMIT_CORE, 0);
    if (addressSpaceIsOurs)
        limit(RLIMIT_AS, memoryBytes);
}

// RLIMIT_CPU counts from the start of the process, so the limit moves on with each picture.
void limitTime()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    limit(RLIMIT_CPU, rlim_t(used.ru_utime.tv_sec + used.ru_stime.tv_sec) + secondsPerPicture);
}

bool readAll(int in, QByteArray &into, qsizetype size)
{
    into.resize(size);
    qsizetype got = 0;
    while (got < size) {
        const ssize_t n = ::read(in, into.data() + got, size_t(size - got));
        if (n > 0)
            got += n;
        else if (n == 0 || errno != EINTR)
            return false;
    }
    return true;
}

bool writeAll(int out, const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t n = ::write(out, bytes.constData() + sent, size_t(bytes.size() - sent));
        if (n >= 0)
            sent += n;
        else if (errno != EINTR)
            return false;
    }
    return true;
}

} // namespace

int runReader(int in, int out, const FurtherLooks &further)
{
    // Whatever a library prints goes to the log, not into the protocol.
    if (out == STDOUT_FILENO) {
        out = dup(STDOUT_FILENO);
        dup2(STDERR_FILENO, STDOUT_FILENO);
    }
    restrict();
    QByteArray head;
    QByteArray payload;
    while (readAll(in, head, 4)) {
        const auto length = frameLength(head);
        if (!length || !readAll(in, payload, *length))
            return 1;
        limitTime();
        const auto request = decodeRequest(payload);
        const Result<ReaderReply> reply =
            request ? look(*request, further)
                    : Result<ReaderReply>(std::unexpected(request.error()));
        payload.fill('\0'); // the next read may be a visit later
        if (!writeAll(out, frame(encodeReply(reply))))
            return 1;
    }
    return 0;
}

} // namespace foyer
