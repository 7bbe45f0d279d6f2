// SPDX-License-Identifier: GPL-3.0-or-later
// Settings: the documented examples load, layers win in order, and every mistake is told with its
// line.
#include "kiosk/core/settings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <cmath>
#include <doctest/doctest.h>

using namespace foyer;

namespace {

const QByteArray goodKiosk = R"(data_dir = "/data"
languages = ["en"]
[panel]
width_mm = 268
height_mm = 476.5
)";

const QByteArray goodDesk = R"(data_dir = "/data"
database = "sqlite:/data/foyer.db"
keys_file = "/data/keys"
[listen]
kiosks = "127.0.0.1:7801"
commands = "127.0.0.1:7802"
staff = "127.0.0.1:7803"
public = "127.0.0.1:7804"
[clinic]
name = "Juniper Row Clinic"
site = "main"
languages = ["en"]
[ehr]
kind = "demo"
bundle = "bundle.json"
)";

SettingsResult<KioskSettings> kiosk(const QByteArray &text)
{
    return parseKioskSettings({{"/etc/foyer/kiosk.toml", text}}, "/etc/foyer/kiosk.toml");
}

SettingsResult<DeskSettings> desk(const QByteArray &text)
{
    return parseDeskSettings({"/etc/foyer/desk.toml", text});
}

template <class T>
QString told(const SettingsResult<T> &result)
{
    if (result)
        return "nothing wrong";
    QStringList lines;
    for (const SettingsError &error : result.error())
        lines += error.text();
    return lines.join('\n');
}

void write(const QString &name, const QByteArray &text)
{
    QFile file(name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(text) == text.size());
}

QString example(const char *name)
{
    return qEnvironmentVariable("FOYER_SOURCE") + "/assets/settings/" + name;
}

// The example with every line that is a commented-out key switched on.
QByteArray withEveryKey(const QString &name)
{
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray text;
    for (QByteArray line : file.readAll().split('\n')) {
        const bool key = line.startsWith("# ") && (line.contains(" = ") || line.startsWith("# ["));
        text += (key ? line.mid(2) : line) + '\n';
    }
    return text;
}

struct Bad {
    const char *story;
    QByteArray text;
    QString told; // complete
};

} // namespace

TEST_CASE("the documented examples load")
{
    const auto kiosk = loadKioskSettings(example("kiosk.toml"), {});
    CHECK(told(kiosk) == "nothing wrong");
    REQUIRE(kiosk);
    CHECK(kiosk->panel.widthMm == 268);
    CHECK(kiosk->languages == QStringList{"en"});
    CHECK(kiosk->unreviewedLanguages.isEmpty()); // a site turns them on, not we
    CHECK(kiosk->devices.printer.isEmpty());
    CHECK(kiosk->coverSeconds == 60);
    CHECK(kiosk->stillThereSeconds == 45);
    CHECK(kiosk->steps == QStringList{"details", "insurance"});
    CHECK_FALSE(kiosk->enrolled());

    const auto desk = loadDeskSettings(example("desk.toml"));
    CHECK(told(desk) == "nothing wrong");
    REQUIRE(desk);
    CHECK(desk->kiosks == HostPort{"127.0.0.1", 7801});
    CHECK(desk->publicPages.port == 7804);
    CHECK(desk->languages == QStringList{"en"});
    CHECK(desk->unreviewedLanguages.isEmpty());
    CHECK(desk->notice.text("es") == "Flu shots today, no appointment needed.");
    CHECK(desk->rules.site == "main");
    CHECK(desk->rules.earliestMinutes == 60);
    CHECK(desk->imagesDays == 30);
    CHECK_FALSE(desk->ticketShowName);
    CHECK(desk->publicUrl.isEmpty());
}

TEST_CASE("what a scanner sends around a code may be control characters")
{
    const auto read =
        kiosk(goodKiosk + "[devices]\nscanner_prefix = \"\\u0002\"\nscanner_suffix = \"\\r\\n\"\n"
                          "scanner_aim = true\n");
    CHECK(told(read) == "nothing wrong");
    REQUIRE(read);
    CHECK(read->devices.scannerPrefix == "\x02");
    CHECK(read->devices.scannerSuffix == "\r\n");
    CHECK(read->devices.scannerAim);
}

