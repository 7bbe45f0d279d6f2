// SPDX-License-Identifier: GPL-3.0-or-later
// The values of Session that pages bind to: each a plain reading of the visit's state.
#include "kiosk/app/session.h"

#include "kiosk/core/language.h"

#include <algorithm>

namespace foyer {

Session::Page Session::page() const
{
    if (!m_parts.settingsErrors.isEmpty())
        return Page::NotConfigured;
    if (!m_parts.desk)
        return Page::Enrol;
    switch (m_state.step) {
    case Step::Attract:
        return m_closed ? Page::Closed : Page::Attract;
    case Step::Language:
        return Page::Language;
    case Step::WhoFor:
        return Page::WhoFor;
    case Step::Identify:
        return m_state.part == IdentifyPart::Choose ? Page::Identify
               : m_state.part == IdentifyPart::Name ? Page::Name
                                                    : Page::BirthDate;
    case Step::ConfirmPerson:
        return Page::ConfirmPerson;
    case Step::ChooseAppointment:
        return Page::ChooseAppointment;
    case Step::Details:
        return Page::Details;
    case Step::Insurance:
        switch (m_insurance.state()) {
        case InsuranceCapture::State::Idle:
            return Page::InsuranceAsk;
        case InsuranceCapture::State::Shown:
            return Page::InsuranceShown;
        case InsuranceCapture::State::Read:
            return Page::InsuranceCheck;
        default:
            return Page::InsuranceCamera;
        }
    case Step::Review:
        return Page::Review;
    case Step::CheckIn:
        return Page::CheckingIn;
    case Step::Ticket:
        return Page::Ticket;
    case Step::Feedback:
        return Page::Feedback;
    case Step::Thanks:
        return Page::Thanks;
    case Step::Stopped:
        return Page::Stopped;
    case Step::Offline:
        return Page::Offline;
    }
    return Page::Attract;
}

QString Session::language() const
{
    return m_state.language;
}

QStringList Session::languages() const
{
    return m_plan.languages;
}

bool Session::mirrored() const
{
    return languageOf(m_state.language).rightToLeft;
}

int Session::progressCurrent() const
{
    return progress(m_state, m_plan).current;
}

int Session::progressTotal() const
{
    return progress(m_state, m_plan).total;
}

bool Session::busy() const
{
    return m_state.asking;
}

bool Session::canGoBack() const
{
    return !m_state.asking && m_state.step > Step::Attract && m_state.step < Step::CheckIn;
}

bool Session::personal() const
{
    return holdsPersonalData(m_state);
}

QString Session::clinicName() const
{
    return m_site.clinicName;
}

int Session::waitFrom() const
{
    return m_site.wait ? m_site.wait->from : 0;
}

int Session::waitTo() const
{
    return m_site.wait ? m_site.wait->to : 0;
}

QString Session::notice() const
{
    return m_site.notice.text(m_state.language);
}

QString Session::withTown(const QString &typed) const
{
    return foyer::withTown(typed, m_site.towns);
}

bool Session::deskReachable() const
{
    return m_reachable;
}

bool Session::canScan() const
{
    return m_parts.scanner && m_parts.scanner->health().status == DeviceStatus::Ready;
}

bool Session::canReadCard() const
{
    return m_parts.cardReader && m_parts.cardReader->health().status == DeviceStatus::Ready;
}

bool Session::canCapture() const
{
    return m_parts.camera && m_parts.reader &&
           m_parts.camera->health().status == DeviceStatus::Ready;
}

bool Session::canWatch() const
{
    return canCapture() && m_parts.camera->isLive();
}

QStringList Session::settingsErrors() const
{
    return m_parts.settingsErrors;
}

bool Session::forSomeoneElse() const
{
    return m_state.forSomeoneElse;
}

QString Session::greetingName() const
{
    return m_state.view ? m_state.view->greetingName : QString();
}

QString Session::shortName() const
{
    return m_state.view ? m_state.view->shortName : QString();
}

QString Session::birthDateIso() const
{
    return m_state.facts.birthDate.toString(Qt::ISODate);
}

QString Session::typedFamily() const
{
    return m_state.facts.source == FactSource::Typed ? m_state.facts.family : QString();
}

QString Session::typedGiven() const
{
    return m_state.facts.source == FactSource::Typed ? m_state.facts.given : QString();
}

QDateTime Session::appointmentTime() const
{
    return shownAppointment() ? shownAppointment()->start : QDateTime();
}

QString Session::appointmentService() const
{
    return shownAppointment() ? shownAppointment()->serviceType.text(m_state.language) : QString();
}

QString Session::appointmentPractitioner() const
{
    return shownAppointment() ? shownAppointment()->practitioner : QString();
}

QString Session::maskedPhone() const
{
    return m_state.view ? m_state.view->maskedPhone : QString();
}

QString Session::maskedEmail() const
{
    return m_state.view ? m_state.view->maskedEmail : QString();
}

QString Session::maskedAddress() const
{
    return m_state.view ? m_state.view->maskedAddress : QString();
}

QString Session::newPhone() const
{
    return m_state.details.phone.value;
}

QString Session::newEmail() const
{
    return m_state.details.email.value;
}

QString Session::newAddress() const
{
    return m_state.details.address.value;
}

QString Session::payor() const
{
    if (const QString payor = onChip(CardField::Payor); !payor.isEmpty())
        return payor;
    return m_state.view ? m_state.view->payor : QString();
}

QString Session::newPayor() const
{
    // A name that nobody was sure of is not said back as if it were known.
    const auto &fields = m_state.insurance.fields;
    const auto field = std::ranges::find(fields, CardField::Payor, &Evidence::field);
    const bool known = field != fields.end() &&
                       (field->grade == FieldGrade::Certain || field->said == PatientSaid::Right ||
                        field->source == FieldSource::Typed);
    return known ? field->value : QString();
}

QString Session::maskedMemberId() const
{
    if (!onChip(CardField::Payor).isEmpty())
        return maskNumber(onChip(CardField::MemberId));
    return m_state.view ? m_state.view->maskedMemberId : QString();
}

Session::InsuranceChoice Session::insuranceChoice() const
{
    switch (m_state.insurance.kind) {
    case InsuranceAnswer::Kind::NotAsked:
        return InsuranceChoice::NotAsked;
    case InsuranceAnswer::Kind::StillRight:
        return InsuranceChoice::StillRight;
    case InsuranceAnswer::Kind::Captured:
        return InsuranceChoice::Captured;
    case InsuranceAnswer::Kind::AtDesk:
        return InsuranceChoice::AtDesk;
    }
    return InsuranceChoice::NotAsked;
}

Session::Stop Session::stop() const
{
    switch (m_state.stop) {
    case foyer::Stop::None:
        return Stop::None;
    case foyer::Stop::AlreadyArrived:
        return Stop::AlreadyArrived;
    case foyer::Stop::TooEarly:
        return Stop::TooEarly;
    case foyer::Stop::TooLate:
        return Stop::TooLate;
    case foyer::Stop::WrongPlace:
        return Stop::WrongPlace;
    case foyer::Stop::NoAppointment:
        return Stop::NoAppointment;
    case foyer::Stop::Blocked:
        return Stop::Blocked;
    case foyer::Stop::MinorAlone:
        return Stop::MinorAlone;
    case foyer::Stop::NotMatched:
        return Stop::NotMatched;
    case foyer::Stop::NeedsPerson:
        return Stop::NeedsPerson;
    case foyer::Stop::TypedRest:
        return Stop::TypedRest;
    case foyer::Stop::RecordsFailed:
        return Stop::RecordsFailed;
    }
    return Stop::NeedsPerson;
}

QDateTime Session::opensAt() const
{
    return shownAppointment() ? shownAppointment()->opensAt : QDateTime();
}

QString Session::otherSiteName() const
{
    return shownAppointment() ? shownAppointment()->siteName : QString();
}

QString Session::otherSiteAddress() const
{
    return shownAppointment() ? shownAppointment()->siteAddress : QString();
}

QString Session::ticketNumber() const
{
    if (m_state.ticket)
        return m_state.ticket->number;
    return shownAppointment() ? shownAppointment()->ticketNumber : QString();
}

QString Session::ticketArea() const
{
    return m_state.ticket ? m_state.ticket->area.text(m_state.language) : QString();
}

QString Session::ticketDirections() const
{
    return m_state.ticket ? m_state.ticket->directions.text(m_state.language) : QString();
}

int Session::ticketWaitFrom() const
{
    return m_state.ticket && m_state.ticket->wait ? m_state.ticket->wait->from : 0;
}

int Session::ticketWaitTo() const
{
    return m_state.ticket && m_state.ticket->wait ? m_state.ticket->wait->to : 0;
}

QString Session::feedbackUrl() const
{
    return m_state.ticket ? m_state.ticket->feedbackUrl : QString();
}

Session::Paper Session::paper() const
{
    if (!m_state.ticket)
        return Paper::None;
    switch (m_state.ticketState) {
    case TicketState::Reserved:
    case TicketState::Sent:
        return Paper::Printing;
    case TicketState::Printed:
        return m_drawnBack ? Paper::DrawnBack : Paper::Taken;
    case TicketState::Shown:
        return Paper::Screen;
    case TicketState::Unknown:
        return Paper::Unsure;
    }
    return Paper::Unsure;
}

bool Session::ticketIsCopy() const
{
    return m_state.ticket && m_state.ticket->copy;
}

bool Session::ticketIsOffline() const
{
    return m_state.ticket && m_state.ticket->offline;
}

bool Session::asksFeedback() const
{
    return m_plan.feedback;
}

} // namespace foyer
