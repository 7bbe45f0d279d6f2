// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bed/video_bed.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <sys/uio.h>
#include <linux/videodev2.h>
#include <sys/stat.h>
#include <unistd.h>

// glib's headers use the words that Qt may define; they come last.
#include <umockdev.h>

namespace foyer {

namespace {

constexpr auto usbPath = "/sys/devices/usb1/1-4";
constexpr auto metadata = "/dev/video0";
constexpr auto capture = "/dev/video1";

// The argument of the call, as the kernel sees it; written back by keep().
template <class T>
class Argument {
public:
    explicit Argument(UMockdevIoctlClient *client)
        : m_data(umockdev_ioctl_data_resolve(umockdev_ioctl_client_get_arg(client), 0, sizeof(T),
                                             nullptr))
    {
        if (m_data)
            std::memcpy(&value, m_data->data, sizeof(T));
    }
    ~Argument()
    {
        if (m_data)
            umockdev_ioctl_data_unref(m_data);
    }
    Argument(const Argument &) = delete;
    Argument &operator=(const Argument &) = delete;
    int keep()
    {
        umockdev_ioctl_data_update(m_data, 0, reinterpret_cast<guint8 *>(&value), sizeof(T));
        return 0;
    }
    T value{};

private:
    UMockdevIoctlData *m_data;
};

quint32 fourcc(const VideoSize &size)
{
    return size.compressed ? V4L2_PIX_FMT_MJPEG : V4L2_PIX_FMT_YUYV;
}

QByteArray jpegOf(const QImage &image, bool withTables)
{
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    image.save(&buffer, "JPEG", 88);
    for (qsizetype at = 2; !withTables && at + 4 <= jpeg.size() && quint8(jpeg[at + 1]) != 0xda;) {
        const qsizetype length = 2 + (quint8(jpeg[at + 2]) << 8 | quint8(jpeg[at + 3]));
        if (quint8(jpeg[at + 1]) == 0xc4)
            jpeg.remove(at, length);
        else
            at += length;
    }
    return jpeg;
}

QByteArray yuyvOf(const QImage &scene)
{
    const QImage image = scene.convertToFormat(QImage::Format_RGB32);
    QByteArray bytes;
    bytes.reserve(qsizetype(image.width()) * image.height() * 2);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QRgb p = image.pixel(x, y);
            const int r = qRed(p), g = qGreen(p), b = qBlue(p);
            bytes += char(((66 * r + 129 * g + 25 * b + 128) >> 8) + 16);
            bytes += x % 2 == 0 ? char(((-38 * r - 74 * g + 112 * b + 128) >> 8) + 128)
                                : char(((112 * r - 94 * g - 18 * b + 128) >> 8) + 128);
        }
    return bytes;
}

} // namespace

VideoBed::VideoBed(UMockdevTestbed *testbed, VideoMake make)
    : m_testbed(testbed), m_make(std::move(make)),
      m_handler(static_cast<UMockdevIoctlBase *>(g_object_new(UMOCKDEV_TYPE_IOCTL_BASE, nullptr))),
      m_scene(1920, 1080, QImage::Format_RGB32)
{
    m_scene.fill(Qt::darkCyan);
    g_signal_connect(m_handler, "handle-ioctl", G_CALLBACK(&VideoBed::answer), this);
}

VideoBed::~VideoBed()
{
    if (m_plugged)
        unplug();
    g_signal_handlers_disconnect_by_data(m_handler, this);
    g_object_unref(m_handler);
}

QByteArray VideoBed::file(const char *node) const
{
    gchar *root = umockdev_testbed_get_root_dir(m_testbed);
    const QByteArray path = QByteArray(root) + node;
    g_free(root);
    return path;
}

void VideoBed::plug()
{
    // The node is made here: the testbed makes one only once in its life.
    for (const auto *node : {metadata, capture})
        if (!umockdev_testbed_attach_ioctl(m_testbed, node, m_handler, nullptr) ||
            !QDir().mkpath(QFileInfo(QFile::decodeName(file(node))).path()) ||
            ::mkfifo(file(node).constData(), 0600) != 0)
            qFatal("the invented camera has no node");
    const auto video = [](const QByteArray &name) {
        return QByteArray("P: /devices/usb1/1-4/1-4:1.0/video4linux/") + name +
               "\nE: SUBSYSTEM=video4linux\nE: DEVNAME=/dev/" + name + "\n\n";
    };
    const QByteArray description =
        QByteArray("P: /devices/usb1/1-4\nE: SUBSYSTEM=usb\nE: DEVTYPE=usb_device\nA: idVendor=") +
        m_make.ids.left(4) + "\\n\nA: idProduct=" + m_make.ids.mid(5) +
        "\\n\nA: serial=" + m_make.serial + "\\n\nA: product=" + m_make.name + "\\n\n\n" +
        video("video0") + video("video1");
    {
        const QMutexLocker lock(&m_mutex);
        m_plugged = true;
    }
    if (!umockdev_testbed_add_from_string(m_testbed, description.constData(), nullptr))
        qFatal("the invented camera cannot be made");
}

