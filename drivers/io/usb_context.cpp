// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/io/usb_context.h"

#include "drivers/io/attached.h"

#include <QFile>
#include <QSocketNotifier>

#include <algorithm>
#include <array>
#include <libusb.h>
#include <poll.h>
#include <span>

namespace foyer {

namespace {

using Devices =
    std::unique_ptr<libusb_device *,
                    decltype([](libusb_device **list) { libusb_free_device_list(list, 1); })>;
std::unexpected<Error> refused(int error)
{
    switch (error) {
    case LIBUSB_ERROR_ACCESS:
        return fail(ErrorKind::Refused,
                    QStringLiteral("The USB device may not be opened by this user. Install the "
                                   "udev rules that \"foyer-kiosk devices --suggest\" writes."));
    case LIBUSB_ERROR_BUSY:
        return fail(ErrorKind::Conflict, QStringLiteral("Another program uses the USB device."));
    default:
        return fail(ErrorKind::Unreachable,
                    QStringLiteral("The USB device cannot be opened: %1.")
                        .arg(QString::fromLatin1(libusb_error_name(error))));
    }
}

QByteArray attribute(const AttachedDevice &device, const char *name)
{
    constexpr qint64 most = 65536; // the kernel gives no more descriptors than that
    QFile file(device.path + u'/' + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.read(most) : QByteArray();
}

// Not by libusb's own reading of the descriptors: it believes counts that are not true.
Result<UsbPath> pathOf(const AttachedDevice &device)
{
    const int configuration = attribute(device, "bConfigurationValue").trimmed().toInt();
    const auto interfaces = parseUsbDescriptors(attribute(device, "descriptors"), configuration);
    if (!interfaces)
        return std::unexpected(interfaces.error());
    return choosePath(*interfaces);
}

} // namespace

UsbClaim::~UsbClaim()
{
    // The kernel's own printer driver is not put back: it would ask the device and wait for it.
    libusb_release_interface(m_handle, m_path.interface);
    libusb_close(m_handle);
}

Result<std::shared_ptr<UsbContext>> UsbContext::shared()
{
    static std::weak_ptr<UsbContext> one;
    auto context = one.lock();
    if (context)
        return context;
    libusb_context *raw = nullptr;
    if (libusb_init(&raw) != LIBUSB_SUCCESS)
        return fail(ErrorKind::Unreachable, QStringLiteral("This machine has no USB."));
    context.reset(new UsbContext(raw));
    one = context;
    return context;
}

UsbContext::UsbContext(libusb_context *context) : m_context(context)
{
    const libusb_pollfd **list = libusb_get_pollfds(context);
    for (const libusb_pollfd **entry = list; entry && *entry; ++entry)
        watch((*entry)->fd, (*entry)->events);
    libusb_free_pollfds(list);
    libusb_set_pollfd_notifiers(
        context,
        [](int descriptor, short events, void *self) {
            static_cast<UsbContext *>(self)->watch(descriptor, events);
        },
        [](int descriptor, void *self) { static_cast<UsbContext *>(self)->forget(descriptor); },
        this);
}

UsbContext::~UsbContext()
{
    libusb_set_pollfd_notifiers(m_context, nullptr, nullptr, nullptr);
    m_notifiers.clear();
    libusb_exit(m_context);
}

void UsbContext::watch(int descriptor, short events)
{
    static constexpr std::array<std::pair<short, QSocketNotifier::Type>, 2> kinds{
        {{POLLIN, QSocketNotifier::Read}, {POLLOUT, QSocketNotifier::Write}}};
    for (const auto &[event, type] : kinds) {
        if (!(events & event))
            continue;
        auto notifier = std::make_unique<QSocketNotifier>(descriptor, type);
        connect(notifier.get(), &QSocketNotifier::activated, this, [this] { pump(); });
        m_notifiers.emplace(descriptor, std::move(notifier));
    }
}

void UsbContext::forget(int descriptor)
{
    const auto [first, last] = m_notifiers.equal_range(descriptor);
    // This may be the notifier that is calling: it is disabled now and deleted in its own time.
    for (auto it = first; it != last; ++it) {
        it->second->setEnabled(false);
        QMetaObject::invokeMethod(
            this, [gone = std::shared_ptr<QSocketNotifier>(std::move(it->second))] {},
            Qt::QueuedConnection);
    }
    m_notifiers.erase(first, last);
}

// No transfer has a time limit of libusb, so there is no time-out to be handled here.
void UsbContext::pump(int waitMs)
{
    timeval limit{.tv_sec = 0, .tv_usec = waitMs * 1000};
    libusb_handle_events_timeout_completed(m_context, &limit, nullptr);
}

Result<std::unique_ptr<UsbClaim>> UsbContext::claim(const QString &wanted)
{
    const auto attached = attachedDevices(QStringLiteral("usb"));
    const auto found = std::ranges::find_if(
        attached, [&](const AttachedDevice &device) { return isUsb(device, wanted); });
    libusb_device **raw = nullptr;
    const auto count = found == attached.end() ? 0 : libusb_get_device_list(m_context, &raw);
    const Devices list(raw);
    for (libusb_device *device : std::span(raw, std::size_t(std::max<ssize_t>(count, 0)))) {
        // "/dev/bus/usb/001/002": bus and address, as libusb counts them too.
        if (!found->node.endsWith(QStringLiteral("/%1/%2")
                                      .arg(libusb_get_bus_number(device), 3, 10, QChar(u'0'))
                                      .arg(libusb_get_device_address(device), 3, 10, QChar(u'0'))))
            continue;
        const auto path = pathOf(*found);
        if (!path)
            return std::unexpected(path.error());
        libusb_device_handle *handle = nullptr;
        if (const int error = libusb_open(device, &handle); error != LIBUSB_SUCCESS)
            return refused(error);
        // usblp claims every printer it sees.
        if (libusb_kernel_driver_active(handle, path->interface) == 1)
            libusb_detach_kernel_driver(handle, path->interface);
        if (const int error = libusb_claim_interface(handle, path->interface);
            error != LIBUSB_SUCCESS) {
            libusb_close(handle);
            return refused(error);
        }
        return std::make_unique<UsbClaim>(handle, *path);
    }
    return fail(ErrorKind::NotFound, QStringLiteral("The USB device is not plugged in."));
}

} // namespace foyer
