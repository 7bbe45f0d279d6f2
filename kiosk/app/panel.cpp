// SPDX-License-Identifier: GPL-3.0-or-later
// The glass in millimetres.
#include "kiosk/app/panel.h"

#include <QFont>
#include <QFontMetricsF>

namespace foyer {

Panel::Panel(QObject *parent) : QObject(parent)
{
    QFont font(fontFamily());
    font.setPixelSize(1000); // large, so that hinting does not round the ratio
    m_capitalRatio = QFontMetricsF(font).capHeight() / 1000.0;
}

QString Panel::fontFamily() const
{
    return QStringLiteral("Noto Sans");
}

void Panel::setPxPerMm(qreal pxPerMm)
{
    if (pxPerMm <= 0 || qFuzzyCompare(pxPerMm, m_pxPerMm)) {
        return;
    }
    m_pxPerMm = pxPerMm;
    Q_EMIT changed();
}

} // namespace foyer
