// SPDX-License-Identifier: GPL-3.0-or-later
// One program on a data folder at a time: two would give the same number twice.
#pragma once

#include "kiosk/core/result.h"

#include <QFile>

namespace foyer {

// A lock that the kernel holds for this process: gone with it, also after a power cut. A lock that
// is judged by the number of a process is not: sandboxed, nobody can tell whose number that is now.
class Sole final {
public:
    explicit Sole(const QString &file) : m_file(file) {}

    // Conflict: another process has it. Storage: the file cannot be made. Kept until destroyed.
    [[nodiscard]] Result<> take();

private:
    QFile m_file;
};

} // namespace foyer
