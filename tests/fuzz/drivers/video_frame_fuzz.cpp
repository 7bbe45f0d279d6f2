// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a camera puts in a buffer: it is refused, or it becomes a picture of the size agreed.
// Five bytes of size, stride and format first.
#include "drivers/camera/exposure.h"
#include "drivers/camera/picture.h"
#include "drivers/camera/video_frame.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace foyer;
    if (size < 5)
        return 0;
    VideoFrame frame{
        .format = {.mode = {.format = data[0] & 1 ? PixelFormat::Mjpeg : PixelFormat::Yuyv,
                            .width = data[1] * 8,
                            .height = data[2] * 8},
                   .stride = data[3] * 16 + data[4]},
        .bytes = QByteArray(reinterpret_cast<const char *>(data) + 5, qsizetype(size) - 5)};
    const QImage preview = previewOf(frame);
    if (!preview.isNull()) {
        if (preview.width() > 1280 || preview.height() > 1280)
            std::abort();
        (void)judge(frameOf(preview));
    }
    const auto still = stillOf(frame);
    if (still && (still->encoded.isEmpty() || still->encoded.size() > maxPictureBytes))
        std::abort();
    if (still && frame.format.mode.format == PixelFormat::Mjpeg &&
        !still->encoded.endsWith("\xff\xd9"))
        std::abort();
    return 0;
}
