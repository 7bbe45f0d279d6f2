// SPDX-License-Identifier: GPL-3.0-or-later
// What the devices of this kiosk have done since it was set up: the drivers' counts added up over
// restarts, with the time of each last error, and which worked when it was last looked. It holds
// nothing of a patient.
#pragma once

#include "kiosk/core/clock.h"
#include "kiosk/core/devices.h"

#include <QMap>
#include <QSet>
#include <QTimer>

namespace foyer {

class DeviceLedger : public QObject {
    Q_OBJECT
public:
    // A ledger that cannot be read begins anew; nothing but the counts is lost.
    DeviceLedger(const QString &folder, const Clock &clock);
    ~DeviceLedger() override;

    void follow(Device *device); // until its end or the ledger's
    // The health of a followed device, its tally from all the time; long texts of a lying device
    // cut.
    [[nodiscard]] DeviceHealth health(const Device &device) const;
    void save(); // also each minute while something changes

    // Kinds of followed devices that worked before this start and have not worked since: while
    // there are some, nobody should call this start, or this version of the program, good.
    [[nodiscard]] QStringList awaited() const;
    // Each ten minutes: what does not work now was taken away or broke, and is not awaited. Not at
    // once, because at the end of the program every device goes.
    void look();

Q_SIGNALS:
    void awaitedChanged();

private:
    void note(const Device &device);

    QString m_file;
    const Clock &m_clock;
    QMap<QString, DeviceTally> m_before; // by kind: from before this start
    QMap<QString, DeviceTally> m_now;    // from this start, as last told
    QSet<QString> m_followed;
    QSet<QString> m_ready;
    QSet<QString> m_worked; // when last looked, or since
    QSet<QString> m_awaited;
    QTimer m_later;
    QTimer m_looks;
};

} // namespace foyer
