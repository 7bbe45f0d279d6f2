// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bed/usb_make.h"

namespace foyer {

QByteArray usbDescriptors(const UsbMake &make)
{
    const auto low = [](int value) { return char(value & 0xff); };
    const char endpoints = make.answers ? 2 : 1;
    QByteArray all;
    for (const char byte : {char(18), '\1', '\0', '\2', '\0', '\0', '\0', char(64),
                            low(make.vendor), low(make.vendor >> 8), low(make.product),
                            low(make.product >> 8), '\0', '\1', '\1', '\2', '\3', '\1'})
        all += byte;
    const int total = 9 + 9 + 7 * endpoints;
    for (const char byte : {char(9), '\2', low(total), '\0', '\1', '\1', '\0', low(0xc0), '\1'})
        all += byte;
    for (const char byte : {char(9), '\4', '\0', '\0', endpoints, char(7), '\1', '\2', '\0'})
        all += byte;
    for (const char byte : {char(7), '\5', char(UsbMake::out), '\2', char(64), '\0', '\0'})
        all += byte;
    if (make.answers)
        for (const char byte : {char(7), '\5', char(UsbMake::in), '\2', char(64), '\0', '\0'})
            all += byte;
    return all;
}

QByteArray attachedText(const UsbMake &make, int address, const QByteArray &node)
{
    const QByteArray descriptors =
        make.descriptors.isEmpty() ? usbDescriptors(make) : make.descriptors;
    const QByteArray number = QByteArray::number(address);
    const auto hex4 = [](int value) {
        return QByteArray::number(value, 16).rightJustified(4, '0');
    };
    QByteArray text = "P: /devices/usb1/1-" + QByteArray::number(make.port) + "\nN: " + node + '\n';
    const auto property = [&](const char *name, const QByteArray &value) {
        text += "E: " + QByteArray(name) + '=' + value + '\n';
    };
    const auto attribute = [&](const char *name, const QByteArray &value) {
        text += "A: " + QByteArray(name) + '=' + value + "\\n\n";
    };
    property("SUBSYSTEM", "usb");
    property("DEVTYPE", "usb_device");
    property("DEVNAME", "/dev/" + node);
    property("BUSNUM", "001");
    property("DEVNUM", number.rightJustified(3, '0'));
    property("ID_USB_INTERFACES", ":070102:");
    attribute("busnum", "1");
    attribute("devnum", number);
    attribute("speed", "12");
    attribute("bConfigurationValue", "1");
    attribute("bNumConfigurations", "1");
    attribute("idVendor", hex4(make.vendor));
    attribute("idProduct", hex4(make.product));
    attribute("manufacturer", make.maker.toUtf8());
    attribute("product", make.name.toUtf8());
    attribute("serial", make.serial.toUtf8());
    return text + "H: descriptors=" + descriptors.toHex() + "\n\n";
}

} // namespace foyer
