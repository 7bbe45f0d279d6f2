// SPDX-License-Identifier: GPL-3.0-or-later
// How large a JPEG or PNG says it is, read from its header before anything is unpacked.
#pragma once

#include "kiosk/core/result.h"

#include <QByteArray>
#include <QSize>

namespace foyer {

// Errors: BadInput, with a sentence for staff, when it is no JPEG or PNG, has no size, is larger
// than maxPictureBytes or would unpack to more than maxPicturePixels.
[[nodiscard]] Result<QSize> pictureSize(const QByteArray &bytes);

} // namespace foyer
