// SPDX-License-Identifier: GPL-3.0-or-later
// Settings from the console: fetched when they change, checked before they are used, tried when
// nobody is at the screen, and kept only once the kiosk has drawn and reached its desk with them.
#pragma once

#include "kiosk/app/kiosk_parts.h"
#include "kiosk/link/console_settings.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace foyer {

class SettingsTrial : public QObject {
    Q_OBJECT
public:
    struct Kiosk {
        QString settingsFile;
        std::function<bool()> atRest; // nobody is in a visit or at the staff pages
        std::chrono::milliseconds patience = std::chrono::minutes(3);
    };

    SettingsTrial(KioskParts &parts, ConsoleSettingsFile &file, Kiosk kiosk,
                  QObject *parent = nullptr);

    void begin(); // once the kiosk runs
    void drawn(); // a picture reached the display
    void rest();  // something changed: perhaps nobody is there now

Q_SIGNALS:
    void told();          // there is something new to tell the desk
    void restartWanted(); // with the settings that are valid then

private:
    QCoro::Task<> ask();
    void consider(const ConsoleSettings &settings);
    void judge();
    void restartAtRest();

    KioskParts &m_parts;
    ConsoleSettingsFile &m_file;
    Kiosk m_kiosk;
    QTimer m_patience;
    bool m_asking = false;
    bool m_drawn = false;
    bool m_reached = false;
    bool m_restart = false;
};

} // namespace foyer
