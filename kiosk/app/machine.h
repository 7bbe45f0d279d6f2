// SPDX-License-Identifier: GPL-3.0-or-later
// How the machine under this kiosk is, read from the files in which the system tells it. A sensor
// may take its time, so that is done off the screen's thread.
#pragma once

#include "kiosk/core/vitals.h"

#include <QMutex>
#include <memory>

namespace foyer {

struct MachineFiles {
    QString root;       // where "/sys" and the rest start; empty: this machine
    QString rootDevice; // "254:0", the device of the root file system
    QString dataDir;    // whose disk has room, or not
};
[[nodiscard]] MachineFiles thisMachine(const QString &dataDir);
[[nodiscard]] Vitals readVitals(const MachineFiles &files); // may wait for a sensor

// The last reading, and a new one begun: never waits.
class Machine {
public:
    explicit Machine(MachineFiles files);

    void look();
    [[nodiscard]] std::optional<Vitals> seen() const; // none before the first look is through

private:
    struct Seen {
        QMutex mutex;
        std::optional<Vitals> vitals;
        bool looking = false;
    };

    MachineFiles m_files;
    std::shared_ptr<Seen> m_seen = std::make_shared<Seen>(); // a look may outlive who asked for it
};

} // namespace foyer
