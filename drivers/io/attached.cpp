// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/io/attached.h"

#include <QSocketNotifier>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <libudev.h>

namespace foyer {

namespace {

constexpr qsizetype mostDevices = 256;
constexpr qsizetype mostProperties = 100;
constexpr qsizetype longestText = 256; // a descriptor says what it likes

struct Release {
    void operator()(udev *context) const { udev_unref(context); }
    void operator()(udev_device *device) const { udev_device_unref(device); }
    void operator()(udev_enumerate *list) const { udev_enumerate_unref(list); }
    void operator()(udev_monitor *monitor) const { udev_monitor_unref(monitor); }
};
template <class T>
using Owned = std::unique_ptr<T, Release>;

// A name from a device: bounded, one line, no control characters.
QString text(const char *raw)
{
    QString cleaned = QString::fromUtf8(raw, raw ? qsizetype(qstrnlen(raw, longestText)) : 0);
    for (auto &c : cleaned)
        if (!c.isPrint())
            c = u' ';
    return cleaned.simplified();
}

AttachedDevice describe(udev_device *device, const QString &subsystem)
{
    AttachedDevice found{.subsystem = subsystem,
                         .path = text(udev_device_get_syspath(device)),
                         .node = text(udev_device_get_devnode(device))};
    // The parent belongs to the device and is not released.
    udev_device *usb =
        subsystem == u"usb"
            ? device
            : udev_device_get_parent_with_subsystem_devtype(device, "usb", "usb_device");
    if (usb) {
        const auto attribute = [usb](const char *name) {
            return text(udev_device_get_sysattr_value(usb, name));
        };
        const QString vendor = attribute("idVendor");
        if (!vendor.isEmpty())
            found.usb = (vendor + u':' + attribute("idProduct")).toLower();
        found.serial = attribute("serial");
        found.name = (attribute("manufacturer") + u' ' + attribute("product")).simplified();
    }
    // Keys that come by radio or from a program carry their ids themselves.
    udev_device *input =
        subsystem == u"input"
            ? udev_device_get_parent_with_subsystem_devtype(device, "input", nullptr)
            : nullptr;
    if (input && !usb) {
        const auto attribute = [input](const char *name) {
            return text(udev_device_get_sysattr_value(input, name));
        };
        const QString vendor = attribute("id/vendor");
        if (!vendor.isEmpty() && vendor != u"0000")
            found.usb = (vendor + u':' + attribute("id/product")).toLower();
        found.serial = attribute("uniq");
    }
    if (found.name.isEmpty())
        found.name = text(udev_device_get_sysattr_value(input ? input : device, "name"));
    udev_list_entry *entry = nullptr;
    udev_list_entry_foreach(entry, udev_device_get_properties_list_entry(device))
    {
        if (found.properties.size() >= mostProperties)
            break;
        found.properties.insert(text(udev_list_entry_get_name(entry)),
                                text(udev_list_entry_get_value(entry)));
    }
    return found;
}

} // namespace

QList<AttachedDevice> attachedDevices(const QString &subsystem)
{
    QList<AttachedDevice> found;
    const Owned<udev> context(udev_new());
    if (!context)
        return found;
    const Owned<udev_enumerate> list(udev_enumerate_new(context.get()));
    udev_enumerate_add_match_subsystem(list.get(), qUtf8Printable(subsystem));
    udev_enumerate_scan_devices(list.get());
    udev_list_entry *entry = nullptr;
    udev_list_entry_foreach(entry, udev_enumerate_get_list_entry(list.get()))
    {
        const Owned<udev_device> device(
            udev_device_new_from_syspath(context.get(), udev_list_entry_get_name(entry)));
        if (!device || !udev_device_get_devnode(device.get()))
            continue; // gone again, or a part without a node such as a USB interface
        found.append(describe(device.get(), subsystem));
        if (found.size() >= mostDevices)
            break;
    }
    std::ranges::sort(found, {}, &AttachedDevice::path);
    return found;
}

bool isUsb(const AttachedDevice &device, const QString &wanted)
{
    if (device.usb.isEmpty())
        return false;
    const auto ids = wanted.left(9);
    const auto serial = wanted.mid(10);
    return ids.compare(device.usb, Qt::CaseInsensitive) == 0 &&
           (serial.isEmpty() || serial.compare(device.serial, Qt::CaseInsensitive) == 0);
}

struct AttachWatch::Monitor {
    Owned<udev> context{udev_new()};
    Owned<udev_monitor> monitor;
    std::unique_ptr<QSocketNotifier> notifier;
    QTimer soon;
};

AttachWatch::AttachWatch(const QString &subsystem, QObject *parent)
    : QObject(parent), m_monitor(std::make_unique<Monitor>())
{
    auto &m = *m_monitor;
    m.soon.setSingleShot(true);
    m.soon.setInterval(std::chrono::milliseconds(50));
    connect(&m.soon, &QTimer::timeout, this, &AttachWatch::changed);
    if (m.context)
        m.monitor.reset(udev_monitor_new_from_netlink(m.context.get(), "udev"));
    // Without udev (a bare container) nothing is ever told; devices also try again by the clock.
    if (!m.monitor ||
        udev_monitor_filter_add_match_subsystem_devtype(m.monitor.get(), qUtf8Printable(subsystem),
                                                        nullptr) < 0 ||
        udev_monitor_enable_receiving(m.monitor.get()) < 0)
        return;
    m.notifier = std::make_unique<QSocketNotifier>(udev_monitor_get_fd(m.monitor.get()),
                                                   QSocketNotifier::Read);
    connect(m.notifier.get(), &QSocketNotifier::activated, this, [this] {
        // One event each time; the notifier asks again while there are more.
        const Owned<udev_device> device(udev_monitor_receive_device(m_monitor->monitor.get()));
        if (device && !m_monitor->soon.isActive())
            m_monitor->soon.start();
    });
}

AttachWatch::~AttachWatch() = default;

} // namespace foyer
