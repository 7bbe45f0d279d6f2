// SPDX-License-Identifier: GPL-3.0-or-later
// Whole visits through the step machine, and what must never happen in it.
#include "kiosk/core/check_in.h"

#include <doctest/doctest.h>

#include <random>

using namespace foyer;

namespace {

const Plan plan{
    {QStringLiteral("en"), QStringLiteral("es")}, {Step::Details, Step::Insurance}, true};

struct Walk {
    VisitState state;
    std::vector<Effect> effects; // of the last event

    Walk &post(const Event &event)
    {
        auto [next, done] = advance(state, event, plan);
        state = next;
        effects = done;
        return *this;
    }

    template <class E>
    [[nodiscard]] const E *did() const
    {
        for (const auto &effect : effects)
            if (const auto *found = std::get_if<E>(&effect))
                return found;
        return nullptr;
    }
};

AppointmentView appointmentOf(Decision decision)
{
    AppointmentView view;
    view.ref = QStringLiteral("1");
    view.decision = decision;
    if (decision == Decision::AlreadyArrived)
        view.ticketNumber = QStringLiteral("A007");
    return view;
}

VisitView viewOf(const QList<Decision> &decisions)
{
    VisitView view;
    view.greetingName = QStringLiteral("Maria");
    for (auto decision : decisions)
        view.appointments.append(appointmentOf(decision));
    return view;
}

Walk typedVisit()
{
    Walk walk;
    walk.post(event::Touched{QUuid::createUuid(), QStringLiteral("en")})
        .post(event::WhoForChosen{false})
        .post(event::WayChosen{true})
        .post(event::NameEntered{QStringLiteral("Garcia"), QStringLiteral("Maria")})
        .post(event::BirthDateEntered{QDate(1961, 3, 4)});
    return walk;
}

Walk atReview()
{
    auto walk = typedVisit();
    walk.post(event::Identified{viewOf({Decision::CheckIn})})
        .post(event::PersonConfirmed{true})
        .post(event::DetailsGiven{})
        .post(event::InsuranceGiven{{.kind = InsuranceAnswer::Kind::StillRight}});
    return walk;
}

Walk withTicket()
{
    auto walk = atReview();
    Ticket ticket;
    ticket.visit = walk.state.visit;
    ticket.number = QStringLiteral("A017");
    walk.post(event::Accepted{}).post(event::CheckInAnswered{{ticket, Decision::CheckIn}});
    return walk;
}

} // namespace

TEST_CASE("a typed visit from touch to thanks")
{
    auto walk = typedVisit();
    REQUIRE(walk.did<effect::Identify>());
    CHECK(walk.did<effect::Identify>()->request.facts.family == QStringLiteral("Garcia"));
    CHECK(walk.state.asking);

    walk = atReview();
    CHECK(walk.state.step == Step::Review);
    walk.post(event::Accepted{});
    REQUIRE(walk.did<effect::CheckIn>());
    CHECK(walk.did<effect::CheckIn>()->request.visit == walk.state.visit);

    walk = withTicket();
    CHECK(walk.state.step == Step::Ticket);
    REQUIRE(walk.did<effect::Print>());
    walk.post(event::PrintEnded{{PrintOutcome::Printed, PrinterStatus::Ready}});
    REQUIRE(walk.did<effect::Report>());
    CHECK(walk.did<effect::Report>()->state == TicketState::Printed);
    walk.post(event::Done{});
    CHECK(walk.state.step == Step::Feedback);
    walk.post(event::RatingGiven{5});
    CHECK(walk.did<effect::Rate>());
    walk.post(event::Done{});
    CHECK(walk.state.step == Step::Attract);
    CHECK(walk.did<effect::Wipe>());
    CHECK_FALSE(walk.state.view);
    CHECK(walk.state.facts == Facts{});
}

TEST_CASE("a code shown at the first screen still asks who it is for and the birth date")
{
    Walk walk;
    Facts code;
    code.source = FactSource::AppointmentCode;
    code.appointmentCode = QStringLiteral("0123456789abcdef");
    walk.post(event::Shown{QUuid::createUuid(), code});
    CHECK(walk.state.step == Step::WhoFor);
    walk.post(event::WhoForChosen{false});
    CHECK(walk.state.part == IdentifyPart::BirthDate);
    CHECK_FALSE(walk.did<effect::Identify>());
    walk.post(event::BirthDateEntered{QDate(1961, 3, 4)});
    REQUIRE(walk.did<effect::Identify>());
    CHECK(walk.did<effect::Identify>()->request.facts.appointmentCode == code.appointmentCode);
}

