// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk last said of the clinic, kept over restarts: a kiosk that starts while the desk is
// away still shows whose it is, in the clinic's languages.
#pragma once

#include "kiosk/core/desk.h"

#include <QString>

namespace foyer {

class KnownSite {
public:
    // One file for each enrolment: another clinic's name is never shown.
    KnownSite(const QString &folder, const QString &prefix);

    // Without what was true only then: how long people waited, the notice. Nothing when nothing is
    // kept, or it cannot be read.
    [[nodiscard]] std::optional<SiteInfo> read() const;
    // Written only when it differs. A disk that does not take it costs the name at the next start.
    void keep(SiteInfo site);

private:
    QString m_file;
    QByteArray m_kept;
};

} // namespace foyer
