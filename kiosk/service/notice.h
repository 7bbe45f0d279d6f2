// SPDX-License-Identifier: GPL-3.0-or-later
// What a program tells whoever started it as a service: that it is ready, again and again that it
// is alive, and in a line how it is.
#pragma once

#include <QByteArray>

#include <chrono>

namespace foyer {

// Speaks to the socket that systemd names in NOTIFY_SOCKET. Started by hand there is none: nothing
// is said then.
class ServiceNotice final {
public:
    ServiceNotice();
    explicit ServiceNotice(QByteArray socket) : m_socket(std::move(socket)) {}

    [[nodiscard]] bool heard() const { return !m_socket.isEmpty(); }
    bool ready() const { return say("READY=1"); }
    bool alive() const { return say("WATCHDOG=1"); }
    bool status(const QByteArray &line) const { return say("STATUS=" + line.simplified()); }

    // How often alive() is to be said: a third of the time after which the program is taken for
    // dead. Zero: nobody counts.
    [[nodiscard]] static std::chrono::milliseconds rhythm();

private:
    [[nodiscard]] bool say(const QByteArray &words) const;

    QByteArray m_socket;
};

} // namespace foyer
