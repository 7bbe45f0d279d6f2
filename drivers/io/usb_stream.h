// SPDX-License-Identifier: GPL-3.0-or-later
// A stream over the bulk endpoints of a USB device: a printer, mostly.
#pragma once

#include "drivers/io/attached.h"
#include "drivers/io/stream.h"
#include "drivers/io/usb_session.h"

#include <QPointer>

namespace foyer {

class UsbStream final : public Stream {
    Q_OBJECT
public:
    explicit UsbStream(QString wanted); // "04b8:0202" or "04b8:0202:serial"
    ~UsbStream() override;
    void open() override;
    void send(const QByteArray &bytes) override;
    void close() override;
    [[nodiscard]] bool isOpen() const override { return m_open; }
    [[nodiscard]] qint64 unsent() const override { return m_session ? m_session->unsent() : 0; }
    // A device that is not there is believed to answer until it says how it is made.
    [[nodiscard]] bool answers() const override { return m_answers; }
    [[nodiscard]] bool lingers() const override { return true; }

private:
    [[nodiscard]] bool isHere() const;
    void begin();
    void lost(const QString &why);

    QString m_wanted;
    AttachWatch m_watch;
    std::unique_ptr<UsbSession, EndUsbSession> m_session;
    QPointer<UsbSession> m_leaving; // the one before, which may still hold the interface
    int m_attempt = 0;              // an opening that was given up is not begun
    bool m_open = false;
    bool m_answers = true;
    bool m_stalled = false; // the last session ended so
};

} // namespace foyer
