// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/wiring_setup.h"

#include "drivers/camera/open_camera.h"
#include "drivers/printer/open_printer.h"
#include "drivers/scanner/open_scanner.h"
#include "kiosk/app/wiring_devices.h"

#include <QDir>
#include <QGuiApplication>
#include <QNetworkInterface>
#include <QScreen>

namespace foyer {

namespace {

// An address that came from elsewhere: a cable or a radio alone has none.
bool connects(const QNetworkInterface &interface)
{
    constexpr auto wanted = QNetworkInterface::IsUp | QNetworkInterface::IsRunning;
    if ((interface.flags() & wanted) != wanted ||
        interface.flags().testFlag(QNetworkInterface::IsLoopBack))
        return false;
    for (const auto &entry : interface.addressEntries())
        if (!entry.ip().isLinkLocal() && !entry.ip().isLoopback())
            return true;
    return false;
}

bool isRadio(const QString &interface)
{
    return QFileInfo::exists(QStringLiteral("/sys/class/net/%1/phy80211").arg(interface));
}

Setup::Connection connectionOfMachine()
{
    Setup::Connection connection;
    for (const auto &interface : QNetworkInterface::allInterfaces()) {
        const bool radio = isRadio(interface.name());
        connection.wireless = connection.wireless || radio;
        if (connects(interface) && connection.link != Setup::Link::Cable)
            connection.link = radio ? Setup::Link::Wireless : Setup::Link::Cable;
    }
    return connection;
}

template <class T>
std::unique_ptr<T> orNone(Result<std::unique_ptr<T>> opened)
{
    return opened ? std::move(*opened) : nullptr;
}

QList<FoundDevice> look()
{
    auto found = pluggedIn();
    const QDir sound(QStringLiteral("/sys/class/sound"));
    if (!sound.entryList({QStringLiteral("card*")}, QDir::AllEntries).isEmpty())
        found.append({.kind = QStringLiteral("speaker"), .address = QStringLiteral("tts:")});
    return found;
}

} // namespace

Setup::Tools setupTools(const KioskSettings &settings, const Clock &clock, Dock &dock)
{
    const auto *screen = QGuiApplication::primaryScreen();
    const bool ask = !settings.enrolled() && settings.panel.assumed && screen;
    return {
        .look = look,
        .openPrinter =
            [&](const FoundDevice &device) {
                return orNone(openPrinter(device.address, device.model, clock, &dock));
            },
        .openScanner =
            [&](const FoundDevice &device) {
                return orNone(openScanner(device.address, clock, &dock, {}));
            },
        .openCamera =
            [&](const FoundDevice &device) { return orNone(openCamera(device.address, &dock)); },
        .connection = connectionOfMachine,
        .panelMm = ask ? panelOfMachine(screen->size()) : QSizeF(),
        .errands = {settings.dataDir, QStringLiteral("/run/foyer")}};
}

} // namespace foyer
