// SPDX-License-Identifier: GPL-3.0-or-later
// What is attached to this machine, as udev knows it, and a word when something comes or goes.
#pragma once

#include <QList>
#include <QMap>
#include <QObject>
#include <QString>
#include <memory>

namespace foyer {

struct AttachedDevice {
    QString subsystem; // "usb", "input", "hidraw", "tty", "video4linux"
    QString path;      // in /sys, unique while attached
    QString node;      // "/dev/input/event3"; of a USB device its bus node
    QString usb;       // "04b8:0202" of the USB device it is or belongs to, or of the Bluetooth or
                       // virtual device that sends these keys; empty: none
    QString serial;    // of that device
    QString name;      // "EPSON TM-m30", as the device calls itself; may be empty
    QMap<QString, QString> properties; // of udev: "ID_INPUT_KEYBOARD" -> "1"
};

// At most 256, in the order of their paths. Only devices with a node.
[[nodiscard]] QList<AttachedDevice> attachedDevices(const QString &subsystem);

// "04b8:0202" or "04b8:0202:J7AB01" of an address, against a device. Case does not matter.
[[nodiscard]] bool isUsb(const AttachedDevice &device, const QString &wanted);

// Emits changed() shortly after devices of the subsystem came or went: several at once are one
// word.
class AttachWatch final : public QObject {
    Q_OBJECT
public:
    explicit AttachWatch(const QString &subsystem, QObject *parent = nullptr);
    ~AttachWatch() override;

Q_SIGNALS:
    void changed();

private:
    struct Monitor;
    std::unique_ptr<Monitor> m_monitor;
};

} // namespace foyer
