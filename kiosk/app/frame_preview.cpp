// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a FrameSource, whole and undistorted.
#include "kiosk/app/frame_preview.h"

#include <QQuickWindow>
#include <QSGImageNode>

namespace foyer {

QRectF placeOf(QSizeF picture, QSizeF item)
{
    const QSizeF size = picture.scaled(item, Qt::KeepAspectRatio);
    return {QPointF((item.width() - size.width()) / 2, (item.height() - size.height()) / 2), size};
}

FramePreview::FramePreview(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

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
        connect(m_source, &FrameSource::changed, this, &FramePreview::renew);
    }
    renew();
    Q_EMIT sourceChanged();
}

void FramePreview::renew()
{
    m_renewed = true;
    update();
}

QSGNode *FramePreview::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    if (!m_source || m_source->empty()) {
        delete old; // and the picture with it
        return nullptr;
    }
    auto *node = static_cast<QSGImageNode *>(old);
    const QImage &image = m_source->image();
    if (!node) {
        node = window()->createImageNode();
        node->setOwnsTexture(true);
        node->setFiltering(QSGTexture::Linear);
        m_renewed = true;
    }
    if (m_renewed) {
        node->setTexture(window()->createTextureFromImage(image, QQuickWindow::TextureIsOpaque));
    }
    m_renewed = false;
    node->setRect(placeOf(image.size(), {width(), height()}));
    return node;
}

} // namespace foyer
