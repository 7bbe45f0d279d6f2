// SPDX-License-Identifier: GPL-3.0-or-later
// The home of toml++: parses one bounded text and flattens its tables.
#include "kiosk/core/settings_toml.h"

#define TOML_HEADER_ONLY 1
#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.h>

#include <algorithm>
#include <cmath>

namespace foyer {

namespace {

constexpr qsizetype maxBytes = 256 * 1024;

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

int lineOf(const toml::node &node)
{
    return static_cast<int>(node.source().begin.line);
}

SettingsValue valueOf(const toml::node &node)
{
    if (const auto *flag = node.as_boolean())
        return flag->get();
    if (const auto *whole = node.as_integer())
        return static_cast<qint64>(whole->get());
    if (const auto *number = node.as_floating_point())
        return std::isfinite(number->get()) ? SettingsValue{number->get()} : SettingsValue{};
    if (const auto *text = node.as_string())
        return fromUtf8(text->get());
    if (const auto *array = node.as_array()) {
        QStringList list;
        for (const toml::node &element : *array) {
            if (!element.is_string())
                return {};
            list += fromUtf8(element.as_string()->get());
        }
        return list;
    }
    return {};
}

void flatten(const toml::table &table, const QString &prefix, SettingsEntries &out)
{
    for (const auto &[name, node] : table) {
        const QString key = prefix + fromUtf8(name.str());
        if (const toml::table *inner = node.as_table()) {
            out.tables.insert(key, lineOf(*inner));
            flatten(*inner, key + QLatin1Char('.'), out);
        } else {
            out.entries += {key, static_cast<int>(name.source().begin.line), valueOf(node)};
        }
    }
}

} // namespace

std::expected<SettingsEntries, SettingsError> readToml(const SettingsText &text)
{
    if (text.text.size() > maxBytes)
        return std::unexpected(SettingsError{
            text.file, 0, QStringLiteral("The file is too large to be a settings file."), {}});
    const toml::parse_result parsed = toml::parse(
        std::string_view(text.text.constData(), static_cast<std::size_t>(text.text.size())));
    if (!parsed) {
        const toml::parse_error &error = parsed.error();
        return std::unexpected(SettingsError{
            text.file,
            static_cast<int>(error.source().begin.line),
            QStringLiteral("This is not TOML: %1.").arg(fromUtf8(error.description())),
            {}});
    }
    SettingsEntries out;
    flatten(parsed.table(), {}, out);
    std::stable_sort(out.entries.begin(), out.entries.end(),
                     [](const auto &a, const auto &b) { return a.line < b.line; });
    return out;
}

} // namespace foyer
