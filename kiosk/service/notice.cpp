// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/service/notice.h"

#include <QCoreApplication>

#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace foyer {

ServiceNotice::ServiceNotice() : m_socket(qgetenv("NOTIFY_SOCKET")) {}

bool ServiceNotice::say(const QByteArray &words) const
{
    sockaddr_un to{};
    to.sun_family = AF_UNIX;
    if (m_socket.size() < 2 || m_socket.size() >= qsizetype(sizeof to.sun_path))
        return false;
    std::memcpy(to.sun_path, m_socket.constData(), size_t(m_socket.size()));
    if (to.sun_path[0] == '@') // a name that is no file
        to.sun_path[0] = '\0';
    const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(m_socket.size()));

    // Never waits: who does not listen is told again at the next beat.
    const int fd = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (fd < 0)
        return false;
    const bool sent = ::sendto(fd, words.constData(), size_t(words.size()), MSG_NOSIGNAL,
                               reinterpret_cast<const sockaddr *>(&to), length) == words.size();
    ::close(fd);
    return sent;
}

std::chrono::milliseconds ServiceNotice::rhythm()
{
    using namespace std::chrono;
    const QByteArray pid = qgetenv("WATCHDOG_PID");
    if (!pid.isEmpty() && pid.toLongLong() != QCoreApplication::applicationPid())
        return 0ms; // meant for whoever started us
    return duration_cast<milliseconds>(microseconds(qgetenv("WATCHDOG_USEC").toLongLong()) / 3);
}

} // namespace foyer
