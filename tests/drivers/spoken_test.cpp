// SPDX-License-Identifier: GPL-3.0-or-later
// Speech by a real engine into a sound server of the test's own (a null sink), and what is heard.
// A program of its own: Qt looks for a sound server once.
#include "drivers/speaker/open_speaker.h"
#include "tests/drivers/growth.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <doctest/doctest.h>

using namespace foyer;

namespace {

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
    [[nodiscard]] QString socket() const { return m_folder.filePath(QStringLiteral("sound")); }
    QTemporaryDir m_folder;
    QProcess m_server;
    QProcess m_recorder;
};

} // namespace

TEST_CASE("with a sound server it is heard; another sentence replaces it; stop is soon")
{
    SoundServer server;
    server.listen();
    auto speaker = openSpeaker(QStringLiteral("tts:flite"), nullptr);
    REQUIRE(speaker.has_value());
    int finished = 0;
    QObject::connect(speaker->get(), &Speaker::finished, speaker->get(), [&] { ++finished; });
    (*speaker)->say(QStringLiteral("Your number is"), QStringLiteral("en"));
    CHECK(eventually([&] { return finished == 1; }, 15'000));
    CHECK((*speaker)->health().status == DeviceStatus::Ready);
    CHECK((*speaker)->health().tally.uses == 1);
    CHECK(eventually([&] { return server.loudest() > 2'000; }));

    const QString sermon = QStringLiteral("This goes on and on and on. ").repeated(20);
    (*speaker)->say(sermon, QStringLiteral("en"));
    CHECK(eventually([&] { return server.loudest() > 2'000; }));
    (*speaker)->say(QStringLiteral("Done"), QStringLiteral("en"));
    CHECK(eventually([&] { return finished == 2; }, 15'000)); // not after the twenty sentences
    CHECK((*speaker)->health().tally.uses == 2);

    (*speaker)->say(sermon, QStringLiteral("en"));
    CHECK(eventually([&] { return server.loudest() > 2'000; }));
    (*speaker)->stop();
    CHECK(eventually([&] {
        // Some of it was under way to the ear.
        return server.loudest() == 0;
    }));
    CHECK(finished == 2);

    (*speaker)->say(QStringLiteral("Siéntese, por favor."), QStringLiteral("es"));
    CHECK(eventually([&] { return finished == 3; }));
    CHECK(
        (*speaker)->health().sentence.startsWith(QStringLiteral("There is no voice for Spanish.")));
    (*speaker)->say(QStringLiteral("Thank you"), QStringLiteral("en"));
    CHECK(eventually([&] { return finished == 4; }, 15'000));
    CHECK((*speaker)->health().status == DeviceStatus::Ready);
}
