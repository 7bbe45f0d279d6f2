// SPDX-License-Identifier: GPL-3.0-or-later
// The address of a USB device, and which of its interfaces bytes go through. Pure functions.
#pragma once

#include "kiosk/core/result.h"

#include <QByteArray>
#include <QList>

namespace foyer {

// "usb:04b8:0202" or "usb:04b8:0202:J7AB01" without "usb:", as isUsb() of attached.h takes it.
// BadInput with a sentence for anything else.
[[nodiscard]] Result<QString> parseUsbAddress(const QString &uri);

struct UsbEndpoint {
    quint8 address = 0;    // bit 7: towards us
    quint8 attributes = 0; // bits 0 and 1: 2 is bulk
    int packet = 0;        // wMaxPacketSize
};

// One alternate setting, as the device describes it.
struct UsbInterface {
    int number = 0;
    int alternate = 0;
    quint8 kind = 0; // bInterfaceClass: 7 is a printer, 255 the vendor's own
    quint8 protocol = 0;
    QList<UsbEndpoint> endpoints;
};

struct UsbPath {
    int interface = 0;
    int alternate = 0;
    quint8 out = 0;
    quint8 in = 0; // 0: it cannot answer
};

// The interfaces of one configuration out of a device's descriptors (USB 2.0, 9.6), as the kernel
// hands them on. BadInput when a length or a count cannot be true.
[[nodiscard]] Result<QList<UsbInterface>> parseUsbDescriptors(const QByteArray &raw,
                                                              int configuration);

// The printer's interface (USB printer class 1.1, 4.3: the one that answers first), or the first of
// the vendor's own, that has a bulk endpoint away from us. BadInput when there is none, or when the
// packet sizes cannot be true.
[[nodiscard]] Result<UsbPath> choosePath(const QList<UsbInterface> &interfaces);

} // namespace foyer
