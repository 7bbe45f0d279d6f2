// SPDX-License-Identifier: GPL-3.0-or-later
// One question to the desk and its answer: POST, device token, pin check, limits, and what a
// failure means.
#pragma once

#include "kiosk/core/result.h"
#include "kiosk/link/pin.h"

#include <QCoroTask>
#include <QNetworkAccessManager>
#include <QSet>
#include <QUrl>
#include <memory>

namespace foyer {

// What the desk, or a proxy before it, said.
struct Answer {
    int status = 0;
    QByteArray body;
};

class Exchange {
public:
    Exchange(QUrl desk, QByteArray token, Pins pins);
    ~Exchange();

    // Errors: Unreachable (nothing was sent: no connection, wrong key), TimedOut (sent, but no
    // whole answer came).
    [[nodiscard]] QCoro::Task<Result<Answer>> post(QByteArray path, QByteArray body, int timeoutMs);

    void trustAlso(const QByteArray &pin);
    [[nodiscard]] const Pins &pins() const { return m_pins; }
    void close(); // every open question ends with an error, now

private:
    struct Progress;
    class Finished;
    void watch(QNetworkReply *reply, const std::shared_ptr<Progress> &progress, int timeoutMs);

    QNetworkAccessManager m_network;
    QUrl m_desk;
    QByteArray m_token;
    Pins m_pins;
    QSet<Finished *> m_open;
    bool m_closed = false;
};

// The body of an answer that is one; else the error it stands for. Pure.
[[nodiscard]] Result<QByteArray> bodyOf(const Answer &answer);

// False when no desk was heard: an answer of a proxy whose desk is away counts as none.
[[nodiscard]] bool deskAnswered(const Answer &answer);

} // namespace foyer
