// SPDX-License-Identifier: GPL-3.0-or-later
// The channel is one socket at a time; whatever goes wrong with it ends in lose(), which tries anew
// later.
#include "kiosk/link/command_channel.h"

#include "kiosk/link/messages.h"

#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QSslSocket>
#include <QWebSocket>
#include <algorithm>

namespace foyer {

int retryDelay(int failures, int minMs, int maxMs, double random)
{
    const qint64 grown = static_cast<qint64>(minMs) << std::clamp(failures, 0, 20);
    const auto delay = static_cast<double>(std::min<qint64>(grown, maxMs));
    return static_cast<int>(delay * (0.5 + random / 2)); // many kiosks do not come back at once
}

CommandChannel::CommandChannel(QUrl url, QString token, Pins pins, ChannelTimes times,
                               QObject *parent)
    : QObject(parent), m_url(std::move(url)), m_token(std::move(token)), m_pins(std::move(pins)),
      m_times(times)
{
    m_retry.setSingleShot(true);
    m_opening.setSingleShot(true);
    m_ping.setInterval(m_times.pingMs);
    m_clock.start();
    connect(&m_retry, &QTimer::timeout, this, &CommandChannel::open);
    connect(&m_opening, &QTimer::timeout, this, &CommandChannel::lose);
    connect(&m_ping, &QTimer::timeout, this, &CommandChannel::ping);
}

CommandChannel::~CommandChannel()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void CommandChannel::start()
{
    if (!m_socket && !m_retry.isActive())
        open();
}

void CommandChannel::trustAlso(const QByteArray &pin)
{
    if (!m_pins.contains(pin))
        m_pins.append(pin);
}

void CommandChannel::open()
{
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->setMaxAllowedIncomingFrameSize(maxMessageBytes<Command>);
    m_socket->setMaxAllowedIncomingMessageSize(maxMessageBytes<Command>);
    connect(m_socket, &QWebSocket::connected, this, &CommandChannel::sayToken);
    connect(m_socket, &QWebSocket::stateChanged, this, [this](QAbstractSocket::SocketState state) {
        if (state == QAbstractSocket::UnconnectedState)
            lose();
    });
    connect(m_socket, &QWebSocket::textMessageReceived, this,
            [this](const QString &text) { hear(text.toUtf8()); });
    // The messages of a socket come in order: what follows the answer to a ping was sent after that
    // ping. So a command that a stalled network kept for a while shows its age, whatever the desk's
    // clock says.
    connect(m_socket, &QWebSocket::pong, this, [this](quint64, const QByteArray &pingedAt) {
        m_unanswered = 0;
        m_provenAt = std::clamp(pingedAt.toLongLong(), m_provenAt, m_clock.elapsed());
    });
    if (m_url.scheme() == QLatin1String("wss")) {
        m_socket->setSslConfiguration(pinnedConfiguration());
        connect(m_socket, &QWebSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
            // The errors name certificates of the chain; only the peer's own key counts.
            const auto *tls = m_socket->findChild<QSslSocket *>();
            if (tls && trusted(tls->peerCertificate(), m_pins))
                m_socket->ignoreSslErrors(errors);
        });
    }
    m_opening.start(m_times.openMs);
    m_socket->open(m_url);
}

void CommandChannel::sayToken()
{
    if (m_url.scheme() == QLatin1String("wss")) {
        const auto *tls = m_socket->findChild<QSslSocket *>();
        if (!tls || !trusted(tls->peerCertificate(), m_pins))
            return lose();
    }
    m_provenAt = m_clock.elapsed();
    m_socket->sendTextMessage(QString::fromUtf8(toJson(Listen{apiVersion, m_token})));
}

void CommandChannel::hear(const QByteArray &message)
{
    if (m_listening) {
        // What is not understood is passed over: a newer desk may know more commands.
        if (Result<Command> heard = fromJson<Command>(message)) {
            heard->ageMs = m_clock.elapsed() - m_provenAt;
            Q_EMIT command(*heard);
        }
        return;
    }
    if (!fromJson<Listening>(message))
        return lose();
    m_opening.stop();
    m_failures = 0;
    m_unanswered = 0;
    m_ping.start();
    m_listening = true;
    Q_EMIT listeningChanged(true);
}

void CommandChannel::ping()
{
    if (m_unanswered >= 2)
        return lose();
    ++m_unanswered;
    m_socket->ping(QByteArray::number(m_clock.elapsed()));
}

void CommandChannel::lose()
{
    if (!m_socket)
        return;
    QWebSocket *socket = std::exchange(m_socket, nullptr);
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater();
    m_opening.stop();
    m_ping.stop();
    m_retry.start(retryDelay(m_failures++, m_times.retryMinMs, m_times.retryMaxMs,
                             QRandomGenerator::global()->generateDouble()));
    if (std::exchange(m_listening, false))
        Q_EMIT listeningChanged(false);
    Q_EMIT lost();
}

} // namespace foyer