TEST_CASE("a companion's licence never identifies the patient")
{
    Facts licence;
    licence.source = FactSource::Licence;
    licence.family = QStringLiteral("Garcia");
    licence.given = QStringLiteral("Rosa");
    licence.birthDate = QDate(1980, 1, 1);
    SUBCASE("shown after the question")
    {
        Walk walk;
        walk.post(event::Touched{QUuid::createUuid(), QStringLiteral("en")})
            .post(event::WhoForChosen{true})
            .post(event::Shown{{}, licence});
        CHECK_FALSE(walk.did<effect::Identify>());
        CHECK(walk.state.part == IdentifyPart::Name);
        CHECK(walk.state.facts.family.isEmpty());
    }
    SUBCASE("shown before the question")
    {
        Walk walk;
        walk.post(event::Shown{QUuid::createUuid(), licence}).post(event::WhoForChosen{true});
        CHECK_FALSE(walk.did<effect::Identify>());
        CHECK(walk.state.facts.family.isEmpty());
    }
}

TEST_CASE("back from the name of someone else asks again who the visit is for")
{
    Walk walk;
    walk.post(event::Touched{QUuid::createUuid(), QStringLiteral("en")})
        .post(event::WhoForChosen{true})
        .post(event::NameEntered{QStringLiteral("Garcia"), QStringLiteral("Rosa")})
        .post(event::Back{});
    CHECK(walk.state.part == IdentifyPart::Name);
    CHECK(walk.state.facts.family == QStringLiteral("Garcia")); // still there to be corrected
    walk.post(event::Back{});
    CHECK(walk.state.step == Step::WhoFor);
    walk.post(event::WhoForChosen{false});
    CHECK(walk.state.step == Step::Identify);
    CHECK(walk.state.part == IdentifyPart::Choose);
    CHECK(walk.state.facts == Facts{});
}

TEST_CASE("a typed name is kept without what is no name, and without any letter it is none")
{
    Walk walk;
    walk.post(event::Touched{QUuid::createUuid(), QStringLiteral("en")})
        .post(event::WhoForChosen{false})
        .post(event::WayChosen{true})
        .post(event::NameEntered{QStringLiteral("Garcia"), QString::fromUcs4(U"\U0001f600 - '")});
    CHECK(walk.state.part == IdentifyPart::Name);
    CHECK(walk.state.facts.family.isEmpty());
    walk.post(
        event::NameEntered{QStringLiteral(" Garc\x1b\u00eda "), QString::fromUcs4(U"M\U0001f600")});
    CHECK(walk.state.part == IdentifyPart::BirthDate);
    CHECK(walk.state.facts.family == QStringLiteral("García"));
    CHECK(walk.state.facts.given == QStringLiteral("M"));
}

TEST_CASE("the second failed try leads to a person, and the first does not")
{
    auto walk = typedVisit();
    walk.post(event::Identified{std::nullopt});
    CHECK(walk.state.stop == Stop::NotMatched);
    CHECK_FALSE(walk.did<effect::Save>());
    walk.post(event::TryAgain{})
        .post(event::WayChosen{true})
        .post(event::NameEntered{QStringLiteral("Garcia"), QStringLiteral("Marta")})
        .post(event::BirthDateEntered{QDate(1961, 3, 4)})
        .post(event::Identified{std::nullopt});
    CHECK(walk.state.stop == Stop::NeedsPerson);
    REQUIRE(walk.did<effect::Save>());
    CHECK(walk.did<effect::Save>()->progress.handover == QStringLiteral("not-matched"));
    walk.post(event::TryAgain{});
    CHECK(walk.state.step == Step::Stopped);
}

