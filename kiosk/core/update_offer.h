// SPDX-License-Identifier: GPL-3.0-or-later
// An update of the device image as the desk offers it: names and sizes, nothing more. Whether it is
// genuine the device finds out with its own key, after it has the files.
#pragma once

#include "kiosk/core/result.h"

#include <QList>
#include <QString>

namespace foyer {

struct UpdateFile {
    QString name;
    int size = 0; // bytes
    bool operator==(const UpdateFile &) const = default;
};

struct UpdateOffer {
    QString version; // empty: none is offered
    QList<UpdateFile> files;
    bool operator==(const UpdateOffer &) const = default;
};

inline constexpr int maxUpdateFileBytes = 2'000'000'000;
inline constexpr int updatePartBytes = 1024 * 1024; // a file is given in parts of so many bytes

[[nodiscard]] bool isImageVersion(const QString &text); // "0.2.0": two to four numbers
// True when the first of two versions is the newer one, number by number.
[[nodiscard]] bool isNewerImage(const QString &one, const QString &other);

// "about", "SHA256SUMS", "SHA256SUMS.sig", the root, its hashes and the kernel image of a version.
[[nodiscard]] bool isUpdateFile(const QString &name, const QString &version);

// Exactly the six files of a version, none empty, none too large. BadInput else.
[[nodiscard]] Result<> checkOffer(const UpdateOffer &offer);

} // namespace foyer
