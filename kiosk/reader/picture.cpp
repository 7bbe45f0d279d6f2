// SPDX-License-Identifier: GPL-3.0-or-later
// PNG: the IHDR chunk (ISO/IEC 15948, 11.2.2). JPEG: the frame header SOFn (ITU-T T.81, B.2.2).
// PGM: the plain header our own kiosk writes.
#include "kiosk/reader/picture.h"

#include "kiosk/reader/messages.h"

#include <QtEndian>
#include <optional>

namespace foyer {
namespace {

uchar at(const QByteArray &bytes, qsizetype i)
{
    return i < bytes.size() ? uchar(bytes[i]) : 0;
}

std::optional<QSize> pngSize(const QByteArray &bytes)
{
    if (bytes.size() < 33 || bytes.sliced(12, 4) != "IHDR")
        return std::nullopt;
    const quint32 width = qFromBigEndian<quint32>(bytes.constData() + 16);
    const quint32 height = qFromBigEndian<quint32>(bytes.constData() + 20);
    if (width > 0x7fffffff || height > 0x7fffffff)
        return std::nullopt;
    return QSize(int(width), int(height));
}

std::optional<QSize> jpegSize(const QByteArray &bytes)
{
    qsizetype i = 2;
    while (i + 4 <= bytes.size() && at(bytes, i) == 0xff) {
        const uchar marker = at(bytes, i + 1);
        if (marker == 0xff) { // fill bytes may stand before a marker
            ++i;
            continue;
        }
        const bool frameHeader =
            marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (frameHeader && i + 9 <= bytes.size())
            return QSize(at(bytes, i + 7) << 8 | at(bytes, i + 8),
                         at(bytes, i + 5) << 8 | at(bytes, i + 6));
        if (frameHeader || marker == 0xda || marker == 0xd9)
            return std::nullopt;
        i += 2 + (at(bytes, i + 2) << 8 | at(bytes, i + 3));
    }
    return std::nullopt;
}

// A number of one to four digits at `at`, which moves behind it; 0 when there is none.
int smallNumber(const QByteArray &bytes, qsizetype &at)
{
    int number = 0;
    for (int digits = 0; digits < 4 && at < bytes.size(); ++digits, ++at) {
        if (bytes[at] < '0' || bytes[at] > '9')
            break;
        number = 10 * number + (bytes[at] - '0');
    }
    return number;
}

} // namespace

bool isGreyFrame(const QByteArray &bytes)
{
    return bytes.startsWith("P5");
}

Result<GreyFrame> greyFrame(const QByteArray &bytes)
{
    qsizetype at = 3;
    const int width = smallNumber(bytes, at);
    const int height = smallNumber(bytes, ++at);
    const QByteArray head = greyFrameOf({width, height}, {}); // its only spelling
    if (!bytes.startsWith(head) || width <= 0 || width > maxGreyFrameSide || height <= 0 ||
        height > maxGreyFrameSide || bytes.size() - head.size() != qsizetype(width) * height)
        return fail(ErrorKind::BadInput,
                    QStringLiteral("This is not a frame of the preview that can be looked at."));
    return GreyFrame{QSize(width, height), head.size()};
}

QByteArray greyFrameOf(QSize size, const QByteArray &pixels)
{
    return "P5\n" + QByteArray::number(size.width()) + ' ' + QByteArray::number(size.height()) +
           "\n255\n" + pixels;
}

Result<QSize> pictureSize(const QByteArray &bytes)
{
    if (bytes.size() > maxPictureBytes)
        return fail(ErrorKind::BadInput, QStringLiteral("The picture is larger than 16 MB."));
    std::optional<QSize> size;
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        size = pngSize(bytes);
    else if (bytes.startsWith("\xff\xd8\xff"))
        size = jpegSize(bytes);
    if (!size || size->width() <= 0 || size->height() <= 0)
        return fail(ErrorKind::BadInput, QStringLiteral("This is not a picture that can be read."));
    if (qsizetype(size->width()) * size->height() > maxPicturePixels)
        return fail(ErrorKind::BadInput,
                    QStringLiteral("The picture has more than 24 megapixels."));
    return *size;
}

} // namespace foyer
