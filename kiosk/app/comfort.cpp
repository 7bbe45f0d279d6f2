// SPDX-License-Identifier: GPL-3.0-or-later
// What one person asked of the screen.
#include "kiosk/app/comfort.h"

namespace foyer {

Comfort::Comfort(QObject *parent) : QObject(parent) {}

void Comfort::setTextSize(TextSize size)
{
    if (size == m_textSize || size < Small || size > Largest) {
        return;
    }
    m_textSize = size;
    Q_EMIT changed();
}

void Comfort::setPalette(Palette palette)
{
    if (palette == m_palette || palette < Light || palette > Low) {
        return;
    }
    m_palette = palette;
    Q_EMIT changed();
}

void Comfort::setReducedMotion(bool on)
{
    if (on == m_reducedMotion) {
        return;
    }
    m_reducedMotion = on;
    Q_EMIT changed();
}

void Comfort::setLowerHalf(bool on)
{
    if (on == m_lowerHalf) {
        return;
    }
    m_lowerHalf = on;
    Q_EMIT changed();
}

void Comfort::reset()
{
    m_textSize = Normal;
    m_palette = Light;
    m_reducedMotion = false;
    m_lowerHalf = false;
    Q_EMIT changed();
}

} // namespace foyer
