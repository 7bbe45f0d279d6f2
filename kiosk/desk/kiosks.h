// SPDX-License-Identifier: GPL-3.0-or-later
// The kiosks of this desk: enrolled by a code that is good once, known by a token, heard of every
// minute.
#pragma once

#include "kiosk/desk/kiosk_gate.h"
#include "kiosk/desk/state.h"

namespace foyer {

struct OfferedSecret {
    QString secret;
    QDateTime validUntil;
};

// staff: who asked, or empty for the command line. name: for the kiosk, when it brings none.
[[nodiscard]] Result<OfferedSecret> offerEnrolment(DeskState &state, const QString &staff,
                                                   const QString &name = {});
// Refused: the secret is unknown, used or old.
[[nodiscard]] Result<Enrolled> enrolKiosk(DeskState &state, const QString &secret,
                                          const QString &name);
[[nodiscard]] Result<> revokeKiosk(DeskState &state, const QUuid &device, const QString &staff);
[[nodiscard]] Result<QUuid> kioskOf(DeskState &state, const QString &deviceToken); // Refused

// Enrolled here and not revoked; else NotFound.
[[nodiscard]] Result<DeviceRecord> kioskInService(DeskState &state, const QUuid &device);
[[nodiscard]] bool isOnline(const DeviceRecord &device, const QDateTime &now);
// It was heard of lately, and its line for commands is open: one that is sent now is not lost. After
// a restart of the desk a kiosk reports its health at once, and opens that line some seconds later.
[[nodiscard]] bool hears(DeskState &state, const DeviceRecord &device);
[[nodiscard]] Result<> keepHealth(DeskState &state, const QUuid &device, const KioskHealth &health);
// Every kiosk with its last report, the oldest enrolment first.
[[nodiscard]] Result<QList<DeviceRow>> kioskRows(DeskState &state);
[[nodiscard]] Result<SiteInfo> siteInfo(DeskState &state);

} // namespace foyer
