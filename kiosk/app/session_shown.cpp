// SPDX-License-Identifier: GPL-3.0-or-later
// What is held to the kiosk or put into it, on its way to the visit.
#include "kiosk/app/session.h"

#include "kiosk/cards/aamva.h"
#include "kiosk/core/visit_code.h"

namespace foyer {

// A scan or card is accepted only where the visit expects one.
bool Session::takesShown() const
{
    return !m_closed && expectsScan(m_state) && !m_state.asking && page() != Page::NotConfigured &&
           page() != Page::Enrol;
}

void Session::scanned(const QByteArray &bytes)
{
    const auto scan = parseScan(bytes);
    if (!scan)
        return;
    if (scan->kind == ScanKind::StaffCode) {
        Q_EMIT staffCodeScanned(QString::fromLatin1(scan->payload));
        return;
    }
    if (scan->kind == ScanKind::Enrolment) {
        Q_EMIT enrolmentScanned(scan->payload);
        return;
    }
    if (!takesShown())
        return;
    m_presence.touched();
    Facts facts;
    auto trouble = ScanTrouble::None;
    switch (scan->kind) {
    case ScanKind::AppointmentCode:
        facts.source = FactSource::AppointmentCode;
        facts.appointmentCode = QString::fromLatin1(scan->payload);
        break;
    case ScanKind::CardNumber:
        facts.source = FactSource::CardNumber;
        facts.cardNumber = QString::fromLatin1(scan->payload);
        break;
    case ScanKind::Licence: {
        const auto licence = parseLicence(scan->payload);
        if (!licence)
            trouble = ScanTrouble::LicenceUnreadable;
        else if (m_state.step == Step::Identify && m_state.forSomeoneElse)
            trouble = ScanTrouble::LicenceOfCompanion;
        else
            facts = toFacts(*licence);
        break;
    }
    case ScanKind::PaymentCard:
        trouble = ScanTrouble::PaymentCard;
        break;
    default:
        trouble = ScanTrouble::NotKnown;
    }
    if (trouble == ScanTrouble::None)
        post(event::Shown{QUuid::createUuid(), facts});
    m_scanTrouble = trouble;
    Q_EMIT changed();
}

} // namespace foyer
