// SPDX-License-Identifier: GPL-3.0-or-later
// The list of sums of an update: what sha256sum made of its other four files.
#pragma once

#include "kiosk/core/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace foyer {

inline constexpr qsizetype maxUpdateText = 64 * 1024; // of the description, the sums, the signature

// SHA-256 by name. BadInput: another line, a name that does not belong to this version, one twice,
// one missing.
[[nodiscard]] Result<QMap<QString, QByteArray>> updateSums(const QByteArray &text,
                                                           const QString &version);

} // namespace foyer
