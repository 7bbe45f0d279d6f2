// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/io/headphone_switch.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <linux/input.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace foyer {

namespace {

constexpr std::size_t mostSwitches = 16;

bool mayBeJack(const AttachedDevice &device)
{
    return device.node.startsWith(u"/dev/input/event") &&
           (device.properties.value(QStringLiteral("ID_INPUT_SWITCH")) == u"1" ||
            device.name.contains(QStringLiteral("Headphone"), Qt::CaseInsensitive));
}

bool isInserted(int descriptor)
{
    std::array<quint8, SW_MAX / 8 + 1> bits{};
    return ::ioctl(descriptor, EVIOCGSW(bits.size()), bits.data()) >= 0 &&
           (bits[SW_HEADPHONE_INSERT / 8] >> SW_HEADPHONE_INSERT % 8 & 1) != 0;
}

} // namespace

HeadphoneSwitch::HeadphoneSwitch() : m_watch(QStringLiteral("input"))
{
    connect(&m_watch, &AttachWatch::changed, this, &HeadphoneSwitch::look);
    look();
}

HeadphoneSwitch::~HeadphoneSwitch() = default;

void HeadphoneSwitch::look()
{
    const auto devices = attachedDevices(QStringLiteral("input"));
    std::erase_if(m_switches, [&](const auto &known) {
        return std::ranges::none_of(
            devices, [&](const AttachedDevice &device) { return device.node == known.first; });
    });
    for (const AttachedDevice &device : devices)
        if (mayBeJack(device) && !m_switches.contains(device.node) &&
            m_switches.size() < mostSwitches)
            take(device.node);
    ask();
}

void HeadphoneSwitch::take(const QString &node)
{
    Switch jack{openToRead(node), nullptr};
    if (!jack.descriptor.isOpen())
        return;
    jack.notifier = std::make_unique<QSocketNotifier>(jack.descriptor.get(), QSocketNotifier::Read);
    connect(jack.notifier.get(), &QSocketNotifier::activated, this, [this, node] { read(node); });
    m_switches.insert_or_assign(node, std::move(jack));
}

// What the events say is not believed, only that there are some: the switch itself is asked, so its
// state is right after lost events too.
void HeadphoneSwitch::read(const QString &node)
{
    const auto jack = m_switches.find(node);
    if (jack == m_switches.end())
        return;
    std::array<input_event, 64> events;
    const ssize_t size = ::read(jack->second.descriptor.get(), events.data(), sizeof events);
    if (size == 0 || (size < 0 && errno != EAGAIN && errno != EINTR)) {
        // Its own notifier is what called: it goes when this is done.
        jack->second.notifier->setEnabled(false);
        jack->second.notifier.release()->deleteLater();
        m_switches.erase(jack);
    }
    ask();
}

void HeadphoneSwitch::ask()
{
    const bool inserted = std::ranges::any_of(
        m_switches, [](const auto &jack) { return isInserted(jack.second.descriptor.get()); });
    if (std::exchange(m_inserted, inserted) != inserted)
        Q_EMIT changed();
}

} // namespace foyer
