// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/card_outline.h"

#include "kiosk/app/frame_preview.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace foyer {

namespace {

constexpr double cardShape = 85.6 / 53.98; // ISO/IEC 7810 ID-1
constexpr double placeFills = 0.74;        // of the picture's height
constexpr double bracketPart = 0.22;       // of a side, either way from its corner

// Where a card would best lie: in the middle, its long side across.
QPolygonF placeFor(const QRectF &picture)
{
    const double height =
        std::min(picture.height() * placeFills, picture.width() * 0.9 / cardShape);
    QRectF place(0, 0, height * cardShape, height);
    place.moveCenter(picture.center());
    return QPolygonF({place.topLeft(), place.topRight(), place.bottomRight(), place.bottomLeft()});
}

// Around each corner a part of both its sides; half of them is the whole outline.
QPainterPath brackets(const QPolygonF &corners, double part)
{
    QPainterPath path;
    const auto count = corners.size();
    for (qsizetype i = 0; i < count; ++i) {
        const QPointF corner = corners[i];
        const QPointF before = corners[(i + count - 1) % count];
        const QPointF after = corners[(i + 1) % count];
        path.moveTo(corner + (before - corner) * part);
        path.lineTo(corner);
        path.lineTo(corner + (after - corner) * part);
    }
    return path;
}

} // namespace

CardOutline::CardOutline(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void CardOutline::setSource(FrameSource *source)
{
    if (source == m_source)
        return;
    if (m_source)
        disconnect(m_source, nullptr, this, nullptr);
    m_source = source;
    if (m_source)
        connect(m_source, &FrameSource::outlineChanged, this, [this] { update(); });
    update();
    Q_EMIT changed();
}

template <class T>
void CardOutline::assign(T &member, const T &value)
{
    if (member == value)
        return;
    member = value;
    update();
    Q_EMIT changed();
}

void CardOutline::setInk(const QColor &ink)
{
    assign(m_ink, ink);
}

void CardOutline::setHalo(const QColor &halo)
{
    assign(m_halo, halo);
}

void CardOutline::setStroke(qreal stroke)
{
    assign(m_stroke, stroke);
}

void CardOutline::setHolding(bool holding)
{
    assign(m_holding, holding);
}

void CardOutline::paint(QPainter *painter)
{
    if (!m_source || m_source->empty())
        return;
    const QRectF picture = placeOf(m_source->image().size(), {width(), height()});
    QPolygonF corners;
    for (const QPointF &corner : m_source->outline())
        corners << picture.topLeft() +
                       QPointF(corner.x() * picture.width(), corner.y() * picture.height());
    const bool found = corners.size() == 4;
    const QPainterPath path =
        brackets(found ? corners : placeFor(picture), found ? 0.5 : bracketPart);
    const double stroke = found && m_holding ? m_stroke * 1.6 : m_stroke;
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_halo, stroke * 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(path);
    painter->setPen(QPen(m_ink, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(path);
}

} // namespace foyer
