// SPDX-License-Identifier: GPL-3.0-or-later
// One picture, looked at: its codes, its card, its text.
#pragma once

#include "kiosk/reader/messages.h"

#include <functional>

namespace foyer {

// From the lines of the first look (pass 0) to the boxes, in the straightened card's pixels, that
// deserve the enlarged second one. Each box is read as one line, which comes back with exactly that
// box and pass 1 (and of a smeared card a third time with pass 2); a box may hold no line of the
// first look. What is on cards is not the reader's business, so the program brings this along; an
// empty one means every line.
using SecondLook = std::function<QList<QRect>(const QList<TextLine> &)>;

// Errors: BadInput when the picture cannot be unpacked or is too large; Internal when a library
// gave up on it.
[[nodiscard]] Result<ReaderReply> look(const ReaderRequest &request,
                                       const SecondLook &secondLook = {});

} // namespace foyer
