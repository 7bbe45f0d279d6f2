// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures as video cameras send them: checked, and made into what the screen shows and a still is.
// Pure.
#pragma once

#include "drivers/io/v4l2_device.h"
#include "kiosk/core/devices.h"

#include <QImage>

namespace foyer {

// A motion JPEG picture without what lies behind its end, and with the Huffman tables that cameras
// leave out. BadInput: torn, not a JPEG, or of another size than agreed.
[[nodiscard]] Result<Still> wholeJpeg(const QByteArray &bytes, const VideoMode &agreed);

// YUYV of BT.601 as Format_RGB32; null when the bytes do not fill the size.
[[nodiscard]] QImage rgbOf(const QByteArray &yuyv, const VideoFormat &format);

// At most 1280 wide and high; null for a frame that is torn.
[[nodiscard]] QImage previewOf(const VideoFrame &frame);
[[nodiscard]] Result<Still> stillOf(const VideoFrame &frame);

// The mode for the screen: near 1280x720, ten frames a second or more, uncompressed if it has both.
// The mode for a still: the most pixels, compressed if it has both. Nothing when there are no
// modes.
[[nodiscard]] std::optional<VideoMode> previewMode(const QList<VideoMode> &modes);
[[nodiscard]] std::optional<VideoMode> stillMode(const QList<VideoMode> &modes);

} // namespace foyer
