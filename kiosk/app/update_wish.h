// SPDX-License-Identifier: GPL-3.0-or-later
// The console's order to update, handed to the device's updater: a file it watches for. The screen
// itself may change nothing of the system. And the other way round: a file says while somebody is
// at the screen, so that the updater does not start the device anew under a patient.
#pragma once

#include "kiosk/core/desk.h"

#include <QObject>

namespace foyer {

class Session;

class UpdateWish : public QObject {
    Q_OBJECT
public:
    // dataDir gets "update-wanted" ("now" or "tonight"), runDir "in-use".
    UpdateWish(Desk &desk, Session &session, const QString &dataDir, const QString &runDir,
               QObject *parent = nullptr);
    ~UpdateWish() override;

    // The service manager's folder for this program, which ends with it; else the data folder.
    [[nodiscard]] static QString runDirOr(const QString &dataDir);

private:
    void obey(const Command &command);
    void sayInUse();

    Session &m_session;
    QString m_wanted;
    QString m_inUse;
    bool m_said = false;
};

} // namespace foyer
