// SPDX-License-Identifier: GPL-3.0-or-later
// A QR code on the screen: always dark on white with its quiet zone, whatever the palette, in whole
// pixels per module.
#pragma once

#include <QQuickPaintedItem>

namespace foyer {

class QrCode : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)

public:
    explicit QrCode(QQuickItem *parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void textChanged();

private:
    QString m_text;
};

} // namespace foyer
