// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/io/hid_stream.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <unistd.h>
#include <utility>

namespace foyer {

namespace {
constexpr qint64 longestDescriptor = 4096; // HID_MAX_DESCRIPTOR_SIZE of the kernel
constexpr size_t longestReport = 16384;    // HID_MAX_BUFFER_SIZE
} // namespace

// From sysfs rather than by HIDIOCGRDESC: the same bytes, and who only looks around needs no right
// to open the device.
QByteArray reportDescriptor(const AttachedDevice &device)
{
    QFile file(device.path + QStringLiteral("/device/report_descriptor"));
    return file.open(QIODevice::ReadOnly) ? file.read(longestDescriptor) : QByteArray();
}

HidStream::HidStream(QString ids, Accepts accepts)
    : m_ids(std::move(ids)), m_accepts(std::move(accepts)), m_watch(QStringLiteral("hidraw"))
{
    connect(&m_watch, &AttachWatch::changed, this, [this] {
        if (!isOpen())
            Q_EMIT appeared();
    });
}

HidStream::~HidStream() = default;

void HidStream::open()
{
    close();
    m_wanted = true;
    // Told later, as every stream does: whoever called open() is not ready for the answer yet.
    QMetaObject::invokeMethod(this, &HidStream::find, Qt::QueuedConnection);
}

void HidStream::find()
{
    if (!std::exchange(m_wanted, false))
        return;
    m_absence = Absence::NotAttached;
    for (const AttachedDevice &device : attachedDevices(QStringLiteral("hidraw"))) {
        if (!isUsb(device, m_ids))
            continue;
        m_absence = Absence::OtherMode;
        if (!m_accepts(reportDescriptor(device)))
            continue;
        m_name = device.name;
        m_node = openToRead(device.node);
        if (m_node.isOpen())
            break;
        m_absence = errno == EACCES || errno == EPERM ? Absence::NotAllowed : Absence::NotAttached;
    }
    if (!m_node.isOpen())
        return Q_EMIT closed(QStringLiteral("The device could not be opened."));
    m_notifier = std::make_unique<QSocketNotifier>(m_node.get(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &HidStream::readReport);
    Q_EMIT opened();
}

// One report each time: the notifier asks again while there are more, and the screen has its turn
// between them.
void HidStream::readReport()
{
    std::array<char, longestReport> buffer;
    const ssize_t size = ::read(m_node.get(), buffer.data(), buffer.size());
    if (size > 0)
        return Q_EMIT received(QByteArray(buffer.data(), size));
    if (size < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    close();
    m_absence = Absence::NotAttached;
    Q_EMIT closed(QStringLiteral("The device was unplugged."));
}

void HidStream::close()
{
    m_wanted = false;
    if (m_notifier) {
        m_notifier->setEnabled(false);
        m_notifier.release()->deleteLater(); // it may be its own signal that led here
    }
    m_node.reset();
}

} // namespace foyer
