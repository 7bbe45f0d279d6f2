// SPDX-License-Identifier: GPL-3.0-or-later
// The public listener: /f/<token> and nothing else. GET shows, only POST spends; the path is never
// logged.
#pragma once

#include "kiosk/desk/service.h"
#include "kiosk/desk/web_http.h"

#include <functional>

namespace foyer::web {

// The two calls of the desk that a stranger's phone may reach (DeskService), and what the site
// speaks to one of whom nothing is known.
struct FeedbackDesk {
    std::function<Result<FeedbackForm>(const QString &token)> form;
    std::function<Result<>(const QString &token, const FeedbackAnswer &answer)> submit;
    QStringList languages; // the first is the default
};

[[nodiscard]] Reply answerPublic(const FeedbackDesk &desk, const Request &request);

// Ready to be given to a Listener.
[[nodiscard]] Handler publicHandler(FeedbackDesk desk);

} // namespace foyer::web
