// SPDX-License-Identifier: GPL-3.0-or-later
// A printer of another program's machine is recorded as a technician does it, and the recording
// plays its part to the driver.
#include "tests/bed/testbed.h"
#include "tests/bed/usb_bed.h"
#include "tests/drivers/exchange_story.h"
#include "tests/drivers/growth.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace foyer;

TEST_CASE("what a technician records over USB can be played to the driver")
{
    for (const char *id : {"epson-tm-m30", "generic-80"}) {
        CAPTURE(std::string(id));
        const auto model = printerModel(QString::fromLatin1(id));
        REQUIRE(model.has_value());
        Testbed testbed;
        SimulatedPrinter sim(*model);
        UsbBed bed(testbed.get(), sim);
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("printer.recorded"));
        QProcess recorder;
        recorder.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        recorder.start(qEnvironmentVariable("FOYER_BIN") + QStringLiteral("/foyer-record"),
                       {QStringLiteral("--address"), bed.uri(), QStringLiteral("--model"),
                        model->id, QStringLiteral("--out"), file});
        QByteArray said;
        REQUIRE(eventually(
            [&] {
                said += recorder.readAllStandardOutput();
                return said.contains("Take the paper out.");
            },
            20'000));
        CHECK(sim.ticketCount() == 1);
        sim.strike(SimulatedPrinter::Fault::PaperOut);
        REQUIRE(eventually([&] { return recorder.state() == QProcess::NotRunning; }, 20'000));
        CHECK(recorder.exitCode() == 0);
        CHECK(sim.ticketCount() == 1);
        QFile recorded(file);
        REQUIRE(recorded.open(QIODevice::ReadOnly));
        playStory(*model, recorded.readAll());
    }
}