TEST_CASE("the keys the examples only show are keys we know")
{
    // The size both ways is the one thing that must not be switched on together.
    QByteArray text = withEveryKey(example("kiosk.toml"));
    text.replace("width_mm = 268\nheight_mm = 476\n", "");
    const auto all = kiosk(text);
    CHECK(told(all) == "nothing wrong");
    REQUIRE(all);
    CHECK(all->enrolled());
    CHECK(all->desk.offlinePrefix == "K1");
    CHECK(all->desk.name == "Lobby left");
    CHECK(std::abs(all->panel.widthMm - 267.7) < 0.1);
    CHECK(std::abs(all->panel.heightMm - 476.0) < 0.1);
    const auto allDesk = desk(withEveryKey(example("desk.toml")));
    CHECK(told(allDesk) == "nothing wrong");
    REQUIRE(allDesk);
    CHECK(allDesk->publicUrl == "https://visit.clinic.example");
}

TEST_CASE("what is not said has its default")
{
    const auto settings = kiosk(goodKiosk);
    REQUIRE(settings);
    CHECK(settings->coverSeconds == 60);
    CHECK(settings->survey);
    CHECK(settings->steps.size() == 2);
    CHECK(settings->devices.printer.isEmpty());
    CHECK(settings->panel.heightMm == 476.5);
    const auto deskSettings = desk(goodDesk);
    REQUIRE(deskSettings);
    CHECK(deskSettings->rules.latestMinutes == 20);
    CHECK(deskSettings->showWait);
    CHECK(deskSettings->ehrBundle == "/etc/foyer/bundle.json"); // beside the file that names it
    CHECK(deskSettings->database == "sqlite:/data/foyer.db");
}

