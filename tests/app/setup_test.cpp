// SPDX-License-Identifier: GPL-3.0-or-later
// A kiosk that was just taken out of its box: what it finds, what a technician decides, what it
// keeps, and what it asks of the system.
#include "kiosk/app/setup.h"

#include "drivers/printer/open_printer.h"
#include "drivers/scanner/open_scanner.h"
#include "drivers/simulated/dock.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QMutex>
#include <QTemporaryDir>
#include <doctest/doctest.h>

using namespace foyer;

namespace {

const FoundDevice thePrinter{.kind = QStringLiteral("printer"),
                             .address = QStringLiteral("usb:04b8:0e15"),
                             .name = QStringLiteral("EPSON TM-m30"),
                             .model = QStringLiteral("epson-tm-m30")};
const FoundDevice theScanner{.kind = QStringLiteral("scanner"),
                             .address = QStringLiteral("hid:05e0:1300"),
                             .name = QStringLiteral("Zebra DS9308")};

// What is plugged in, asked from a thread that may outlive who asks.
struct Sockets {
    QMutex mutex;
    QList<FoundDevice> devices;

    void hold(const QList<FoundDevice> &now)
    {
        const QMutexLocker lock(&mutex);
        devices = now;
    }
    QList<FoundDevice> seen()
    {
        const QMutexLocker lock(&mutex);
        return devices;
    }
};

struct Box {
    QTemporaryDir data, answers;
    SystemClock clock;
    Dock dock;
    KioskParts parts;
    std::shared_ptr<Sockets> sockets = std::make_shared<Sockets>();
    Sockets &attached = *sockets;
    Setup::Connection connection;
    QSizeF panel;
    QList<QByteArray> codes;
    std::unique_ptr<Setup> setup;

    Box()
    {
        parts.clock = &clock;
        parts.settings.dataDir = data.path();
        parts.settings.panel = {268, 476, 0, true};
    }

    void open()
    {
        setup = std::make_unique<Setup>(
            parts, Setup::Tools{.look = [sockets = sockets] { return sockets->seen(); },
                                .openPrinter =
                                    [this](const FoundDevice &device) {
                                        return std::move(*openPrinter(QStringLiteral("simulated:"),
                                                                      device.model, clock, &dock));
                                    },
                                .openScanner =
                                    [this](const FoundDevice &) {
                                        return std::move(*openScanner(QStringLiteral("simulated:"),
                                                                      clock, &dock));
                                    },
                                .openCamera = [](const FoundDevice &) { return nullptr; },
                                .connection = [this] { return connection; },
                                .panelMm = panel,
                                .errands = {data.path(), answers.path()}});
        QObject::connect(setup.get(), &Setup::enrolmentShown, setup.get(),
                         [this](const QByteArray &code) { codes.append(code); });
        setup->begin();
    }

    template <class Condition>
    static bool until(Condition condition)
    {
        QElapsedTimer timer;
        timer.start();
        while (!condition() && timer.elapsed() < 20'000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents,
                                            20);
        return condition();
    }

