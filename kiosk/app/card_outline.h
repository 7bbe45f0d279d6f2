// SPDX-License-Identifier: GPL-3.0-or-later
// The card's outline over the picture it was found on, and the place to lay it while there is none.
// Drawn light beside dark, so that it stands out from any picture.
#pragma once

#include "kiosk/app/frame_source.h"

#include <QColor>
#include <QPointer>
#include <QQuickPaintedItem>

namespace foyer {

class CardOutline : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(foyer::FrameSource *source READ source WRITE setSource NOTIFY changed FINAL)
    Q_PROPERTY(QColor ink READ ink WRITE setInk NOTIFY changed FINAL)
    Q_PROPERTY(QColor halo READ halo WRITE setHalo NOTIFY changed FINAL)
    Q_PROPERTY(qreal stroke READ stroke WRITE setStroke NOTIFY changed FINAL)
    Q_PROPERTY(bool holding READ holding WRITE setHolding NOTIFY changed FINAL) // being taken
public:
    explicit CardOutline(QQuickItem *parent = nullptr);

    [[nodiscard]] FrameSource *source() const { return m_source; }
    [[nodiscard]] QColor ink() const { return m_ink; }
    [[nodiscard]] QColor halo() const { return m_halo; }
    [[nodiscard]] qreal stroke() const { return m_stroke; }
    [[nodiscard]] bool holding() const { return m_holding; }
    void setSource(FrameSource *source);
    void setInk(const QColor &ink);
    void setHalo(const QColor &halo);
    void setStroke(qreal stroke);
    void setHolding(bool holding);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    template <class T>
    void assign(T &member, const T &value);

    QPointer<FrameSource> m_source;
    QColor m_ink = Qt::white;
    QColor m_halo = Qt::black;
    qreal m_stroke = 4;
    bool m_holding = false;
};

} // namespace foyer
