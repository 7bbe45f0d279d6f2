// SPDX-License-Identifier: GPL-3.0-or-later
// One socket per kiosk: a newer one replaces an older, which may be half dead behind a pulled
// cable.
#include "kiosk/desk/command_socket.h"

#include "kiosk/link/messages.h"

#include <QTimer>
#include <QWebSocket>

namespace foyer {

namespace {

constexpr int maxSockets = 1000;
constexpr int tokenWithinMs = 5000;
constexpr quint64 maxIncoming = 4096; // a kiosk only ever sends its token

} // namespace

CommandSocket::CommandSocket(KioskGate &gate, QObject *parent)
    : QObject(parent), m_gate(gate),
      m_server(QStringLiteral("foyer-desk"), QWebSocketServer::NonSecureMode)
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    connect(&m_server, &QWebSocketServer::newConnection, this, &CommandSocket::greet);
    connect(&gate, &KioskGate::revoked, this, &CommandSocket::revoke);
}

CommandSocket::~CommandSocket()
{
    for (auto it = m_sockets.begin(); it != m_sockets.end(); ++it)
        it.key()->disconnect(this);
}

Result<quint16> CommandSocket::listen(quint16 port)
{
    if (!m_server.listen(QHostAddress::LocalHost, port))
        return fail(ErrorKind::Unreachable,
                    QStringLiteral("The desk cannot listen for kiosks on port %1: %2.")
                        .arg(port)
                        .arg(m_server.errorString()),
                    QStringLiteral("127.0.0.1:%1").arg(port));
    return m_server.serverPort();
}

void CommandSocket::greet()
{
    while (QWebSocket *socket = m_server.nextPendingConnection()) {
        socket->setParent(this);
        if (m_sockets.size() >= maxSockets) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        socket->setMaxAllowedIncomingFrameSize(maxIncoming);
        socket->setMaxAllowedIncomingMessageSize(maxIncoming);
        m_sockets.insert(socket, QUuid());
        connect(socket, &QWebSocket::disconnected, this, [this, socket] { forget(socket); });
        connect(socket, &QWebSocket::textMessageReceived, this,
                [this, socket](const QString &text) { admit(socket, text.toUtf8()); });
        connect(socket, &QWebSocket::binaryMessageReceived, this,
                [this, socket] { drop(socket, QStringLiteral("Only text is understood here.")); });
        QTimer::singleShot(tokenWithinMs, socket, [this, socket] {
            if (m_sockets.value(socket).isNull())
                drop(socket, QStringLiteral("No token came."));
        });
    }
}

void CommandSocket::admit(QWebSocket *socket, const QByteArray &message)
{
    if (!m_sockets.contains(socket) || !m_sockets.value(socket).isNull())
        return drop(socket, QStringLiteral("Nothing more is expected from a kiosk."));
    const Result<Listen> listen = fromJson<Listen>(message);
    if (!listen || listen->api != apiVersion)
        return drop(socket, QStringLiteral("This message is not understood."));
    const Result<Desk *> desk = m_gate.kiosk(listen->token);
    const Result<QUuid> device = m_gate.deviceId(listen->token);
    if (!desk || !device || device->isNull())
        return drop(socket, QStringLiteral("This device is not known."));

    if (QWebSocket *older = m_sockets.key(*device))
        drop(older, QStringLiteral("This device listens on a newer connection."));
    m_sockets[socket] = *device;
    socket->sendTextMessage(QString::fromUtf8(toJson(Listening{*device})));
    connect(*desk, &Desk::command, socket, [socket](const Command &command) {
        socket->sendTextMessage(QString::fromUtf8(toJson(command)));
    });
    Q_EMIT listening(*device, true);
}

void CommandSocket::drop(QWebSocket *socket, const QString &why)
{
    socket->close(QWebSocketProtocol::CloseCodePolicyViolated, why);
    forget(socket);
}

void CommandSocket::forget(QWebSocket *socket)
{
    if (!m_sockets.contains(socket))
        return;
    const QUuid device = m_sockets.take(socket);
    socket->disconnect(this);
    socket->deleteLater();
    if (!device.isNull() && m_sockets.key(device) == nullptr)
        Q_EMIT listening(device, false);
}

void CommandSocket::revoke(const QUuid &device)
{
    if (QWebSocket *socket = m_sockets.key(device))
        drop(socket, QStringLiteral("This device was revoked."));
}

} // namespace foyer
