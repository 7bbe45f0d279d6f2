// SPDX-License-Identifier: GPL-3.0-or-later
// The kiosk's end of the command socket: says its token, hears commands, connects again for ever.
#pragma once

#include "kiosk/core/desk.h"
#include "kiosk/link/pin.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QUrl>

class QWebSocket;

namespace foyer {

struct ChannelTimes {
    int retryMinMs = 1000; // doubles up to the largest, with jitter
    int retryMaxMs = 30'000;
    int openMs = 10'000; // from connecting to "listening"
    int pingMs = 15'000; // a socket that misses two is dead
};

class CommandChannel : public QObject {
    Q_OBJECT
public:
    CommandChannel(QUrl url, QString token, Pins pins, ChannelTimes times = {},
                   QObject *parent = nullptr);
    ~CommandChannel() override;

    void start();
    void trustAlso(const QByteArray &pin);
    [[nodiscard]] bool listening() const { return m_listening; }

Q_SIGNALS:
    void command(const foyer::Command &command); // with its age, however long the wire kept it
    void listeningChanged(bool listening);
    void lost(); // a socket broke, or none could be made; tried again by itself

private:
    void open();
    void sayToken();
    void hear(const QByteArray &message);
    void lose();
    void ping();

    QUrl m_url;
    QString m_token;
    Pins m_pins;
    ChannelTimes m_times;
    QWebSocket *m_socket = nullptr;
    QTimer m_retry;
    QTimer m_opening;
    QTimer m_ping;
    QElapsedTimer m_clock;
    qint64 m_provenAt = 0; // what is heard now, the desk sent after this
    int m_failures = 0;
    int m_unanswered = 0;
    bool m_listening = false;
};

// The wait before try number failures + 1; random is 0..1. Pure.
[[nodiscard]] int retryDelay(int failures, int minMs, int maxMs, double random);

} // namespace foyer
