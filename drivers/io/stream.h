// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes to and from a device, whatever the wire. Nothing here waits: everything is queued and told
// by signals. A stream does not reconnect; open() may be called again after closed(). Time limits
// belong to the device layer.
#pragma once

#include "kiosk/core/result.h"

#include <QByteArray>
#include <QObject>
#include <memory>

namespace foyer {

// A stream with more than this unsent has lost its device and closes itself.
inline constexpr qint64 maxUnsent = 1 << 20;

// Why a stream is not open, as far as it knows: what a person can be told.
enum class Absence {
    Unknown,
    NotAttached, // nothing with these ids is plugged in
    OtherMode,   // it is plugged in, but set to speak another language
    NotAllowed,  // this program may not open it: a udev rule is missing
    InUse,       // another program holds it
};

class Stream : public QObject {
    Q_OBJECT
public:
    virtual void open() = 0;                        // answered by opened() or closed()
    virtual void send(const QByteArray &bytes) = 0; // ignored unless open
    virtual void close() = 0;                       // drops what is unsent; closed() is not emitted
    [[nodiscard]] virtual bool isOpen() const = 0;
    [[nodiscard]] virtual qint64 unsent() const = 0; // bytes the other side has not taken yet
    [[nodiscard]] virtual bool
    answers() const = 0; // false: a one-way path, nothing can ever be received
    [[nodiscard]] virtual Absence absence() const { return Absence::Unknown; }
    // What the device last found calls itself; empty: it has no name, or none was found yet.
    [[nodiscard]] virtual QString deviceName() const { return {}; }

    // What the device said to an earlier connection may still come: it waits in the device.
    [[nodiscard]] virtual bool lingers() const { return false; }

Q_SIGNALS:
    void opened();
    void received(const QByteArray &bytes); // at most 64 kB at a time
    void sent();                            // unsent() became 0
    void closed(const QString &why);
    void torn();     // something was lost here: the message around it is not whole
    void appeared(); // while closed: the device was plugged in, open() may work now
};

// What a file is opened for; every other stream does both.
enum class FileUse {
    Append, // what is sent is written at its end (a printer)
    Follow, // what others append after open() is received (a scanner)
};

// "tcp:host:port", "tcp:[::1]:9100", "usb:04b8:0202:serial", "serial:/dev/ttyUSB0?baud=9600",
// "file:/path". BadInput with a sentence for anything else.
[[nodiscard]] Result<std::unique_ptr<Stream>> streamFor(const QString &uri, FileUse use);

} // namespace foyer
