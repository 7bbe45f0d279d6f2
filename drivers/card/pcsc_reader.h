// SPDX-License-Identifier: GPL-3.0-or-later
// A chip card reader of the card service (PC/SC), the German and the Taiwanese health card.
#pragma once

#include "drivers/card/pcsc_worker.h"
#include "kiosk/core/clock.h"

#include <QTimer>

namespace foyer {

class PcscReader final : public CardReader {
    Q_OBJECT
public:
    // wanted: part of the reader's name; empty: any reader.
    PcscReader(const QString &wanted, const Clock &clock);

    [[nodiscard]] DeviceHealth health() const override;
    void tick(); // its own timer calls it every second

private:
    void hear(const PcscWord &word);
    void miss(const QString &why);

    const Clock &m_clock;
    QString m_wanted;
    bool m_service = true;
    bool m_looked = false; // the service has answered once
    QStringList m_fitting;
    QStringList m_all;
    QString m_leftIn;  // the reader in which a card was found
    QString m_current; // the reader of the newest card
    int m_card = 0;
    bool m_reading = false;
    bool m_held = false; // the thread does not come back from service or card
    qint64 m_beganMs = 0;
    qint64 m_turns = -1;
    qint64 m_turnedMs = 0;
    QTimer m_timer;
    PcscWorker m_worker; // last: it tells nothing any more when the others go
};

} // namespace foyer
