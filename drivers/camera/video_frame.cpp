// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/camera/video_frame.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>
#include <cmath>

namespace foyer {

namespace {

constexpr int previewSide = 1280;
constexpr int jpegQuality = 92; // of a still from uncompressed pixels

constexpr quint8 startOfImage = 0xd8;
constexpr quint8 endOfImage = 0xd9;
constexpr quint8 startOfScan = 0xda;
constexpr quint8 huffmanTables = 0xc4;

std::unexpected<Error> torn(const char *where)
{
    return fail(ErrorKind::BadInput, QStringLiteral("The camera sent a torn picture."),
                QString::fromLatin1(where));
}

QByteArray encoded(const QImage &image, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "JPEG", quality);
    return bytes;
}

// Offset and length of a segment, marker included; length 0 when the header ends or is broken.
struct Segment {
    quint8 marker = 0;
    qsizetype at = 0;
    qsizetype length = 0;
};

Segment segmentAt(const QByteArray &bytes, qsizetype at)
{
    if (at + 4 > bytes.size() || quint8(bytes[at]) != 0xff)
        return {};
    const qsizetype length = 2 + (quint8(bytes[at + 2]) << 8 | quint8(bytes[at + 3]));
    if (length < 4 || at + length > bytes.size())
        return {};
    return {quint8(bytes[at + 1]), at, length};
}

bool isFrameHeader(quint8 marker)
{
    return marker == 0xc0 || marker == 0xc1 || marker == 0xc2;
}

// The tables of Annex K, as any encoder that does not optimize writes them: taken from one picture.
const QByteArray &standardTables()
{
    static const QByteArray tables = [] {
        QImage small(8, 8, QImage::Format_RGB32);
        small.fill(Qt::gray);
        const QByteArray jpeg = encoded(small, 75);
        QByteArray found;
        for (Segment s = segmentAt(jpeg, 2); s.length > 0 && s.marker != startOfScan;
             s = segmentAt(jpeg, s.at + s.length))
            if (s.marker == huffmanTables)
                found += jpeg.mid(s.at, s.length);
        return found;
    }();
    return tables;
}

// Where the compressed data ends, or -1 when a piece of it is missing: a marker where none belongs,
// restart markers out of order, no end.
qsizetype endOfData(const QByteArray &bytes, qsizetype from)
{
    int restart = 0;
    for (qsizetype at = from; (at = bytes.indexOf('\xff', at)) >= 0 && at + 1 < bytes.size();) {
        const auto marker = quint8(bytes[at + 1]);
        if (marker == endOfImage)
            return at + 2;
        if (marker == 0xff) { // fill
            ++at;
            continue;
        }
        if (marker >= 0xd0 && marker <= 0xd7) {
            if (marker != 0xd0 + restart)
                return -1;
            restart = (restart + 1) % 8;
        } else if (marker == huffmanTables || marker == startOfScan) { // progressive
            const Segment next = segmentAt(bytes, at);
            if (next.length == 0)
                return -1;
            at += next.length;
            restart = 0;
            continue;
        } else if (marker != 0) {
            return -1;
        }
        at += 2;
    }
    return -1;
}

quint8 level(int value)
{
    return quint8(std::clamp(value >> 8, 0, 255));
}

// How far from what the screen wants; a slow or tiny mode is far.
double distance(const VideoMode &mode)
{
    const double size = std::log(double(mode.width) * mode.height / (1280.0 * 720));
    const bool slow = mode.rate > 0 && mode.rate < 10;
    return std::abs(size) + (slow ? 10 : 0);
}

} // namespace

Result<Still> wholeJpeg(const QByteArray &bytes, const VideoMode &agreed)
{
    if (bytes.size() < 4 || bytes.size() > maxPictureBytes - 1024 || quint8(bytes[0]) != 0xff ||
        quint8(bytes[1]) != startOfImage)
        return torn("start");
    bool sized = false;
    bool tables = false;
    for (Segment s = segmentAt(bytes, 2); s.length > 0; s = segmentAt(bytes, s.at + s.length)) {
        tables = tables || s.marker == huffmanTables;
        if (isFrameHeader(s.marker)) {
            if (s.length < 11)
                return torn("frame header");
            const int height = quint8(bytes[s.at + 5]) << 8 | quint8(bytes[s.at + 6]);
            const int width = quint8(bytes[s.at + 7]) << 8 | quint8(bytes[s.at + 8]);
            sized = width == agreed.width && height == agreed.height;
        }
        if (s.marker != startOfScan)
            continue;
        const qsizetype end = sized ? endOfData(bytes, s.at + s.length) : -1;
        if (end < 0)
            return torn("data");
        QByteArray whole = bytes.left(end);
        if (!tables)
            whole.insert(s.at, standardTables());
        return Still{whole};
    }
    return torn("header");
}

