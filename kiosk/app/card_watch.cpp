// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/card_watch.h"

#include "kiosk/cards/card_facts.h"
#include "kiosk/cards/chip_evidence.h"

#include <chrono>

namespace foyer {

namespace {

// On the first screen nobody may be there any more to close what is said.
constexpr auto saidFor = std::chrono::seconds(30);

CardWatch::State useless(ErrorKind why)
{
    switch (why) {
    case ErrorKind::Conflict:
        return CardWatch::State::NotValid;
    case ErrorKind::Refused:
        return CardWatch::State::PaymentCard;
    default:
        return CardWatch::State::Unreadable;
    }
}

} // namespace

CardWatch::CardWatch(CardReader *reader, const Clock &clock, Visit visit, QObject *parent)
    : QObject(parent), m_clock(clock), m_visit(std::move(visit))
{
    m_seen.setSingleShot(true);
    m_seen.setInterval(saidFor);
    connect(&m_seen, &QTimer::timeout, this, &CardWatch::dismiss);
    if (!reader)
        return;
    connect(reader, &CardReader::reading, this, &CardWatch::begin);
    connect(reader, &CardReader::read, this, &CardWatch::take);
    connect(reader, &CardReader::removed, this, &CardWatch::pulled);
}

void CardWatch::begin()
{
    if (m_visit.wanted())
        enter(State::Reading);
}

// A card that was not wanted when it went in, or whose visit has ended since, is not looked at.
void CardWatch::take(const CardReading &card)
{
    if (m_state != State::Reading)
        return;
    if (!m_visit.wanted()) {
        enter(State::None);
        return;
    }
    const QDate today = m_clock.now().date();
    const auto facts = factsOf(card, today);
    if (!facts) {
        enter(useless(facts.error().kind));
        return;
    }
    const auto coverage = chipEvidence(card, today);
    const State refusal = m_visit.refusal(*facts, coverage);
    enter(refusal == State::None ? State::Take : refusal);
    if (refusal == State::None)
        Q_EMIT shown(*facts, coverage);
}

void CardWatch::pulled()
{
    if (m_state == State::Reading)
        enter(State::Pulled);
    else if (m_state == State::Take)
        enter(State::None);
}

void CardWatch::dismiss()
{
    if (m_state != State::Reading)
        enter(State::None);
}

void CardWatch::forget()
{
    enter(State::None);
}

void CardWatch::enter(State state)
{
    if (state == State::None || state == State::Reading)
        m_seen.stop();
    else
        m_seen.start();
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT changed();
}

} // namespace foyer
