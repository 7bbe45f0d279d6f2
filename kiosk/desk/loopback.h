// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's HTTP listens on loopback only; TLS, limits and the outside are the proxy's work. Here
// too: answers that are given later, to callers who may have hung up by then.
#pragma once

#include "kiosk/core/result.h"

#include <QHttpServer>
#include <QHttpServerResponder>
#include <QPointer>
#include <QTcpSocket>
#include <memory>

namespace foyer {

// What a handler that answers later takes: void(const QHttpServerRequest &, ResponderArgument).
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
using ResponderArgument = QHttpServerResponder &;
#else
using ResponderArgument = QHttpServerResponder &&;
#endif

// Kept by a coroutine until it can answer. Qt 6.4 writes to a dangling socket when the caller hung
// up before; this does not.
class LaterAnswer {
public:
    LaterAnswer(QTcpSocket *caller, QHttpServerResponder &&responder)
        : m_caller(caller), m_responder(std::move(responder))
    {
    }
    void send(const QByteArray &mimeType, const QByteArray &body,
              QHttpServerResponder::StatusCode status);

private:
    QPointer<QTcpSocket> m_caller;
    QHttpServerResponder m_responder;
};

class LoopbackHttp {
public:
    [[nodiscard]] QHttpServer &server() { return m_server; }
    // Port 0 picks a free one. Answers the port. Errors: Unreachable when the port is taken.
    [[nodiscard]] Result<quint16> listen(quint16 port);
    // Only within a handler of this server.
    [[nodiscard]] std::shared_ptr<LaterAnswer> later(ResponderArgument responder);

private:
    class Listener;

    QHttpServer m_server;
    Listener *m_listener = nullptr; // the server's
};

} // namespace foyer
