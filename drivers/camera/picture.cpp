// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/camera/picture.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>

namespace foyer {

namespace {
constexpr qint64 maxPixels = 50'000'000;
constexpr int previewSide = 1280;

// Empty for anything else: no other decoder is ever tried on foreign bytes.
QByteArray formatOf(const QByteArray &encoded)
{
    return encoded.startsWith("\xff\xd8\xff") ? "jpeg" : encoded.startsWith("\x89PNG") ? "png" : "";
}

Result<QSize> sizeOf(const QByteArray &encoded, const QString &where)
{
    if (encoded.size() > maxPictureBytes)
        return fail(ErrorKind::BadInput, QStringLiteral("The picture is larger than 16 MB."),
                    where);
    QBuffer buffer;
    buffer.setData(encoded);
    const QByteArray format = formatOf(encoded);
    const QSize size = format.isEmpty() ? QSize() : QImageReader(&buffer, format).size();
    if (!size.isValid())
        return fail(ErrorKind::BadInput, QStringLiteral("The picture is not a JPEG or PNG."),
                    where);
    if (qint64(size.width()) * size.height() > maxPixels)
        return fail(ErrorKind::BadInput, QStringLiteral("The picture has more than 50 megapixels."),
                    where);
    return size;
}

} // namespace

Result<QByteArray> readEncoded(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, QStringLiteral("The picture cannot be opened."), path);
    QByteArray encoded = file.read(maxPictureBytes + 1);
    const auto size = sizeOf(encoded, path);
    if (!size)
        return std::unexpected(size.error());
    return encoded;
}

Result<Picture> readPicture(const QString &path)
{
    const auto encoded = readEncoded(path);
    if (!encoded)
        return std::unexpected(encoded.error());
    return decodePicture(*encoded, path);
}

Result<Picture> decodePicture(QByteArray encoded, const QString &where)
{
    const auto size = sizeOf(encoded, where);
    if (!size)
        return std::unexpected(size.error());
    QBuffer buffer(&encoded);
    QImageReader reader(&buffer, formatOf(encoded));
    reader.setAutoTransform(true);
    if (std::max(size->width(), size->height()) > previewSide)
        reader.setScaledSize(size->scaled(previewSide, previewSide, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull())
        return fail(ErrorKind::BadInput, QStringLiteral("The picture is torn."), where);
    return Picture{encoded, image.convertToFormat(QImage::Format_RGB32)};
}

Frame frameOf(const QImage &image)
{
    const QImage rgb = image.convertToFormat(QImage::Format_RGB32);
    Frame frame{rgb.width(), rgb.height(), {}};
    frame.pixels.reserve(rgb.sizeInBytes());
    for (int y = 0; y < rgb.height(); ++y)
        frame.pixels.append(reinterpret_cast<const char *>(rgb.constScanLine(y)),
                            qsizetype(rgb.width()) * 4);
    return frame;
}

} // namespace foyer
