// SPDX-License-Identifier: GPL-3.0-or-later
// One HTTP/1.1 reply, out of pieces as they arrive (RFC 9112). Bounded; anything odd is bad.
#pragma once

#include <QByteArray>

namespace foyer {

struct HttpReply {
    int status = 0;
    QByteArray body;
};

class HttpReplyParser {
public:
    enum class State { More, Done, Bad };

    static constexpr qsizetype longestHead = 16 * 1024;
    static constexpr qsizetype longestBody = 2 * 1024 * 1024;

    State feed(const QByteArray &bytes);
    State end(); // the other side closed: a body without a length is whole now
    [[nodiscard]] const HttpReply &reply() const { return m_reply; }
    [[nodiscard]] bool keepsOpen() const { return m_keepsOpen; }

private:
    enum class Part { Head, Sized, UntilEnd, ChunkSize, Chunk, ChunkEnd, Trailer, Over };

    bool step(); // false: more bytes are needed, or it is over
    bool head();
    bool header(const QByteArray &line);
    bool chunkSize(const QByteArray &line);
    bool takeBody();
    bool bad();
    [[nodiscard]] bool takeLine(QByteArray &line);

    HttpReply m_reply;
    QByteArray m_rest;
    Part m_part = Part::Head;
    State m_state = State::More;
    qsizetype m_headSize = 0;
    qsizetype m_wanted = -1; // bytes of the body or the chunk still to come; -1: not told
    bool m_chunked = false;
    bool m_firstLine = true;
    bool m_keepsOpen = true;
};

} // namespace foyer
