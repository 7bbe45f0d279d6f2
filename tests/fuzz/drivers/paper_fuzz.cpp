// SPDX-License-Identifier: GPL-3.0-or-later
// Fuzz entry: any bytes may be sent to the simulated printer and drawn; the paper stays a bounded
// picture.
#include "drivers/simulated/simulated_printer.h"

#include <QGuiApplication>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static int argc = 1;
    static char name[] = "fuzz";
    static char *argv[] = {name, nullptr};
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static const QGuiApplication app(argc, argv); // letters need fonts
    static const foyer::PrinterModel model = *foyer::printerModel(QStringLiteral("generic-58"));
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    foyer::SimulatedPrinter printer(model);
    printer.receive(bytes.left(bytes.size() / 3));
    printer.receive(bytes.mid(bytes.size() / 3));
    if (printer.hanging().height() > 9000 || printer.unknownCommands().size() > 100)
        std::abort();
    return 0;
}
