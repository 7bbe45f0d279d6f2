// SPDX-License-Identifier: GPL-3.0-or-later
// Contrast by pixels: every word and icon against what is really behind it, every control's edge
// against its surroundings.
#pragma once

#include <QQuickItem>
#include <QStringList>

#include <functional>

namespace foyer {

struct ContrastRules {
    double words = 4.5; // least contrast of words
    double mostWords = 21.1;
    double marks = 3; // of icons and of the edges of controls
    double mm = 1;    // pixels a millimetre has
};

// The least that was met, over everything looked at so far.
struct ContrastFigures {
    double words = 21;
    double icons = 21;
    double edges = 21;
    int looked = 0;
};

using Grab = std::function<QImage()>;

// Twice drawn: as it is, and without words and icons, which tells what is behind each of their
// pixels.
[[nodiscard]] QStringList contrastFaults(QQuickItem *root, const Grab &grab,
                                         const ContrastRules &rules, ContrastFigures &figures);

} // namespace foyer