QImage rgbOf(const QByteArray &yuyv, const VideoFormat &format)
{
    const auto &[width, height] = std::pair(format.mode.width, format.mode.height);
    if (width <= 0 || height <= 0 || width % 2 != 0 || format.stride < 2 * width ||
        yuyv.size() < qsizetype(format.stride) * (height - 1) + 2 * qsizetype(width))
        return {};
    QImage image(width, height, QImage::Format_RGB32);
    if (image.isNull())
        return {};
    for (int y = 0; y < height; ++y) {
        const auto *in =
            reinterpret_cast<const quint8 *>(yuyv.constData()) + qsizetype(y) * format.stride;
        auto *out = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < width; x += 2, in += 4) {
            const int u = in[1] - 128;
            const int v = in[3] - 128;
            const int red = 409 * v + 128;
            const int green = -100 * u - 208 * v + 128;
            const int blue = 516 * u + 128;
            for (int i = 0; i < 2; ++i) {
                const int luma = 298 * (in[2 * i] - 16);
                *out++ = qRgb(level(luma + red), level(luma + green), level(luma + blue));
            }
        }
    }
    return image;
}

QImage previewOf(const VideoFrame &frame)
{
    const VideoMode &mode = frame.format.mode;
    const QSize size(mode.width, mode.height);
    const bool large = std::max(mode.width, mode.height) > previewSide;
    const QSize small = size.scaled(previewSide, previewSide, Qt::KeepAspectRatio);
    if (mode.format == PixelFormat::Yuyv) {
        const QImage image = rgbOf(frame.bytes, frame.format);
        return large ? image.scaled(small) : image;
    }
    auto whole = wholeJpeg(frame.bytes, mode);
    if (!whole)
        return {};
    QBuffer buffer(&whole->encoded);
    QImageReader reader(&buffer, "jpeg");
    if (large)
        reader.setScaledSize(small); // while decoding, at a fraction of the cost
    return reader.read().convertToFormat(QImage::Format_RGB32);
}

Result<Still> stillOf(const VideoFrame &frame)
{
    if (frame.format.mode.format == PixelFormat::Mjpeg)
        return wholeJpeg(frame.bytes, frame.format.mode);
    const QImage image = rgbOf(frame.bytes, frame.format);
    if (image.isNull())
        return torn("pixels");
    const QByteArray bytes = encoded(image, jpegQuality);
    if (bytes.isEmpty() || bytes.size() > maxPictureBytes)
        return fail(ErrorKind::BadInput, QStringLiteral("The picture is larger than 16 MB."));
    return Still{bytes};
}

std::optional<VideoMode> previewMode(const QList<VideoMode> &modes)
{
    const auto worse = [](const VideoMode &a, const VideoMode &b) {
        const double difference = distance(a) - distance(b);
        if (std::abs(difference) > 0.01)
            return difference < 0;
        return a.format == PixelFormat::Yuyv && b.format == PixelFormat::Mjpeg;
    };
    const auto best = std::ranges::min_element(modes, worse);
    return best == modes.end() ? std::nullopt : std::optional(*best);
}

std::optional<VideoMode> stillMode(const QList<VideoMode> &modes)
{
    const auto fewer = [](const VideoMode &a, const VideoMode &b) {
        const qint64 pixels = qint64(a.width) * a.height - qint64(b.width) * b.height;
        return pixels != 0 ? pixels < 0
                           : a.format == PixelFormat::Yuyv && b.format == PixelFormat::Mjpeg;
    };
    const auto best = std::ranges::max_element(modes, fewer);
    return best == modes.end() ? std::nullopt : std::optional(*best);
}

} // namespace foyer
