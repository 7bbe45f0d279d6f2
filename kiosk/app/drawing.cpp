// SPDX-License-Identifier: GPL-3.0-or-later
// Line drawings in the colours of the palette. Painted here because tinting by effect does nothing
// in software.
#include "kiosk/app/drawing.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace foyer {

Drawing::Drawing(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void Drawing::setName(const QString &name)
{
    if (name == m_name) {
        return;
    }
    m_name = name;
    m_svg.clear();
    QFile file(QStringLiteral(":/drawings/%1.svg").arg(name));
    if (file.open(QIODevice::ReadOnly)) {
        m_svg = file.readAll();
    } else if (!name.isEmpty()) {
        qWarning("There is no drawing named %s.", qPrintable(name));
    }
    update();
    Q_EMIT changed();
}

void Drawing::setInk(const QColor &ink)
{
    m_ink = ink;
    update();
    Q_EMIT changed();
}

void Drawing::setAccent(const QColor &accent)
{
    m_accent = accent;
    update();
    Q_EMIT changed();
}

void Drawing::setGround(const QColor &ground)
{
    m_ground = ground;
    update();
    Q_EMIT changed();
}

void Drawing::setSoft(const QColor &soft)
{
    m_soft = soft;
    update();
    Q_EMIT changed();
}

void Drawing::paint(QPainter *painter)
{
    if (m_svg.isEmpty()) {
        return;
    }
    // Ground first, through marks no SVG has: one palette's ink may be another's white.
    QByteArray svg = m_svg;
    svg.replace("#ffffff", "@ground").replace("#000000", "@ink").replace("#0000ff", "@accent");
    svg.replace("#00ff00", m_soft.name().toLatin1());
    svg.replace("@ground", m_ground.name().toLatin1());
    svg.replace("@ink", m_ink.name().toLatin1());
    svg.replace("@accent", m_accent.name().toLatin1());
    QSvgRenderer renderer(svg);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(painter, QRectF(0, 0, width(), height()));
}

} // namespace foyer
