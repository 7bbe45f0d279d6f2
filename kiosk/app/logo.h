// SPDX-License-Identifier: GPL-3.0-or-later
// The site's logo on a white plate, so that it is itself on every colour.
#pragma once

#include <QImage>
#include <QQuickPaintedItem>

#include <memory>

class QSvgRenderer;

namespace foyer {

class Logo : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QByteArray bytes READ bytes WRITE setBytes NOTIFY changed FINAL)
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)
    Q_PROPERTY(qreal ratio READ ratio NOTIFY changed FINAL) // width by height, with the plate

public:
    explicit Logo(QQuickItem *parent = nullptr);
    ~Logo() override;

    [[nodiscard]] QByteArray bytes() const { return m_bytes; }
    [[nodiscard]] bool known() const { return m_ratio > 0; }
    [[nodiscard]] qreal ratio() const { return m_ratio; }
    void setBytes(const QByteArray &bytes); // as checkedLogo() let them through
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    QByteArray m_bytes;
    QImage m_image;
    std::unique_ptr<QSvgRenderer> m_svg;
    qreal m_ratio = 0;
};

} // namespace foyer
