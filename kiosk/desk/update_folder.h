// SPDX-License-Identifier: GPL-3.0-or-later
// Updates of the device image that an administrator has put on the desk: one folder
// "foyer-VERSION-update" each, as image/build makes them. The desk gives them out as they are and
// understands nothing of them but names and sizes.
#pragma once

#include "kiosk/link/messages.h"

#include <QCoroTask>

namespace foyer {

class UpdateFolder {
public:
    explicit UpdateFolder(QString folder = {}); // empty: this desk offers none

    // The newest version whose six files are all there. No version: there is none.
    [[nodiscard]] UpdateOffer offer() const;
    // NotFound: not (any more) in the folder. BadInput: beyond the file's end.
    [[nodiscard]] Result<UpdatePart> part(const UpdatePartRequest &request) const;

private:
    [[nodiscard]] QString pathOf(const QString &version) const;

    QString m_folder;
};

} // namespace foyer
