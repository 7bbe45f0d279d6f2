// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bed/card_service.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLocalSocket>
#include <QThread>

#include <csignal>
#include <cstdio>
#include <cstdlib>

namespace foyer {

namespace {

const QString place = QStringLiteral("/run/pcscd/pcscd.comm");

void demand(bool so, const char *what)
{
    if (so)
        return;
    std::fprintf(stderr, "%s\n", what);
    std::abort();
}

} // namespace

CardService::CardService()
{
    QFile settings(m_settings.filePath(QStringLiteral("vpcd")));
    demand(settings.open(QIODevice::WriteOnly), "the card service's settings cannot be written");
    settings.write("FRIENDLYNAME \"Virtual PCD\"\nDEVICENAME /dev/null:0x8C7B\n"
                   "LIBPATH /usr/lib/pcsc/drivers/serial/libifdvpcd.so\nCHANNELID 0x8C7B\n");
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(QProcess::nullDevice());
}

CardService::~CardService()
{
    thaw();
    stop();
}

void CardService::start()
{
    QFile::remove(place);
    QFile::remove(QStringLiteral("/run/pcscd/pcscd.pid"));
    m_process.start(QStringLiteral("pcscd"),
                    {QStringLiteral("-f"), QStringLiteral("-c"), m_settings.path()});
    demand(m_process.waitForStarted(), "pcscd cannot be started");
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        QLocalSocket socket;
        socket.connectToServer(place);
        if (socket.waitForConnected(100))
            return;
        demand(timer.elapsed() < 10'000 && m_process.state() == QProcess::Running,
               "pcscd does not listen");
        QThread::msleep(20);
    }
}

void CardService::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(5000))
        crash();
}

void CardService::crash()
{
    m_process.kill();
    m_process.waitForFinished(5000);
}

void CardService::freeze()
{
    if (m_process.processId() > 0)
        ::kill(pid_t(m_process.processId()), SIGSTOP);
}

void CardService::thaw()
{
    if (m_process.processId() > 0)
        ::kill(pid_t(m_process.processId()), SIGCONT);
}

VirtualCard::VirtualCard(int reader)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(
        QStringLiteral("python3"),
        {qEnvironmentVariable("FOYER_SOURCE") + QStringLiteral("/tests/bed/virtual_card.py"),
         QStringLiteral("--reader"), QString::number(reader)});
    demand(m_process.waitForStarted(), "virtual_card.py cannot be started");
}

VirtualCard::~VirtualCard()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(5000))
        m_process.kill();
}

QString VirtualCard::say(const QString &verb)
{
    m_process.write(verb.toUtf8() + '\n');
    QElapsedTimer timer;
    timer.start();
    while (!m_process.canReadLine() && timer.elapsed() < 20'000)
        m_process.waitForReadyRead(100);
    demand(m_process.canReadLine(), "virtual_card.py does not answer");
    return QString::fromUtf8(m_process.readLine()).trimmed();
}

} // namespace foyer
