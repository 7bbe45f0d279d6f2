// SPDX-License-Identifier: GPL-3.0-or-later
// Whether headphones are plugged in, as the sound card's jack switches tell it (evdev
// SW_HEADPHONE_INSERT). Switches may come and go.
#pragma once

#include "drivers/io/attached.h"
#include "drivers/io/descriptor.h"

#include <QSocketNotifier>
#include <map>

namespace foyer {

class HeadphoneSwitch final : public QObject {
    Q_OBJECT
public:
    HeadphoneSwitch();
    ~HeadphoneSwitch() override;
    [[nodiscard]] bool inserted() const { return m_inserted; }
    [[nodiscard]] bool fitted() const { return !m_switches.empty(); }

Q_SIGNALS:
    void changed();

private:
    struct Switch {
        Descriptor descriptor;
        std::unique_ptr<QSocketNotifier> notifier;
    };
    void look();
    void take(const QString &node);
    void read(const QString &node);
    void ask();

    AttachWatch m_watch;
    std::map<QString, Switch> m_switches; // by node
    bool m_inserted = false;
};

} // namespace foyer
