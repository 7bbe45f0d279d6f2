// SPDX-License-Identifier: GPL-3.0-or-later
// An administrator changes a kiosk's settings from afar: what is wrong is refused, what works is
// kept, and with what does not the kiosk comes back as it was.
#include "kiosk/app/settings_trial.h"
#include "tests/visits/kiosk_bench.h"

using namespace foyer;
using namespace std::chrono_literals;
using Outcome = SettingsState::Outcome;

namespace {

struct Remote {
    explicit Remote(std::chrono::milliseconds patience = 1min)
    {
        own.setFileName(kiosk.folder.filePath(QStringLiteral("kiosk.toml")));
        REQUIRE(own.open(QIODevice::WriteOnly));
        own.write("data_dir = \".\"\nlanguages = [\"en\"]\n[panel]\nwidth_mm = 268\nheight_mm = "
                  "476\n[devices]\nprinter = \"\"\n");
        own.close();
        start(patience);
    }

    // The program started anew.
    void start(std::chrono::milliseconds patience = 1min)
    {
        trial.reset();
        file = std::make_unique<ConsoleSettingsFile>(kiosk.folder.path());
        file->begin();
        trial = std::make_unique<SettingsTrial>(
            kiosk.parts, *file,
            SettingsTrial::Kiosk{own.fileName(), [this] { return atRest; }, patience});
        QObject::connect(trial.get(), &SettingsTrial::restartWanted, trial.get(),
                         [this] { ++restarts; });
    }

    void write(const char *toml)
    {
        kiosk.desk.consoleSettings = {QUuid::createUuid(), QString::fromUtf8(toml)};
        Q_EMIT kiosk.desk.command(
            {.kind = Command::Kind::SettingsChanged, .id = {}, .ticket = {}, .text = {}});
    }

    [[nodiscard]] bool becomes(Outcome outcome) const
    {
        return KioskBench::until(
            [&] { return file->state() && file->state()->outcome == outcome; });
    }

    KioskBench kiosk;
    QFile own;
    std::unique_ptr<ConsoleSettingsFile> file;
    std::unique_ptr<SettingsTrial> trial;
    bool atRest = true;
    int restarts = 0;
};

} // namespace

TEST_CASE("right settings are tried when nobody is there, and kept once the kiosk drew and reached "
          "its desk")
{
    Remote remote;
    remote.atRest = false;
    remote.trial->begin();
    remote.write("survey = false\n");
    REQUIRE(remote.becomes(Outcome::OnTrial));
    CHECK(remote.restarts == 0); // somebody is in a visit
    remote.atRest = true;
    remote.trial->rest();
    CHECK(remote.restarts == 1);

    remote.start();
    CHECK(remote.file->onTrial() == "survey = false\n");
    remote.trial->begin();
    remote.trial->drawn();
    REQUIRE(remote.becomes(Outcome::InUse));
    CHECK(remote.restarts == 1);
    const auto loaded = loadKioskSettings(remote.own.fileName(), QString());
    REQUIRE(loaded);
    CHECK_FALSE(loaded->survey);
}

TEST_CASE("wrong settings are refused with the line of the mistake, and asked for no more")
{
    Remote remote;
    remote.trial->begin();
    remote.write("survey = false\nsurwey = true\n");
    REQUIRE(remote.becomes(Outcome::Refused));
    CHECK(remote.file->state()->sentence.contains(u":2: "));
    CHECK(remote.file->state()->sentence.contains(u"survey"));
    CHECK(remote.restarts == 0);
    // Nor may the console cut a kiosk off from its desk, or send its data elsewhere.
    for (const char *toml :
         {"data_dir = \"/tmp\"\n", "[desk]\naddress = \"https://other.example\"\n"}) {
        remote.write(toml);
        REQUIRE(KioskBench::until(
            [&] { return remote.file->state()->id == remote.kiosk.desk.consoleSettings.id; }));
        CHECK(remote.file->state()->outcome == Outcome::Refused);
        CHECK(remote.file->state()->sentence.contains(u"cannot be set from the console"));
    }
}

TEST_CASE("a kiosk that does not reach its desk with them comes back as it was")
{
    Remote remote;
    remote.trial->begin();
    remote.write("survey = false\n");
    REQUIRE(remote.becomes(Outcome::OnTrial));
    remote.kiosk.desk.goUnreachable();
    remote.start(50ms);
    remote.trial->begin();
    remote.trial->drawn();
    REQUIRE(remote.becomes(Outcome::TakenBack));
    CHECK(remote.file->state()->sentence.contains(u"desk"));
    REQUIRE(KioskBench::until([&] { return remote.restarts == 2; }));
    CHECK_FALSE(ConsoleSettingsFile(remote.kiosk.folder.path()).onTrial());
}

TEST_CASE("a screen that draws nothing with them comes back as it was, though the desk answers")
{
    Remote remote;
    remote.trial->begin();
    remote.write("survey = false\n");
    REQUIRE(remote.becomes(Outcome::OnTrial));
    remote.start(50ms);
    remote.trial->begin();
    REQUIRE(remote.becomes(Outcome::TakenBack));
    CHECK(remote.file->state()->sentence.contains(u"draw"));
}
