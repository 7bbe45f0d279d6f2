// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures for the screen.
#include "kiosk/app/frame_source.h"

namespace foyer {

FrameSource::FrameSource(QObject *parent) : QObject(parent) {}

void FrameSource::show(const Frame &frame)
{
    const qsizetype needed = qsizetype(frame.width) * frame.height * 4;
    if (frame.width <= 0 || frame.height <= 0 || frame.pixels.size() < needed) {
        return;
    }
    m_image = QImage(reinterpret_cast<const uchar *>(frame.pixels.constData()), frame.width,
                     frame.height, QImage::Format_RGB32)
                  .copy();
    Q_EMIT changed();
}

void FrameSource::show(const QImage &image)
{
    m_image = image;
    Q_EMIT changed();
}

void FrameSource::clear()
{
    m_image.fill(0); // a card is on it
    m_image = QImage();
    setOutline({});
    Q_EMIT changed();
}

void FrameSource::setOutline(const QList<QPointF> &corners)
{
    if (m_outline == corners)
        return;
    m_outline = corners;
    Q_EMIT outlineChanged();
}

} // namespace foyer
