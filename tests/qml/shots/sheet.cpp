// SPDX-License-Identifier: GPL-3.0-or-later
// A contact sheet: many small pictures with their names.
#include "tests/qml/shots/sheet.h"

#include <QPainter>

namespace foyer {

QImage contactSheet(const QString &title, const QList<Shot> &shots, int columns, int width)
{
    constexpr int gap = 24;
    constexpr int words = 36;
    if (shots.isEmpty()) {
        return {};
    }
    const int cell = (width - gap * (columns + 1)) / columns;
    const int tall = cell * shots.first().image.height() / shots.first().image.width();
    const int rows = int(shots.size() + columns - 1) / columns;
    QImage sheet(width, 2 * words + gap + rows * (tall + words + gap), QImage::Format_RGB32);
    sheet.fill(QColor(0x6b, 0x70, 0x70));
    QPainter painter(&sheet);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::white);
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(28);
    painter.setFont(font);
    painter.drawText(QRect(gap, gap / 2, width - 2 * gap, words + 8), Qt::AlignVCenter, title);
    font.setPixelSize(20);
    painter.setFont(font);
    for (qsizetype i = 0; i < shots.size(); ++i) {
        const int x = gap + int(i % columns) * (cell + gap);
        const int y = 2 * words + int(i / columns) * (tall + words + gap);
        painter.drawImage(
            QRect(x, y, cell, tall),
            shots[i].image.scaled(cell, tall, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        painter.drawText(QRect(x, y + tall, cell, words), Qt::AlignVCenter, shots[i].name);
    }
    return sheet;
}

} // namespace foyer
