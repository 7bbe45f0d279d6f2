// SPDX-License-Identifier: GPL-3.0-or-later
// A line of a card as the reader tells it: the whole card's look, the enlarged one, and what the
// other networks read there, which is what the enlarged one reads.
#pragma once

#include "kiosk/core/insurance.h"

namespace foyer {

inline void addSeen(QList<TextLine> &lines, const QRect &box, const QString &first,
                    const QString &second, double confidence)
{
    lines.append({first, box, confidence, 0});
    lines.append({second, box, confidence, 1});
    for (int network = firstOtherNetwork; network <= lastPass; ++network)
        lines.append({second, box, confidence, network});
}

} // namespace foyer
