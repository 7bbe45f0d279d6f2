// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/io/key_stream.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <linux/input.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <utility>

namespace foyer {

namespace {

constexpr size_t eventsAtOnce = 64;

// A scanner may have more event nodes than its keyboard (volume keys, a pointer); udev marks those
// with keys. They are all taken.
bool hasKeys(const AttachedDevice &device)
{
    return device.node.startsWith(u"/dev/input/event") &&
           (device.properties.value(QStringLiteral("ID_INPUT_KEYBOARD")) == u"1" ||
            device.properties.value(QStringLiteral("ID_INPUT_KEY")) == u"1");
}

} // namespace

KeyStream::KeyStream(QString ids, KeyLayout layout)
    : m_ids(std::move(ids)), m_keyboard(layout), m_watch(QStringLiteral("input"))
{
    connect(&m_watch, &AttachWatch::changed, this, &KeyStream::look);
}

KeyStream::~KeyStream() = default;

void KeyStream::open()
{
    close();
    m_wanted = true;
    // Told later, as every stream does: whoever called open() is not ready for the answer yet.
    QMetaObject::invokeMethod(this, &KeyStream::find, Qt::QueuedConnection);
}

void KeyStream::find()
{
    if (!std::exchange(m_wanted, false))
        return;
    m_absence = Absence::NotAttached;
    if (takeAll() && isOpen())
        return Q_EMIT opened();
    close();
    Q_EMIT closed(QStringLiteral("The keys could not be taken."));
}

// The nodes of one device appear one after another, and later ones must not type into the screen.
void KeyStream::look()
{
    if (!isOpen())
        return Q_EMIT appeared();
    if (takeAll())
        return;
    close();
    Q_EMIT closed(QStringLiteral("Not all keys could be taken."));
}

bool KeyStream::takeAll()
{
    return std::ranges::all_of(
        attachedDevices(QStringLiteral("input")), [this](const auto &device) {
            return !isUsb(device, m_ids) || !hasKeys(device) ||
                   std::ranges::find(m_nodes, device.node, &Node::path) != m_nodes.end() ||
                   take(device);
        });
}

bool KeyStream::take(const AttachedDevice &device)
{
    m_name = device.name;
    Node node{device.node, openToRead(device.node), nullptr};
    if (!node.descriptor.isOpen()) {
        m_absence = errno == EACCES || errno == EPERM ? Absence::NotAllowed : Absence::NotAttached;
        return false;
    }
    const int descriptor = node.descriptor.get();
    if (::ioctl(descriptor, EVIOCGRAB, 1) != 0) {
        m_absence = errno == ENODEV ? Absence::NotAttached : Absence::InUse;
        return false;
    }
    node.notifier = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read);
    connect(node.notifier.get(), &QSocketNotifier::activated, this,
            [this, descriptor] { readKeys(descriptor); });
    m_nodes.push_back(std::move(node));
    return true;
}

void KeyStream::readKeys(int descriptor)
{
    std::array<input_event, eventsAtOnce> events;
    const ssize_t size = ::read(descriptor, events.data(), sizeof events);
    if (size <= 0) {
        if (size == 0 || (errno != EAGAIN && errno != EINTR))
            lost();
        return;
    }
    QByteArray typed;
    bool doubtful = size_t(size) % sizeof(input_event) != 0; // the kernel gives whole events
    for (size_t i = 0; i < size_t(size) / sizeof(input_event); ++i) {
        const input_event &event = events[i];
        if (event.type == EV_SYN) {
            if (event.code == SYN_DROPPED) {
                m_keyboard.reset();
                m_overrun = doubtful = true;
            } else if (event.code == SYN_REPORT) {
                m_overrun = false;
            }
        } else if (event.type == EV_KEY && !m_overrun) {
            const qint64 ms = qint64(event.input_event_sec) * 1000 + event.input_event_usec / 1000;
            const auto key = m_keyboard.key(event.code, event.value, ms);
            typed += key.bytes;
            doubtful = doubtful || key.unknown;
        }
    }
    if (doubtful)
        Q_EMIT torn();
    if (!typed.isEmpty())
        Q_EMIT received(typed);
}

void KeyStream::lost()
{
    close();
    m_absence = Absence::NotAttached;
    Q_EMIT closed(QStringLiteral("The keyboard was unplugged."));
}

void KeyStream::close()
{
    m_wanted = false;
    for (Node &node : m_nodes) {
        node.notifier->setEnabled(false);
        node.notifier.release()->deleteLater(); // it may be its own signal that led here
    }
    m_nodes.clear();
    m_keyboard.reset();
    m_overrun = false;
}

} // namespace foyer
