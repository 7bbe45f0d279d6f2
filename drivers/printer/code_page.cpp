// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/printer/code_page.h"

#include <algorithm>
#include <iconv.h>
#include <map>
#include <memory>

namespace foyer {

namespace {

std::unique_ptr<CodePageTable> load(const QByteArray &name)
{
    const iconv_t handle = iconv_open("UTF-16LE", name.constData());
    if (handle == reinterpret_cast<iconv_t>(-1))
        return nullptr;
    const std::unique_ptr<void, void (*)(void *)> owner(handle, [](void *h) { iconv_close(h); });
    auto table = std::make_unique<CodePageTable>();
    for (std::size_t i = 0; i < table->size(); ++i) {
        char byte = char(0x80 + i);
        char *in = &byte;
        std::size_t inLeft = 1;
        std::array<char, 4> utf16{};
        char *out = utf16.data();
        std::size_t outLeft = utf16.size();
        iconv(handle, nullptr, nullptr, nullptr, nullptr);
        const bool known = iconv(handle, &in, &inLeft, &out, &outLeft) != std::size_t(-1);
        (*table)[i] = known && outLeft == 2 ? char16_t(quint8(utf16[0]) | (quint8(utf16[1]) << 8))
                                            : char16_t(0);
    }
    return table;
}

} // namespace

const CodePageTable *codePageTable(const QByteArray &name)
{
    static std::map<QByteArray, std::unique_ptr<CodePageTable>> tables;
    auto known = tables.find(name);
    if (known == tables.end())
        known = tables.emplace(name, load(name)).first;
    return known->second.get();
}

std::optional<QByteArray> toCodePage(const QString &text, const QByteArray &name)
{
    const CodePageTable *table = codePageTable(name);
    if (!table)
        return std::nullopt;
    QByteArray bytes;
    bytes.reserve(text.size());
    for (const QChar character : text) {
        const char16_t code = character.unicode();
        if (code >= 0x20 && code < 0x7f) {
            bytes.append(char(code));
            continue;
        }
        const auto found = code < 0x80 ? table->end() : std::ranges::find(*table, code);
        if (found == table->end())
            return std::nullopt;
        bytes.append(char(0x80 + (found - table->begin())));
    }
    return bytes;
}

} // namespace foyer