TEST_CASE("whatever stops the visit stops it before the first question")
{
    const QList<std::pair<Decision, Stop>> rules{{Decision::AlreadyArrived, Stop::AlreadyArrived},
                                                 {Decision::TooEarly, Stop::TooEarly},
                                                 {Decision::TooLate, Stop::TooLate},
                                                 {Decision::WrongPlace, Stop::WrongPlace},
                                                 {Decision::NoAppointment, Stop::NoAppointment},
                                                 {Decision::Blocked, Stop::Blocked},
                                                 {Decision::MinorAlone, Stop::MinorAlone}};
    for (const auto &[decision, stop] : rules) {
        auto walk = typedVisit();
        walk.post(event::Identified{viewOf({decision})});
        CHECK(walk.state.step == Step::Stopped);
        CHECK(walk.state.stop == stop);
        const bool handedOver = walk.did<effect::Save>() != nullptr;
        const bool nobodyNeeded = decision == Decision::TooEarly ||
                                  decision == Decision::WrongPlace ||
                                  decision == Decision::AlreadyArrived;
        CHECK(handedOver != nobodyNeeded);
    }
}

TEST_CASE("one open appointment is taken, several are asked about, a closed one cannot be chosen")
{
    auto walk = typedVisit();
    walk.post(event::Identified{viewOf({Decision::TooEarly, Decision::CheckIn})})
        .post(event::PersonConfirmed{true});
    CHECK(walk.state.step == Step::Details);
    CHECK(walk.state.chosen == 1);

    walk = typedVisit();
    walk.post(event::Identified{viewOf({Decision::CheckIn, Decision::TooLate, Decision::CheckIn})})
        .post(event::PersonConfirmed{true});
    CHECK(walk.state.step == Step::ChooseAppointment);
    walk.post(event::AppointmentChosen{1});
    CHECK(walk.state.step == Step::ChooseAppointment);
    walk.post(event::AppointmentChosen{7});
    CHECK(walk.state.step == Step::ChooseAppointment);
    walk.post(event::AppointmentChosen{2});
    CHECK(walk.state.step == Step::Details);
}

TEST_CASE("'this is not me' forgets the found person and calls one")
{
    auto walk = typedVisit();
    walk.post(event::Identified{viewOf({Decision::CheckIn})}).post(event::PersonConfirmed{false});
    CHECK(walk.state.stop == Stop::NeedsPerson);
    CHECK_FALSE(walk.state.view);
}

TEST_CASE("the same copy: already arrived asks the desk, and the ticket is a copy")
{
    auto walk = typedVisit();
    walk.post(event::Identified{viewOf({Decision::AlreadyArrived})}).post(event::CopyWanted{});
    REQUIRE(walk.did<effect::AskCopy>());
    Ticket ticket;
    ticket.number = QStringLiteral("A007");
    ticket.copy = true;
    walk.post(event::CopyAnswered{ticket});
    REQUIRE(walk.did<effect::Print>());
    CHECK(walk.did<effect::Print>()->ticket.number == QStringLiteral("A007"));
    walk.post(event::PrintEnded{{PrintOutcome::Printed, PrinterStatus::Ready}});
    CHECK(walk.did<effect::Report>()->copy);
    walk.post(event::Done{});
    CHECK(walk.state.step == Step::Attract); // nobody rates a copy
}

TEST_CASE("print truth: never printed without the printer's word, always the number on the screen")
{
    auto walk = withTicket();
    walk.post(event::Done{});
    CHECK(walk.state.step == Step::Ticket); // an outcome is awaited first
    walk.post(event::Ended{});
    CHECK(walk.state.step == Step::Ticket);

    SUBCASE("not printed: shown")
    {
        walk.post(event::PrintEnded{{PrintOutcome::NotPrinted, PrinterStatus::PaperOut}});
        CHECK(walk.did<effect::Report>()->state == TicketState::Shown);
        CHECK(walk.did<effect::Report>()->why == PrinterStatus::PaperOut);
    }
    SUBCASE("unknown: unknown until the person says they have the number")
    {
        walk.post(event::PrintEnded{{PrintOutcome::Unknown, PrinterStatus::Unknown}});
        CHECK(walk.did<effect::Report>()->state == TicketState::Unknown);
        walk.post(event::Done{});
        CHECK(walk.did<effect::Report>()->state == TicketState::Shown);
    }
    SUBCASE("unknown and nobody there: it stays unknown")
    {
        walk.post(event::PrintEnded{{PrintOutcome::Unknown, PrinterStatus::Unknown}});
        walk.post(event::Ended{});
        CHECK_FALSE(walk.did<effect::Report>());
    }
    SUBCASE("a second answer changes nothing")
    {
        walk.post(event::PrintEnded{{PrintOutcome::NotPrinted, PrinterStatus::PaperOut}});
        walk.post(event::PrintEnded{{PrintOutcome::Printed, PrinterStatus::Ready}});
        CHECK(walk.state.ticketState == TicketState::Shown);
        CHECK(walk.effects.empty());
    }
}

