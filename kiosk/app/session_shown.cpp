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

// A health card identifies, and at the insurance it says who pays.
bool Session::takesCard() const
{
    return takesShown() || (!m_closed && m_state.step == Step::Insurance && !m_state.asking);
}

CardWatch::State Session::cardRefusal(const Facts &facts, const QList<Evidence> &coverage) const
{
    if (m_state.step != Step::Insurance) {
        const bool namesOwner = facts.source == FactSource::ChipCard;
        return namesOwner && m_state.step == Step::Identify && m_state.forSomeoneElse
                   ? CardWatch::State::OfCompanion
                   : CardWatch::State::None;
    }
    if (coverage.isEmpty())
        return CardWatch::State::Unreadable;
    // The desk, which knows the patient's name, compares that too.
    return facts.birthDate.isValid() && facts.birthDate == m_state.facts.birthDate
               ? CardWatch::State::None
               : CardWatch::State::OfAnother;
}

void Session::takeCard(const Facts &facts, const QList<Evidence> &coverage)
{
    m_chipOwner = facts;
    m_chip = coverage;
    if (m_state.step == Step::Insurance)
        m_insurance.addChip(chip());
    else
        post(event::Shown{QUuid::createUuid(), facts});
    Q_EMIT changed();
}

// A card that was put in before it was asked for whom the visit is may be the companion's.
QList<Evidence> Session::chip() const
{
    const Facts &patient = m_state.facts;
    const bool sameBirth =
        m_chipOwner.birthDate.isValid() && m_chipOwner.birthDate == patient.birthDate;
    const bool sameNumber =
        !m_chipOwner.cardNumber.isEmpty() && m_chipOwner.cardNumber == patient.cardNumber;
    return m_state.view && (sameBirth || sameNumber) ? m_chip : QList<Evidence>();
}

QString Session::onChip(CardField field) const
{
    for (const Evidence &evidence : chip())
        if (evidence.field == field)
            return evidence.value;
    return {};
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
    if (scan->kind == ScanKind::Enrolment)
        return; // for app/setup, while there is no desk
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