TEST_CASE("each mistake of a kiosk file is told with its line and what was probably meant")
{
    const QString at = "/etc/foyer/kiosk.toml:";
    const QString whole = "/etc/foyer/kiosk.toml: ";
    const QString spoken = " may only hold \"en\", \"es\", \"zh\", \"vi\", \"ar\", \"ru\", \"fr\", "
                           "\"pt\", \"ko\", \"ht\".";
    const auto speaking = [](const char *languages) {
        return QByteArray(goodKiosk).replace("[\"en\"]", languages);
    };
    const QList<Bad> bad{
        {"a misspelt key", goodKiosk + "heigth_mm = 4\n",
         at + "6: Unknown key \"panel.heigth_mm\". Did you mean \"panel.height_mm\"?"},
        {"a key without its group", "width_mm = 5\n" + goodKiosk,
         at + "1: Unknown key \"width_mm\". Did you mean \"panel.width_mm\"?"},
        {"a key that resembles nothing", goodKiosk + "[zebra]\ncolour = 1\n",
         at + "7: Unknown key \"zebra.colour\"."},
        {"an empty unknown group", goodKiosk + "\n[pannel]\n",
         at + "7: Unknown group [pannel]. Did you mean \"panel\"?"},
        {"a group given a value", "devices = 3\n" + goodKiosk,
         at + "1: \"devices\" is a group of keys and takes no value itself."},
        {"a text for a number", goodKiosk + "[idle]\ncover_seconds = \"60\"\n",
         at + "7: \"idle.cover_seconds\" must be a whole number from 15 to 600."},
        {"a fraction for a whole number", goodKiosk + "[idle]\ncover_seconds = 60.5\n",
         at + "7: \"idle.cover_seconds\" must be a whole number from 15 to 600."},
        {"too small", goodKiosk + "[idle]\ncover_seconds = 14\nstill_there_seconds = 20\n",
         at + "7: \"idle.cover_seconds\" must be a whole number from 15 to 600."},
        {"too little time to answer", goodKiosk + "[idle]\nstill_there_seconds = 19\n",
         at + "7: \"idle.still_there_seconds\" must be a whole number from 20 to 590."},
        {"too large", goodKiosk + "[idle]\ncover_seconds = 601\n",
         at + "7: \"idle.cover_seconds\" must be a whole number from 15 to 600."},
        {"a number for a text", goodKiosk + "[devices]\nprinter = 9100\n",
         at + "7: \"devices.printer\" must be a text in quotation marks."},
        {"a device without a scheme", goodKiosk + "[devices]\nprinter = \"192.0.2.7\"\n",
         at + "7: \"devices.printer\" must be a device such as \"tcp:192.0.2.7:9100\", or \"\" "
              "when none is "
              "fitted."},
        {"a scanner's suffix beyond ASCII", goodKiosk + "[devices]\nscanner_suffix = \"\u00b6\"\n",
         "/etc/foyer/kiosk.toml:7: \"devices.scanner_suffix\" must be at most 16 ASCII characters; "
         "a control character is written as \\t, \\r, \\n or \\u001d."},
        {"a text for a switch", "survey = \"yes\"\n" + goodKiosk,
         at + "1: \"survey\" must be true or false, without quotation marks."},
        {"a step nobody knows", "steps = [\"details\", \"insurence\"]\n" + goodKiosk,
         at + "1: \"steps\" may only hold \"details\", \"insurance\". Did you mean \"insurance\"?"},
        {"a step twice", "steps = [\"details\", \"details\"]\n" + goodKiosk,
         at + "1: \"steps\" holds \"details\" twice."},
        {"no language", speaking("[]"), at + "2: \"languages\" must name at least one language."},
        {"a language without a list", speaking("\"en\""),
         at + "2: \"languages\" must be a list of languages such as [\"en\", \"es\"]."},
        {"a language in words", speaking("[\"en\", \"Spanish!\"]"),
         at + "2: \"languages\"" + spoken + " Did you mean \"es\"?"},
        {"a language in its own words", speaking("[\"en\", \"Português\"]"),
         at + "2: \"languages\"" + spoken + " Did you mean \"pt\"?"},
        {"a language of one country", speaking("[\"en\", \"zh-Hans-CN\"]"),
         at + "2: \"languages\"" + spoken + " Did you mean \"zh\"?"},
        {"a language in capitals", speaking("[\"EN\"]"),
         at + "2: \"languages\"" + spoken + " Did you mean \"en\"?"},
        {"a language we do not speak", speaking("[\"en\", \"de\"]"),
         at + "2: \"languages\"" + spoken},
        {"a language twice", speaking("[\"en\", \"en\"]"),
         at + "2: \"languages\" holds \"en\" twice."},
        {"a language that nobody reviewed", speaking("[\"en\", \"ar\"]"),
         at +
             "2: No qualified translator has reviewed Arabic. Take \"ar\" out of \"languages\", or "
             "add it to \"unreviewed_languages\" to offer it all the same."},
        {"two that nobody reviewed, and one of them accepted",
         speaking("[\"es\", \"ht\"]\nunreviewed_languages = [\"es\"]"),
         at + "2: No qualified translator has reviewed Haitian Creole. Take \"ht\" out of "
              "\"languages\", or add it to \"unreviewed_languages\" to offer it all the same."},
        {"a slip in what is accepted is one mistake, not two",
         speaking("[\"en\", \"es\"]\nunreviewed_languages = [\"es\", \"Arabic\"]"),
         at + "3: \"unreviewed_languages\"" + spoken + " Did you mean \"ar\"?"},
        {"a date where a text belongs", QByteArray(goodKiosk).replace("\"/data\"", "1979-05-27"),
         at + "1: \"data_dir\" must be a text in quotation marks."},
        {"no panel", "data_dir = \"/data\"\nlanguages = [\"en\"]\n",
         whole + "The panel's size is missing: give width_mm and height_mm of the lit area under "
                 "[panel], or "
                 "diagonal_inch and resolution."},
        {"half a panel", "data_dir = \"/data\"\nlanguages = [\"en\"]\n[panel]\nwidth_mm = 268\n",
         at + "4: The panel's size is missing: give width_mm and height_mm of the lit area under "
              "[panel], or "
              "diagonal_inch and resolution."},
        {"a diagonal without its resolution",
         "data_dir = \"/data\"\nlanguages = [\"en\"]\n[panel]\ndiagonal_inch = 21.5\n",
         at + "4: The panel's size is missing: give width_mm and height_mm of the lit area under "
              "[panel], or "
              "diagonal_inch and resolution."},
        {"the panel both ways", goodKiosk + "diagonal_inch = 21.5\n",
         at + "6: Give the panel's width_mm and height_mm, or its diagonal_inch and resolution, "
              "not both."},
        {"a panel in metres", QByteArray(goodKiosk).replace("= 268", "= 0.268"),
         at + "4: \"panel.width_mm\" must be a number from 40 to 3000."},
        {"not a number at all", QByteArray(goodKiosk).replace("= 268", "= nan"),
         at + "4: \"panel.width_mm\" must be a number."},
        {"a resolution in words",
         "data_dir = \"/d\"\nlanguages = [\"en\"]\n[panel]\ndiagonal_inch = 21.5\nresolution = "
         "\"full HD\"\n",
         at + "5: \"panel.resolution\" must be the panel's pixels, width x height, such as "
              "\"1080x1920\"."},
        {"no data_dir", "languages = [\"en\"]\n[panel]\nwidth_mm = 100\nheight_mm = 100\n",
         whole + "The value \"data_dir\" is missing."},
        {"an open address",
         goodKiosk +
             "[desk]\nurl = \"http://desk.example/\"\ncommands = \"wss://desk.example/\"\n"
             "token = \"t\"\nsealing_key = \"k\"\ndevice_id = \"d\"\noffline_prefix = \"K1\"\n",
         at + "7: \"desk.url\" must be an address that starts with https://, or http:// on this "
              "machine."},
        {"an address with a query",
         goodKiosk +
             "[desk]\nurl = \"https://desk.example/?a=b\"\ncommands = \"ws://127.0.0.1:9/\"\n"
             "token = \"t\"\nsealing_key = \"k\"\ndevice_id = \"d\"\noffline_prefix = \"K1\"\n",
         at + "7: \"desk.url\" must be an address that starts with https://, or http:// on this "
              "machine."},
        {"half an enrolment",
         goodKiosk + "[desk]\nurl = \"https://desk.example/\"\ncommands = \"wss://desk.example/\"\n"
                     "token = \"t\"\ndevice_id = \"d\"\noffline_prefix = \"K1\"\n",
         at + "7: \"desk.sealing_key\" is missing beside \"desk.url\": enrol this kiosk again."},
        {"an offline prefix in small letters",
         goodKiosk +
             "[desk]\nurl = \"https://desk.example/\"\ncommands = \"wss://desk.example/\"\n"
             "token = \"t\"\nsealing_key = \"k\"\ndevice_id = \"d\"\noffline_prefix = \"k-1\"\n",
         at + "12: \"desk.offline_prefix\" must be one to four capital letters or digits."},
    };
    for (const Bad &b : bad) {
        CAPTURE(b.story);
        CHECK(told(kiosk(b.text)) == b.told);
    }
}

