// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cards/card_facts.h"

#include "kiosk/cards/egk.h"
#include "kiosk/cards/magstripe.h"
#include "kiosk/cards/nhi.h"

namespace foyer {
namespace {

auto notValid()
{
    return fail(ErrorKind::Conflict, QStringLiteral("This health card is not valid any more."));
}

// Half a fact finds nobody: without a name or a number there is nothing to ask the desk.
Result<Facts> useful(Facts facts)
{
    if (facts.source == FactSource::CardNumber && facts.cardNumber.isEmpty())
        return fail(ErrorKind::BadInput, QStringLiteral("The card names nobody."));
    return facts;
}

Result<Facts> ofEgk(const CardReading &card, QDate today)
{
    const auto parsed = parseEgk(card.parts);
    if (!parsed)
        return std::unexpected(parsed.error());
    if (!valid(*parsed, today))
        return notValid();
    return useful(toFacts(*parsed));
}

Result<Facts> ofNhi(const CardReading &card)
{
    const auto parsed = parseNhi(card.parts.value(0));
    if (!parsed)
        return std::unexpected(parsed.error());
    return useful(toFacts(*parsed));
}

Result<Facts> ofStripe(const CardReading &card)
{
    const auto parsed = parseStripe(card.parts.value(0));
    if (!parsed)
        return std::unexpected(parsed.error());
    return useful(toFacts(*parsed));
}

} // namespace

Result<Facts> factsOf(const CardReading &card, QDate today)
{
    switch (card.kind) {
    case CardReading::Kind::Egk:
        return ofEgk(card, today);
    case CardReading::Kind::Nhi:
        return ofNhi(card);
    case CardReading::Kind::Stripe:
        return ofStripe(card);
    case CardReading::Kind::Locked:
        return notValid();
    case CardReading::Kind::Unreadable:
        break;
    }
    return fail(ErrorKind::BadInput, QStringLiteral("We cannot read this card."));
}

} // namespace foyer
