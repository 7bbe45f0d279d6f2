// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as a settings file: refused with sentences, or taken; never anything else.
#include "kiosk/core/settings.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const foyer::SettingsText text{
        QStringLiteral("fuzz.toml"),
        QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size))};
    if (const auto kiosk = foyer::parseKioskSettings({text, text}, text.file);
        !kiosk && kiosk.error().isEmpty())
        std::abort(); // refused without a reason
    if (const auto desk = foyer::parseDeskSettings(text); !desk && desk.error().isEmpty())
        std::abort();
    return 0;
}