TEST_CASE("each mistake of a desk file is told with its line and what was probably meant")
{
    const QString at = "/etc/foyer/desk.toml:";
    const QString notHere =
        " must be an address of this machine with a port, such as \"127.0.0.1:7801\".";
    const auto with = [](const char *from, const char *to) {
        return QByteArray(goodDesk).replace(from, to);
    };
    const QList<Bad> bad{
        {"a missing value stands at its group", with("site = \"main\"\n", ""),
         at + "9: The value \"clinic.site\" is missing."},
        {"an empty name", with("Juniper Row Clinic", " "),
         at + "10: \"clinic.name\" must not be empty."},
        {"open to the network", with("127.0.0.1:7803", "0.0.0.0:7803"),
         at + "7: \"listen.staff\"" + notHere},
        {"no port", with("127.0.0.1:7803", "127.0.0.1"), at + "7: \"listen.staff\"" + notHere},
        {"an impossible port", with("127.0.0.1:7803", "127.0.0.1:70000"),
         at + "7: \"listen.staff\"" + notHere},
        {"a path in the address", with("127.0.0.1:7803", "127.0.0.1:7803/x"),
         at + "7: \"listen.staff\"" + notHere},
        {"a port alone", with("\"127.0.0.1:7803\"", "7803"), at + "7: \"listen.staff\"" + notHere},
        {"two doors at one port", with("7804", "7801"),
         at + "8: \"listen.public\" and \"listen.kiosks\" have the same port."},
        {"a records system nobody knows", with("\"demo\"", "\"dmeo\""),
         at + "14: \"ehr.kind\" must be one of \"demo\". Did you mean \"demo\"?"},
        {"a database nobody knows", with("sqlite:/data", "mysql:/data"),
         at + "2: \"database\" must start with \"sqlite:\"."},
        {"a database without a file", with("sqlite:/data/foyer.db", "sqlite:"),
         at + "2: \"database\" must name a file or folder."},
        {"images for ever", "images_days = 36500\n" + goodDesk,
         at + "1: \"images_days\" must be a whole number from 1 to 365."},
        {"a notice in a language the clinic does not list",
         goodDesk + "[clinic.notice]\nfr = \"Bonjour\"\n",
         at + "17: \"clinic.notice.fr\" is in a language that \"clinic.languages\" does not list."},
        {"a language that nobody reviewed", with("[\"en\"]", "[\"en\", \"es\"]"),
         at + "12: No qualified translator has reviewed Spanish. Take \"es\" out of "
              "\"clinic.languages\", or add it to \"clinic.unreviewed_languages\" to offer it all "
              "the same."},
        {"an unknown language among those accepted",
         with("[\"en\"]", "[\"en\"]\nunreviewed_languages = [\"fr-CA\"]"),
         at + "13: \"clinic.unreviewed_languages\" may only hold \"en\", \"es\", \"zh\", \"vi\", "
              "\"ar\", \"ru\", \"fr\", \"pt\", \"ko\", \"ht\". Did you mean \"fr\"?"},
        {"a town of no postal code", goodDesk + "[clinic.towns]\n\"97,201\" = \"Portland\"\n",
         at + "17: \"clinic.towns.97,201\" must end in a postal code such as \"97201\"."},
        {"a town of many lines", goodDesk + "[clinic.towns]\n97201 = \"a\\nb\"\n",
         at + "17: \"clinic.towns.97201\" must be one line without control characters."},
        {"a notice in no language", goodDesk + "[clinic.notice]\n\"FR!\" = \"Bonjour\"\n",
         at + "17: \"clinic.notice.FR!\" must end in a language such as \"en\"."},
        {"a notice of two lines", goodDesk + "[clinic.notice]\nen = \"a\\nb\"\n",
         at + "17: \"clinic.notice.en\" must be one line without control characters."},
        {"a misspelt rule", goodDesk + "[rules]\nearliest_minute = 5\n",
         at +
             "17: Unknown key \"rules.earliest_minute\". Did you mean \"rules.earliest_minutes\"?"},
        {"a negative rule", goodDesk + "[rules]\nearliest_minutes = -1\n",
         at + "17: \"rules.earliest_minutes\" must be a whole number from 0 to 1440."},
        {"half a proxy",
         goodDesk +
             "[proxy]\nkiosks = \"https://desk.example\"\ncommands = \"wss://desk.example\"\n",
         at + "16: \"proxy.pin\" is missing beside the others of [proxy]."},
        {"updates nowhere", "updates_dir = \"\"\n" + goodDesk,
         at + "1: \"updates_dir\" must name a file or folder."},
        {"a token that is soon guessed", goodDesk + "[metrics]\ntoken = \"secret\"\n",
         at + "17: \"metrics.token\" must be 20 to 128 letters, digits or . _ ~ + / = -."},
        {"a pin that is none", goodDesk + "[proxy]\npin = \"abc\"\n",
         at + "17: \"proxy.pin\" must be the SHA-256 of a public key in base64."},
        {"a public address without TLS", "public_url = \"http://visit.example\"\n" + goodDesk,
         at + "1: \"public_url\" must be an address that starts with https://, or http:// on this "
              "machine."},
    };
    for (const Bad &b : bad) {
        CAPTURE(b.story);
        CHECK(told(desk(b.text)) == b.told);
    }
}

