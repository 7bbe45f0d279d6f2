// SPDX-License-Identifier: GPL-3.0-or-later
// How large a picture may be, encoded, from the camera to the reader.
#pragma once

#include <QtGlobal>

namespace foyer {

inline constexpr qsizetype maxPictureBytes = 16 * 1024 * 1024;

} // namespace foyer
