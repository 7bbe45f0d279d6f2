// SPDX-License-Identifier: GPL-3.0-or-later
// The printed text of a straightened card. Inside the reader only.
#pragma once

#include "kiosk/core/insurance.h"
#include "kiosk/reader/sheet.h"

namespace foyer {

// The whole card at once (pass 0). Lines are cut at wide gaps, so that a label and a value in
// another column stay apart.
[[nodiscard]] QList<TextLine> firstLook(const Sheet &sheet);

// Each of the boxes as one line, enlarged from the picture itself (pass 1, with the same box), and
// of a smeared card also from the sharpened one (pass 2). Boxes in which nothing can be read are
// left out.
[[nodiscard]] QList<TextLine> readAgain(const Sheet &sheet, const QList<QRect> &boxes);

// Each of the boxes as one line, by the networks of other languages (from pass firstOtherNetwork
// on, with the same box).
[[nodiscard]] QList<TextLine> readByOthers(const Sheet &sheet, const QList<QRect> &boxes);

} // namespace foyer