TEST_CASE(
    "without the desk: before identifying a number for reception is offered, after it is taken")
{
    auto walk = typedVisit();
    walk.post(event::DeskAway{});
    CHECK(walk.state.step == Step::Offline);
    CHECK_FALSE(walk.did<effect::TakeOffline>());
    walk.post(event::NumberWanted{});
    REQUIRE(walk.did<effect::TakeOffline>());
    CHECK(walk.did<effect::TakeOffline>()->facts.family == QStringLiteral("Garcia"));

    walk = atReview();
    walk.post(event::Accepted{}).post(event::DeskAway{});
    REQUIRE(walk.did<effect::TakeOffline>());
    CHECK(walk.did<effect::TakeOffline>()->visit ==
          walk.state.visit); // the desk adopts the paper's number
    Ticket ticket;
    ticket.number = QStringLiteral("KA-001");
    ticket.offline = true;
    walk.post(event::OfflineTaken{ticket});
    CHECK(walk.did<effect::Print>());
    walk.post(event::CheckInAnswered{{Ticket{}, Decision::CheckIn}}); // too late to matter
    CHECK(walk.state.ticket->number == QStringLiteral("KA-001"));
}

TEST_CASE("a spool that cannot be written promises nothing")
{
    auto walk = typedVisit();
    walk.post(event::DeskAway{}).post(event::NumberWanted{}).post(event::DeskFailed{});
    CHECK(walk.state.step == Step::Stopped);
    CHECK(walk.state.stop == Stop::RecordsFailed);
    CHECK_FALSE(walk.state.ticket);
}

TEST_CASE("leaving after identification hands the visit to the desk with what is done")
{
    auto walk = typedVisit();
    walk.post(event::Identified{viewOf({Decision::CheckIn})})
        .post(event::PersonConfirmed{true})
        .post(event::DetailsGiven{
            {.phone = {DetailAnswer::Kind::Changed, QStringLiteral("555 0100")}}})
        .post(event::Ended{});
    REQUIRE(walk.did<effect::Save>());
    CHECK(walk.did<effect::Save>()->progress.handover == QStringLiteral("left"));
    CHECK(walk.did<effect::Save>()->progress.details.phone.value == QStringLiteral("555 0100"));
    CHECK(walk.did<effect::Wipe>());
}

TEST_CASE("a card that is shown is weighed at once, and is an answer only when it is given")
{
    auto walk = typedVisit();
    walk.post(event::Identified{viewOf({Decision::CheckIn})})
        .post(event::PersonConfirmed{true})
        .post(event::DetailsGiven{});
    InsuranceAnswer card{.kind = InsuranceAnswer::Kind::Captured, .fields = {Evidence{}}};
    walk.post(event::CardShown{card});
    REQUIRE(walk.did<effect::Save>());
    CHECK(walk.did<effect::Save>()->progress.insurance == card);
    CHECK(walk.state.step == Step::Insurance);
    CHECK_FALSE(walk.state.asking);
    CHECK(walk.state.insurance == InsuranceAnswer{});
    const SaveReply reply{.insuranceChanged = {CardField::Payor}};
    walk.post(event::Saved{reply, card.fields});
    CHECK(walk.state.insurance == InsuranceAnswer{});
    walk.post(event::CardShown{});
    REQUIRE(walk.did<effect::Save>());
    CHECK(walk.did<effect::Save>()->progress.insurance == InsuranceAnswer{});
    walk.post(event::InsuranceGiven{card});
    walk.post(event::Saved{reply, {}}); // of something else
    CHECK(walk.state.insurance.changed.isEmpty());
    walk.post(event::Saved{reply, card.fields});
    CHECK(walk.state.insurance.changed == reply.insuranceChanged);
    CHECK_FALSE(walk.post(event::CardShown{card}).did<effect::Save>()); // on the review page
}

