// SPDX-License-Identifier: GPL-3.0-or-later
// A small gzip file unpacked, never to more than it may be. The home of zlib.
#pragma once

#include "kiosk/core/result.h"

#include <QByteArray>

namespace foyer {

// What stands behind the end of the gzip data is not looked at: files on cards are padded. Errors:
// BadInput for torn or wrong data, and for what unpacks to more than atMost bytes.
struct Unpacked {
    QByteArray bytes;
};
[[nodiscard]] Result<Unpacked> gunzip(const QByteArray &packed, qsizetype atMost);

} // namespace foyer
