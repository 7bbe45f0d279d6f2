// SPDX-License-Identifier: GPL-3.0-or-later
// Is everything that can be read also spoken?
#pragma once

#include <QQuickItem>
#include <QStringList>

namespace foyer {

// Every visible text of the page and the strip is in the transcript; nothing spoken is empty.
[[nodiscard]] QStringList speechFaults(QQuickItem *page, QQuickItem *strip);

} // namespace foyer
