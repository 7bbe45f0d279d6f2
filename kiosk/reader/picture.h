// SPDX-License-Identifier: GPL-3.0-or-later
// How large a picture says it is, read from its header before anything is unpacked.
#pragma once

#include "kiosk/core/result.h"

#include <QByteArray>
#include <QSize>

namespace foyer {

// Errors: BadInput, with a sentence for staff, when it is no JPEG or PNG, has no size, is larger
// than maxPictureBytes or would unpack to more than maxPicturePixels.
[[nodiscard]] Result<QSize> pictureSize(const QByteArray &bytes);

// A frame of the preview: binary PGM (Netpbm's "P5") of one byte a pixel, in its plainest spelling,
// "P5\n640 360\n255\n" and the pixels.
inline constexpr int maxGreyFrameSide = 1280;

struct GreyFrame {
    QSize size;
    qsizetype pixels = 0; // where they begin; width * height bytes up to the end
};

[[nodiscard]] bool isGreyFrame(const QByteArray &bytes);
// Errors: BadInput when it is not spelled like that, is empty, larger than maxGreyFrameSide either
// way, or has not exactly the pixels it promises.
[[nodiscard]] Result<GreyFrame> greyFrame(const QByteArray &bytes);
// The same written: size.width() * size.height() bytes, row by row.
[[nodiscard]] QByteArray greyFrameOf(QSize size, const QByteArray &pixels);

} // namespace foyer
