// SPDX-License-Identifier: GPL-3.0-or-later
// A stream over a serial line, which it has for itself.
#pragma once

#include "drivers/io/attached.h"
#include "drivers/io/serial_address.h"
#include "drivers/io/stream.h"

#include <QPointer>
#include <QSocketNotifier>
#include <QTimer>

namespace foyer {

class SerialStream final : public Stream {
    Q_OBJECT
public:
    explicit SerialStream(SerialLine line);
    ~SerialStream() override;
    void open() override;
    void send(const QByteArray &bytes) override;
    void close() override;
    [[nodiscard]] bool isOpen() const override { return m_open; }
    [[nodiscard]] qint64 unsent() const override; // with what the kernel still holds
    [[nodiscard]] bool answers() const override { return true; }
    [[nodiscard]] bool lingers() const override { return true; }

private:
    void begin();
    [[nodiscard]] QString setUp(); // empty: done
    void read();
    void write();
    void look();
    void lost(const QString &why);

    SerialLine m_line;
    AttachWatch m_watch;
    int m_descriptor = -1;
    QPointer<QSocketNotifier> m_readable; // new ones for each connection; null when closed
    QPointer<QSocketNotifier> m_writable;
    QTimer m_draining; // the kernel does not say when its queue is empty
    QByteArray m_queue;
    int m_attempt = 0; // an opening that was given up is not begun
    bool m_open = false;
};

} // namespace foyer
