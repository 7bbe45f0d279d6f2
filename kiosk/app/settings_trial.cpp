// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/settings_trial.h"

#include "kiosk/core/settings.h"

namespace foyer {

SettingsTrial::SettingsTrial(KioskParts &parts, ConsoleSettingsFile &file, Kiosk kiosk,
                             QObject *parent)
    : QObject(parent), m_parts(parts), m_file(file), m_kiosk(std::move(kiosk))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(m_kiosk.patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        const auto why = m_drawn ? QStringLiteral("The kiosk did not reach its desk with them.")
                                 : QStringLiteral("The screen did not draw with them.");
        (void)m_file.takeBack(why);
        restartAtRest();
    });
    if (!parts.desk)
        return;
    connect(parts.desk, &Desk::reachableChanged, this, [this](bool reachable) {
        if (reachable)
            ask();
    });
    connect(parts.desk, &Desk::command, this, [this](const Command &command) {
        if (command.kind == Command::Kind::SettingsChanged)
            ask();
    });
}

void SettingsTrial::begin()
{
    if (m_file.onTrial())
        m_patience.start();
    if (m_parts.desk)
        ask();
}

void SettingsTrial::drawn()
{
    if (!std::exchange(m_drawn, true))
        judge();
}

QCoro::Task<> SettingsTrial::ask()
{
    if (std::exchange(m_asking, true))
        co_return;
    const auto state = m_file.state();
    const QUuid known = state ? state->id : QUuid();
    const auto settings = co_await m_parts.desk->settings(known);
    m_asking = false;
    if (!settings)
        co_return; // asked again when the desk is there
    m_reached = true;
    judge();
    if (!settings->id.isNull() && settings->id != known)
        consider(*settings);
}

void SettingsTrial::consider(const ConsoleSettings &settings)
{
    const auto checked = tryKioskSettings(m_kiosk.settingsFile, settings.toml.toUtf8());
    const auto done = checked ? m_file.tryOut(settings)
                              : m_file.refuse(settings.id, checked.error().first().text());
    if (!done)
        return; // a disk that takes nothing: asked again at the next word of the desk
    Q_EMIT told();
    if (checked)
        restartAtRest();
}

void SettingsTrial::judge()
{
    if (!m_drawn || !m_reached || !m_patience.isActive())
        return;
    if (m_file.keep()) {
        m_patience.stop();
        Q_EMIT told();
    }
}

void SettingsTrial::restartAtRest()
{
    m_restart = true;
    rest();
}

void SettingsTrial::rest()
{
    if (m_restart && m_kiosk.atRest()) {
        m_restart = false;
        Q_EMIT restartWanted();
    }
}

} // namespace foyer
