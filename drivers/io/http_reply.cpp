// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/io/http_reply.h"

#include <QList>
#include <algorithm>

namespace foyer {

HttpReplyParser::State HttpReplyParser::feed(const QByteArray &bytes)
{
    if (m_state != State::More)
        return m_state;
    m_rest += bytes;
    while (m_state == State::More && step()) {
    }
    return m_state;
}

HttpReplyParser::State HttpReplyParser::end()
{
    if (m_state == State::More)
        m_state = m_part == Part::UntilEnd ? State::Done : State::Bad;
    return m_state;
}

bool HttpReplyParser::step()
{
    QByteArray line;
    switch (m_part) {
    case Part::Head:
    case Part::Trailer:
        return head();
    case Part::ChunkSize:
        return takeLine(line) && chunkSize(line);
    case Part::ChunkEnd:
        if (!takeLine(line))
            return false;
        m_part = Part::ChunkSize;
        return line.isEmpty() || bad();
    case Part::Sized:
    case Part::UntilEnd:
    case Part::Chunk:
        return takeBody();
    case Part::Over:
        return false;
    }
    Q_UNREACHABLE();
}

bool HttpReplyParser::bad()
{
    m_state = State::Bad;
    return false;
}

// Without its line end; a head or a chunk's size that has none in sight is bad.
bool HttpReplyParser::takeLine(QByteArray &line)
{
    const qsizetype at = m_rest.indexOf('\n');
    const qsizetype used = at < 0 ? m_rest.size() : at + 1;
    if (m_headSize + used > longestHead)
        return bad();
    if (at < 0)
        return false;
    m_headSize += m_part == Part::Head || m_part == Part::Trailer ? used : 0;
    line = m_rest.left(at);
    m_rest.remove(0, used);
    if (line.endsWith('\r'))
        line.chop(1);
    return true;
}

bool HttpReplyParser::head()
{
    QByteArray line;
    if (!takeLine(line))
        return false;
    if (m_part == Part::Trailer) {
        if (!line.isEmpty())
            return true;
        m_part = Part::Over;
        m_state = State::Done;
        return false;
    }
    if (m_firstLine) {
        m_firstLine = false;
        // "HTTP/1.1 200 OK"
        m_reply.status = line.mid(9, 3).toInt();
        m_keepsOpen = line.startsWith("HTTP/1.1 ");
        return (line.startsWith("HTTP/1.") && line.size() >= 12 && m_reply.status >= 100) || bad();
    }
    if (!line.isEmpty())
        return header(line);
    if (m_reply.status < 200) { // 100 Continue: the reply itself follows
        m_firstLine = true;
        m_chunked = false;
        m_wanted = -1;
        return true;
    }
    m_part = m_chunked ? Part::ChunkSize : m_wanted >= 0 ? Part::Sized : Part::UntilEnd;
    if (m_part == Part::UntilEnd)
        m_keepsOpen = false;
    return true;
}

bool HttpReplyParser::header(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 1)
        return bad();
    const QByteArray name = line.left(colon).toLower();
    const QByteArray value = line.mid(colon + 1).trimmed();
    if (name == "content-length") {
        bool number = false;
        const qlonglong size = value.toLongLong(&number);
        if (!number || size < 0 || size > longestBody || (m_wanted >= 0 && m_wanted != size))
            return bad();
        m_wanted = size;
    } else if (name == "transfer-encoding") {
        if (value.toLower() != "chunked")
            return bad();
        m_chunked = true;
    } else if (name == "connection" && value.toLower() == "close") {
        m_keepsOpen = false;
    }
    return true;
}

bool HttpReplyParser::chunkSize(const QByteArray &line)
{
    bool number = false;
    const QByteArray digits = line.split(';').first().trimmed();
    m_wanted = digits.size() <= 8 ? digits.toLongLong(&number, 16) : 0;
    if (!number || m_wanted < 0 || m_reply.body.size() + m_wanted > longestBody)
        return bad();
    m_part = m_wanted == 0 ? Part::Trailer : Part::Chunk;
    return true;
}

bool HttpReplyParser::takeBody()
{
    const qsizetype taken =
        m_part == Part::UntilEnd ? m_rest.size() : std::min(m_wanted, m_rest.size());
    if (m_reply.body.size() + taken > longestBody)
        return bad();
    m_reply.body += m_rest.left(taken);
    m_rest.remove(0, taken);
    if (m_part == Part::UntilEnd)
        return false;
    m_wanted -= taken;
    if (m_wanted > 0)
        return false;
    if (m_part == Part::Chunk) {
        m_part = Part::ChunkEnd;
        return true;
    }
    m_part = Part::Over;
    m_state = State::Done;
    return false;
}

} // namespace foyer
