// SPDX-License-Identifier: GPL-3.0-or-later
// A video capture node of the kernel (V4L2): the only code with its descriptor. Calls answer at
// once, but the kernel may take its time to talk to the camera: for a worker thread. What the
// device says is checked here: sizes, counts and lengths are bounded, and none is believed.
#pragma once

#include "kiosk/core/result.h"

#include <QByteArray>
#include <QList>
#include <memory>
#include <optional>
#include <vector>

namespace foyer {

enum class PixelFormat { Mjpeg, Yuyv };

struct VideoMode {
    PixelFormat format = PixelFormat::Mjpeg;
    int width = 0;
    int height = 0;
    int rate = 0; // frames a second at most; 0: the device does not say
    bool operator==(const VideoMode &) const = default;
};

// What the device agreed to. stride: bytes a line of Yuyv.
struct VideoFormat {
    VideoMode mode;
    int stride = 0;
};

// One filled buffer: bounded by what was lent to the device.
struct VideoFrame {
    VideoFormat format;
    QByteArray bytes;
};

class V4l2Device {
public:
    // NotFound: no such node, or no camera. Unreachable: there, but not to be opened now.
    [[nodiscard]] static Result<std::unique_ptr<V4l2Device>> open(const QString &node);
    ~V4l2Device();
    V4l2Device(const V4l2Device &) = delete;
    V4l2Device &operator=(const V4l2Device &) = delete;

    [[nodiscard]] QString name() const { return m_name; }
    // MJPEG and YUYV only, at most 64, each between 160x120 and 24 megapixels.
    [[nodiscard]] QList<VideoMode> modes() const;
    // Continuous focus and exposure, where the camera has them.
    void setAutomatic();
    [[nodiscard]] Result<VideoFormat> start(const VideoMode &mode);
    void stop();
    // The next picture; nothing when there is none yet. An error: the camera is gone or has failed.
    [[nodiscard]] Result<std::optional<VideoFrame>> take();

private:
    struct Buffer;
    explicit V4l2Device(int descriptor);
    [[nodiscard]] bool lendOwn(quint32 bytes);
    [[nodiscard]] bool lendMapped();
    [[nodiscard]] bool queue(quint32 index);
    [[nodiscard]] bool request(quint32 count);

    int m_descriptor;
    QString m_name;
    VideoFormat m_format;
    quint32 m_memory = 0; // of the buffers lent now
    bool m_streaming = false;
    std::vector<Buffer> m_buffers;
};

} // namespace foyer
