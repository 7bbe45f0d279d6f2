// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/kiosk_settings.h"

#include "kiosk/desk/kiosks.h"
#include "kiosk/link/messages.h"

namespace foyer {

using namespace Qt::StringLiterals;

Result<ConsoleSettings> settingsFor(DeskState &state, const QUuid &device, const QUuid &known)
{
    const auto written = state.store.devices().settings(device);
    if (!written)
        return std::unexpected(written.error());
    if (!*written || (*written)->id == known)
        return ConsoleSettings{};
    return ConsoleSettings{(*written)->id, (*written)->toml};
}

Result<> writeSettings(DeskState &state, const QUuid &device, const QString &toml,
                       const QString &staff)
{
    if (toml.toUtf8().size() > maxSettingsText)
        return fail(ErrorKind::BadInput, u"These settings are too long."_s);
    const auto kiosk = kioskInService(state, device);
    if (!kiosk)
        return std::unexpected(kiosk.error());
    const auto kept = state.store.transaction([&]() -> Result<> {
        if (auto saved = state.store.devices().saveSettings({.device = device,
                                                             .id = QUuid::createUuid(),
                                                             .toml = toml,
                                                             .staff = staff,
                                                             .at = state.now()});
            !saved)
            return saved;
        auto entry = state.entry(AuditEvent::SettingsWritten, {}, device);
        entry.staff = staff;
        return state.store.audit().append(entry);
    });
    if (!kept)
        return kept;
    Command command;
    command.kind = Command::Kind::SettingsChanged;
    Q_EMIT state.news.command(device, command);
    Q_EMIT state.news.changed(Topic::Devices);
    return {};
}

Result<KioskSettingsView> settingsView(DeskState &state, const QUuid &device)
{
    const auto kiosk = state.store.devices().find(device);
    if (!kiosk)
        return std::unexpected(kiosk.error());
    if (!*kiosk)
        return fail(ErrorKind::NotFound, u"There is no such kiosk."_s);
    const auto written = state.store.devices().settings(device);
    if (!written)
        return std::unexpected(written.error());
    KioskSettingsView view{.device = device, .name = (*kiosk)->name};
    if (!*written)
        return view;
    view.toml = (*written)->toml;
    view.at = (*written)->at;
    if (const auto who = state.store.staff().find((*written)->staff); who && *who)
        view.staff = (*who)->name;
    // What the kiosk last said may still be of the text before.
    const auto health = fromJson<KioskHealth>((*kiosk)->health);
    if (health && health->settings && health->settings->id == (*written)->id)
        view.state = health->settings;
    return view;
}

} // namespace foyer
