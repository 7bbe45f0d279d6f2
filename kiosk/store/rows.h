// SPDX-License-Identifier: GPL-3.0-or-later
// From rows to records: the small conversions every part needs.
#pragma once

#include "kiosk/core/model.h"
#include "kiosk/store/connection.h"

#include <QJsonObject>
#include <optional>

namespace foyer::store {

[[nodiscard]] QString textOf(const QJsonObject &object);
[[nodiscard]] QJsonObject objectOf(const QVariant &text);
[[nodiscard]] QString textOf(const LocalText &text);
[[nodiscard]] LocalText localTextOf(const QVariant &text);
[[nodiscard]] QString textOf(const QStringList &list);
[[nodiscard]] QStringList listOf(const QVariant &text);

// A statement that changes something, when nobody asks how many rows.
[[nodiscard]] inline Result<> done(Result<int> changed)
{
    if (!changed)
        return std::unexpected(changed.error());
    return {};
}

template <class T>
[[nodiscard]] Result<QList<T>> each(Result<QList<Row>> rows, T (*convert)(const Row &))
{
    if (!rows)
        return std::unexpected(rows.error());
    QList<T> all;
    all.reserve(rows->size());
    for (const Row &row : std::as_const(*rows))
        all.append(convert(row));
    return all;
}

template <class T>
[[nodiscard]] Result<std::optional<T>> one(Result<std::optional<Row>> row,
                                           T (*convert)(const Row &))
{
    if (!row)
        return std::unexpected(row.error());
    return *row ? std::optional<T>(convert(**row)) : std::optional<T>();
}

} // namespace foyer::store
