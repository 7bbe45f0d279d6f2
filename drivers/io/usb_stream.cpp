// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/io/usb_stream.h"

#include <algorithm>

namespace foyer {

UsbStream::UsbStream(QString wanted) : m_wanted(std::move(wanted)), m_watch(QStringLiteral("usb"))
{
    connect(&m_watch, &AttachWatch::changed, this, [this] {
        const bool here = isHere();
        // A device that only listens would be missed by its next transfer alone.
        if (m_open && !here)
            lost(QStringLiteral("The USB device was unplugged."));
        else if (!m_session && here)
            Q_EMIT appeared();
    });
}

UsbStream::~UsbStream()
{
    (void)m_session.release(); // it is the one that leaves
    if (m_leaving)
        m_leaving->endQuickly();
}

void UsbStream::open()
{
    close();
    QMetaObject::invokeMethod(
        this,
        [this, attempt = m_attempt] {
            if (attempt != m_attempt)
                return;
            if (m_leaving)
                connect(m_leaving, &QObject::destroyed, this, [this, attempt] {
                    if (attempt == m_attempt)
                        begin();
                });
            else
                begin();
        },
        Qt::QueuedConnection);
}

bool UsbStream::isHere() const
{
    return std::ranges::any_of(
        attachedDevices(QStringLiteral("usb")),
        [this](const AttachedDevice &device) { return isUsb(device, m_wanted); });
}

void UsbStream::begin()
{
    if (!isHere()) // as long as it is away, libusb is not troubled
        return lost(QStringLiteral("The USB device is not plugged in."));
    const auto context = UsbContext::shared();
    if (!context)
        return lost(context.error().message);
    auto claim = (*context)->claim(m_wanted);
    if (!claim)
        return lost(claim.error().message);
    m_session.reset(new UsbSession(*context, std::move(*claim)));
    UsbSession *session = m_session.get();
    m_leaving = session;
    m_answers = session->answers();
    connect(session, &UsbSession::ready, this, [this] {
        m_open = true;
        Q_EMIT opened();
    });
    connect(session, &UsbSession::received, this, &Stream::received);
    connect(session, &UsbSession::sent, this, &Stream::sent);
    connect(session, &UsbSession::lost, this, [this](const QString &why, bool stalled) {
        m_stalled = stalled;
        lost(why);
    });
    session->begin(std::exchange(m_stalled, false));
}

void UsbStream::send(const QByteArray &bytes)
{
    if (!m_open)
        return;
    m_session->send(bytes);
    if (m_session->unsent() > maxUnsent)
        lost(QStringLiteral("The device takes no more bytes."));
}

void UsbStream::close()
{
    ++m_attempt;
    m_open = false;
    if (m_session)
        m_session->disconnect(this);
    m_session.reset();
}

void UsbStream::lost(const QString &why)
{
    close();
    Q_EMIT closed(why);
}

} // namespace foyer
