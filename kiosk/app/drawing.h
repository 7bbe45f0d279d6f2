// SPDX-License-Identifier: GPL-3.0-or-later
// An icon or illustration of ours, in the colours of the palette: SVG whose inks are named,
// not fixed.
#pragma once

#include <QColor>
#include <QQuickPaintedItem>

namespace foyer {

// In the SVG files #000000 stands for ink, #0000ff for accent, #ffffff for ground,
// #00ff00 for soft, the tint behind a picture.
class Drawing : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed FINAL) // "icons/help"
    Q_PROPERTY(QColor ink READ ink WRITE setInk NOTIFY changed FINAL)
    Q_PROPERTY(QColor accent READ accent WRITE setAccent NOTIFY changed FINAL)
    Q_PROPERTY(QColor ground READ ground WRITE setGround NOTIFY changed FINAL)
    Q_PROPERTY(QColor soft READ soft WRITE setSoft NOTIFY changed FINAL)
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)

public:
    explicit Drawing(QQuickItem *parent = nullptr);

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QColor ink() const { return m_ink; }
    [[nodiscard]] QColor accent() const { return m_accent; }
    [[nodiscard]] QColor ground() const { return m_ground; }
    [[nodiscard]] QColor soft() const { return m_soft; }
    [[nodiscard]] bool known() const { return !m_svg.isEmpty(); }

    void setName(const QString &name);
    void setInk(const QColor &ink);
    void setAccent(const QColor &accent);
    void setGround(const QColor &ground);
    void setSoft(const QColor &soft);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    QString m_name;
    QByteArray m_svg;
    QColor m_ink = Qt::black;
    QColor m_accent = Qt::blue;
    QColor m_ground = Qt::white;
    QColor m_soft = Qt::lightGray;
};

} // namespace foyer
