// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps a device's stream open: connects, notices loss, reconnects with growing pauses, for as long
// as it lives.
#pragma once

#include "drivers/io/stream.h"
#include "kiosk/core/clock.h"

namespace foyer {

class Connection : public QObject {
    Q_OBJECT
public:
    enum class State { Connecting, Up, Down };

    Connection(std::unique_ptr<Stream> stream, const Clock &clock);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isUp() const { return m_state == State::Up; }
    [[nodiscard]] Stream &stream() { return *m_stream; }
    [[nodiscard]] const Stream &stream() const { return *m_stream; }

    // Why the last connection or attempt ended; empty: none did.
    [[nodiscard]] const QString &why() const { return m_why; }

    void tick();    // called by the device's own timer
    void restart(); // drops what is unsent and connects anew at once

Q_SIGNALS:
    void up();
    void down(); // also when an attempt to connect failed

private:
    void begin();
    void fallen(const QString &why);

    std::unique_ptr<Stream> m_stream;
    const Clock &m_clock;
    State m_state = State::Down;
    QString m_why;
    qint64 m_since = 0;
    qint64 m_retryAt;
    int m_pauseMs;
};

} // namespace foyer
