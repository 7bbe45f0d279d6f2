// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a FHIR bundle: records or an error; what is linked is consistent, and can be written
// again.
#include "kiosk/ehr/fhir.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace foyer;
    const auto records = fhir::readBundle(
        QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!records)
        return records.error().message.isEmpty() ? (std::abort(), 0) : 0;
    for (const ScheduledVisit &visit : records->visits) {
        if (visit.appointment.patientId != visit.patient.id || !visit.appointment.start.isValid())
            std::abort();
        (void)fhir::appointmentJson(visit.appointment);
        (void)fhir::locationJson(visit.appointment.location);
        for (const Coverage &coverage : visit.coverages)
            (void)fhir::coverageJson(coverage);
    }
    for (const Patient &patient : records->patients) {
        fhir::Problems problems;
        const auto again = fhir::readPatient(fhir::patientJson(patient), problems);
        if (!again || again->id != patient.id || again->birthDate != patient.birthDate)
            std::abort();
    }
    return 0;
}
