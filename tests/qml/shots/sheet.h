// SPDX-License-Identifier: GPL-3.0-or-later
// A contact sheet: many small pictures with their names.
#pragma once

#include <QImage>
#include <QList>
#include <QString>

namespace foyer {

struct Shot {
    QString name;
    QImage image;
};

[[nodiscard]] QImage contactSheet(const QString &title, const QList<Shot> &shots, int columns,
                                  int width);

} // namespace foyer
