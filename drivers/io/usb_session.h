// SPDX-License-Identifier: GPL-3.0-or-later
// The transfers of one claimed interface, from the first to the last that comes back.
#pragma once

#include "drivers/io/usb_context.h"

#include <QThread>
#include <QTimer>

struct libusb_transfer;

namespace foyer {

// libusb cannot be told to forget a transfer: it is cancelled and comes back. So a session that is
// over belongs to nobody and lives until it has all of them.
class UsbSession final : public QObject {
    Q_OBJECT
public:
    UsbSession(std::shared_ptr<UsbContext> context, std::unique_ptr<UsbClaim> claim);
    ~UsbSession() override;

    // Answered by ready() or lost(). cure: the halt of a stalled endpoint is cleared first, which
    // asks the device and may take seconds; a thread of its own waits for that.
    void begin(bool cure);
    void send(const QByteArray &bytes);
    [[nodiscard]] qint64 unsent() const { return m_queue.size(); } // exact after every transfer
    [[nodiscard]] bool answers() const { return m_claim->path().in != 0; }

    void end();        // no signal comes after this; deletes itself when all came back
    void endQuickly(); // the same, waiting a moment: the event loop may be over. May be repeated

Q_SIGNALS:
    void ready();
    void received(const QByteArray &bytes);
    void sent();
    void lost(const QString &why, bool stalled);

private:
    enum class Way { Out, In };
    struct Transfer {
        libusb_transfer *libusb;
        QByteArray buffer;
        bool busy = false;
    };

    static void came(libusb_transfer *transfer);
    void start();
    void listen();
    void push();
    void submit(Transfer &transfer, quint8 endpoint);
    void taken();
    void heard(const QByteArray &bytes);
    void fall(const QString &why, bool stalled);
    void perhapsOver();
    [[nodiscard]] bool idle() const;

    std::shared_ptr<UsbContext> m_context;
    std::unique_ptr<UsbClaim> m_claim;
    Transfer m_out;
    Transfer m_in;
    QByteArray m_queue;              // not taken yet, with what is under way
    QTimer m_pause;                  // before a device that had nothing to say is asked again
    std::unique_ptr<QThread> m_cure; // while it runs
    bool m_started = false;
    bool m_fallen = false;
    bool m_ended = false;
    bool m_quick = false;
    bool m_over = false;
};

struct EndUsbSession {
    void operator()(UsbSession *session) const { session->end(); }
};

} // namespace foyer
