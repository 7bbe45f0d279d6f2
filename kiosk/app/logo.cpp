// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/logo.h"

#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

namespace foyer {

namespace {

constexpr qreal plateEdge = 0.14; // of its height

} // namespace

Logo::Logo(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

Logo::~Logo() = default;

void Logo::setBytes(const QByteArray &bytes)
{
    if (bytes == m_bytes)
        return;
    m_bytes = bytes;
    m_image = {};
    m_svg.reset();
    QSizeF size;
    if (bytes.startsWith("\x89PNG")) {
        m_image = QImage::fromData(bytes, "PNG");
        size = m_image.size();
    } else if (!bytes.isEmpty()) {
        m_svg = std::make_unique<QSvgRenderer>(bytes);
        m_svg->setAspectRatioMode(Qt::KeepAspectRatio);
        size = m_svg->isValid() ? m_svg->viewBoxF().size() : QSizeF();
    }
    const qreal drawn = size.isEmpty() ? 0 : std::clamp(size.width() / size.height(), 0.3, 4.0);
    m_ratio = drawn > 0 ? drawn * (1 - 2 * plateEdge) + 2 * plateEdge : 0;
    update();
    Q_EMIT changed();
}

void Logo::paint(QPainter *painter)
{
    if (!known())
        return;
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF plate(0, 0, width(), height());
    painter->setPen(Qt::NoPen);
    painter->setBrush(Qt::white);
    painter->drawRoundedRect(plate, height() * plateEdge, height() * plateEdge);
    const qreal edge = height() * plateEdge;
    const QRectF room = plate.adjusted(edge, edge, -edge, -edge);
    if (m_svg) {
        m_svg->render(painter, room);
        return;
    }
    QSizeF size = m_image.size();
    size.scale(room.size(), Qt::KeepAspectRatio);
    QRectF target(QPointF(), size);
    target.moveCenter(room.center());
    painter->drawImage(target, m_image);
}

} // namespace foyer
