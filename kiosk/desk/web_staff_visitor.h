// SPDX-License-Identifier: GPL-3.0-or-later
// Who asks, inside web_staff: the session behind the cookie, what the pages need to know of it, and
// the form that came.
#pragma once

#include "kiosk/desk/web_staff.h"

namespace foyer::web {

struct StaffWeb::Visitor {
    QString token;
    Viewer viewer;
    Form form; // of a POST; empty otherwise
};

// The HTTP status that goes with a failure of the desk.
[[nodiscard]] int statusOf(const Error &error);

} // namespace foyer::web
