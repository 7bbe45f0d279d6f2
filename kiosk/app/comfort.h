// SPDX-License-Identifier: GPL-3.0-or-later
// What one person asked of the screen: text size, palette, stillness, reach. Everything returns to
// rest with reset().
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace foyer {

class Comfort : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(TextSize textSize READ textSize WRITE setTextSize NOTIFY changed FINAL)
    Q_PROPERTY(Palette palette READ palette WRITE setPalette NOTIFY changed FINAL)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY changed FINAL)
    Q_PROPERTY(bool lowerHalf READ lowerHalf WRITE setLowerHalf NOTIFY changed FINAL)

public:
    // Capital letters of 3.5, 4.9, 6.4 and 8.5 mm and a little more: VVSG 2.0, 7.1-G.
    enum TextSize { Small, Normal, Large, Largest };
    Q_ENUM(TextSize)
    enum Palette { Light, Dark, HighLight, HighDark, Low };
    Q_ENUM(Palette)

    explicit Comfort(QObject *parent = nullptr);

    [[nodiscard]] TextSize textSize() const { return m_textSize; }
    [[nodiscard]] Palette palette() const { return m_palette; }
    [[nodiscard]] bool reducedMotion() const { return m_reducedMotion; }
    [[nodiscard]] bool lowerHalf() const { return m_lowerHalf; }

    void setTextSize(TextSize size);
    void setPalette(Palette palette);
    void setReducedMotion(bool on);
    void setLowerHalf(bool on);

    // At the end of every visit, so that nothing of one person meets the next.
    Q_INVOKABLE void reset();

Q_SIGNALS:
    void changed();

private:
    TextSize m_textSize = Normal;
    Palette m_palette = Light;
    bool m_reducedMotion = false;
    bool m_lowerHalf = false;
};

} // namespace foyer