void VideoBed::unplug()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_plugged = false;
        m_streaming = false;
        m_lent.clear();
    }
    for (const auto *name : {"video1", "video0", ""}) {
        const QByteArray path =
            *name ? QByteArray(usbPath) + "/1-4:1.0/video4linux/" + name : QByteArray(usbPath);
        umockdev_testbed_uevent(m_testbed, path.constData(), "remove");
        umockdev_testbed_remove_device(m_testbed, path.constData());
    }
    for (const auto *node : {metadata, capture}) {
        umockdev_testbed_detach_ioctl(m_testbed, node, nullptr);
        ::unlink(file(node).constData());
    }
}

void VideoBed::show(const QImage &scene, bool withHuffmanTables)
{
    const QMutexLocker lock(&m_mutex);
    m_scene = scene;
    m_tables = withHuffmanTables;
    m_picture = picture();
}

void VideoBed::set(VideoFault fault)
{
    const QMutexLocker lock(&m_mutex);
    m_fault = fault;
    m_picture = picture();
}

int VideoBed::starts() const
{
    const QMutexLocker lock(&m_mutex);
    return m_starts;
}

int VideoBed::taken() const
{
    const QMutexLocker lock(&m_mutex);
    return m_taken;
}

bool VideoBed::streaming() const
{
    const QMutexLocker lock(&m_mutex);
    return m_streaming;
}

void VideoBed::lentBy(qint64 process)
{
    const QMutexLocker lock(&m_mutex);
    m_driver = pid_t(process);
}

VideoSize VideoBed::size() const
{
    const QMutexLocker lock(&m_mutex);
    return m_size;
}

QMap<quint32, qint32> VideoBed::controls() const
{
    const QMutexLocker lock(&m_mutex);
    return m_controls;
}

QByteArray VideoBed::picture() const
{
    QSize size(int(m_size.width), int(m_size.height));
    if (m_fault == VideoFault::OtherSize)
        size = {320, 240};
    const QImage scaled = m_scene.scaled(size);
    QByteArray bytes = m_size.compressed ? jpegOf(scaled, m_tables) : yuyvOf(scaled);
    if (m_fault == VideoFault::Torn)
        bytes.truncate(bytes.size() * 2 / 3);
    return bytes;
}

int VideoBed::fill(v4l2_buffer &buffer)
{
    if (!m_streaming)
        return EINVAL;
    if (m_fault == VideoFault::Silent)
        return EAGAIN;
    if (m_fault != VideoFault::Flood && std::exchange(m_pause, !m_pause))
        return EAGAIN;
    for (qsizetype i = 0; i < m_lent.size(); ++i) {
        Lent &lent = m_lent[i];
        if (!lent.queued)
            continue;
        lent.queued = false;
        ++m_taken;
        const auto bytes = std::min<qsizetype>(lent.length, m_picture.size());
        // Into the driver's memory, as the kernel would.
        iovec from{const_cast<char *>(m_picture.constData()), size_t(bytes)};
        iovec to{reinterpret_cast<void *>(lent.address), size_t(bytes)};
        if (process_vm_writev(m_driver, &from, 1, &to, 1, 0) != ssize_t(bytes))
            return EFAULT;
        buffer.index = m_fault == VideoFault::Misnumbered ? 4'000'000u : quint32(i);
        buffer.bytesused = m_fault == VideoFault::Empty      ? 0
                           : m_fault == VideoFault::Overlong ? lent.length + 4096
                                                             : quint32(bytes);
        buffer.length = lent.length;
        buffer.m.userptr = lent.address;
        buffer.flags = m_fault == VideoFault::Marked ? quint32(V4L2_BUF_FLAG_ERROR) : 0u;
        return 0;
    }
    return EAGAIN;
}

int VideoBed::answer(UMockdevIoctlBase *, UMockdevIoctlClient *client, VideoBed *self)
{
    const int error = self->handle(client);
    umockdev_ioctl_client_complete(client, error == 0 ? 0 : -1, error);
    return TRUE;
}

