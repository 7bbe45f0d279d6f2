// SPDX-License-Identifier: GPL-3.0-or-later
// The glass: how many pixels a millimetre has, and how large a font must be for a capital letter of
// so many millimetres.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace foyer {

class Panel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    // From the settings; a panel without density is a configuration error. The default is a 21.5
    // inch Full HD panel.
    Q_PROPERTY(qreal pxPerMm READ pxPerMm WRITE setPxPerMm NOTIFY changed FINAL)
    // Height of a capital letter of the text font, as a part of its pixel size.
    Q_PROPERTY(qreal capitalRatio READ capitalRatio CONSTANT FINAL)
    Q_PROPERTY(QString fontFamily READ fontFamily CONSTANT FINAL)

public:
    explicit Panel(QObject *parent = nullptr);

    [[nodiscard]] qreal pxPerMm() const { return m_pxPerMm; }
    [[nodiscard]] qreal capitalRatio() const { return m_capitalRatio; }
    [[nodiscard]] QString fontFamily() const;

    void setPxPerMm(qreal pxPerMm);

Q_SIGNALS:
    void changed();

private:
    qreal m_pxPerMm = 1080.0 / 268.0;
    qreal m_capitalRatio = 0.714;
};

} // namespace foyer
