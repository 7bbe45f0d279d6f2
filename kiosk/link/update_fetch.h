// SPDX-License-Identifier: GPL-3.0-or-later
// Fetches the version of the device image that the desk offers, file by file in parts; what was
// fetched is kept, so that a broken network or a power cut costs the part that was under way.
#pragma once

#include "kiosk/core/update_offer.h"
#include "kiosk/link/http_desk.h"

#include <functional>

namespace foyer {

struct UpdateFetch {
    HttpDeskOptions desk;
    QString folder;  // made when it is not there; nothing else should lie in it
    QString running; // this version is not fetched; empty: any is
    std::function<void(const QString &sentence)> say;
    int partMs = 30'000;
    int pauseMs = 3000; // before a part is asked for again
    int tries = 5;
};

// The offer: its files lie in the folder, whole by their sizes and their sums. Without a version,
// or with the running one, nothing was fetched. Errors: Unreachable and TimedOut (later it may go
// on where it stopped), Refused, BadInput (what the desk has is no update, or damaged), Storage.
[[nodiscard]] QCoro::Task<Result<UpdateOffer>> fetchUpdate(UpdateFetch wish);

} // namespace foyer
