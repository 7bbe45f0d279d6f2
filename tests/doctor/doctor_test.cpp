// SPDX-License-Identifier: GPL-3.0-or-later
// foyer-kiosk doctor on a machine with nothing attached, with everything attached, and with each
// single thing broken.
#include "drivers/simulated/simulated_printer.h"
#include "kiosk/service/sole.h"
#include "tests/bed/card_service.h"
#include "tests/bed/input_bed.h"
#include "tests/bed/testbed.h"
#include "tests/bed/usb_bed.h"
#include "tests/bed/video_bed.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>

#include <doctest/doctest.h>

using namespace foyer;

namespace {

struct Line {
    QString level;
    QString sentence;
};

struct Visit {
    int exitCode = -1;
    QMap<QString, Line> lines; // by device; the settings' own line of each
    QList<QString> unused;     // addresses of what is attached and not named
};

struct Machine {
    Machine()
    {
        // Only what is invented here is found: no scanner of the network, no print server.
        qputenv("SANE_CONFIG_DIR", folder.path().toUtf8());
        qputenv("CUPS_SERVER", "127.0.0.1:1");
        QImage card(800, 600, QImage::Format_RGB32);
        card.fill(Qt::darkGray);
        QPainter(&card).fillRect(100, 100, 600, 380, Qt::white);
        camera.show(card);
    }

    void plugAll()
    {
        cards.start();
        input.plug(scannerMake());
        camera.plug();
    }

    static HidMake scannerMake()
    {
        HidMake make;
        make.descriptor = hidPosDescriptor();
        return make;
    }

