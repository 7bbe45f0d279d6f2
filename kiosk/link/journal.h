// SPDX-License-Identifier: GPL-3.0-or-later
// The print journal: a job stands here before its first byte, with its outcome after it, until the
// desk was told. After a power cut it says which tickets nobody knows about.
#pragma once

#include "kiosk/core/desk.h"

#include <QList>
#include <QString>

namespace foyer {

class PrintJournal {
public:
    explicit PrintJournal(QString folder);

    // On disk when it returns; without it nothing may be printed. Errors: Storage.
    [[nodiscard]] Result<> begin(const PrintReport &job);
    [[nodiscard]] Result<> finish(const PrintReport &job);
    // The desk has it.
    void remove(QUuid job);
    // From before this start: a job without an outcome is Unknown.
    [[nodiscard]] QList<PrintReport> unreported() const;

private:
    [[nodiscard]] QString fileOf(QUuid job) const;

    QString m_folder;
};

} // namespace foyer
