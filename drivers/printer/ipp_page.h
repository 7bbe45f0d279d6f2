// SPDX-License-Identifier: GPL-3.0-or-later
// The page a printer is sent: the ticket on its media, and the page as a document. Pure.
#pragma once

#include "drivers/printer/ipp_message.h"
#include "kiosk/core/ticket.h"

#include <QImage>

namespace foyer {

struct IppPage {
    QImage dots; // 1-bit, 1 is black; the whole media, margins included
    int dpi = 0;
    IppMedia media; // of a roll: its length is this page's
};

// How a printer wants its pages.
struct IppForm {
    enum class Kind { PwgRaster, Pdf, Jpeg };
    Kind kind = Kind::PwgRaster;
    QByteArray rasterType; // "black_1", "sgray_8", "srgb_8"
    int dpi = 300;
    IppMedia media;

    [[nodiscard]] QString format() const;
};

// What the printer prefers among what can be made for it; nullopt: nothing can. queue: of a CUPS
// server, which turns PDF into what its printer wants.
[[nodiscard]] std::optional<IppForm> chooseForm(const IppPrinterFacts &facts, bool queue);

// Narrow paper is filled; on a sheet the ticket stands at the top left, enlarged.
[[nodiscard]] IppPage drawPage(const TicketDocument &document, const IppForm &form);

[[nodiscard]] QByteArray encodePage(const IppPage &page, const IppForm &form);

} // namespace foyer
