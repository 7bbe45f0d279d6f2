// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks one under the other, in as many parts as they need.
#include "kiosk/app/paged_column.h"

namespace foyer {

PagedColumn::PagedColumn(QQuickItem *parent) : QQuickItem(parent) {}

void PagedColumn::setSpacing(qreal spacing)
{
    if (qFuzzyCompare(spacing, m_spacing)) {
        return;
    }
    m_spacing = spacing;
    polish();
    Q_EMIT spacingChanged();
}

void PagedColumn::setPart(int part)
{
    if (part == m_part || part < 0 || part >= m_parts) {
        return;
    }
    m_part = part;
    polish();
    Q_EMIT settled();
}

void PagedColumn::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemChildAddedChange) {
        connect(data.item, &QQuickItem::heightChanged, this, [this] { polish(); });
        polish();
    } else if (change == ItemChildRemovedChange) {
        disconnect(data.item, nullptr, this, nullptr);
        polish();
    }
    QQuickItem::itemChange(change, data);
}

void PagedColumn::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (now.size() != before.size()) {
        polish();
    }
}

void PagedColumn::updatePolish()
{
    struct Place {
        QQuickItem *block;
        int part;
        qreal y;
    };
    QList<Place> places;
    qreal y = 0;
    int part = 0;
    const QList<QQuickItem *> blocks = childItems();
    for (QQuickItem *block : blocks) {
        if (block->inherits("QQuickRepeater")) {
            continue;
        }
        block->setWidth(width());
        if (block->height() <= 0) {
            block->setVisible(false);
            continue;
        }
        if (y > 0 && y + block->height() > height() + 1) {
            part += 1;
            y = 0;
        }
        places.append({block, part, y});
        y += block->height() + m_spacing;
    }
    m_parts = part + 1;
    m_part = std::min(m_part, part);
    m_used = 0;
    for (const Place &place : places) {
        place.block->setY(place.y);
        place.block->setVisible(place.part == m_part);
        if (place.part == m_part) {
            m_used = place.y + place.block->height();
        }
    }
    Q_EMIT settled();
}

} // namespace foyer