TEST_CASE("a site offers what nobody reviewed by naming it twice, in the order it wants")
{
    const auto kioskSpeaks = kiosk(QByteArray(goodKiosk).replace(
        "[\"en\"]", "[\"es\", \"en\", \"ht\"]\nunreviewed_languages = [\"ht\", \"es\"]"));
    CHECK(told(kioskSpeaks) == "nothing wrong");
    REQUIRE(kioskSpeaks);
    CHECK(kioskSpeaks->languages == QStringList{"es", "en", "ht"});
    const auto deskSpeaks = desk(QByteArray(goodDesk).replace(
        "[\"en\"]", "[\"en\", \"ar\"]\nunreviewed_languages = [\"ar\"]"));
    CHECK(told(deskSpeaks) == "nothing wrong");
    REQUIRE(deskSpeaks);
    CHECK(deskSpeaks->unreviewedLanguages == QStringList{"ar"});
    // Accepted beforehand, not offered; or accepted though it was reviewed meanwhile.
    CHECK(kiosk("unreviewed_languages = [\"ar\", \"en\"]\n" + goodKiosk));
    CHECK(kiosk("unreviewed_languages = []\n" + goodKiosk));
}

TEST_CASE("all mistakes are told at once")
{
    const auto result =
        kiosk("data_dri = \"/data\"\nlanguages = 5\n[panel]\nwidth_mm = 1\nheight_mm = \"a\"\n"
              "[idle]\ncover_seconds = true\n");
    REQUIRE_FALSE(result);
    QList<int> lines;
    for (const SettingsError &error : result.error())
        lines += error.line;
    CHECK(lines == QList<int>{1, 2, 4, 5, 7, 0}); // the last: data_dir is missing
}

