// SPDX-License-Identifier: GPL-3.0-or-later
// One picture from a file: bounded before it is decoded, and as a frame for the preview.
#pragma once

#include "kiosk/core/devices.h"

#include <QImage>

namespace foyer {

struct Picture {
    QByteArray encoded; // as in the file, JPEG or PNG
    QImage preview;     // Format_RGB32, at most 1280 wide and high
};

// Not decoded: only that it is a JPEG or PNG of a bearable size. For a still, which another program
// reads.
[[nodiscard]] Result<QByteArray> readEncoded(const QString &path);

// BadInput: not a JPEG or PNG, over 16 MB, over 50 megapixels, or torn.
[[nodiscard]] Result<Picture> readPicture(const QString &path);
[[nodiscard]] Result<Picture> decodePicture(QByteArray encoded, const QString &where);

[[nodiscard]] Frame frameOf(const QImage &image);

} // namespace foyer
