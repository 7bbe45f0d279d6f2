// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/io/recording_stream.h"

#include "drivers/io/exchange.h"

namespace foyer {

namespace {
constexpr qsizetype roomForTheEnd = 100;
}

RecordingStream::RecordingStream(std::unique_ptr<Stream> stream, const Clock &clock, Write write)
    : m_stream(std::move(stream)), m_clock(clock), m_write(std::move(write)),
      m_last(clock.monotonicMs())
{
    connect(m_stream.get(), &Stream::opened, this, [this] {
        note("# opened\n");
        Q_EMIT opened();
    });
    connect(m_stream.get(), &Stream::received, this, [this](const QByteArray &bytes) {
        note(exchangeLines('<', bytes));
        Q_EMIT received(bytes);
    });
    connect(m_stream.get(), &Stream::sent, this, &Stream::sent);
    connect(m_stream.get(), &Stream::closed, this, [this](const QString &why) {
        note("gone\n# " + why.simplified().toUtf8() + '\n');
        Q_EMIT closed(why);
    });
}

void RecordingStream::open()
{
    m_stream->open();
}

void RecordingStream::send(const QByteArray &bytes)
{
    if (isOpen())
        note(exchangeLines('>', bytes));
    m_stream->send(bytes);
}

void RecordingStream::close()
{
    if (isOpen())
        note("# closed by the driver\n");
    m_stream->close();
}

void RecordingStream::note(const QByteArray &lines)
{
    const qint64 now = m_clock.monotonicMs();
    const qint64 passed = now - std::exchange(m_last, now);
    const QByteArray text = (passed > 0 ? "wait " + QByteArray::number(passed) + '\n' : "") + lines;
    if (m_written > maxExchangeText - roomForTheEnd)
        return;
    m_written += text.size();
    if (m_written > maxExchangeText - roomForTheEnd)
        m_write("# the recording is full\n");
    else
        m_write(text);
}

} // namespace foyer
