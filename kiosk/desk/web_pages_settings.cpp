// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of one kiosk: what an administrator wrote, and what the kiosk made of it.
#include "kiosk/desk/web_pages.h"
#include "kiosk/desk/web_parts.h"

namespace foyer::web {

namespace {

Html outcome(const Viewer &viewer, const KioskSettingsView &view)
{
    if (!view.at.isValid())
        return html(
            R"(<p class="lead">{}</p>)",
            QStringLiteral(
                "Nothing was changed from here. This kiosk runs on the settings on its own disk."));
    const Html who =
        html(R"(<p class="lead">{}</p>)",
             facts({view.staff.isEmpty() ? QString() : QStringLiteral("Written by ") + view.staff,
                    ago(view.at, viewer.now)}));
    if (!view.state)
        return html(R"(<p class="state">{} {}</p>{})", chip(Tone::Plain, QStringLiteral("Waiting")),
                    QStringLiteral("The kiosk has not taken them yet."), who);
    switch (view.state->outcome) {
    case SettingsState::Outcome::OnTrial:
        return html(
            R"(<p class="state">{} {}</p>{})", chip(Tone::Plain, QStringLiteral("On trial")),
            QStringLiteral("The kiosk starts anew with them once nobody is at its screen."), who);
    case SettingsState::Outcome::InUse:
        return html(R"(<p class="state">{} {}</p>{})", chip(Tone::Good, QStringLiteral("In use")),
                    QStringLiteral("The kiosk runs with them."), who);
    case SettingsState::Outcome::Refused:
        return html(R"(<p class="state">{} {}</p><p class="refused">{}</p>{})",
                    chip(Tone::Trouble, QStringLiteral("Refused")),
                    QStringLiteral("Nothing was changed. The kiosk says:"), view.state->sentence,
                    who);
    case SettingsState::Outcome::TakenBack:
        break;
    }
    return html(R"(<p class="state">{} {}</p><p class="refused">{}</p>{})",
                chip(Tone::Attention, QStringLiteral("Taken back")),
                QStringLiteral("The kiosk runs with the settings it had before."),
                view.state->sentence, who);
}

} // namespace

Html settingsContent(const Viewer &viewer, const KioskSettingsView &view)
{
    const Html form = html(
        R"(<label for="toml">Settings of this kiosk, as TOML. They win over its own, key by key; without any, its own count again.</label>
<textarea id="toml" name="toml" rows="12" spellcheck="false" autocapitalize="off">{}</textarea>
<p class="hint">The kiosk checks them before anything changes, starts anew once nobody is at its screen, and takes them back when
it does not draw and reach this desk within three minutes. Where its data lie and how it reaches its desk cannot be set from here.</p>
<button class="primary">Try these settings</button>)",
        view.toml);
    return html(
        R"(<p class="back"><a href="/devices">Kiosks</a></p>
<div class="head"><h1>Settings of {}</h1></div>
<div data-live="list">{}</div><div class="settings">{}</div>)",
        view.name, outcome(viewer, view),
        postForm(
            QStringLiteral("/devices/%1/settings").arg(view.device.toString(QUuid::WithoutBraces)),
            viewer.csrf, form));
}

} // namespace foyer::web
