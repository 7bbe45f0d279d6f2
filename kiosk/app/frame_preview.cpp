// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a FrameSource, whole and undistorted.
#include "kiosk/app/frame_preview.h"

#include <QPainter>

namespace foyer {

FramePreview::FramePreview(QQuickItem *parent) : QQuickPaintedItem(parent) {}

void FramePreview::setSource(FrameSource *source)
{
    if (source == m_source) {
        return;
    }
    if (m_source) {
        disconnect(m_source, nullptr, this, nullptr);
    }
    m_source = source;
    if (m_source) {
        connect(m_source, &FrameSource::changed, this, [this] { update(); });
    }
    update();
    Q_EMIT sourceChanged();
}

void FramePreview::paint(QPainter *painter)
{
    if (!m_source || m_source->empty()) {
        return;
    }
    const QImage &image = m_source->image();
    const QSizeF size = QSizeF(image.size()).scaled(QSizeF(width(), height()), Qt::KeepAspectRatio);
    const QRectF target(QPointF((width() - size.width()) / 2, (height() - size.height()) / 2),
                        size);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(target, image);
}

} // namespace foyer
