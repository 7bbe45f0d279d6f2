// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/io/connection.h"

#include <algorithm>

namespace foyer {

namespace {
constexpr int connectMs = 3000;
constexpr int firstPauseMs = 250;
constexpr int longestPauseMs = 8000;
} // namespace

Connection::Connection(std::unique_ptr<Stream> stream, const Clock &clock)
    : m_stream(std::move(stream)), m_clock(clock), m_retryAt(clock.monotonicMs()),
      m_pauseMs(firstPauseMs)
{
    connect(m_stream.get(), &Stream::opened, this, [this] {
        m_state = State::Up;
        m_pauseMs = firstPauseMs;
        Q_EMIT up();
    });
    connect(m_stream.get(), &Stream::closed, this, &Connection::fallen);
    connect(m_stream.get(), &Stream::appeared, this, [this] {
        m_pauseMs = firstPauseMs;
        if (m_state == State::Down)
            begin();
    });
}

void Connection::tick()
{
    const qint64 now = m_clock.monotonicMs();
    if (m_state == State::Down && now >= m_retryAt) {
        begin();
    } else if (m_state == State::Connecting && now - m_since >= connectMs) {
        m_stream->close();
        fallen(QStringLiteral("The device does not let itself be connected."));
    }
}

void Connection::restart()
{
    m_stream->close();
    m_state = State::Down;
    begin();
}

void Connection::begin()
{
    m_state = State::Connecting;
    m_since = m_clock.monotonicMs();
    m_stream->open();
}

void Connection::fallen(const QString &why)
{
    m_why = why;
    m_state = State::Down;
    m_retryAt = m_clock.monotonicMs() + m_pauseMs;
    m_pauseMs = std::min(m_pauseMs * 2, longestPauseMs);
    Q_EMIT down();
}

} // namespace foyer
