// SPDX-License-Identifier: GPL-3.0-or-later
// Masking and deciding for one patient's day.
#include "kiosk/desk/visit_view.h"

namespace foyer {

namespace {

Result<AppointmentView> appointmentView(DeskState &state, const ScheduledVisit &scheduled,
                                        const QString &ref, bool withCompanion)
{
    const auto standing = foyer::standing(state, scheduled, withCompanion);
    if (!standing)
        return std::unexpected(standing.error());
    const Appointment &appointment = scheduled.appointment;
    AppointmentView view;
    view.ref = ref;
    view.decision = standing->decision;
    if (view.decision == Decision::WrongPlace) {
        view.siteName = appointment.location.siteName;
        view.siteAddress = appointment.location.siteAddress;
        return view;
    }
    view.start = appointment.start;
    view.serviceType = appointment.serviceType;
    view.practitioner = appointment.practitioner;
    view.area = appointment.location.area;
    if (view.decision == Decision::TooEarly)
        view.opensAt = appointment.start.addSecs(-60 * state.settings.rules.earliestMinutes);
    if (standing->arrived) {
        const auto ticket = state.store.tickets().find(standing->arrived->id);
        if (!ticket)
            return std::unexpected(ticket.error());
        if (*ticket)
            view.ticketNumber = (*ticket)->ticket.number;
    }
    return view;
}

} // namespace

Result<Standing> standing(DeskState &state, const ScheduledVisit &scheduled, bool withCompanion)
{
    const auto arrived = state.store.visits().arrivedFor(scheduled.appointment.id);
    if (!arrived)
        return std::unexpected(arrived.error());
    Appointment appointment = scheduled.appointment;
    if (*arrived)
        appointment.status = AppointmentStatus::Arrived;
    Standing result;
    result.decision =
        decide(appointment, scheduled.patient, withCompanion, state.settings.rules, state.now());
    if (result.decision == Decision::AlreadyArrived)
        result.arrived = *arrived;
    return result;
}

Result<VisitView> visitView(DeskState &state, const QList<ScheduledVisit> &visits,
                            bool withCompanion)
{
    const Patient &patient = visits.first().patient;
    VisitView view;
    view.greetingName = greetingName(patient);
    view.shortName = shortName(patient);
    view.minor = ageOn(patient.birthDate, state.now().date()) < state.settings.rules.adultAge;
    view.maskedPhone = maskNumber(patient.phone);
    view.maskedEmail = maskEmail(patient.email);
    view.maskedAddress = maskAddress(patient.address);
    for (const ScheduledVisit &visit : visits) {
        if (view.payor.isEmpty() && !visit.coverages.isEmpty()) {
            view.payor = visit.coverages.first().payor;
            view.maskedMemberId = maskNumber(visit.coverages.first().subscriberId);
        }
        const QString ref = QString::number(view.appointments.size() + 1);
        auto appointment = appointmentView(state, visit, ref, withCompanion);
        if (!appointment)
            return std::unexpected(appointment.error());
        view.appointments.append(std::move(*appointment));
    }
    return view;
}

} // namespace foyer
