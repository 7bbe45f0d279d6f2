// SPDX-License-Identifier: GPL-3.0-or-later
// A file that is wholly there or not at all, whatever happens: temporary file, fsync, rename, fsync
// of the folder.
#pragma once

#include "kiosk/core/result.h"

#include <QByteArray>
#include <QString>

namespace foyer {

// When this returns, the bytes survive a pulled plug. Mode 0600. Errors: Storage.
[[nodiscard]] Result<> writeDurably(const QString &file, const QByteArray &bytes);
// Gone for good: removed, and the folder synced. A file that is not there is no error.
[[nodiscard]] Result<> removeDurably(const QString &file);
// Within one file system, never over another file. Errors: Storage.
[[nodiscard]] Result<> moveDurably(const QString &file, const QString &target);
// Makes the folder, mode 0700, and everything above it; a new one survives a pulled plug.
[[nodiscard]] Result<> makeFolder(const QString &folder);

} // namespace foyer
