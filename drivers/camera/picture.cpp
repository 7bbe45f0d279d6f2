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
} // namespace

Result<Picture> readPicture(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, QStringLiteral("The picture cannot be opened."), path);
    return decodePicture(file.read(maxPictureBytes + 1), path);
}

Result<Picture> decodePicture(QByteArray encoded, const QString &where)
{
    if (encoded.size() > maxPictureBytes)
        return fail(ErrorKind::BadInput, QStringLiteral("The picture is larger than 16 MB."),
                    where);
    const bool known = encoded.startsWith("\xff\xd8\xff") || encoded.startsWith("\x89PNG");
    QBuffer buffer(&encoded);
    QImageReader reader(&buffer, encoded.startsWith('\xff') ? "jpeg" : "png");
    const QSize size = known ? reader.size() : QSize();
    if (!size.isValid())
        return fail(ErrorKind::BadInput, QStringLiteral("The picture is not a JPEG or PNG."),
                    where);
    if (qint64(size.width()) * size.height() > maxPixels)
        return fail(ErrorKind::BadInput, QStringLiteral("The picture has more than 50 megapixels."),
                    where);
    reader.setAutoTransform(true);
    if (std::max(size.width(), size.height()) > previewSide)
        reader.setScaledSize(size.scaled(previewSide, previewSide, Qt::KeepAspectRatio));
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