TEST_CASE("what is not TOML is told with its line, and nothing is guessed from the rest")
{
    for (const QByteArray &broken :
         {QByteArray("a = \n"), QByteArray("= 4\n"), QByteArray("a = \"x\n"),
          QByteArray("[panel\n"), QByteArray("a = \"\xff\xfe\"\n"), QByteArray("[{a]\n"),
          QByteArray("[[=]]\nb = 1\n"), QByteArray("a = 1\x01\n"), QByteArray("naïve = 1\n"),
          QByteArray("a = \"\"\"x\n\"\"\"\n"), QByteArray("a = '\"' é\n")}) {
        CAPTURE(broken.toStdString());
        const auto result = kiosk("# first\n" + broken);
        REQUIRE_FALSE(result);
        REQUIRE(result.error().size() == 1);
        CHECK(result.error()[0].line == 2);
        CHECK(result.error()[0].message.startsWith("This is not TOML: "));
    }
    CHECK(kiosk("# é \" é\r\n" + goodKiosk)); // in a comment everything may stand
    CHECK(kiosk("technician_code = \"é \\\" é\" # ok\n" + goodKiosk));
    CHECK(kiosk("technician_code = '' # empty\n" + goodKiosk));
    const auto twice = kiosk(goodKiosk + "width_mm = 3\n");
    REQUIRE_FALSE(twice);
    CHECK(twice.error()[0].line == 6);
    CHECK(told(kiosk(QByteArray(300 * 1024, '#'))) ==
          "/etc/foyer/kiosk.toml: The file is too large to be a settings file.");
    CHECK_FALSE(kiosk("a = " + QByteArray(5000, '[') + QByteArray(5000, ']')));
}

