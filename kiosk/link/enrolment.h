// SPDX-License-Identifier: GPL-3.0-or-later
// A kiosk becomes one of a desk's: the code is shown, the desk answers with a token, enrolled.toml
// keeps it.
#pragma once

#include "kiosk/link/enrolment_code.h"
#include "kiosk/link/messages.h"

#include <QCoroTask>

namespace foyer {

// Asks the desk that the code names and writes dataDir/enrolled.toml, 0600, on disk for good when
// this answers. name: of this device, for the staff console. Errors: BadInput (the code), Refused
// (used, or too old), Unreachable, TimedOut, Storage.
[[nodiscard]] QCoro::Task<Result<>> enrol(QByteArray code, QString dataDir, QString name);

// What stands in enrolled.toml. Pure.
[[nodiscard]] QByteArray enrolledToml(const EnrolmentCode &code, const EnrolReply &reply,
                                      const QString &name);

// Keeps the pin the desk has announced (HttpDesk::pinAnnounced) in dataDir/link.toml, on disk
// when this answers: a kiosk that restarts after the renewal must know it. Errors: Storage.
[[nodiscard]] Result<> rememberNextPin(const QString &dataDir, const QByteArray &pin);

} // namespace foyer
