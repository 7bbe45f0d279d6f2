// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's end of the command socket: on its own loopback port; a socket's token is checked
// before anything is sent to it. QHttpServer of Qt 6.4 cannot refuse an upgrade, so this is a
// server of its own.
#pragma once

#include "kiosk/desk/kiosk_gate.h"

#include <QHash>
#include <QWebSocketServer>

class QWebSocket;

namespace foyer {

class CommandSocket : public QObject {
    Q_OBJECT
public:
    explicit CommandSocket(KioskGate &gate, QObject *parent = nullptr);
    ~CommandSocket() override;

    // Port 0 picks a free one. Answers the port. Errors: Unreachable when the port is taken.
    [[nodiscard]] Result<quint16> listen(quint16 port);

Q_SIGNALS:
    void listening(const QUuid &device, bool on); // commands reach this kiosk, or no longer do

private:
    void greet();
    void admit(QWebSocket *socket, const QByteArray &message);
    void drop(QWebSocket *socket, const QString &why);
    void forget(QWebSocket *socket);
    void revoke(const QUuid &device);

    KioskGate &m_gate;
    QWebSocketServer m_server;
    QHash<QWebSocket *, QUuid> m_sockets; // null: the token is still awaited
};

} // namespace foyer