TEST_CASE("a later layer wins key by key, and its mistakes carry its own name")
{
    const QList<SettingsText> layers{
        {"defaults.toml", "survey = false\n[idle]\ncover_seconds = 90\n[panel]\nwidth_mm = 100\n"},
        {"kiosk.toml", goodKiosk},
        {"console.toml", "languages = [\"es\"]\nunreviewed_languages = [\"es\"]\n"},
    };
    const auto settings = parseKioskSettings(layers, "kiosk.toml");
    CHECK(told(settings) == "nothing wrong");
    REQUIRE(settings);
    CHECK(settings->languages == QStringList{"es"});
    CHECK(settings->panel.widthMm == 268);
    CHECK(settings->coverSeconds == 90);
    CHECK_FALSE(settings->survey);

    QList<SettingsText> bad = layers;
    bad[2].text = "\nlanguage = [\"es\"]\n";
    bad[1].text.replace("data_dir", "data_dirs");
    CHECK(told(parseKioskSettings(bad, "kiosk.toml")) ==
          "kiosk.toml:1: Unknown key \"data_dirs\". Did you mean \"data_dir\"?\n"
          "console.toml:2: Unknown key \"language\". Did you mean \"languages\"?\n"
          "kiosk.toml: The value \"data_dir\" is missing.");
}

TEST_CASE("the files of a kiosk are read in their order")
{
    QTemporaryDir dir;
    const QString own = dir.filePath("kiosk.toml");
    const QString defaults = dir.filePath("defaults.toml");
    REQUIRE(QDir(dir.path()).mkdir("data"));
    write(own,
          QByteArray(goodKiosk).replace("\"/data\"", "\"data\"") + "[desk]\nname = \"by hand\"\n");
    write(defaults, "survey = false\n");
    auto settings = loadKioskSettings(own, defaults);
    CHECK(told(settings) == "nothing wrong");
    REQUIRE(settings);
    CHECK(settings->dataDir == dir.filePath("data"));
    CHECK(settings->desk.name == "by hand");
    CHECK_FALSE(settings->survey);

    write(dir.filePath("data/enrolled.toml"),
          "[desk]\nurl = \"http://127.0.0.1:7801\"\ncommands = \"ws://127.0.0.1:7802\"\ntoken = "
          "\"t\"\n"
          "sealing_key = \"k\"\ndevice_id = \"d\"\nname = \"enrolled\"\noffline_prefix = \"K1\"\n");
    write(dir.filePath("data/console.toml"), "[desk]\nname = \"console\"\n");
    settings = loadKioskSettings(own, dir.filePath("no-such-file"));
    CHECK(told(settings) == "nothing wrong");
    REQUIRE(settings);
    CHECK(settings->enrolled());
    CHECK(settings->desk.name == "console");
    CHECK(settings->survey);

    write(dir.filePath("data/console.toml"), "surwey = 1\n");
    CHECK(told(loadKioskSettings(own, {})) ==
          dir.filePath("data/console.toml") +
              ":1: Unknown key \"surwey\". Did you mean \"survey\"?");
    CHECK(told(loadKioskSettings(dir.filePath("none.toml"), {}))
              .startsWith(dir.filePath("none.toml") + ": The file cannot be read"));
    CHECK(told(loadDeskSettings(dir.path())).contains("The file cannot be read"));
}

TEST_CASE("the nearest word is near, or there is none")
{
    const QStringList known{"panel.width_mm", "languages", "survey"};
    CHECK(nearestWord("langauges", known) == "languages");
    CHECK(nearestWord("panel.widht_mm", known) == "panel.width_mm");
    CHECK(nearestWord("devices.width_mm", known) == "panel.width_mm");
    CHECK(nearestWord("x", known).isEmpty());
    CHECK(nearestWord("completely-else", known).isEmpty());
    CHECK(nearestWord(QString(100000, 'a'), known).isEmpty());
    CHECK(nearestWord("", {}).isEmpty());
}
