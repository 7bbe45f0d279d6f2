// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures for the screen: the camera's preview, or one captured still. The screen draws what is
// here now.
#pragma once

#include "kiosk/core/devices.h"

#include <QImage>
#include <QList>
#include <QObject>
#include <QPointF>
#include <QtQml/qqmlregistration.h>

namespace foyer {

class FrameSource : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the session")
    Q_PROPERTY(bool empty READ empty NOTIFY changed FINAL)

public:
    explicit FrameSource(QObject *parent = nullptr);

    [[nodiscard]] const QImage &image() const { return m_image; }
    [[nodiscard]] bool empty() const { return m_image.isNull(); }

    // The card on the picture: its corners as parts of the picture's width and height; empty: none.
    [[nodiscard]] const QList<QPointF> &outline() const { return m_outline; }
    void setOutline(const QList<QPointF> &corners);

    void show(const Frame &frame); // a frame whose pixels do not fill its size is dropped
    void show(const QImage &image);
    void clear();

Q_SIGNALS:
    void changed();
    void outlineChanged();

private:
    QImage m_image;
    QList<QPointF> m_outline;
};

} // namespace foyer
