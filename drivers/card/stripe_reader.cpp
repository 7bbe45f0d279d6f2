// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/card/stripe_reader.h"

namespace foyer {

namespace {

constexpr int tickMs = 50;

QString sentenceFor(Absence absence)
{
    switch (absence) {
    case Absence::NotAllowed:
        return QStringLiteral("Foyer may not use the card reader: its udev rule is missing. "
                              "Install the rules that \"foyer-kiosk devices --suggest\" writes.");
    case Absence::InUse:
        return QStringLiteral("Another program uses the card reader. Close it.");
    case Absence::OtherMode:
        return QStringLiteral(
            "The card reader is connected, but does not type. Set it to keyboard mode.");
    default:
        return QStringLiteral(
            "The card reader is not connected. Check that its cable is plugged in.");
    }
}

} // namespace

StripeReader::StripeReader(std::unique_ptr<Stream> keys, const Clock &clock)
    : m_connection(std::move(keys), clock), m_clock(clock)
{
    connect(&m_connection, &Connection::up, this, &Device::healthChanged);
    connect(&m_connection, &Connection::down, this, [this] {
        m_swipe.reset();
        Q_EMIT healthChanged();
    });
    connect(&m_connection.stream(), &Stream::received, this,
            [this](const QByteArray &bytes) { m_swipe.feed(bytes, m_clock.monotonicMs()); });
    connect(&m_connection.stream(), &Stream::torn, this,
            [this] { m_swipe.torn(m_clock.monotonicMs()); });
    connect(&m_timer, &QTimer::timeout, this, &StripeReader::tick);
    m_timer.start(tickMs);
    tick();
}

DeviceHealth StripeReader::health() const
{
    DeviceHealth health{.kind = QStringLiteral("cardReader"),
                        .model = QStringLiteral("Magnetic stripe reader"),
                        .status = DeviceStatus::Ready,
                        .sentence = {},
                        .tally = m_tally};
    if (m_connection.isUp())
        return health;
    const Absence absence = m_connection.stream().absence();
    const bool there = absence != Absence::Unknown && absence != Absence::NotAttached;
    health.status = there ? DeviceStatus::Trouble
                    : m_connection.state() == Connection::State::Connecting
                        ? DeviceStatus::Connecting
                        : DeviceStatus::NotConnected;
    health.sentence = sentenceFor(absence);
    return health;
}

void StripeReader::tick()
{
    m_connection.tick();
    const auto swiped = m_swipe.take(m_clock.monotonicMs());
    if (!swiped)
        return;
    if (swiped->kind == CardReading::Kind::Unreadable) {
        ++m_tally.misses;
        m_tally.lastError = QStringLiteral("A stripe could not be read.");
    } else {
        ++m_tally.uses;
    }
    // A swiped card is gone before it is read.
    Q_EMIT reading();
    Q_EMIT read(*swiped);
    Q_EMIT removed();
}

} // namespace foyer
