// SPDX-License-Identifier: GPL-3.0-or-later
// The records of printer models: complete, usable, and refused with the key that is wrong.
#include "drivers/printer/code_page.h"
#include "drivers/printer/models.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <doctest/doctest.h>

using namespace foyer;

namespace {

QByteArray record(const QByteArray &from = {}, const QByteArray &to = {})
{
    QByteArray json =
        R"([{"id": "x", "name": "X", "mark": "documented", "source": "a manual", "usb": [],
        "width": 58, "dots": 384, "dpi": 203, "codePages": {"CP437": 0}, "cutter": true,
        "status": true, "confirmation": "gs-r", "clear": "dle-enq-2", "large": "drawn",
        "qr": "native", "presenter": "none"}])";
    return from.isEmpty() ? json : json.replace(from, to);
}

} // namespace

TEST_CASE("every shipped record is usable: unique id, known code pages, a width that exists")
{
    QSet<QString> ids;
    for (const PrinterModel &model : printerModels()) {
        CAPTURE(model.id.toStdString());
        CHECK(!ids.contains(model.id));
        ids.insert(model.id);
        CHECK((model.width == 58 || model.width == 80));
        CHECK(!model.source.isEmpty());
        REQUIRE(!model.codePages.isEmpty());
        for (const PrinterModel::CodePage &page : model.codePages)
            CHECK(codePageTable(page.name) != nullptr);
        // A proof needs an answering printer, and that nothing of a failed ticket reaches a hand
        // later: buffers that can be emptied, or a mouth that only opens after the proof.
        if (model.confirmation != PrinterModel::Confirmation::None) {
            CHECK(model.status);
            CHECK((model.clear != PrinterModel::Clear::None || model.presents()));
        }
        for (const QString &id : model.usb)
            CHECK(QRegularExpression(QStringLiteral("^[0-9a-f]{4}:[0-9a-f]{4}$"))
                      .match(id)
                      .hasMatch());
    }
    CHECK(ids.size() >= 12);
}

TEST_CASE("a record is called tried only when its recorded exchange is there")
{
    for (const PrinterModel &model : printerModels())
        if (model.mark == PrinterModel::Mark::Tried)
            CHECK(QFile::exists(QStringLiteral("%1/tests/fixtures/printers/%2.recorded")
                                    .arg(qEnvironmentVariable("FOYER_SOURCE"), model.id)));
}

TEST_CASE("the README's table has every model with its mark")
{
    QFile readme(qEnvironmentVariable("FOYER_SOURCE") + QStringLiteral("/drivers/README.md"));
    REQUIRE(readme.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(readme.readAll()).split(u'\n');
    for (const PrinterModel &model : printerModels()) {
        const QStringList row = lines.filter(QStringLiteral("| `%1` |").arg(model.id));
        CAPTURE(model.id.toStdString());
        REQUIRE(row.size() == 1);
        CHECK(row[0].endsWith(model.mark == PrinterModel::Mark::Tried
                                  ? QStringLiteral("| tried |")
                                  : QStringLiteral("| documented |")));
        CHECK(row[0].contains(QStringLiteral("%1 mm, %2").arg(model.width).arg(model.dots)));
    }
}

TEST_CASE("a good record is read; each bad one is refused by its key")
{
    REQUIRE(parseModels(record()).has_value());
    for (const auto &[from, to, key] :
         {std::tuple{"\"width\": 58", "\"width\": 57", "width"},
          std::tuple{"\"width\": 58,", "", "width"}, std::tuple{"gs-r", "perhaps", "confirmation"},
          std::tuple{"\"status\": true", "\"status\": \"yes\"", "status"},
          std::tuple{"\"cutter\": true", "\"cutter\": true, \"colour\": 1", "colour"},
          std::tuple{"\"presenter\": \"none\"", "\"presenter\": \"yes\"", "presenter"},
          std::tuple{"\"dpi\": 203", "\"dpi\": 2", "dpi"}, std::tuple{"\"X\"", "\"\"", "name"}}) {
        const auto models = parseModels(record(from, to));
        CAPTURE(std::string(key));
        REQUIRE(!models.has_value());
        CHECK(models.error().message.contains(QLatin1String(key)));
    }
}

TEST_CASE("what is no list of records is refused")
{
    for (const char *json : {"", "{}", "[]", "[{", "\xff\xfe"})
        CHECK(!parseModels(json).has_value());
}

TEST_CASE("an unknown model names the known ones")
{
    const auto model = printerModel(QStringLiteral("epson"));
    REQUIRE(!model.has_value());
    CHECK(model.error().message.contains(QStringLiteral("epson-tm-m30")));
}
