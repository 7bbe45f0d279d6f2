// SPDX-License-Identifier: GPL-3.0-or-later
// What the watchdog hears of a screen: ready once it drew, alive while it draws, and nothing from
// one that stands still.
#include "kiosk/app/pulse.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <cstring>
#include <doctest/doctest.h>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace foyer;
using namespace std::chrono_literals;

namespace {

// The service manager's end.
class Listener final {
public:
    Listener()
    {
        m_fd = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        sockaddr_un at{};
        at.sun_family = AF_UNIX;
        std::strcpy(at.sun_path, name().constData());
        REQUIRE(::bind(m_fd, reinterpret_cast<const sockaddr *>(&at), sizeof at) == 0);
    }
    ~Listener() { ::close(m_fd); }

    QByteArray name() const { return m_folder.filePath(QStringLiteral("notify")).toLocal8Bit(); }

    // The next words; empty when nothing came while the program ran on for so long.
    QByteArray next(std::chrono::milliseconds patience)
    {
        QElapsedTimer since;
        since.start();
        char words[256];
        do {
            if (const auto size = ::recv(m_fd, words, sizeof words, 0); size > 0)
                return QByteArray(words, size);
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents,
                                            10);
        } while (since.elapsed() < patience.count());
        return {};
    }

private:
    QTemporaryDir m_folder;
    int m_fd = -1;
};

} // namespace

TEST_CASE("a screen is ready when it has drawn, and alive for as long as it draws")
{
    Listener manager;
    QQuickWindow window;
    window.resize(40, 40);
    const Pulse pulse(window, ServiceNotice(manager.name()), 20ms);
    CHECK(manager.next(80ms).isEmpty()); // nothing is drawn yet
    window.show();
    CHECK(manager.next(20s) == "READY=1");
    for (int beat = 0; beat < 3; ++beat)
        CHECK(manager.next(20s) == "WATCHDOG=1");
    window.hide(); // what draws nothing is not alive, however well its event loop turns
    while (!manager.next(200ms).isEmpty())
        continue;
    CHECK(manager.next(200ms).isEmpty());
    window.show();
    CHECK(manager.next(20s) == "WATCHDOG=1");
}

TEST_CASE("how the program is, is one line")
{
    Listener manager;
    CHECK(ServiceNotice(manager.name()).status("Waits for\nprinter"));
    CHECK(manager.next(20s) == "STATUS=Waits for printer");
}

TEST_CASE("a screen that no service manager started says nothing and fails at nothing")
{
    QQuickWindow window;
    const Pulse pulse(window, ServiceNotice(QByteArray()), 20ms);
    window.show();
    QCoreApplication::processEvents();
    CHECK_FALSE(ServiceNotice(QByteArray()).ready());
    CHECK_FALSE(ServiceNotice("/nowhere/at/all").alive());
}

TEST_CASE("the rhythm is a third of the watchdog's patience, and only when it is meant for us")
{
    qputenv("WATCHDOG_USEC", "20000000");
    CHECK(ServiceNotice::rhythm() == 6666ms);
    qputenv("WATCHDOG_PID", "1");
    CHECK(ServiceNotice::rhythm() == 0ms);
    qputenv("WATCHDOG_PID", QByteArray::number(QCoreApplication::applicationPid()));
    CHECK(ServiceNotice::rhythm() == 6666ms);
    qunsetenv("WATCHDOG_PID");
    qunsetenv("WATCHDOG_USEC");
    CHECK(ServiceNotice::rhythm() == 0ms);
}
