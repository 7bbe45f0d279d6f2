// SPDX-License-Identifier: GPL-3.0-or-later
// The store contract on Qt SQL. A URI names it: "sqlite:/var/lib/foyer/desk.db". PostgreSQL will be
// another scheme.
#pragma once

#include "kiosk/core/store.h"

#include <memory>

namespace foyer {

// Makes a new one. Conflict: there is one already.
[[nodiscard]] Result<std::unique_ptr<Store>> createStore(const QString &uri);

// Opens one that is there, migrating an older one. Storage: missing, foreign, newer or damaged;
// nothing is changed then.
[[nodiscard]] Result<std::unique_ptr<Store>> openStore(const QString &uri);

// The path behind a sqlite URI. BadInput: another scheme, or a relative path.
[[nodiscard]] Result<QString> storeFile(const QString &uri);

// Whole file, schema and audit trail; tells how many audit records hold.
[[nodiscard]] Result<qint64> verifyStore(const QString &uri);

// A copy of the state of one moment, while the desk runs; extra is kept in it under the given names
// (the desk's keys). The copy is verified before it gets its name. Mode 0600.
[[nodiscard]] Result<> backUpStore(const QString &uri, const QString &target,
                                   const QMap<QString, QByteArray> &extra);

// Puts a verified backup in the place of the store (whose desk is stopped; the old file is kept
// beside it, named .before- restore). Gives back the extra parts. No number that may have been
// given since the backup is given again: on today's day every queue goes on above floor.
[[nodiscard]] Result<QMap<QString, QByteArray>>
restoreStore(const QString &backup, const QString &uri, const QDateTime &now);

} // namespace foyer
