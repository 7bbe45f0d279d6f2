// SPDX-License-Identifier: GPL-3.0-or-later
// A stream with what it told, for tests on real descriptors: waits in the event loop until
// something is true, never for a time.
#pragma once

#include "drivers/io/stream.h"
#include "tests/drivers/growth.h"

#include <functional>

namespace foyer {

class Wire {
public:
    explicit Wire(const QString &uri) : m_stream(std::move(*streamFor(uri, FileUse::Append)))
    {
        QObject::connect(m_stream.get(), &Stream::opened, &m_context, [this] { ++m_opened; });
        QObject::connect(m_stream.get(), &Stream::sent, &m_context, [this] { ++m_sent; });
        QObject::connect(m_stream.get(), &Stream::appeared, &m_context, [this] { ++m_appeared; });
        QObject::connect(m_stream.get(), &Stream::received, &m_context,
                         [this](const QByteArray &bytes) { m_heard += bytes; });
        QObject::connect(m_stream.get(), &Stream::closed, &m_context, [this](const QString &why) {
            ++m_closed;
            m_why = why;
        });
    }

    [[nodiscard]] Stream &stream() { return *m_stream; }
    void destroy() { m_stream.reset(); }
    [[nodiscard]] const QByteArray &heard() const { return m_heard; }
    [[nodiscard]] QByteArray takeHeard() { return std::exchange(m_heard, {}); }
    [[nodiscard]] int sentCount() const { return m_sent; }
    [[nodiscard]] int closedCount() const { return m_closed; }
    [[nodiscard]] int appearedCount() const { return m_appeared; }
    [[nodiscard]] const QString &why() const { return m_why; }

    static bool comesTrue(const std::function<bool()> &fact, int limitMs = 5000)
    {
        return eventually(fact, limitMs);
    }

    bool opens()
    {
        m_opened = 0;
        m_closed = 0;
        m_stream->open();
        return comesTrue([this] { return m_opened + m_closed > 0; }) && m_opened == 1;
    }
    bool hears(qsizetype bytes)
    {
        return comesTrue([&] { return m_heard.size() >= bytes; });
    }
    bool closes()
    {
        return comesTrue([this] { return m_closed > 0; });
    }

private:
    std::unique_ptr<Stream> m_stream;
    QObject m_context;
    QByteArray m_heard;
    QString m_why;
    int m_opened = 0;
    int m_closed = 0;
    int m_sent = 0;
    int m_appeared = 0;
};

} // namespace foyer