int VideoBed::handle(UMockdevIoctlClient *client)
{
    const QMutexLocker lock(&m_mutex);
    if (!m_plugged)
        return ENODEV;
    const bool endless = m_fault == VideoFault::Endless;
    const auto count = quint32(m_make.sizes.size());
    switch (umockdev_ioctl_client_get_request(client)) {
    case VIDIOC_QUERYCAP: {
        Argument<v4l2_capability> is(client);
        const bool video = qstrcmp(umockdev_ioctl_client_get_devnode(client), capture) == 0;
        is.value.device_caps =
            (video ? V4L2_CAP_VIDEO_CAPTURE : V4L2_CAP_META_CAPTURE) | V4L2_CAP_STREAMING;
        is.value.capabilities =
            V4L2_CAP_DEVICE_CAPS | V4L2_CAP_VIDEO_CAPTURE | V4L2_CAP_META_CAPTURE;
        // Without its end, where the name is long.
        std::memcpy(is.value.card, m_make.name.constData(),
                    std::min<size_t>(sizeof is.value.card, size_t(m_make.name.size())));
        return is.keep();
    }
    case VIDIOC_ENUM_FMT: {
        Argument<v4l2_fmtdesc> format(client);
        if (format.value.index >= count && !endless)
            return EINVAL;
        format.value.pixelformat = fourcc(m_make.sizes[format.value.index % count]);
        return format.keep();
    }
    case VIDIOC_ENUM_FRAMESIZES: {
        Argument<v4l2_frmsizeenum> size(client);
        quint32 left = size.value.index;
        for (const VideoSize &own : m_make.sizes) {
            if (fourcc(own) != size.value.pixel_format || (left-- > 0 && !endless))
                continue;
            size.value.type = V4L2_FRMSIZE_TYPE_DISCRETE;
            size.value.discrete = {own.width, own.height};
            return size.keep();
        }
        return EINVAL;
    }
    case VIDIOC_ENUM_FRAMEINTERVALS: {
        Argument<v4l2_frmivalenum> interval(client);
        for (const VideoSize &own : m_make.sizes)
            if (own.width == interval.value.width && fourcc(own) == interval.value.pixel_format &&
                (interval.value.index == 0 || endless)) {
                interval.value.type = V4L2_FRMIVAL_TYPE_DISCRETE;
                interval.value.discrete = {endless ? 0u : 1u, own.rate};
                return interval.keep();
            }
        return EINVAL;
    }
    case VIDIOC_S_FMT: {
        Argument<v4l2_format> format(client);
        auto &pix = format.value.fmt.pix;
        for (const VideoSize &own : m_make.sizes)
            if (own.width == pix.width && fourcc(own) == pix.pixelformat)
                m_size = own;
        pix = {};
        pix.width = m_fault == VideoFault::ZeroFormat ? 0 : m_size.width;
        pix.height = m_size.height;
        pix.pixelformat = fourcc(m_size);
        pix.bytesperline = m_fault == VideoFault::OddStride ? 0x7fffffff
                           : m_size.compressed              ? 0
                                                            : m_size.width * 2;
        pix.sizeimage =
            m_fault == VideoFault::HugeFormat ? 0xffffffff : m_size.width * m_size.height * 2;
        m_picture = picture();
        return format.keep();
    }
    case VIDIOC_S_PARM:
        return 0;
    case VIDIOC_REQBUFS: {
        Argument<v4l2_requestbuffers> request(client);
        if (request.value.memory == V4L2_MEMORY_USERPTR && m_fault == VideoFault::NoOwnMemory)
            return EINVAL;
        m_lent = QList<Lent>(request.value.count);
        return request.keep();
    }
    case VIDIOC_QUERYBUF: {
        Argument<v4l2_buffer> buffer(client);
        buffer.value.length = 4096;
        return buffer.keep();
    }
    case VIDIOC_QBUF: {
        Argument<v4l2_buffer> buffer(client);
        if (buffer.value.index >= m_lent.size())
            return EINVAL;
        m_lent[buffer.value.index] = {buffer.value.m.userptr, buffer.value.length, true};
        return 0;
    }
    case VIDIOC_DQBUF: {
        Argument<v4l2_buffer> buffer(client);
        const int error = fill(buffer.value);
        return error != 0 ? error : buffer.keep();
    }
    case VIDIOC_STREAMON:
        m_streaming = true;
        ++m_starts;
        return 0;
    case VIDIOC_STREAMOFF:
        m_streaming = false;
        m_lent.clear();
        return 0;
    case VIDIOC_QUERYCTRL: {
        Argument<v4l2_queryctrl> control(client);
        if (control.value.id != V4L2_CID_FOCUS_AUTO && control.value.id != V4L2_CID_EXPOSURE_AUTO)
            return EINVAL;
        control.value.maximum = control.value.id == V4L2_CID_FOCUS_AUTO ? 1 : 3;
        return control.keep();
    }
    case VIDIOC_S_CTRL: {
        const Argument<v4l2_control> control(client);
        m_controls[control.value.id] = control.value.value;
        return 0;
    }
    default:
        return ENOTTY;
    }
}

} // namespace foyer
