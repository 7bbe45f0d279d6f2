// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/key_map.h"

#include <QKeySequence>

#include <array>

namespace foyer {

namespace {

struct Binding {
    KeyRole role;
    const char *name;  // in the settings
    const char *usual; // keys, as Qt names them, with commas between them
    Qt::Key known;     // to the controls
    QString KioskSettings::Keys::*chosen;
};

using Keys = KioskSettings::Keys;

// The one table of keys.
const std::array bindings{
    Binding{KeyRole::Left, "left", "Left", Qt::Key_Left, &Keys::left},
    Binding{KeyRole::Right, "right", "Right", Qt::Key_Right, &Keys::right},
    Binding{KeyRole::Up, "up", "Up", Qt::Key_Up, &Keys::up},
    Binding{KeyRole::Down, "down", "Down", Qt::Key_Down, &Keys::down},
    // The controls must not know these two as Tab: Qt would act on it, and counts what is no
    // control.
    Binding{KeyRole::Next, "next", "Tab", Qt::Key_MediaNext, &Keys::next},
    Binding{KeyRole::Previous, "previous", "Backtab", Qt::Key_MediaPrevious, &Keys::previous},
    Binding{KeyRole::Select, "select", "Return, Enter, Space, Select", Qt::Key_Return,
            &Keys::select},
    Binding{KeyRole::Back, "back", "Esc, Back", Qt::Key_Escape, &Keys::back},
    Binding{KeyRole::Help, "help", "F1, Help", Qt::Key_F1, &Keys::help},
    Binding{KeyRole::Repeat, "repeat", "F2", Qt::Key_F2, &Keys::repeat},
    Binding{KeyRole::Pause, "pause", "F3, Pause, Media Play", Qt::Key_F3, &Keys::pause},
    Binding{KeyRole::Louder, "louder", "Volume Up", Qt::Key_VolumeUp, &Keys::louder},
    Binding{KeyRole::Quieter, "quieter", "Volume Down", Qt::Key_VolumeDown, &Keys::quieter},
    Binding{KeyRole::Faster, "faster", "F5", Qt::Key_F5, &Keys::faster},
    Binding{KeyRole::Slower, "slower", "F4", Qt::Key_F4, &Keys::slower},
};

} // namespace

Result<KeyMap> KeyMap::from(const KioskSettings::Keys &keys)
{
    KeyMap map;
    for (const Binding &binding : bindings) {
        const QString &chosen = keys.*binding.chosen;
        const QString names = chosen.isEmpty() ? QString::fromLatin1(binding.usual) : chosen;
        const QString place = QStringLiteral("keys.") + QLatin1String(binding.name);
        for (const QString &part : names.split(u',', Qt::SkipEmptyParts)) {
            const QString name = part.trimmed();
            const QKeySequence sequence(name);
            const Qt::Key key = sequence.count() == 1 ? sequence[0].key() : Qt::Key_unknown;
            if (key == Qt::Key_unknown || key == Qt::Key(0))
                return fail(ErrorKind::BadInput,
                            QStringLiteral("There is no key named \"%1\". Names are such as Left, "
                                           "Return, Space, Tab, F13, 1, A.")
                                .arg(name),
                            place);
            // What the settings name wins over what another role usually has.
            const auto other = map.m_roles.constFind(key);
            const bool mine = !chosen.isEmpty();
            if (other != map.m_roles.cend() && *other != binding.role) {
                const Binding &first = *std::ranges::find(bindings, *other, &Binding::role);
                const bool theirs = !(keys.*first.chosen).isEmpty();
                if (mine && theirs)
                    return fail(ErrorKind::BadInput,
                                QStringLiteral("The key \"%1\" is named twice, here and under "
                                               "keys.%2.")
                                    .arg(name, QLatin1String(first.name)),
                                place);
                if (!mine)
                    continue;
            }
            map.m_roles.insert(key, binding.role);
        }
    }
    return map;
}

std::optional<KeyRole> KeyMap::roleOf(int key) const
{
    const auto found = m_roles.constFind(key);
    return found == m_roles.cend() ? std::nullopt : std::optional(*found);
}

Qt::Key KeyMap::keyOf(KeyRole role)
{
    return std::ranges::find(bindings, role, &Binding::role)->known;
}

} // namespace foyer
