// SPDX-License-Identifier: GPL-3.0-or-later
// A JPEG without what cameras write beside the pixels (place, device, time, thumbnails). ITU-T
// T.81, annex B.
#pragma once

#include "kiosk/core/result.h"

#include <QByteArray>
#include <QSize>

namespace foyer {

inline constexpr qsizetype maxCardImageBytes = 2 * 1024 * 1024;

// BadInput: longer than maxCardImageBytes, or not a whole JPEG.
[[nodiscard]] Result<QByteArray> withoutMetadata(const QByteArray &jpeg);

// Width and height as its frame header says; empty when it is not a JPEG.
[[nodiscard]] QSize jpegSize(const QByteArray &jpeg);

} // namespace foyer
