// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks one under the other, as wide as the column. What does not fit waits for "More": nothing is
// ever behind a drag.
#pragma once

#include <QQuickItem>

namespace foyer {

// A block of no height takes no place. Blocks keep their own visible; whole parts are shown or
// hidden.
class PagedColumn : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qreal spacing READ spacing WRITE setSpacing NOTIFY spacingChanged FINAL)
    Q_PROPERTY(int part READ part WRITE setPart NOTIFY settled FINAL)
    Q_PROPERTY(int parts READ parts NOTIFY settled FINAL)
    Q_PROPERTY(bool more READ more NOTIFY settled FINAL)
    Q_PROPERTY(qreal used READ used NOTIFY settled FINAL) // height of what is shown now

public:
    explicit PagedColumn(QQuickItem *parent = nullptr);

    [[nodiscard]] qreal spacing() const { return m_spacing; }
    [[nodiscard]] int part() const { return m_part; }
    [[nodiscard]] int parts() const { return m_parts; }
    [[nodiscard]] bool more() const { return m_part < m_parts - 1; }
    [[nodiscard]] qreal used() const { return m_used; }
    void setSpacing(qreal spacing);
    void setPart(int part);

Q_SIGNALS:
    void spacingChanged();
    void settled();

protected:
    void updatePolish() override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    qreal m_spacing = 0;
    int m_part = 0;
    int m_parts = 1;
    qreal m_used = 0;
};

} // namespace foyer
