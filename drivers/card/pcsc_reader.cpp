// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/card/pcsc_reader.h"

#include "drivers/card/pcsc_context.h"

#include <utility>

namespace foyer {

namespace {

constexpr qint64 readingMs = 10'000;
constexpr qint64 silentMs = 12'000; // longer than any reading that still goes on

} // namespace

PcscReader::PcscReader(const QString &wanted, const Clock &clock)
    : m_clock(clock), m_wanted(wanted), m_turnedMs(clock.monotonicMs()),
      m_worker(wanted, [this](const PcscWord &word) {
          QMetaObject::invokeMethod(
              this, [this, word] { hear(word); }, Qt::QueuedConnection);
      })
{
    connect(&m_timer, &QTimer::timeout, this, &PcscReader::tick);
    m_timer.start(1000);
}

DeviceHealth PcscReader::health() const
{
    DeviceHealth health{.kind = QStringLiteral("cardReader"),
                        .model = m_fitting.value(0, QStringLiteral("Chip card reader")),
                        .status = DeviceStatus::Trouble,
                        .sentence = {},
                        .tally = m_tally};
    if (m_held) {
        health.sentence = QStringLiteral("The card reader does not answer. Take the card out, then "
                                         "unplug the reader and plug it in again.");
    } else if (!m_service) {
        health.sentence = pcscAbsent;
    } else if (!m_looked) {
        health.status = DeviceStatus::Connecting;
        health.sentence = QStringLiteral("The card reader is being looked for.");
    } else if (m_fitting.isEmpty()) {
        health.status = DeviceStatus::NotConnected;
        health.sentence =
            m_all.isEmpty()
                ? QStringLiteral(
                      "The card reader is not connected. Check that its cable is plugged in.")
                : QStringLiteral("The card reader “%1” is not connected. There is: %2.")
                      .arg(m_wanted, m_all.join(QStringLiteral(", ")));
    } else if (!m_leftIn.isEmpty()) {
        health.sentence = QStringLiteral("A card was left in the card reader. Take it out.");
    } else {
        health.status = DeviceStatus::Ready;
    }
    return health;
}

void PcscReader::tick()
{
    const qint64 now = m_clock.monotonicMs();
    const qint64 turns = m_worker.turns();
    if (std::exchange(m_turns, turns) != turns)
        m_turnedMs = now;
    if (m_reading && now - m_beganMs >= readingMs) {
        m_reading = false;
        m_held = true;
        miss(QStringLiteral("A card did not answer in time."));
        Q_EMIT read({});
        Q_EMIT healthChanged();
    }
    const bool held = now - m_turnedMs >= silentMs;
    if (held != m_held && !m_reading && (held || m_turnedMs == now)) {
        m_held = held;
        Q_EMIT healthChanged();
    }
}

void PcscReader::hear(const PcscWord &word)
{
    using Kind = PcscWord::Kind;
    m_held = false;
    switch (word.kind) {
    case Kind::NoService:
    case Kind::Readers:
        m_looked = true;
        m_service = word.kind == Kind::Readers;
        m_fitting = word.fitting;
        m_all = word.all;
        if (!m_service)
            m_leftIn.clear();
        break;
    case Kind::LeftIn:
        m_leftIn = word.reader;
        break;
    case Kind::Began:
        m_current = word.reader;
        m_card = word.card;
        m_reading = true;
        m_beganMs = m_clock.monotonicMs();
        Q_EMIT reading();
        break;
    case Kind::Read:
        // One that took too long was given up already.
        if (word.card != m_card || !std::exchange(m_reading, false))
            break;
        if (word.reading.kind == CardReading::Kind::Unreadable)
            miss(QStringLiteral("A card could not be read."));
        else
            ++m_tally.uses;
        Q_EMIT read(word.reading);
        break;
    case Kind::Out:
        if (word.reader == m_leftIn)
            m_leftIn.clear();
        if (word.reader != m_current)
            break;
        m_current.clear();
        if (std::exchange(m_reading, false))
            miss(QStringLiteral("A card was pulled while it was read."));
        Q_EMIT removed();
        break;
    }
    Q_EMIT healthChanged();
}

void PcscReader::miss(const QString &why)
{
    ++m_tally.misses;
    m_tally.lastError = why;
}

} // namespace foyer
