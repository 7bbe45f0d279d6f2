// SPDX-License-Identifier: GPL-3.0-or-later
// Which key means what. Keypads for kiosks (Storm AudioNav, EZ-Access) and boxes for switches type
// as keyboards do, and what each of their keys sends can be chosen; so one table holds the usual
// keys, and the settings may name others. Pure.
#pragma once

#include "kiosk/core/result.h"
#include "kiosk/core/settings.h"

#include <QHash>
#include <optional>

namespace foyer {

enum class KeyRole {
    Left,
    Right,
    Up,
    Down,
    Next,     // in reading order; the first of two switches
    Previous, // in reading order
    Select,   // the second of two switches
    Back,
    Help,
    Repeat, // from here on about speech
    Pause,
    Louder,
    Quieter,
    Faster,
    Slower,
};

class KeyMap {
public:
    // The usual keys, each role's replaced where the settings name some. BadInput: there is no such
    // key, or it has two roles.
    [[nodiscard]] static Result<KeyMap> from(const KioskSettings::Keys &keys);

    [[nodiscard]] std::optional<KeyRole> roleOf(int key) const; // of a Qt::Key
    // The key that the screen's controls know this role by.
    [[nodiscard]] static Qt::Key keyOf(KeyRole role);

private:
    QHash<int, KeyRole> m_roles;
};

[[nodiscard]] constexpr bool isOfSpeech(KeyRole role)
{
    return role >= KeyRole::Repeat;
}

} // namespace foyer
