// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers given while the desk is away: this enrolment's prefix and a counter that survives
// everything and knows no clock.
#pragma once

#include "kiosk/core/result.h"

#include <QString>

namespace foyer {

class OfflineNumbers {
public:
    // The counter lies in folder, one for each prefix: a new enrolment has a new prefix and starts
    // at 1.
    OfflineNumbers(QString folder, QString prefix);

    // "KA-001", never twice: the counter is on disk before the number is returned. Errors: Storage.
    [[nodiscard]] Result<QString> next();

private:
    QString m_folder;
    QString m_prefix;
};

} // namespace foyer
