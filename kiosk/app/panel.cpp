// SPDX-License-Identifier: GPL-3.0-or-later
// The glass in millimetres.
#include "kiosk/app/panel.h"

#include "kiosk/core/language.h"

#include <QFont>
#include <QFontMetricsF>

namespace foyer {

namespace {

// The families that languages name beside the house's own. As substitutes they give every text the
// same letters in every process; left alone, the first font found with a letter would win.
QStringList sisterFonts()
{
    QStringList families;
    for (const Language &language : allLanguages())
        families += language.fonts;
    families.removeDuplicates();
    return families;
}

} // namespace

Panel::Panel(QObject *parent) : QObject(parent)
{
    QFont::insertSubstitutions(fontFamily(), sisterFonts());
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