    [[nodiscard]] QByteArray text(const char *name) const
    {
        QFile file(data.filePath(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void say(const char *name, const QByteArray &line) const
    {
        QFile file(answers.filePath(QLatin1String(name)));
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Append));
        file.write(line);
    }
    // The kiosk's settings as it would start with them now.
    [[nodiscard]] KioskSettings kept(const QByteArray &named = {}) const
    {
        const QString own = data.filePath(QStringLiteral("kiosk.toml"));
        QFile file(own);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("data_dir = \".\"\nlanguages = [\"en\"]\n" + named);
        file.close();
        QFile defaults(data.filePath(QStringLiteral("defaults.toml")));
        REQUIRE(defaults.open(QIODevice::WriteOnly));
        defaults.write("[panel]\nwidth_mm = 268\nheight_mm = 476\n[devices]\nprinter = \"\"\n");
        defaults.close();
        const auto settings = loadKioskSettings(own, defaults.fileName());
        if (!settings)
            FAIL(settings.error().first().text().toStdString());
        return *settings;
    }
};

} // namespace

TEST_CASE("what is plugged in is found, also later; the scanner is the one that reads the code")
{
    Box box;
    box.connection = {Setup::Link::Cable, true};
    box.open();
    REQUIRE(box.until([&] { return box.setup->link() == Setup::Link::Cable; }));
    CHECK(box.setup->state() == Setup::State::Overview);
    CHECK(box.setup->wireless());
    CHECK(box.setup->printer().isEmpty());
    CHECK(box.setup->scanner().isEmpty());

    box.attached.hold({thePrinter, theScanner});
    REQUIRE(box.until([&] { return !box.setup->scanner().isEmpty(); }));
    CHECK(box.setup->scanner() == theScanner.name);
    CHECK(box.setup->printer() == thePrinter.name);
    CHECK(box.codes.isEmpty());
    box.dock.scanText(
        QStringLiteral("9780306406157")); // whatever else is scanned is no code of ours
    box.dock.scanText(QStringLiteral("FOYER:E:eyJ2IjoxLCJ4IjoieSJ9"));
    REQUIRE(box.until([&] { return box.codes.size() == 1; }));
    CHECK(box.codes.first() == "eyJ2IjoxLCJ4IjoieSJ9");

    REQUIRE(box.setup->keep());
    const auto settings = box.kept();
    CHECK(settings.devices.scanner == theScanner.address);
    CHECK(settings.devices.printer == thePrinter.address);
    CHECK(settings.devices.printerModel == thePrinter.model);

    box.attached.hold({thePrinter});
    CHECK(box.until([&] { return box.setup->scanner().isEmpty(); }));
}

TEST_CASE("what the site's settings name is used and not looked for, and wins over what was found")
{
    Box box;
    box.attached.hold({thePrinter, theScanner});
    box.parts.settings.devices.printer = QStringLiteral("tcp:127.0.0.1:9100");
    box.parts.settings.devices.scanner = QStringLiteral("serial:/dev/ttyACM0");
    box.connection = {Setup::Link::Cable, false};
    box.open();
    REQUIRE(box.until([&] { return box.setup->link() == Setup::Link::Cable; }));
    CHECK(box.setup->printer().isEmpty());
    CHECK(box.setup->scanner().isEmpty());
    REQUIRE(box.setup->keep());
    CHECK(box.kept().devices.printer.isEmpty());

    REQUIRE(keepFound({.panel = {300, 400, 90, false}, .printer = thePrinter.address},
                      box.data.path()));
    CHECK(box.kept().devices.printer == thePrinter.address);
    CHECK(box.kept().panel.widthMm == 300);
    CHECK(box.kept().panel.turned == 90);
    CHECK_FALSE(box.kept().panel.assumed);
    const auto named = box.kept("[panel]\ndiagonal_inch = 15.6\nresolution = \"1920x1080\"\n"
                                "[devices]\nprinter = \"\"\n");
    CHECK(named.devices.printer.isEmpty());
    CHECK(named.panel.widthMm == doctest::Approx(345.4).epsilon(0.01));
}

TEST_CASE("the panel's own word is taken where the settings say nothing; a bank card corrects it")
{
    Box box;
    box.panel = {476, 268};
    box.open();
    CHECK(box.setup->panelMm() == QSizeF(476, 268));
    box.setup->resize(1.01); // only on its page
    CHECK(box.setup->panelMm() == QSizeF(476, 268));
    box.setup->showScreen();
    CHECK(box.setup->state() == Setup::State::Screen);
    box.setup->resize(1 / 0.5); // the bar twice as long: the panel is half as large
    CHECK(box.setup->panelMm() == QSizeF(238, 134));
    for (int i = 0; i < 200; ++i)
        box.setup->resize(1.05);
    CHECK(box.setup->panelMm().width() >= 100);
    box.setup->turn();
    CHECK(box.setup->turned() == 90);
    CHECK(box.setup->panelMm().width() < box.setup->panelMm().height());
    box.setup->leave();
    CHECK(box.setup->state() == Setup::State::Overview);
    CHECK(box.kept().panel.turned == 90);

    Box named;
    named.panel = {476, 268};
    named.parts.settings.panel = {300, 500, 0, false};
    named.open();
    CHECK(named.setup->panelMm() == QSizeF(300, 500));
    REQUIRE(named.setup->keep());
    CHECK_FALSE(named.text("found.toml").contains("panel"));
}

TEST_CASE(
    "the panel tells its size in the way it is used, and a connector without one is passed over")
{
    QTemporaryDir root;
    const auto put = [&](const QString &name, const QByteArray &bytes) {
        const QFileInfo file(root.filePath(name));
        REQUIRE(QDir().mkpath(file.path()));
        QFile out(file.filePath());
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    };
    QByteArray edid(128, '\0');
    edid.replace(0, 8, QByteArray("\x00\xff\xff\xff\xff\xff\xff\x00", 8));
    edid[21] = 48, edid[22] = 27;
    edid[127] = char(256 - (6 * 255 + 48 + 27) % 256);
    put(QStringLiteral("sys/class/drm/card0-DP-1/status"), "disconnected\n");
    put(QStringLiteral("sys/class/drm/card0-DP-1/edid"), edid);
    CHECK(panelOfMachine({1080, 1920}, root.path()).isEmpty());
    put(QStringLiteral("sys/class/drm/card0-HDMI-A-1/status"), "connected\n");
    put(QStringLiteral("sys/class/drm/card0-HDMI-A-1/edid"), edid);
    CHECK(panelOfMachine({1920, 1080}, root.path()) == QSizeF(480, 270));
    CHECK(panelOfMachine({1080, 1920}, root.path()) == QSizeF(270, 480));
}

TEST_CASE(
    "a test ticket counts once whoever holds it says so; without paper the page says what to do")
{
    Box box;
    box.attached.hold({thePrinter});
    box.open();
    box.setup->showPrinter();
    CHECK(box.setup->state() == Setup::State::Overview); // there is none yet
    REQUIRE(box.until([&] { return !box.setup->printer().isEmpty(); }));
    box.setup->showPrinter();
    REQUIRE(box.setup->state() == Setup::State::Printer);
    REQUIRE(box.until([&] { return box.dock.simulatedPrinter() != nullptr; }));

    REQUIRE(box.dock.printer(QStringLiteral("paper-out")));
    REQUIRE(box.until([&] { return !box.setup->printerSentence().isEmpty(); }));
    box.setup->printTest();
    REQUIRE(box.until([&] { return box.setup->proof() == Setup::Proof::NotPrinted; }));
    box.setup->judge(true);
    CHECK(box.setup->proof() == Setup::Proof::NotPrinted);

    REQUIRE(box.dock.printer(QStringLiteral("paper-in")));
    REQUIRE(box.until([&] { return box.setup->printerSentence().isEmpty(); }));
    box.setup->printTest();
    REQUIRE(box.until([&] { return box.setup->proof() == Setup::Proof::Printed; }));
    CHECK(box.dock.tickets() == 1);
    box.setup->judge(false);
    CHECK(box.setup->proof() == Setup::Proof::Untried);
    box.setup->printTest();
    REQUIRE(box.until([&] { return box.setup->proof() == Setup::Proof::Printed; }));
    box.setup->judge(true);
    CHECK(box.setup->proof() == Setup::Proof::Right);
    CHECK(box.setup->state() == Setup::State::Overview);
}

TEST_CASE(
    "the code of a network, shown or typed, is asked of the system; its answer stands on the page")
{
    Box box;
    box.attached.hold({theScanner});
    box.open();
    REQUIRE(box.until([&] { return !box.setup->scanner().isEmpty(); }));
    box.say("network-said", "failed The network was not found.\n"); // of the last time
    box.dock.scanText(QStringLiteral("WIFI:T:WPA;S:Juniper Row;P:quiet-harbor;;"));
    REQUIRE(box.until([&] { return box.setup->state() == Setup::State::Network; }));
    CHECK(box.text("network-wanted") ==
          "ssid=4a756e6970657220526f77\npassphrase=71756965742d686172626f72\n");
    CHECK(box.setup->networkWord().isEmpty());
    box.say("network-said", "trying Connecting to Juniper Row.\n");
    REQUIRE(box.until([&] { return box.setup->networkWord() == u"trying"; }));
    box.say("network-said", "connected Connected to Juniper Row.\n");
    REQUIRE(box.until([&] { return box.setup->networkWord() == u"connected"; }));
    CHECK(box.setup->networkSentence() == u"Connected to Juniper Row.");
    box.setup->leave();
    CHECK(box.setup->networkWord().isEmpty());

    box.setup->showNetwork();
    box.setup->join(QStringLiteral("Juniper Row"), QStringLiteral("short"));
    CHECK(box.setup->networkSentence().contains(QLatin1String("8 to 63")));
    box.dock.scanText(QStringLiteral("WIFI:T:WPA;S:Junip"));
    REQUIRE(
        box.until([&] { return box.setup->networkSentence().contains(QLatin1String("torn")); }));
}

TEST_CASE("a stick is asked for once, and what the system says of it is told")
{
    Box box;
    box.open();
    box.setup->readStick();
    CHECK(QFile::exists(box.data.filePath(QStringLiteral("stick-wanted"))));
    box.say("stick-said", "waiting Please plug in the stick.\n");
    REQUIRE(box.until([&] { return box.setup->stickWord() == u"waiting"; }));
    QFile::remove(box.data.filePath(QStringLiteral("stick-wanted"))); // taken up
    box.setup->readStick();
    CHECK_FALSE(QFile::exists(box.data.filePath(QStringLiteral("stick-wanted"))));
    box.say("stick-said", "refused kiosk.toml is not signed by this site.\n");
    REQUIRE(box.until([&] { return box.setup->stickWord() == u"refused"; }));
    CHECK(box.setup->stickSentence() == u"kiosk.toml is not signed by this site.");
}

TEST_CASE("where nobody runs errands, none is offered; a kiosk with a desk sets nothing up")
{
    Box box;
    REQUIRE(QDir(box.answers.path()).removeRecursively());
    box.open();
    CHECK_FALSE(box.setup->mayAsk());
    box.setup->showNetwork();
    box.setup->showStick();
    CHECK(box.setup->state() == Setup::State::Overview);

    Box broken;
    broken.parts.settingsErrors = {QStringLiteral("kiosk.toml:3: Unknown key.")};
    broken.open();
    CHECK(broken.setup->state() == Setup::State::None);
}
