// SPDX-License-Identifier: GPL-3.0-or-later
// foyer-voice [ENGINE]: speaks what foyer-kiosk says line by line (drivers/speaker/voice_lines.h)
// and ends with it. foyer-voice --engines lists the engines of this machine.
#include "drivers/voice/voice.h"
#include "drivers/voice/voices.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <sys/prctl.h>
#include <unistd.h>

using namespace foyer;

namespace {

// Without destructors: flite's output (Qt 6.4.2) may delete itself twice.
[[noreturn]] void leave()
{
    _exit(EXIT_SUCCESS);
}

void write(const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t n =
            ::write(STDOUT_FILENO, bytes.constData() + sent, size_t(bytes.size() - sent));
        if (n >= 0)
            sent += n;
        else if (errno != EINTR)
            leave();
    }
}

// The last order of those that came together: each replaces the one before.
void receive(QByteArray &buffer, Voice &voice)
{
    char part[4096];
    const ssize_t n = ::read(STDIN_FILENO, part, sizeof part);
    if (n < 0 && errno == EINTR)
        return;
    if (n <= 0)
        leave();
    buffer.append(part, n);
    std::optional<SpeechOrder> last;
    for (qsizetype end = buffer.indexOf('\n'); end >= 0; end = buffer.indexOf('\n')) {
        if (const auto order = orderOf(buffer.left(end)))
            last = order;
        buffer.remove(0, end + 1);
    }
    if (buffer.size() > maxVoiceLine)
        leave();
    if (last)
        voice.say(*last);
}

} // namespace

int main(int argc, char **argv)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    prctl(PR_SET_DUMPABLE, 0);
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.value(0) == u"--engines") {
        write(enginesToTry({}).join(u'\n').toUtf8() + '\n');
        leave();
    }
    Voice voice(arguments.value(0));
    QObject::connect(&voice, &Voice::told, &voice,
                     [](const VoiceNews &news) { write(toLine(news)); });
    QObject::connect(&voice, &Voice::outdated, &voice, [] { leave(); });
    QByteArray buffer;
    QSocketNotifier orders(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&orders, &QSocketNotifier::activated, &voice, [&] { receive(buffer, voice); });
    voice.make();
    return QCoreApplication::exec();
}
