// SPDX-License-Identifier: GPL-3.0-or-later
// Walks the segments up to the first scan and leaves out application data and comments.
#include "kiosk/desk/jpeg.h"

namespace foyer {

namespace {

constexpr uchar startOfImage = 0xd8;
constexpr uchar endOfImage = 0xd9;
constexpr uchar startOfScan = 0xda;
constexpr uchar application0 = 0xe0;  // JFIF: kept, readers want it
constexpr uchar application14 = 0xee; // Adobe: kept, it says which colours the numbers mean
constexpr uchar application15 = 0xef;
constexpr uchar comment = 0xfe;

bool isMetadata(uchar marker)
{
    const bool application = marker > application0 && marker <= application15;
    return marker == comment || (application && marker != application14);
}

} // namespace

Result<QByteArray> withoutMetadata(const QByteArray &jpeg)
{
    const auto bad = fail(ErrorKind::BadInput, QStringLiteral("The picture is not a whole JPEG."));
    if (jpeg.size() > maxCardImageBytes)
        return fail(ErrorKind::BadInput, QStringLiteral("The picture is larger than 2 MB."));
    const auto at = [&](qsizetype i) { return uchar(jpeg[i]); };
    const auto size = jpeg.size();
    if (size < 8 || at(0) != 0xff || at(1) != startOfImage)
        return bad;

    QByteArray bare = jpeg.first(2);
    qsizetype position = 2;
    while (position + 4 <= size) {
        const uchar marker = at(position + 1);
        const qsizetype length = 256 * at(position + 2) + at(position + 3);
        if (at(position) != 0xff || marker < 0xc0 || marker == endOfImage || length < 2 ||
            position + 2 + length > size)
            return bad;
        if (marker == startOfScan) {
            // In a scan 0xff is always stuffed, so this is its end; what follows is not part of the
            // picture.
            const qsizetype end =
                jpeg.indexOf(QByteArrayView("\xff\xd9", 2), position + 2 + length);
            if (end < 0)
                return bad;
            return bare + jpeg.mid(position, end + 2 - position);
        }
        if (!isMetadata(marker))
            bare += jpeg.mid(position, 2 + length);
        position += 2 + length;
    }
    return bad;
}

QSize jpegSize(const QByteArray &jpeg)
{
    const auto at = [&](qsizetype i) { return uchar(jpeg[i]); };
    qsizetype position = 2;
    while (position + 9 <= jpeg.size() && at(position) == 0xff) {
        const uchar marker = at(position + 1);
        // SOF0 to SOF15, without DHT, JPG and DAC that stand among them.
        if (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc)
            return {256 * at(position + 7) + at(position + 8),
                    256 * at(position + 5) + at(position + 6)};
        position += 2 + 256 * at(position + 2) + at(position + 3);
    }
    return {};
}

} // namespace foyer
