// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/scanner/line_scanner.h"

namespace foyer {

namespace {
constexpr int tickMs = 40; // half the silence that ends a code
}

LineScanner::LineScanner(std::unique_ptr<Stream> stream, const Clock &clock, QByteArray suffix)
    : m_connection(std::move(stream), clock), m_clock(clock), m_framer(std::move(suffix))
{
    connect(&m_connection, &Connection::up, this, &Device::healthChanged);
    connect(&m_connection, &Connection::down, this, [this] {
        m_framer.reset(); // half a code is no code
        Q_EMIT healthChanged();
    });
    connect(&m_connection.stream(), &Stream::received, this,
            [this](const QByteArray &bytes) { tell(m_framer.feed(bytes, m_clock.monotonicMs())); });
    connect(&m_timer, &QTimer::timeout, this, &LineScanner::tick);
    m_timer.start(tickMs);
    tick();
}

DeviceHealth LineScanner::health() const
{
    DeviceHealth health{
        .kind = QStringLiteral("scanner"), .model = QStringLiteral("Line scanner"), .sentence = {}};
    switch (m_connection.state()) {
    case Connection::State::Up:
        health.status = DeviceStatus::Ready;
        return health;
    case Connection::State::Connecting:
        health.status = DeviceStatus::Connecting;
        break;
    case Connection::State::Down:
        health.status = DeviceStatus::NotConnected;
        break;
    }
    health.sentence = QStringLiteral("The scanner cannot be reached. Check its cable.");
    return health;
}

void LineScanner::tick()
{
    m_connection.tick();
    tell(m_framer.silence(m_clock.monotonicMs()));
}

void LineScanner::tell(const QList<QByteArray> &codes)
{
    for (const QByteArray &code : codes)
        Q_EMIT scanned(code);
}

} // namespace foyer
