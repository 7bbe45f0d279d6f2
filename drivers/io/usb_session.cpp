// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/io/usb_session.h"

#include "drivers/io/stream.h"

#include <QElapsedTimer>

#include <chrono>
#include <libusb.h>

namespace foyer {

namespace {

constexpr qsizetype writtenAtOnce = 16 * 1024;
constexpr qsizetype readAtOnce = 4 * 1024; // whole packets of any size, so a device cannot overrun
constexpr std::chrono::milliseconds pauseAfterNothing(20);
constexpr int lastWaitMs = 200;

QString sentenceFor(int status)
{
    switch (status) {
    case LIBUSB_TRANSFER_NO_DEVICE:
        return QStringLiteral("The USB device was unplugged.");
    case LIBUSB_TRANSFER_STALL:
        return QStringLiteral("The USB device refused a transfer.");
    case LIBUSB_TRANSFER_OVERFLOW:
        return QStringLiteral("The USB device sent more than it was asked for.");
    default:
        return QStringLiteral("A USB transfer failed.");
    }
}

} // namespace

UsbSession::UsbSession(std::shared_ptr<UsbContext> context, std::unique_ptr<UsbClaim> claim)
    : m_context(std::move(context)),
      m_claim(std::move(claim)), m_out{.libusb = libusb_alloc_transfer(0), .buffer = {}},
      m_in{.libusb = libusb_alloc_transfer(0), .buffer = {}}
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseAfterNothing);
    connect(&m_pause, &QTimer::timeout, this, &UsbSession::listen);
}

UsbSession::~UsbSession()
{
    libusb_free_transfer(m_out.libusb);
    libusb_free_transfer(m_in.libusb);
}

void UsbSession::begin(bool cure)
{
    const UsbPath &path = m_claim->path();
    if (!cure && path.alternate == 0) {
        QMetaObject::invokeMethod(this, &UsbSession::start, Qt::QueuedConnection);
        return;
    }
    m_cure.reset(QThread::create([handle = m_claim->handle(), path, cure] {
        if (path.alternate != 0)
            libusb_set_interface_alt_setting(handle, path.interface, path.alternate);
        if (cure) {
            libusb_clear_halt(handle, path.out);
            if (path.in)
                libusb_clear_halt(handle, path.in);
        }
    }));
    // A device that could not be cured tells by its first transfer.
    connect(m_cure.get(), &QThread::finished, this, &UsbSession::start);
    m_cure->start();
}

void UsbSession::start()
{
    if (m_cure) {
        m_cure->wait();
        m_cure.reset();
    }
    if (m_ended)
        return perhapsOver();
    m_started = true;
    listen();
    if (!m_fallen)
        Q_EMIT ready();
}

void UsbSession::send(const QByteArray &bytes)
{
    m_queue += bytes;
    push();
}

void UsbSession::push()
{
    if (m_ended || m_fallen || m_out.busy || m_queue.isEmpty())
        return;
    m_out.buffer = m_queue.first(std::min(m_queue.size(), writtenAtOnce));
    submit(m_out, m_claim->path().out);
}

void UsbSession::listen()
{
    if (m_ended || m_fallen || m_in.busy || !answers())
        return;
    m_in.buffer.resize(readAtOnce);
    submit(m_in, m_claim->path().in);
}

void UsbSession::submit(Transfer &transfer, quint8 endpoint)
{
    libusb_fill_bulk_transfer(transfer.libusb, m_claim->handle(), endpoint,
                              reinterpret_cast<unsigned char *>(transfer.buffer.data()),
                              int(transfer.buffer.size()), &UsbSession::came, this, 0);
    const int error = libusb_submit_transfer(transfer.libusb);
    if (error == LIBUSB_SUCCESS)
        transfer.busy = true;
    else
        fall(sentenceFor(error == LIBUSB_ERROR_NO_DEVICE ? LIBUSB_TRANSFER_NO_DEVICE
                                                         : LIBUSB_TRANSFER_ERROR),
             false);
}

// Runs inside libusb, where nothing may be closed: the rest happens in the event loop.
void UsbSession::came(libusb_transfer *libusb)
{
    auto *self = static_cast<UsbSession *>(libusb->user_data);
    const bool out = libusb == self->m_out.libusb;
    Transfer &transfer = out ? self->m_out : self->m_in;
    transfer.busy = false;
    const int length = std::clamp(libusb->actual_length, 0, int(transfer.buffer.size()));
    if (out)
        self->m_queue.remove(0, length);
    if (self->m_ended)
        return self->perhapsOver();
    if (libusb->status != LIBUSB_TRANSFER_COMPLETED)
        return self->fall(sentenceFor(libusb->status), libusb->status == LIBUSB_TRANSFER_STALL);
    QMetaObject::invokeMethod(
        self,
        [self, out, bytes = out ? QByteArray() : transfer.buffer.first(length)] {
            if (out)
                self->taken();
            else
                self->heard(bytes);
        },
        Qt::QueuedConnection);
}

void UsbSession::taken()
{
    if (m_ended || m_fallen)
        return;
    if (m_queue.isEmpty())
        Q_EMIT sent();
    else
        push();
}

void UsbSession::heard(const QByteArray &bytes)
{
    if (m_ended || m_fallen)
        return;
    if (bytes.isEmpty()) {
        m_pause.start(); // some printers answer every question at once with nothing
        return;
    }
    listen();
    Q_EMIT received(bytes);
}

void UsbSession::fall(const QString &why, bool stalled)
{
    if (std::exchange(m_fallen, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this, why, stalled] {
            if (!m_ended)
                Q_EMIT lost(why, stalled);
        },
        Qt::QueuedConnection);
}

void UsbSession::end()
{
    m_ended = true;
    m_pause.stop();
    for (const Transfer *transfer : {&m_out, &m_in})
        if (transfer->busy)
            libusb_cancel_transfer(transfer->libusb);
    perhapsOver();
}

void UsbSession::endQuickly()
{
    m_quick = true;
    end();
    QElapsedTimer passed;
    passed.start();
    while (!m_over && passed.elapsed() < lastWaitMs)
        m_context->pump(10);
    m_quick = false;
    if (m_over)
        delete this;
}

bool UsbSession::idle() const
{
    return !m_out.busy && !m_in.busy && !m_cure;
}

void UsbSession::perhapsOver()
{
    if (!idle() || std::exchange(m_over, true) || m_quick)
        return;
    QMetaObject::invokeMethod(
        this, [this] { delete this; }, Qt::QueuedConnection);
}

} // namespace foyer
