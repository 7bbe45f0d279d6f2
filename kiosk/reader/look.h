// SPDX-License-Identifier: GPL-3.0-or-later
// One picture, looked at: its codes, its card, its text.
#pragma once

#include "kiosk/reader/messages.h"

#include <functional>

namespace foyer {

// From lines to the boxes, in the straightened card's pixels, that deserve a further look. Each box
// is read as one line, which comes back with exactly that box. What is on cards is not the reader's
// business, so the program brings these along; an empty one means every line.
using WhereToLook = std::function<QList<QRect>(const QList<TextLine> &)>;

struct FurtherLooks {
    // After the first look (pass 0): read enlarged as pass 1, and of a smeared card a third time as
    // pass 2. A box may hold no line of the first look.
    WhereToLook again;
    // After those: read by the networks of other languages, from pass firstOtherNetwork on.
    WhereToLook confirm;
};

// Errors: BadInput when the picture cannot be unpacked or is too large; Internal when a library
// gave up on it.
[[nodiscard]] Result<ReaderReply> look(const ReaderRequest &request,
                                       const FurtherLooks &further = {});

} // namespace foyer
