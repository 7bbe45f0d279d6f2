// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/printer/printer_words.h"

namespace foyer {

namespace {

QString sentence(PrinterStatus status)
{
    switch (status) {
    case PrinterStatus::Ready:
        return {};
    case PrinterStatus::PaperLow:
        return QStringLiteral("Paper is running low. Have a new roll at hand.");
    case PrinterStatus::PaperOut:
        return QStringLiteral("Paper is out. Open the front cover, drop in a roll.");
    case PrinterStatus::CoverOpen:
        return QStringLiteral("The cover is open. Close it until it clicks.");
    case PrinterStatus::Jammed:
        return QStringLiteral(
            "The paper is jammed or the cutter is stuck. Open the cover, take out loose "
            "paper, close it, then switch the printer off and on.");
    case PrinterStatus::NotConnected:
        return QStringLiteral("The printer cannot be reached. Check its power and its cable.");
    case PrinterStatus::Unknown:
        return QStringLiteral("The printer does not say how it is. Switch it off and on.");
    }
    Q_UNREACHABLE();
}

} // namespace

DeviceHealth printerHealth(const QString &model, PrinterStatus status, Connection::State connection,
                           bool mute)
{
    DeviceHealth health{.kind = QStringLiteral("printer"), .model = model, .sentence = {}};
    if (status == PrinterStatus::NotConnected) {
        const bool trying = connection == Connection::State::Connecting;
        health.status = trying ? DeviceStatus::Connecting : DeviceStatus::NotConnected;
        health.sentence = sentence(status);
    } else if (mute || status == PrinterStatus::Ready) {
        health.status = DeviceStatus::Ready;
    } else {
        // Low paper still prints: the printer is ready, with a word for staff.
        health.status =
            status == PrinterStatus::PaperLow ? DeviceStatus::Ready : DeviceStatus::Trouble;
        health.sentence = sentence(status);
    }
    return health;
}

QString printerError(const PrintResult &result)
{
    const QString what = result.outcome == PrintOutcome::NotPrinted
                             ? QStringLiteral("A ticket was not printed.")
                             : QStringLiteral("It is not known whether a ticket came out.");
    const QString why = sentence(result.why);
    return why.isEmpty() ? what : what + u' ' + why;
}

} // namespace foyer
