// SPDX-License-Identifier: GPL-3.0-or-later
// HTTP POSTs to one device, one after another, over any stream. Never sends anything twice: what a
// lost reply means is for the device's driver to decide.
#pragma once

#include "drivers/io/http_reply.h"
#include "drivers/io/stream.h"
#include "drivers/io/waiters.h"
#include "kiosk/core/clock.h"

#include <QCoroTask>

namespace foyer {

class HttpChannel final : public QObject {
    Q_OBJECT
public:
    // host: for the Host line.
    HttpChannel(std::unique_ptr<Stream> stream, QByteArray host, const Clock &clock);
    ~HttpChannel() override;

    // One at a time. Unreachable: not one byte of it was sent. TimedOut: sent, at least in part,
    // and not answered. BadInput: answered with something that is no HTTP.
    [[nodiscard]] QCoro::Task<Result<HttpReply>> post(QByteArray path, QByteArray type,
                                                      QByteArray body, qint64 limitMs);
    void close(); // ends what is under way
    void tick();  // looks at the clock

    [[nodiscard]] Stream &stream() { return *m_stream; }

private:
    void begin();
    void write();
    void received(const QByteArray &bytes);
    void lost(const QString &why);
    void finish(const Result<HttpReply> &result);

    std::unique_ptr<Stream> m_stream;
    QByteArray m_host;
    const Clock &m_clock;
    bool m_busy = false;
    bool m_begun = false; // bytes of this request were sent
    QByteArray m_unsent;
    HttpReplyParser m_parser;
    qint64 m_deadline = 0;
    qint64 m_usedAt = 0;
    Waiters<Result<HttpReply>> m_end;
};

} // namespace foyer
