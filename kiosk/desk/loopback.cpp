// SPDX-License-Identifier: GPL-3.0-or-later
// Binding by QTcpServer: QHttpServer::listen() is gone from Qt 6.8, and would listen on every
// address in 6.4.
#include "kiosk/desk/loopback.h"

#include <QTcpServer>

namespace foyer {

// Knows whose request is being handled: its readyRead is heard here first, then by the HTTP server.
class LoopbackHttp::Listener final : public QTcpServer {
public:
    QTcpSocket *speaking = nullptr;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { speaking = socket; });
        addPendingConnection(socket);
    }
};

Result<quint16> LoopbackHttp::listen(quint16 port)
{
    auto listener = std::make_unique<Listener>();
    if (!listener->listen(QHostAddress::LocalHost, port))
        return fail(ErrorKind::Unreachable,
                    QStringLiteral("The desk cannot listen on port %1: %2.")
                        .arg(port)
                        .arg(listener->errorString()),
                    QStringLiteral("127.0.0.1:%1").arg(port));
    m_listener = listener.release();
    (void)m_server.bind(m_listener);
    return m_listener->serverPort();
}

std::shared_ptr<LaterAnswer> LoopbackHttp::later(ResponderArgument responder)
{
    return std::make_shared<LaterAnswer>(m_listener->speaking, std::move(responder));
}

void LaterAnswer::send(const QByteArray &mimeType, const QByteArray &body,
                       QHttpServerResponder::StatusCode status)
{
    if (m_caller && m_caller->state() == QAbstractSocket::ConnectedState)
        m_responder.write(body, mimeType, status);
}

} // namespace foyer
