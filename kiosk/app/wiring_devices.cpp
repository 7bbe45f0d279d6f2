// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/wiring_devices.h"

#include "drivers/camera/find_cameras.h"
#include "drivers/camera/open_camera.h"
#include "drivers/card/open_card_reader.h"
#include "drivers/card/pcsc_readers.h"
#include "drivers/printer/find_printers.h"
#include "drivers/printer/find_queues.h"
#include "drivers/printer/open_printer.h"
#include "drivers/scanner/open_scanner.h"
#include "drivers/scanner/suggest_scanners.h"
#include "drivers/simulated/dock.h"
#include "drivers/speaker/open_speaker.h"
#include "drivers/speaker/tts_speaker.h"
#include "kiosk/core/clock.h"

#include <QCoroTask>
#include <QRegularExpression>

namespace foyer {

namespace {

// A device that cannot be opened is a mistake in the settings and is told like one.
template <class T>
void fit(const char *key, Result<std::unique_ptr<T>> opened, std::unique_ptr<T> &owner,
         FittedDevices &devices)
{
    if (opened)
        owner = std::move(*opened);
    else
        devices.errors.insert(QLatin1String(key), opened.error().message);
}

// The service numbers its readers at the end of their names, in the order of plugging in.
QString steadyPart(const QString &reader)
{
    static const QRegularExpression number(QStringLiteral(" [0-9A-F]{2} [0-9A-F]{2}$"));
    return QString(reader).remove(number);
}

} // namespace

void FittedDevices::lendTo(KioskParts &parts) const
{
    parts.printer = printer.get();
    parts.scanner = scanner.get();
    parts.camera = camera.get();
    parts.cardReader = cardReader.get();
    parts.speaker = speaker.get();
}

FittedDevices fitDevices(const KioskSettings::Devices &settings, const Clock &clock, Dock &dock)
{
    FittedDevices devices;
    if (!settings.printer.isEmpty())
        fit("printer", openPrinter(settings.printer, settings.printerModel, clock, &dock),
            devices.printer, devices);
    if (!settings.scanner.isEmpty()) {
        const CodeText around{settings.scannerPrefix.toLatin1(), settings.scannerSuffix.toLatin1(),
                              settings.scannerAim};
        fit("scanner", openScanner(settings.scanner, clock, &dock, around), devices.scanner,
            devices);
    }
    if (!settings.camera.isEmpty())
        fit("camera", openCamera(settings.camera, &dock), devices.camera, devices);
    if (!settings.cardReader.isEmpty())
        fit("card_reader", openCardReader(settings.cardReader, clock, &dock), devices.cardReader,
            devices);
    if (!settings.speaker.isEmpty())
        fit("speaker", openSpeaker(settings.speaker, &dock), devices.speaker, devices);
    return devices;
}

QList<FoundDevice> pluggedIn()
{
    auto found = findUsbPrinters() + suggestScanners() + findCameras();
    if (const auto readers = pcscReaders())
        for (const auto &name : *readers)
            found.append({.kind = QStringLiteral("cardReader"),
                          .address = QStringLiteral("pcsc:") +
                                     (readers->size() == 1 ? QString() : steadyPart(name)),
                          .name = name});
    return found;
}

QList<FoundDevice> foundDevices()
{
    auto found = pluggedIn() + findDocumentScanners(std::chrono::seconds(5));
    const SystemClock clock;
    if (const auto queues = QCoro::waitFor(findQueues(clock)))
        found += *queues;
    const auto engines = speechEngines(5'000);
    if (!engines.isEmpty())
        found.append({.kind = QStringLiteral("speaker"),
                      .address = QStringLiteral("tts:"),
                      .name = QStringLiteral("speech by ") + engines.join(QStringLiteral(" or "))});
    return found;
}

} // namespace foyer
