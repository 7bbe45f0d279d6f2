// SPDX-License-Identifier: GPL-3.0-or-later
// What the devices of this kiosk have done since it was set up: the drivers' counts added up over
// restarts, with the time of each last error. It holds nothing of a patient.
#pragma once

#include "kiosk/core/clock.h"
#include "kiosk/core/devices.h"

#include <QMap>
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

private:
    void note(const Device &device);

    QString m_file;
    const Clock &m_clock;
    QMap<QString, DeviceTally> m_before; // by kind: from before this start
    QMap<QString, DeviceTally> m_now;    // from this start, as last told
    QTimer m_later;
};

} // namespace foyer
