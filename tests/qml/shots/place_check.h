// SPDX-License-Identifier: GPL-3.0-or-later
// What every page has: a way to a person, and what leads back, to languages and to comfort in the
// same place from page to page. WCAG 3.2.3, 3.2.4 and 3.2.6.
#pragma once

#include <QMap>
#include <QQuickItem>
#include <QStringList>

namespace foyer {

class PlaceCheck {
public:
    // Another language, size or shape: other places.
    void begin() { m_places.clear(); }
    [[nodiscard]] QStringList faults(const QQuickItem *root, const QString &page);

private:
    struct Seen {
        QPointF corner;
        QString words;
        QString page;
    };
    QMap<QString, Seen> m_places;
};

} // namespace foyer
