// SPDX-License-Identifier: GPL-3.0-or-later
// One database connection: prepared statements, transactions, errors as values. The only place that
// knows Qt SQL.
#pragma once

#include "kiosk/core/result.h"

#include <QDateTime>
#include <QList>
#include <QUuid>
#include <QVariant>
#include <functional>
#include <memory>

namespace foyer::store {

// One row, by position of the columns asked for.
using Row = QVariantList;

class Connection {
public:
    // A SQLite file; readOnly never writes to it, nor makes it.
    enum class Access { ReadWrite, ReadOnly };
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &file,
                                                                  Access access);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] Result<QList<Row>> rows(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] Result<std::optional<Row>> row(const QString &sql,
                                                 const QVariantList &values = {});
    [[nodiscard]] Result<int> run(const QString &sql,
                                  const QVariantList &values = {}); // rows changed
    // Without preparing: for pragmas and migrations.
    [[nodiscard]] Result<> execute(const QString &sql);
    [[nodiscard]] Result<> transaction(const std::function<Result<>()> &work);

private:
    struct Parts;
    explicit Connection(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

// Times are milliseconds since 1970 UTC, null for none; ids are text without braces.
[[nodiscard]] QVariant toSql(const QDateTime &time);
[[nodiscard]] QVariant toSql(const QUuid &id);
[[nodiscard]] QDateTime timeFrom(const QVariant &value);
[[nodiscard]] QUuid idFrom(const QVariant &value);

} // namespace foyer::store
