// SPDX-License-Identifier: GPL-3.0-or-later
// Sends what is stored to the records system: in order for each patient, again after passing
// trouble, to a person after any other.
#pragma once

#include "kiosk/desk/state.h"

namespace foyer {

class OutboxWorker {
public:
    explicit OutboxWorker(DeskState &state) : m_state(state) {}

    // Sends all that is due now. A second call while one runs returns at once.
    [[nodiscard]] QCoro::Task<Result<>> run();

private:
    void addPictures(const QUuid &visit, VisitChange &change);
    [[nodiscard]] Result<> settle(const OutboxRow &row, const Result<> &answer);

    DeskState &m_state;
    bool m_running = false;
};

} // namespace foyer
