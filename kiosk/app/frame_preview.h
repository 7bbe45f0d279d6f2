// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a FrameSource, whole and undistorted. Our own item because VideoOutput paints nothing on
// the software renderer; an image node because it needs no picture of its own to paint into.
#pragma once

#include "kiosk/app/frame_source.h"

#include <QPointer>
#include <QQuickItem>

namespace foyer {

// Where a picture of this size is drawn in an item of that size.
[[nodiscard]] QRectF placeOf(QSizeF picture, QSizeF item);

class FramePreview : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(foyer::FrameSource *source READ source WRITE setSource NOTIFY sourceChanged FINAL)

public:
    explicit FramePreview(QQuickItem *parent = nullptr);

    [[nodiscard]] FrameSource *source() const { return m_source; }
    void setSource(FrameSource *source);

Q_SIGNALS:
    void sourceChanged();

protected:
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;

private:
    void renew();

    QPointer<FrameSource> m_source;
    bool m_renewed = false; // there is another picture than the one drawn
};

} // namespace foyer
