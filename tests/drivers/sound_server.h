// SPDX-License-Identifier: GPL-3.0-or-later
// A sound server of the test's own, whose speaker can be unplugged, and what is heard of it.
#pragma once

#include "tests/drivers/growth.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <doctest/doctest.h>

namespace foyer {

// A PulseAudio of its own, reached through its socket only, whose sink keeps nothing; what it would
// play is recorded.
class SoundServer {
public:
    SoundServer()
    {
        REQUIRE(m_folder.isValid());
        QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
        own.insert(QStringLiteral("HOME"), m_folder.path());
        own.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
        m_server.setProcessEnvironment(own);
        m_server.start(
            QStringLiteral("pulseaudio"),
            {QStringLiteral("-n"), QStringLiteral("--daemonize=no"),
             QStringLiteral("--exit-idle-time=-1"), QStringLiteral("--disable-shm"),
             QStringLiteral("--use-pid-file=no"), QStringLiteral("-L"),
             QStringLiteral("module-null-sink sink_name=ear"), QStringLiteral("-L"),
             QStringLiteral("module-native-protocol-unix auth-anonymous=1 socket=") + socket()});
        REQUIRE(eventually([&] { return QFile::exists(socket()); }));
        qputenv("PULSE_SERVER", "unix:" + QFile::encodeName(socket()));
    }
    ~SoundServer()
    {
        for (QProcess *process : {&m_recorder, &m_server}) {
            process->terminate();
            process->waitForFinished(3000);
        }
    }
    SoundServer(const SoundServer &) = delete;
    SoundServer &operator=(const SoundServer &) = delete;

    void listen()
    {
        m_recorder.start(QStringLiteral("parecord"),
                         {QStringLiteral("--raw"), QStringLiteral("--channels=1"),
                          QStringLiteral("--rate=8000"), QStringLiteral("--format=s16le"),
                          QStringLiteral("--latency-msec=50"), QStringLiteral("-d"),
                          QStringLiteral("ear.monitor")});
        REQUIRE(eventually([&] { return m_recorder.bytesAvailable() > 0; }));
        m_recorder.readAllStandardOutput();
    }

    // The speaker's cable. Without it the server has no sink at all.
    void unplug()
    {
        control({QStringLiteral("unload-module"), QStringLiteral("module-null-sink")});
    }
    void plug()
    {
        control({QStringLiteral("load-module"), QStringLiteral("module-null-sink"),
                 QStringLiteral("sink_name=ear")});
    }

    // The loudest of what was heard since, of 32767.
    int loudest()
    {
        const QByteArray heard = m_recorder.readAllStandardOutput();
        int peak = 0;
        for (qsizetype i = 0; i + 1 < heard.size(); i += 2)
            peak = std::max(peak, std::abs(qint16(quint8(heard[i]) | quint8(heard[i + 1]) << 8)));
        return peak;
    }

private:
    static void control(const QStringList &arguments)
    {
        REQUIRE(QProcess::execute(QStringLiteral("pactl"), arguments) == 0);
    }
    [[nodiscard]] QString socket() const { return m_folder.filePath(QStringLiteral("sound")); }
    QTemporaryDir m_folder;
    QProcess m_server;
    QProcess m_recorder;
};

} // namespace foyer
