// SPDX-License-Identifier: GPL-3.0-or-later
// A records system made of a FHIR R4 bundle, for demonstrations, tests and training. It keeps what
// it was told in a file, and can be told to fail as real ones do.
#pragma once

#include "kiosk/core/clock.h"
#include "kiosk/core/ehr.h"
#include "kiosk/ehr/fhir.h"

#include <QSet>
#include <QString>
#include <memory>

namespace foyer {

// Appointments with "minutes from loading" start relative to an anchor, the moment of first
// loading, rounded down to five minutes. The anchor is kept for twelve hours, over restarts too;
// then the appointments are made anew, with new ids. The list of the anchor's day and of the
// present day is the whole set, so that the demonstration works across midnight. Appointments
// without the extension keep their own start and are on the list of that day.
//
// What fails, for tests: the first word of the file "faults" in the folder, read at each call.
//   unreachable   both calls fail, nothing is recorded
//   lost-answer   record() is done, but the answer is TimedOut
//   refuse        record() is Refused
//   slow N        answers come after N ms (at most 60000)
class DemoEhr final : public Ehr {
public:
    struct Options {
        QString bundle; // FHIR R4 Bundle as JSON
        QString folder; // made if missing; holds anchor, recorded.jsonl, faults
    };

    // Errors: NotFound, BadInput (the bundle), Storage (the folder).
    [[nodiscard]] static Result<std::unique_ptr<DemoEhr>> open(const Options &options,
                                                               const Clock &clock);

    [[nodiscard]] QCoro::Task<Result<QList<ScheduledVisit>>> schedule(QDate day) override;
    [[nodiscard]] QCoro::Task<Result<>> record(VisitChange change) override;

    [[nodiscard]] const fhir::Problems &problems() const { return m_records.problems; }
    [[nodiscard]] QString
    recordedFile() const; // one VisitChange as JSON a line, in the order of arrival; of a captured
                          // card also its FHIR "resources", whose pictures are in Binary/

private:
    struct Fault {
        QString word;
        int delayMs = 0;
    };

    DemoEhr(const Options &options, const Clock &clock, fhir::Records records);
    [[nodiscard]] Result<> loadAnchor();
    [[nodiscard]] Result<> loadRecorded();
    [[nodiscard]] Result<> keepAnchorFresh();
    [[nodiscard]] Fault fault() const;
    [[nodiscard]] QString appointmentId(const QString &bundleId) const; // of the present anchor
    [[nodiscard]] const ScheduledVisit *find(const QString &appointmentId) const;
    [[nodiscard]] Result<QJsonArray> keepCard(const VisitChange &change) const;
    [[nodiscard]] Result<> accept(const VisitChange &change);

    Options m_options;
    const Clock &m_clock;
    fhir::Records m_records;
    QDateTime m_anchor;
    QSet<QUuid> m_recorded;
    QSet<QString> m_arrived; // appointment ids
};

} // namespace foyer
