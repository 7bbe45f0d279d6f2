// SPDX-License-Identifier: GPL-3.0-or-later
// What a technician reads of the doctor, and what is suggested: valid TOML, and no rule that a
// device wrote itself.
#include "kiosk/app/doctor_report.h"
#include "kiosk/core/settings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <doctest/doctest.h>

using namespace foyer;

namespace {

const FoundDevice epson{.kind = QStringLiteral("printer"),
                        .address = QStringLiteral("usb:04b8:0e28"),
                        .name = QStringLiteral("EPSON TM-m30II"),
                        .model = QStringLiteral("epson-tm-m30"),
                        .usb = QStringLiteral("04b8:0e28"),
                        .subsystem = QStringLiteral("usb")};
const FoundDevice scanner{.kind = QStringLiteral("scanner"),
                          .address = QStringLiteral("hid:05e0:1300"),
                          .name = QStringLiteral("Symbol Scanner"),
                          .usb = QStringLiteral("05e0:1300"),
                          .subsystem = QStringLiteral("hidraw")};
const FoundDevice reader{.kind = QStringLiteral("cardReader"),
                         .address = QStringLiteral("pcsc:"),
                         .name = QStringLiteral("ACS \"ACR39U\" \\ 00")};

} // namespace

TEST_CASE("each finding is one line: how it is, what it is, what to do")
{
    const QList<Finding> findings{
        {Finding::Level::Right, QStringLiteral("scanner"), QStringLiteral("hid:05e0:1300"),
         QStringLiteral("Symbol Scanner"), QStringLiteral("It is connected.")},
        {Finding::Level::Trouble,
         QStringLiteral("cardReader"),
         QStringLiteral("pcsc:"),
         {},
         QStringLiteral("It is not connected.")}};
    CHECK(asText(findings) ==
          "right    scanner      It is connected. (hid:05e0:1300, Symbol Scanner)\n"
          "TROUBLE  card reader  It is not connected. (pcsc:)\n");
    CHECK(anyTrouble(findings));
    CHECK_FALSE(anyTrouble({findings.first()}));
    const auto json = QJsonDocument::fromJson(asJson(findings)).array();
    REQUIRE(json.size() == 2);
    CHECK(json[1][u"level"] == QStringLiteral("trouble"));
    CHECK(json[1][u"device"] == QStringLiteral("cardReader"));
}

TEST_CASE("the suggestion can be pasted: the settings take it, rules and all")
{
    const auto text = suggestion({epson, scanner, scanner, reader});
    CHECK(text.contains("printer = \"usb:04b8:0e28\" # EPSON TM-m30II\n"
                        "printer_model = \"epson-tm-m30\"\n"));
    CHECK(text.contains("# or: scanner = "));
    CHECK(text.contains("# camera: none is attached\n"));
    CHECK(text.contains("# SUBSYSTEM==\"usb\", ATTR{idVendor}==\"04b8\", "
                        "ATTR{idProduct}==\"0e28\", GROUP=\"foyer\", MODE=\"0660\"\n"));
    CHECK(text.contains("# SUBSYSTEM==\"hidraw\", ATTRS{idVendor}==\"05e0\""));
    CHECK(text.count("SUBSYSTEM") == 2);

    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("kiosk.toml")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("data_dir = \"data\"\nlanguages = [\"en\"]\n[panel]\nwidth_mm = 268\n"
               "height_mm = 476\n" +
               text);
    file.close();
    const auto settings = loadKioskSettings(file.fileName());
    REQUIRE(settings.has_value());
    CHECK(settings->devices.printer == u"usb:04b8:0e28");
    CHECK(settings->devices.printerModel == u"epson-tm-m30");
    CHECK(settings->devices.scanner == u"hid:05e0:1300");
    CHECK(settings->devices.cardReader == u"pcsc:");
    CHECK(settings->devices.camera.isEmpty());
}

TEST_CASE("a device cannot write a rule or a setting of its own")
{
    auto evil = epson;
    evil.usb = QStringLiteral("04b8:0e28\", RUN+=\"/bin/sh");
    CHECK(udevRule(evil).isEmpty());
    evil.usb = QStringLiteral("04b8");
    CHECK(udevRule(evil).isEmpty());
    evil.address = QStringLiteral("usb:x\"\ny = \"1");
    CHECK(suggestion({evil}).contains("printer = \"usb:x\\\""));
    CHECK(udevRule(reader).isEmpty());
    CHECK(listing({}) == "Nothing that a kiosk could use is attached.\n");
    CHECK(listing({epson}).startsWith("printer      usb:04b8:0e28"));
}
