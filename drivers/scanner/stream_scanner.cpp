// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/scanner/stream_scanner.h"

#include <algorithm>
#include <utility>

namespace foyer {

namespace {

constexpr int tickMs = 40; // half the silence that ends a code
constexpr qint64 fullAllowance = StreamScanner::codesPerSecond * 1000;
constexpr qint64 floodEndsMs = 1000;
constexpr qint64 floodSaidMs = 10'000;

QString sentenceFor(Absence absence)
{
    switch (absence) {
    case Absence::NotAttached:
        return QStringLiteral("The scanner is not connected. Check that its cable is plugged in.");
    case Absence::OtherMode:
        return QStringLiteral(
            "The scanner is plugged in but not set to \"USB HID POS\". Scan that "
            "code from its programming sheet, or name it wedge: in the settings.");
    case Absence::NotAllowed:
        return QStringLiteral("The kiosk may not open the scanner. Install the udev rules that "
                              "\"foyer-kiosk devices --suggest\" writes.");
    case Absence::InUse:
        return QStringLiteral("Another program holds the scanner. End it, or unplug the scanner "
                              "and plug it in again.");
    case Absence::Unknown:
        break;
    }
    return QStringLiteral("The scanner cannot be reached. Check its cable.");
}

} // namespace

StreamScanner::StreamScanner(Parts parts, const Clock &clock)
    : m_model(std::move(parts.model)), m_decoder(std::move(parts.decoder)),
      m_around(std::move(parts.around)), m_clock(clock),
      m_connection(std::move(parts.stream), clock), m_heardMs(clock.monotonicMs()),
      m_allowance(fullAllowance), m_allowedMs(clock.monotonicMs())
{
    const Stream &stream = m_connection.stream();
    connect(&m_connection, &Connection::up, this, &Device::healthChanged);
    connect(&m_connection, &Connection::down, this, [this] {
        m_decoder->reset();
        countMisses();
        Q_EMIT healthChanged();
    });
    connect(&stream, &Stream::received, this,
            [this](const QByteArray &bytes) { tell(m_decoder->feed(bytes, heard())); });
    connect(&stream, &Stream::torn, this, [this] {
        m_decoder->torn(heard());
        countMisses();
    });
    connect(&m_timer, &QTimer::timeout, this, &StreamScanner::tick);
    m_timer.start(tickMs);
    tick();
}

DeviceHealth StreamScanner::health() const
{
    DeviceHealth health{
        .kind = QStringLiteral("scanner"), .model = m_model, .sentence = {}, .tally = m_tally};
    if (const QString name = m_connection.stream().deviceName(); !name.isEmpty())
        health.model = name + QStringLiteral(" (") + m_model + u')';
    switch (m_connection.state()) {
    case Connection::State::Up:
        health.status = floods() ? DeviceStatus::Trouble : DeviceStatus::Ready;
        if (floods())
            health.sentence = QStringLiteral(
                "The scanner sends codes without a pause. Unplug it and plug it in again.");
        return health;
    case Connection::State::Connecting:
        health.status = DeviceStatus::Connecting;
        break;
    case Connection::State::Down:
        health.status = DeviceStatus::NotConnected;
        break;
    }
    const Absence absence = m_connection.stream().absence();
    if (absence != Absence::Unknown && absence != Absence::NotAttached)
        health.status = DeviceStatus::Trouble;
    health.sentence = sentenceFor(absence);
    // What a line or a network says for itself, where it says it in a sentence.
    if (absence == Absence::Unknown && m_connection.why().endsWith(u'.'))
        health.sentence += u' ' + m_connection.why();
    return health;
}

void StreamScanner::tick()
{
    m_connection.tick();
    tell(m_decoder->silence(heard()));
    if (m_saidFlood != floods()) {
        m_saidFlood = floods();
        Q_EMIT healthChanged();
    }
}

void StreamScanner::tell(const QList<QByteArray> &codes)
{
    countMisses();
    for (const QByteArray &code : codes) {
        const auto bare = bareCode(code, m_around);
        if (!bare) {
            miss(QStringLiteral("A code came without the prefix of the settings."));
        } else if (!bare->isEmpty() && inTime()) {
            ++m_tally.uses;
            Q_EMIT scanned(*bare);
        }
    }
}

void StreamScanner::countMisses()
{
    const qint64 more = m_decoder->misses() - std::exchange(m_decoderMisses, m_decoder->misses());
    m_tally.misses += more;
    if (more > 0)
        m_tally.lastError = m_decoder->lastMiss();
}

void StreamScanner::miss(const QString &why)
{
    ++m_tally.misses;
    m_tally.lastError = why;
}

// While the kiosk was busy, what a scanner sent waited to be read: that is no silence of the
// scanner, and must not cut its code in two.
qint64 StreamScanner::heard()
{
    const qint64 now = m_clock.monotonicMs();
    m_heard += std::min<qint64>(now - std::exchange(m_heardMs, now), tickMs);
    return m_heard;
}

bool StreamScanner::inTime()
{
    const qint64 now = m_clock.monotonicMs();
    m_allowance = std::min(fullAllowance,
                           m_allowance + (now - std::exchange(m_allowedMs, now)) * codesPerSecond);
    const bool floods = m_floodMs >= 0 && now - m_floodMs < floodEndsMs;
    if (m_allowance >= 1000 && !floods) {
        m_allowance -= 1000;
        return true;
    }
    m_floodMs = now;
    miss(QStringLiteral("Codes came faster than a person can scan."));
    return false;
}

bool StreamScanner::floods() const
{
    return m_floodMs >= 0 && m_clock.monotonicMs() - m_floodMs < floodSaidMs;
}

} // namespace foyer
