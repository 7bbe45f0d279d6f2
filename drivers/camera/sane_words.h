// SPDX-License-Identifier: GPL-3.0-or-later
// What scanimage (of sane-utils) says: which scanners there are, what one can do, what went wrong.
// Pure; the words are those of SANE's sane_strstatus().
#pragma once

#include "kiosk/core/result.h"

#include <QByteArray>
#include <QList>
#include <QSize>
#include <QStringList>

namespace foyer {

struct SaneDevice {
    QString address; // "sane:test:0"
    QString name;    // "Noname frontend-tester"
};

// Of `scanimage --formatted-device-list=%d%t%v %m%n` with a tab between; at most 32.
[[nodiscard]] QList<SaneDevice> saneDevices(const QByteArray &listing);

// The options for a scan, of those that `scanimage --all-options` says the scanner has now: colour,
// 300 dpi; for a preview 75 dpi. No preview where the scanner does not know such.
struct SaneAbilities {
    bool colour = false;
    bool resolution = false;
    bool preview = false;

    [[nodiscard]] QStringList arguments(bool forPreview) const;
};
[[nodiscard]] SaneAbilities saneAbilities(const QByteArray &help);

// NotFound: nothing to scan. Conflict: stopped. Unreachable with a sentence that says what to do;
// whatever we do not know is a scanner that is not connected.
[[nodiscard]] Error saneError(const QByteArray &words);

// The size that a picture of scanimage's own format (PNM, 8 bits, grey or colour) claims. BadInput:
// another format, or a size that no card and no letter has.
[[nodiscard]] Result<QSize> pnmSize(const QByteArray &head);

} // namespace foyer
