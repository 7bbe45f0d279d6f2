// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/io/v4l2_device.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <linux/videodev2.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>
#include <vector>

namespace foyer {

namespace {

constexpr quint32 bufferCount = 4;
constexpr quint32 mostFormats = 32;
constexpr quint32 mostSizes = 64;
constexpr qsizetype mostModes = 64;
constexpr quint32 mostIntervals = 32;
constexpr qint64 mostPixels = 24'000'000;
constexpr quint32 mostBufferBytes = 64u << 20;
constexpr int leastWidth = 160;
constexpr int leastHeight = 120;
constexpr int wantedRate = 15;

// Interrupted calls are repeated, a few times only: a device may not keep us here.
bool call(int descriptor, unsigned long request, void *argument)
{
    for (int tries = 0; tries < 8; ++tries) {
        if (::ioctl(descriptor, request, argument) == 0)
            return true;
        if (errno != EINTR)
            return false;
    }
    return false;
}

std::optional<PixelFormat> formatOf(quint32 fourcc)
{
    if (fourcc == V4L2_PIX_FMT_MJPEG || fourcc == V4L2_PIX_FMT_JPEG)
        return PixelFormat::Mjpeg;
    if (fourcc == V4L2_PIX_FMT_YUYV)
        return PixelFormat::Yuyv;
    return std::nullopt;
}

bool bearable(qint64 width, qint64 height)
{
    return width >= leastWidth && height >= leastHeight && width <= 32'768 && height <= 32'768 &&
           width * height <= mostPixels;
}

int rateOf(int descriptor, quint32 fourcc, quint32 width, quint32 height)
{
    int best = 0;
    for (quint32 i = 0; i < mostIntervals; ++i) {
        v4l2_frmivalenum interval{};
        interval.index = i;
        interval.pixel_format = fourcc;
        interval.width = width;
        interval.height = height;
        if (!call(descriptor, VIDIOC_ENUM_FRAMEINTERVALS, &interval))
            break;
        const v4l2_fract shortest =
            interval.type == V4L2_FRMIVAL_TYPE_DISCRETE ? interval.discrete : interval.stepwise.min;
        if (shortest.numerator > 0)
            best = std::max(best, int(std::min(shortest.denominator / shortest.numerator, 1'000u)));
        if (interval.type != V4L2_FRMIVAL_TYPE_DISCRETE)
            break;
    }
    return best;
}

std::unexpected<Error> gone(const QString &where = {})
{
    return fail(ErrorKind::NotFound,
                QStringLiteral("The camera is not connected. Check that its cable is plugged in."),
                where);
}

std::unexpected<Error> broken(const char *where)
{
    return fail(ErrorKind::Unreachable,
                QStringLiteral("The camera does not work as it should. Unplug it and plug it in "
                               "again."),
                QString::fromLatin1(where));
}

// A range of sizes is answered with its largest and one near 1280x720.
QList<QPair<quint32, quint32>> sizesOf(int descriptor, quint32 fourcc)
{
    QList<QPair<quint32, quint32>> sizes;
    for (quint32 i = 0; i < mostSizes; ++i) {
        v4l2_frmsizeenum size{};
        size.index = i;
        size.pixel_format = fourcc;
        if (!call(descriptor, VIDIOC_ENUM_FRAMESIZES, &size))
            break;
        if (size.type == V4L2_FRMSIZE_TYPE_DISCRETE) {
            sizes.append({size.discrete.width, size.discrete.height});
            continue;
        }
        sizes.append({size.stepwise.max_width, size.stepwise.max_height});
        if (size.stepwise.max_width >= 1280 && size.stepwise.max_height >= 720)
            sizes.append({1280, 720});
        break;
    }
    return sizes;
}

} // namespace

// Page by page ours, or mapped from the driver.
struct V4l2Device::Buffer {
    void *start = nullptr;
    std::size_t length = 0;
    bool mapped = false;

    Buffer(void *at, std::size_t bytes, bool isMapped) : start(at), length(bytes), mapped(isMapped)
    {
    }
    Buffer(Buffer &&other) noexcept
        : start(std::exchange(other.start, nullptr)), length(other.length), mapped(other.mapped)
    {
    }
    Buffer(const Buffer &) = delete;
    Buffer &operator=(const Buffer &) = delete;
    Buffer &operator=(Buffer &&) = delete;
    ~Buffer()
    {
        if (start && mapped)
            ::munmap(start, length);
        else
            std::free(start);
    }
};

V4l2Device::V4l2Device(int descriptor) : m_descriptor(descriptor) {}

V4l2Device::~V4l2Device()
{
    stop();
    ::close(m_descriptor);
}

Result<std::unique_ptr<V4l2Device>> V4l2Device::open(const QString &node)
{
    const int descriptor =
        ::open(node.toLocal8Bit().constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0) {
        const int why = errno;
        if (why == EACCES || why == EPERM)
            return fail(ErrorKind::Unreachable,
                        QStringLiteral("The kiosk may not use the camera. Check its udev rule."),
                        node);
        if (why == EBUSY)
            return fail(ErrorKind::Unreachable,
                        QStringLiteral("Another program uses the camera. Close it."), node);
        return gone(node);
    }
    std::unique_ptr<V4l2Device> device(new V4l2Device(descriptor));
    v4l2_capability is{};
    const auto can = [&is](quint32 what) {
        const quint32 caps =
            is.capabilities & V4L2_CAP_DEVICE_CAPS ? is.device_caps : is.capabilities;
        return (caps & what) != 0;
    };
    if (!call(descriptor, VIDIOC_QUERYCAP, &is) || !can(V4L2_CAP_VIDEO_CAPTURE) ||
        !can(V4L2_CAP_STREAMING))
        return fail(ErrorKind::NotFound, QStringLiteral("This device is not a camera."), node);
    const auto *card = reinterpret_cast<const char *>(is.card);
    device->m_name = QString::fromUtf8(card, qsizetype(qstrnlen(card, sizeof is.card)));
    for (QChar &c : device->m_name)
        if (!c.isPrint())
            c = u' ';
    device->m_name = device->m_name.simplified();
    return device;
}

QList<VideoMode> V4l2Device::modes() const
{
    QList<VideoMode> found;
    for (quint32 i = 0; i < mostFormats; ++i) {
        v4l2_fmtdesc description{};
        description.index = i;
        description.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
        if (!call(m_descriptor, VIDIOC_ENUM_FMT, &description))
            break;
        const auto format = formatOf(description.pixelformat);
        if (!format)
            continue;
        for (const auto &[width, height] : sizesOf(m_descriptor, description.pixelformat)) {
            if (!bearable(width, height) || found.size() >= mostModes)
                continue;
            found.append({*format, int(width), int(height),
                          rateOf(m_descriptor, description.pixelformat, width, height)});
        }
    }
    return found;
}

void V4l2Device::setAutomatic()
{
    const auto set = [this](quint32 id, qint32 wanted) {
        v4l2_queryctrl control{};
        control.id = id;
        if (!call(m_descriptor, VIDIOC_QUERYCTRL, &control) ||
            (control.flags & V4L2_CTRL_FLAG_DISABLED) || wanted < control.minimum ||
            wanted > control.maximum)
            return false;
        v4l2_control value{id, wanted};
        return call(m_descriptor, VIDIOC_S_CTRL, &value);
    };
    set(V4L2_CID_FOCUS_AUTO, 1);
    // UVC cameras know "aperture priority"; few know fully automatic.
    if (!set(V4L2_CID_EXPOSURE_AUTO, V4L2_EXPOSURE_APERTURE_PRIORITY))
        set(V4L2_CID_EXPOSURE_AUTO, V4L2_EXPOSURE_AUTO);
    // A steady rate would keep the picture dark in poor light.
    set(V4L2_CID_EXPOSURE_AUTO_PRIORITY, 1);
}

Result<VideoFormat> V4l2Device::start(const VideoMode &mode)
{
    stop();
    v4l2_format format{};
    format.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    auto &pix = format.fmt.pix;
    pix.width = quint32(mode.width);
    pix.height = quint32(mode.height);
    pix.pixelformat = mode.format == PixelFormat::Yuyv ? V4L2_PIX_FMT_YUYV : V4L2_PIX_FMT_MJPEG;
    pix.field = V4L2_FIELD_NONE;
    if (!call(m_descriptor, VIDIOC_S_FMT, &format))
        return broken("S_FMT");
    const auto agreed = formatOf(pix.pixelformat);
    if (!agreed || !bearable(pix.width, pix.height))
        return broken("format");
    const quint32 stride = std::max(pix.bytesperline, pix.width * 2);
    const quint64 raw = *agreed == PixelFormat::Yuyv ? quint64(stride) * pix.height : 0;
    const quint64 bytes = std::max<quint64>({pix.sizeimage, raw, 64 * 1024});
    if (stride > 4 * pix.width || bytes > mostBufferBytes ||
        (*agreed == PixelFormat::Yuyv && pix.width % 2 != 0))
        return broken("sizes");
    m_format = {{*agreed, int(pix.width), int(pix.height), mode.rate}, int(stride)};

    v4l2_streamparm rate{};
    rate.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    rate.parm.capture.timeperframe = {1, wantedRate};
    call(m_descriptor, VIDIOC_S_PARM, &rate); // a faster camera is thinned out by who draws it

    // Memory of ours first: its lengths need not be believed, nothing stays mapped when the camera
    // is pulled, and a test can play such a camera. UVC knows both.
    if (!lendOwn(quint32(bytes)) && !lendMapped()) {
        stop();
        return broken("buffers");
    }
    int type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    if (!call(m_descriptor, VIDIOC_STREAMON, &type)) {
        stop();
        return broken("STREAMON");
    }
    m_streaming = true;
    return m_format;
}

bool V4l2Device::request(quint32 count)
{
    v4l2_requestbuffers request{};
    request.count = count;
    request.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    request.memory = m_memory;
    return call(m_descriptor, VIDIOC_REQBUFS, &request) && request.count >= std::min(count, 2u);
}

bool V4l2Device::lendOwn(quint32 bytes)
{
    m_memory = V4L2_MEMORY_USERPTR;
    if (!request(bufferCount))
        return false;
    constexpr std::size_t page = 4096;
    const std::size_t rounded = (bytes + page - 1) / page * page;
    for (quint32 i = 0; i < bufferCount; ++i) {
        void *memory = std::aligned_alloc(page, rounded);
        if (!memory)
            return false;
        m_buffers.emplace_back(memory, rounded, false);
        if (!queue(i)) {
            (void)request(0);
            m_buffers.clear();
            return false;
        }
    }
    return true;
}

bool V4l2Device::lendMapped()
{
    m_memory = V4L2_MEMORY_MMAP;
    if (!request(bufferCount))
        return false;
    for (quint32 i = 0; i < bufferCount; ++i) {
        v4l2_buffer buffer{};
        buffer.index = i;
        buffer.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
        buffer.memory = m_memory;
        // Fewer than asked for is its right, from two on.
        if (!call(m_descriptor, VIDIOC_QUERYBUF, &buffer))
            break;
        if (buffer.length == 0 || buffer.length > mostBufferBytes)
            return false;
        void *memory = ::mmap(nullptr, buffer.length, PROT_READ | PROT_WRITE, MAP_SHARED,
                              m_descriptor, buffer.m.offset);
        if (memory == MAP_FAILED)
            return false;
        m_buffers.emplace_back(memory, buffer.length, true);
        if (!queue(i))
            return false;
    }
    return m_buffers.size() >= 2;
}

bool V4l2Device::queue(quint32 index)
{
    v4l2_buffer buffer{};
    buffer.index = index;
    buffer.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    buffer.memory = m_memory;
    if (m_memory == V4L2_MEMORY_USERPTR) {
        buffer.m.userptr = reinterpret_cast<unsigned long>(m_buffers[index].start);
        buffer.length = quint32(m_buffers[index].length);
    }
    return call(m_descriptor, VIDIOC_QBUF, &buffer);
}

void V4l2Device::stop()
{
    int type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    if (m_streaming)
        call(m_descriptor, VIDIOC_STREAMOFF, &type);
    m_streaming = false;
    if (m_buffers.empty())
        return;
    // Unmapped or freed first: a driver keeps mapped memory until then, and pins lent pages itself.
    if (m_memory == V4L2_MEMORY_MMAP)
        m_buffers.clear();
    (void)request(0);
    m_buffers.clear();
}

Result<std::optional<VideoFrame>> V4l2Device::take()
{
    v4l2_buffer buffer{};
    buffer.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    buffer.memory = m_memory;
    if (!m_streaming)
        return broken("not started");
    if (!call(m_descriptor, VIDIOC_DQBUF, &buffer)) {
        if (errno == EAGAIN)
            return std::optional<VideoFrame>();
        if (errno == ENODEV)
            return gone();
        return broken("DQBUF");
    }
    if (buffer.index >= m_buffers.size())
        return broken("index");
    const Buffer &filled = m_buffers[buffer.index];
    VideoFrame frame{m_format, {}};
    // More than was lent, nothing at all, or marked as broken: an empty frame, which nobody shows.
    if (buffer.bytesused <= filled.length && !(buffer.flags & V4L2_BUF_FLAG_ERROR))
        frame.bytes = QByteArray(static_cast<const char *>(filled.start), buffer.bytesused);
    if (!queue(buffer.index))
        return errno == ENODEV ? gone() : broken("QBUF");
    return frame;
}

} // namespace foyer
