// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/io/http_channel.h"

namespace foyer {

namespace {

constexpr qsizetype piece = 64 * 1024;
constexpr qint64 keptMs = 1000; // an idle connection may be closed by the device at any moment

QString unanswered()
{
    return QStringLiteral("The device did not answer in time.");
}

} // namespace

HttpChannel::HttpChannel(std::unique_ptr<Stream> stream, QByteArray host, const Clock &clock)
    : m_stream(std::move(stream)), m_host(std::move(host)), m_clock(clock)
{
    connect(m_stream.get(), &Stream::opened, this, &HttpChannel::write);
    connect(m_stream.get(), &Stream::sent, this, &HttpChannel::write);
    connect(m_stream.get(), &Stream::received, this, &HttpChannel::received);
    connect(m_stream.get(), &Stream::closed, this, &HttpChannel::lost);
}

HttpChannel::~HttpChannel()
{
    close();
}

QCoro::Task<Result<HttpReply>> HttpChannel::post(QByteArray path, QByteArray type, QByteArray body,
                                                 qint64 limitMs)
{
    if (m_busy || limitMs <= 0)
        co_return fail(ErrorKind::Unreachable, unanswered());
    m_busy = true;
    m_begun = false;
    m_parser = {};
    m_deadline = m_clock.monotonicMs() + limitMs;
    m_unsent = "POST " + path + " HTTP/1.1\r\nHost: " + m_host + "\r\nContent-Type: " + type +
               "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    // From the event loop, so that nobody can miss the end.
    QMetaObject::invokeMethod(this, &HttpChannel::begin, Qt::QueuedConnection);
    const Result<HttpReply> result = co_await m_end.next();
    co_return result;
}

void HttpChannel::begin()
{
    if (!m_busy || m_begun)
        return;
    if (m_stream->isOpen())
        write();
    else
        m_stream->open();
}

void HttpChannel::write()
{
    if (!m_busy || m_unsent.isEmpty())
        return;
    m_begun = true;
    const QByteArray now = m_unsent.left(piece);
    m_unsent.remove(0, now.size());
    m_stream->send(now);
}

void HttpChannel::received(const QByteArray &bytes)
{
    if (!m_busy || !m_begun)
        return m_stream->close(); // nobody asked
    switch (m_parser.feed(bytes)) {
    case HttpReplyParser::State::More:
        return;
    case HttpReplyParser::State::Done:
        // Answered before it was whole: what is left must not be taken for the next request.
        if (!m_parser.keepsOpen() || !m_unsent.isEmpty())
            m_stream->close();
        return finish(m_parser.reply());
    case HttpReplyParser::State::Bad:
        m_stream->close();
        return finish(
            fail(ErrorKind::BadInput, QStringLiteral("The device answers, but not in HTTP.")));
    }
}

void HttpChannel::lost(const QString &why)
{
    if (!m_busy)
        return;
    if (m_begun && m_parser.end() == HttpReplyParser::State::Done)
        return finish(m_parser.reply());
    finish(fail(m_begun ? ErrorKind::TimedOut : ErrorKind::Unreachable, why));
}

void HttpChannel::finish(const Result<HttpReply> &result)
{
    m_busy = false;
    m_unsent.clear();
    m_usedAt = m_clock.monotonicMs();
    m_end.tell(result);
}

void HttpChannel::close()
{
    m_stream->close();
    if (m_busy)
        finish(fail(m_begun ? ErrorKind::TimedOut : ErrorKind::Unreachable, unanswered()));
}

void HttpChannel::tick()
{
    const qint64 now = m_clock.monotonicMs();
    if (m_busy ? now >= m_deadline : m_stream->isOpen() && now - m_usedAt >= keptMs)
        close();
}

} // namespace foyer
