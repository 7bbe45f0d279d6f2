// SPDX-License-Identifier: GPL-3.0-or-later
// The 8-bit code pages of receipt printers, both ways. The only home of iconv.
#pragma once

#include <QByteArray>
#include <QString>
#include <array>
#include <optional>

namespace foyer {

// The characters of bytes 0x80..0xff; 0 where the page has none.
using CodePageTable = std::array<char16_t, 128>;

// Null for a page the system does not know.
[[nodiscard]] const CodePageTable *codePageTable(const QByteArray &name);

// Nothing when the page cannot say all of it. Control characters can never be said.
[[nodiscard]] std::optional<QByteArray> toCodePage(const QString &text, const QByteArray &name);

} // namespace foyer