    // settings: the lines of [devices].
    QProcess &start(const QByteArray &settings, const QStringList &arguments)
    {
        QFile file(folder.filePath(QStringLiteral("kiosk.toml")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("data_dir = \"" + folder.path().toUtf8() +
                   "\"\nlanguages = [\"en\"]\n[panel]\nwidth_mm = 268\nheight_mm = 476\n"
                   "[devices]\n" +
                   settings);
        file.close();
        process.setProgram(qEnvironmentVariable("FOYER_BIN") + QStringLiteral("/foyer-kiosk"));
        process.setArguments(arguments +
                             QStringList{QStringLiteral("--settings"), file.fileName()});
        process.start();
        REQUIRE(process.waitForStarted());
        camera.lentBy(process.processId());
        return process;
    }

    // onAsked: what the person does when asked for something.
    Visit doctor(const QByteArray &settings, const QStringList &more = {},
                 const std::function<void(const QString &)> &onAsked = {})
    {
        auto arguments = QStringList{QStringLiteral("doctor"), QStringLiteral("--json")} + more;
        start(settings, arguments);
        QEventLoop loop;
        const auto ended =
            QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
        const auto asked =
            QObject::connect(&process, &QProcess::readyReadStandardError, &loop, [&] {
                const auto words = QString::fromUtf8(process.readAllStandardError());
                if (onAsked)
                    onAsked(words);
            });
        if (process.state() != QProcess::NotRunning)
            loop.exec();
        QObject::disconnect(ended);
        QObject::disconnect(asked);
        Visit visit{.exitCode = process.exitCode()};
        for (const auto &entry : QJsonDocument::fromJson(process.readAllStandardOutput()).array()) {
            const auto finding = entry.toObject();
            const auto sentence = finding[u"sentence"].toString();
            if (sentence.startsWith(u"Attached, but")) {
                if (finding[u"device"] != QStringLiteral("speaker")) // voices come with Qt
                    visit.unused.append(finding[u"address"].toString());
            } else {
                visit.lines[finding[u"device"].toString()] = {finding[u"level"].toString(),
                                                              sentence};
            }
        }
        return visit;
    }

    QByteArray list(const QStringList &more = {})
    {
        start({}, QStringList{QStringLiteral("devices")} + more);
        QEventLoop loop;
        QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
        loop.exec();
        return process.readAllStandardOutput();
    }

    Testbed testbed;
    SimulatedPrinter printer{*printerModel(QStringLiteral("epson-tm-m30"))};
    UsbBed usb{testbed.get(), printer, {.port = 3}}; // plugged in from the start
    InputBed input{testbed.get()};
    VideoBed camera{testbed.get()};
    CardService cards; // two virtual readers, once it is started
    QTemporaryDir folder;
    QProcess process;
};

const QByteArray allDevices = "printer = \"usb:04b8:0e28\"\nprinter_model = \"epson-tm-m30\"\n"
                              "scanner = \"hid:05e0:1300\"\ncamera = \"v4l2:046d:0825\"\n"
                              "card_reader = \"pcsc:PCD 00 00\"\n";

const QString printer = QStringLiteral("printer");
const QString scanner = QStringLiteral("scanner");
const QString camera = QStringLiteral("camera");
const QString cardReader = QStringLiteral("cardReader");

} // namespace

TEST_CASE("with nothing attached, each device of the settings is told to be missing")
{
    Machine machine;
    machine.usb.unplug();
    const auto visit = machine.doctor(allDevices);
    CHECK(visit.exitCode == 1);
    for (const auto &device : {printer, scanner, camera}) {
        CAPTURE(device.toStdString());
        CHECK(visit.lines[device].level == u"trouble");
        CAPTURE(visit.lines[device].sentence.toStdString());
        CHECK(visit.lines[device].sentence.contains(u"cable"));
    }
    CHECK(visit.lines[cardReader].level == u"trouble");
    CHECK(visit.lines[cardReader].sentence.contains(u"service"));
    CHECK(visit.unused.isEmpty());
    for (const auto &line : machine.list().trimmed().split('\n'))
        CHECK((line.startsWith("speaker ") || line.startsWith("Nothing ")));
    const auto nothing = machine.doctor({});
    CHECK(nothing.exitCode == 0);
    CHECK(nothing.unused.isEmpty());
}

TEST_CASE("with everything attached, each is tried and right")
{
    Machine machine;
    machine.plugAll();
    VirtualCard card;
    const auto visit =
        machine.doctor(allDevices, {QStringLiteral("--hands")}, [&](const QString &words) {
            if (words.contains(u"Put in a card"))
                CHECK(card.say(QStringLiteral("insert egk")) == u"ok");
            if (words.contains(u"Scan"))
                for (const auto &report : hidPosReports("0123456789"))
                    CHECK(machine.input.report("hidraw0", report));
        });
    CHECK(visit.exitCode == 0);
    CHECK(visit.lines[printer].level == u"right");
    CHECK(visit.lines[printer].sentence ==
          u"A test ticket was printed, and the printer confirmed it.");
    CHECK(machine.printer.ticketCount() == 1);
    CHECK(visit.lines[scanner].level == u"right");
    CHECK(visit.lines[scanner].sentence == u"A code of 10 bytes was scanned.");
    CHECK(visit.lines[camera].level == u"right");
    CHECK(visit.lines[camera].sentence == u"A picture of 1920 x 1080 was taken.");
    CHECK(visit.lines[cardReader].level == u"right");
    CHECK(visit.lines[cardReader].sentence == u"A German health card was read.");
    CHECK(visit.unused.isEmpty());

    // Only looked at, nothing is printed; what the settings do not name is told.
    const auto look = machine.doctor("scanner = \"hid:05e0:1300\"\n", {QStringLiteral("--look")});
    CHECK(look.exitCode == 0);
    CHECK(look.lines[scanner].sentence == u"It is connected.");
    CHECK(look.unused.contains(QStringLiteral("usb:04b8:0e28")));
    CHECK(machine.printer.ticketCount() == 1);
}

TEST_CASE("what is suggested works as it stands")
{
    Machine machine;
    machine.plugAll();
    const auto listed = machine.list();
    CHECK(listed.contains("usb:04b8:0e28"));
    CHECK(listed.contains("hid:05e0:1300"));
    CHECK(listed.contains("v4l2:046d:0825"));
    auto suggested = machine.list({QStringLiteral("--suggest")});
    CAPTURE(suggested.toStdString());
    CHECK(suggested.contains("SUBSYSTEM==\"video4linux\", ATTRS{idVendor}==\"046d\""));
    REQUIRE(suggested.startsWith("[devices]\n"));
    const auto visit = machine.doctor(suggested.sliced(10), {QStringLiteral("--look")});
    for (const auto &device : {printer, scanner, camera})
        CHECK(visit.lines[device].level == u"right");
}

TEST_CASE("each single thing broken is the one line that says so")
{
    struct Broken {
        QString device;
        std::function<void(Machine &)> breakIt;
        QString sentence; // part of it
        bool look = true; // without trying
    };
    const QList<Broken> breaks{
        {printer, [](Machine &m) { m.printer.perform(QStringLiteral("paper out")); },
         QStringLiteral("aper")},
        {printer, [](Machine &m) { m.printer.perform(QStringLiteral("cover open")); },
         QStringLiteral("over")},
        {printer, [](Machine &m) { m.usb.unplug(); }, QStringLiteral("cable")},
        {printer, [](Machine &m) { m.usb.hold(true); }, QStringLiteral("Switch it off")},
        {scanner, [](Machine &m) { m.input.unplug("hidraw0"); }, QStringLiteral("cable")},
        {camera, [](Machine &m) { m.camera.unplug(); }, QStringLiteral("cable")},
        {camera, [](Machine &m) { m.camera.set(VideoFault::Silent); }, QStringLiteral("picture"),
         false},
        {camera, [](Machine &m) { m.camera.set(VideoFault::ZeroFormat); }, QString(), false},
        {cardReader, [](Machine &m) { m.cards.stop(); }, QStringLiteral("service")},
    };
    for (const auto &broken : breaks) {
        Machine machine;
        machine.plugAll();
        broken.breakIt(machine);
        const auto visit = machine.doctor(
            allDevices, broken.look ? QStringList{QStringLiteral("--look")} : QStringList());
        CAPTURE(broken.device.toStdString());
        CAPTURE(broken.sentence.toStdString());
        CHECK(visit.exitCode == 1);
        CAPTURE(visit.lines[broken.device].sentence.toStdString());
        for (const auto &device : {printer, scanner, camera, cardReader})
            CHECK((visit.lines[device].level == u"trouble") == (device == broken.device));
        CHECK(visit.lines[broken.device].sentence.contains(broken.sentence));
        std::printf("%-10s %s\n", qUtf8Printable(broken.device),
                    qUtf8Printable(visit.lines[broken.device].sentence));
    }
}

TEST_CASE("a running kiosk keeps its devices, and a mistake in the settings is told")
{
    Machine machine;
    const auto wrong = machine.doctor("printer = \"usb:nonsense\"\nscanner = \"telepathy:\"\n");
    CHECK(wrong.exitCode == 1);
    CHECK(wrong.lines[printer].level == u"trouble");
    CHECK(wrong.lines[scanner].level == u"trouble");
    Sole kiosk(machine.folder.filePath(QStringLiteral("kiosk.lock")));
    REQUIRE(kiosk.take());
    const auto busy = machine.doctor(allDevices);
    CHECK(busy.exitCode == 1);
    CHECK(busy.lines.size() == 1);
    CHECK(busy.lines[QStringLiteral("settings")].sentence.startsWith(u"The kiosk is running"));
}
