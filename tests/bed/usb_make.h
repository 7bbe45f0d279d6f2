// SPDX-License-Identifier: GPL-3.0-or-later
// How an invented USB printer describes itself.
#pragma once

#include <QByteArray>
#include <QString>

namespace foyer {

// How the device describes itself; the defaults are a plausible printer.
struct UsbMake {
    static constexpr quint8 out = 0x01; // its endpoints
    static constexpr quint8 in = 0x82;

    quint16 vendor = 0x04b8;
    quint16 product = 0x0e28;
    QString maker = QStringLiteral("EPSON");
    QString name = QStringLiteral("TM-m30II");
    QString serial = QStringLiteral("J7AB01");
    int port = 1;           // on the invented hub; two devices have two
    int address = 1;        // one before the first on the bus; each replugging takes the next
    bool answers = true;    // has a bulk endpoint towards us
    bool usblp = true;      // the kernel's driver sits on it
    QByteArray descriptors; // instead of those that follow from the above
};

[[nodiscard]] QByteArray usbDescriptors(const UsbMake &make);

// As umockdev takes it.
[[nodiscard]] QByteArray attachedText(const UsbMake &make, int address, const QByteArray &node);

} // namespace foyer
