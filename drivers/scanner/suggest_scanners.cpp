// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/scanner/suggest_scanners.h"

#include "drivers/io/attached.h"
#include "drivers/io/hid_stream.h"
#include "drivers/scanner/hid_descriptor.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace foyer {

namespace {

struct Maker {
    QLatin1String vendor;
    QLatin1String name;
};

// Vendor ids, from the public list of USB ids, of makers of scanners who make no keyboards for
// people.
constexpr std::array makers{
    Maker{QLatin1String("05e0"), QLatin1String("Zebra (Symbol)")},
    Maker{QLatin1String("0c2e"), QLatin1String("Honeywell (Metrologic)")},
    Maker{QLatin1String("0536"), QLatin1String("Honeywell (Hand Held Products)")},
    Maker{QLatin1String("05f9"), QLatin1String("Datalogic (PSC)")},
    Maker{QLatin1String("080c"), QLatin1String("Datalogic")},
    Maker{QLatin1String("1eab"), QLatin1String("Newland")},
    Maker{QLatin1String("11fa"), QLatin1String("Code Corporation")},
    Maker{QLatin1String("065a"), QLatin1String("Opticon")},
    Maker{QLatin1String("0745"), QLatin1String("CipherLab")},
};

QString idsOf(const AttachedDevice &device)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9._-]{1,64}$"));
    return plain.match(device.serial).hasMatch() ? device.usb + u':' + device.serial : device.usb;
}

// Of devices of one kind with different serial numbers, each is named by its own.
QString addressOf(const AttachedDevice &device, const QList<AttachedDevice> &all)
{
    const bool twins = std::ranges::any_of(all, [&](const AttachedDevice &other) {
        return other.usb == device.usb && other.serial != device.serial;
    });
    return twins ? idsOf(device) : device.usb;
}

QString nameOf(const AttachedDevice &device)
{
    return device.name.isEmpty() ? device.usb : device.name;
}

// Empty: it looks like a keyboard for people.
QString whyScanner(const AttachedDevice &device)
{
    static const QRegularExpression words(
        QStringLiteral("scan|bar ?code|imager|reader 2d|\\b[12]d\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const auto maker = std::ranges::find(makers, device.usb.left(4), &Maker::vendor);
    if (maker != makers.end())
        return QStringLiteral("It types like a keyboard, and %1 makes scanners.").arg(maker->name);
    if (words.match(device.name).hasMatch())
        return QStringLiteral("It types like a keyboard, and its name says that it scans.");
    return {};
}

// The name that a serial line keeps whatever it is plugged into; empty: it has none.
QString lasting(const AttachedDevice &device)
{
    const auto links = device.properties.value(QStringLiteral("DEVLINKS")).split(u' ');
    for (const QString &link : links)
        if (link.startsWith(QLatin1String("/dev/serial/by-id/")))
            return link;
    return {};
}

} // namespace

QList<FoundDevice> suggestScanners()
{
    QList<FoundDevice> found;
    QSet<QString> told;
    const auto reporting = attachedDevices(QStringLiteral("hidraw"));
    for (const AttachedDevice &device : reporting) {
        if (device.usb.isEmpty() || told.contains(idsOf(device)) ||
            scanReports(reportDescriptor(device)).isEmpty())
            continue;
        told.insert(idsOf(device));
        found.append({.kind = QStringLiteral("scanner"),
                      .address = QStringLiteral("hid:") + addressOf(device, reporting),
                      .name = nameOf(device),
                      .why = QStringLiteral("It says that it is a bar code scanner (USB HID POS)."),
                      .usb = device.usb,
                      .subsystem = device.subsystem});
    }
    const auto typing = attachedDevices(QStringLiteral("input"));
    for (const AttachedDevice &device : typing) {
        const bool types = device.properties.value(QStringLiteral("ID_INPUT_KEYBOARD")) == u"1";
        const QString why = types ? whyScanner(device) : QString();
        if (device.usb.isEmpty() || why.isEmpty() || told.contains(idsOf(device)))
            continue;
        told.insert(idsOf(device));
        found.append({.kind = QStringLiteral("scanner"),
                      .address = QStringLiteral("wedge:") + addressOf(device, typing) +
                                 QStringLiteral("?layout=us"),
                      .name = nameOf(device),
                      .why = why,
                      .usb = device.usb,
                      .subsystem = device.subsystem});
    }
    for (const AttachedDevice &device : attachedDevices(QStringLiteral("tty"))) {
        const QString line = lasting(device);
        if (device.usb.isEmpty() || line.isEmpty() || told.contains(idsOf(device)))
            continue;
        found.append({.kind = QStringLiteral("scanner"),
                      .address = QStringLiteral("serial:%1?baud=9600").arg(line),
                      .name = nameOf(device),
                      .why = QStringLiteral("It is a serial line on USB. A scanner may be on it."),
                      .usb = device.usb,
                      .subsystem = device.subsystem});
    }
    return found;
}

} // namespace foyer