TEST_CASE("a change from the review page comes back to it, and back goes through every page")
{
    auto walk = atReview();
    walk.post(event::ChangeWanted{Step::Details}).post(event::DetailsGiven{});
    CHECK(walk.state.step == Step::Review);
    walk.post(event::Back{});
    CHECK(walk.state.step == Step::Insurance);
    walk.post(event::Back{});
    CHECK(walk.state.step == Step::Details);
    walk.post(event::Back{});
    CHECK(walk.state.step == Step::ConfirmPerson);
    walk.post(event::Back{});
    CHECK(walk.state.step == Step::Identify);
    CHECK_FALSE(walk.state.view); // the found person is forgotten with the page
}

TEST_CASE("the language can change on every screen without losing an answer")
{
    auto walk = atReview();
    walk.post(event::LanguageChosen{QStringLiteral("es")});
    CHECK(walk.state.step == Step::Review);
    CHECK(walk.state.language == QStringLiteral("es"));
    walk.post(event::LanguageChosen{QStringLiteral("xx")});
    CHECK(walk.state.language == QStringLiteral("es"));
}

TEST_CASE("150,000 random events: one check-in asked per acceptance, no ticket without "
          "one, always a way out")
{
    std::mt19937 random(20261121);
    const auto pick = [&](int n) { return int(random() % unsigned(n)); };
    Walk walk;
    int tickets = 0;
    for (int i = 0; i < 150'000; ++i) {
        const auto before = walk.state;
        Ticket ticket;
        ticket.number = QStringLiteral("A001");
        Facts facts;
        facts.source = FactSource(pick(4));
        facts.appointmentCode = QStringLiteral("0123456789abcdef");
        const std::array<Event, 27> events{
            event::Touched{QUuid::createUuid(), {}},
            event::LanguageChosen{QStringLiteral("es")},
            event::WhoForChosen{pick(2) == 0},
            event::WayChosen{true},
            event::Shown{QUuid::createUuid(), facts},
            event::NameEntered{QStringLiteral("A"), QStringLiteral("B")},
            event::BirthDateEntered{QDate(1990, 1, 1)},
            event::Identified{viewOf({Decision(pick(8)), Decision(pick(8))})},
            event::Identified{std::nullopt},
            event::TypedResting{},
            event::DeskAway{},
            event::DeskFailed{},
            event::PersonConfirmed{pick(4) != 0},
            event::AppointmentChosen{pick(3) - 1},
            event::DetailsGiven{},
            event::InsuranceGiven{},
            event::CardShown{},
            event::Saved{},
            event::ChangeWanted{Step(pick(15))},
            event::Accepted{},
            event::CheckInAnswered{
                {pick(2) ? std::optional(ticket) : std::nullopt, Decision(pick(8))}},
            event::NumberWanted{},
            event::OfflineTaken{ticket},
            event::PrintEnded{{PrintOutcome(pick(3)), PrinterStatus::Unknown}},
            event::Done{},
            event::RatingGiven{pick(7)},
            event::Back{},
        };
        walk.post(events[std::size_t(pick(int(events.size())))]);
        if (walk.did<effect::CheckIn>()) {
            CHECK(before.step == Step::Review);
            CHECK(walk.state.appointment());
            CHECK(walk.state.appointment()->decision == Decision::CheckIn);
        }
        if (walk.did<effect::Print>())
            ++tickets;
        if (walk.state.step == Step::Ticket)
            CHECK(walk.state.ticket);
        if (walk.state.step >= Step::ConfirmPerson && walk.state.step <= Step::CheckIn)
            CHECK(walk.state.view);
        if (walk.state.step == Step::Attract)
            CHECK_FALSE(walk.state.view);
        // Nobody is ever stuck: leaving works at once unless a ticket is on its way, and then after
        // its outcome.
        auto leaving = walk;
        leaving.post(event::PrintEnded{{PrintOutcome::Unknown, PrinterStatus::Unknown}})
            .post(event::Ended{});
        CHECK(leaving.state.step == Step::Attract);
    }
    CHECK(tickets > 10);
}
