// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a FrameSource, whole and undistorted. Our own item because VideoOutput paints nothing on
// the software renderer.
#pragma once

#include "kiosk/app/frame_source.h"

#include <QPointer>
#include <QQuickPaintedItem>

namespace foyer {

class FramePreview : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(foyer::FrameSource *source READ source WRITE setSource NOTIFY sourceChanged FINAL)

public:
    explicit FramePreview(QQuickItem *parent = nullptr);

    [[nodiscard]] FrameSource *source() const { return m_source; }
    void setSource(FrameSource *source);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void sourceChanged();

private:
    QPointer<FrameSource> m_source;
};

} // namespace foyer
