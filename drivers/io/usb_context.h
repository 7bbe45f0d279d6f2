// SPDX-License-Identifier: GPL-3.0-or-later
// libusb in the event loop: one context for all USB streams, its descriptors watched, nothing
// waited for.
#pragma once

#include "drivers/io/usb_path.h"

#include <QObject>
#include <map>
#include <memory>

class QSocketNotifier;
struct libusb_context;
struct libusb_device_handle;

namespace foyer {

// An open device with its interface claimed; given back when it goes.
class UsbClaim {
public:
    UsbClaim(libusb_device_handle *handle, UsbPath path) : m_handle(handle), m_path(path) {}
    ~UsbClaim();
    Q_DISABLE_COPY_MOVE(UsbClaim)
    [[nodiscard]] libusb_device_handle *handle() const { return m_handle; }
    [[nodiscard]] const UsbPath &path() const { return m_path; }

private:
    libusb_device_handle *m_handle;
    UsbPath m_path;
};

class UsbContext final : public QObject {
    Q_OBJECT
public:
    // Made with the first session, gone with the last: what is plugged in is looked at anew then,
    // also where no udev tells of it.
    [[nodiscard]] static Result<std::shared_ptr<UsbContext>> shared();
    ~UsbContext() override;

    // The attached device of this address, without its kernel driver. Takes no answer of the device
    // itself, so one that hangs does not hold anybody up.
    [[nodiscard]] Result<std::unique_ptr<UsbClaim>> claim(const QString &wanted);

    // Callbacks of finished transfers run in here.
    void pump(int waitMs = 0);

private:
    explicit UsbContext(libusb_context *context);
    void watch(int descriptor, short events);
    void forget(int descriptor);

    libusb_context *m_context;
    std::multimap<int, std::unique_ptr<QSocketNotifier>> m_notifiers;
};

} // namespace foyer
