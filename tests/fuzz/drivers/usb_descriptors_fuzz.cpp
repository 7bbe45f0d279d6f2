// SPDX-License-Identifier: GPL-3.0-or-later
// Fuzz entry: a device's descriptors are refused with a sentence, or lead to endpoints that exist.
#include "drivers/io/usb_path.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray raw(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto interfaces = foyer::parseUsbDescriptors(raw, 1);
    if (!interfaces)
        return interfaces.error().message.isEmpty() ? std::abort(), 1 : 0;
    const auto path = foyer::choosePath(*interfaces);
    if (!path)
        return path.error().message.isEmpty() ? std::abort(), 1 : 0;
    const bool known = std::ranges::any_of(*interfaces, [&](const foyer::UsbInterface &each) {
        return each.number == path->interface && each.alternate == path->alternate;
    });
    if (!known || (path->out & 0x80) != 0 || (path->out & 0x0f) == 0 ||
        (path->in != 0 && (path->in & 0x80) == 0))
        std::abort();
    return 0;
}
