// SPDX-License-Identifier: GPL-3.0-or-later
// Nobody there, somebody else there, somebody needing a person.
#include "tests/visits/kiosk_bench.h"

using namespace foyer;
using Page = Session::Page;

TEST_CASE("nobody answers: covered, asked, wiped; what was done is with the desk")
{
    KioskBench kiosk;
    kiosk.parts.settings.coverSeconds = 0;
    kiosk.parts.settings.stillThereSeconds = 1;
    kiosk.found();
    int wiped = 0;
    QObject::connect(kiosk.session.get(), &Session::wiped, kiosk.session.get(), [&] { ++wiped; });
    kiosk.typeWho();
    REQUIRE(kiosk.until([&] { return kiosk.session->presence()->asking(); }));
    REQUIRE(kiosk.onPage(Page::Attract));
    CHECK(wiped == 1);
    CHECK(kiosk.session->shortName().isEmpty());
    CHECK(kiosk.session->typedFamily().isEmpty());
    REQUIRE(kiosk.until([&] { return !kiosk.desk.saved.isEmpty(); }));
    CHECK(kiosk.desk.saved.last().handover == QStringLiteral("left"));
}

TEST_CASE("'I am still here' keeps every answer")
{
    KioskBench kiosk;
    kiosk.toReview();
    kiosk.session->presence()->watch(0, 30);
    REQUIRE(kiosk.until([&] { return kiosk.session->presence()->asking(); }));
    kiosk.session->presence()->touched(); // a touch on the cover is not an answer
    CHECK(kiosk.session->presence()->asking());
    kiosk.session->presence()->watch(60, 30);
    kiosk.session->presence()->stillHere();
    CHECK_FALSE(kiosk.session->presence()->asking());
    CHECK(kiosk.session->page() == Page::Review);
}

TEST_CASE("'I am still here' can be said as often as it is asked")
{
    KioskBench kiosk;
    kiosk.toReview();
    Presence &presence = *kiosk.session->presence();
    for (int i = 0; i < 12; ++i) { // VVSG and WCAG: ten times at least
        presence.watch(0, 45);
        REQUIRE(kiosk.until([&] { return presence.asking(); }));
        CHECK(presence.secondsLeft() == 45);
        presence.watch(60, 45);
        presence.stillHere();
        REQUIRE_FALSE(presence.asking());
    }
    CHECK(kiosk.session->page() == Page::Review);
}

TEST_CASE("help: called, answered by a person, and honest when it could not be called")
{
    KioskBench kiosk;
    kiosk.session->callHelp(true);
    REQUIRE(kiosk.until([&] { return kiosk.session->help() == Session::Help::Called; }));
    REQUIRE(kiosk.desk.helps.size() == 1);
    CHECK(kiosk.desk.helps.first().urgent);
    Command command;
    command.kind = Command::Kind::HelpAnswered;
    command.id = kiosk.desk.helps.first().id;
    command.text = QStringLiteral("On my way");
    kiosk.desk.send(command);
    CHECK(kiosk.session->help() == Session::Help::Answered);
    CHECK(kiosk.session->helpAnswer() == QStringLiteral("On my way"));
    kiosk.session->closeHelp();
    kiosk.desk.goUnreachable();
    kiosk.session->callHelp(false);
    CHECK(kiosk.until([&] { return kiosk.session->help() == Session::Help::Failed; }));
}

TEST_CASE("scans: an appointment code starts a visit, a payment card and noise are told, a late "
          "scan does nothing")
{
    KioskBench kiosk;
    kiosk.dock.scanText(QStringLiteral("FOYER:A:0123456789abcdef"));
    REQUIRE(kiosk.onPage(Page::WhoFor));
    kiosk.session->chooseWho(false);
    CHECK(kiosk.session->page() == Page::BirthDate);
    kiosk.session->back();
    REQUIRE(kiosk.session->page() == Page::Identify);
    kiosk.dock.scanText(QStringLiteral("%B4111111111111111^DOE/JANE^2912101?"));
    CHECK(kiosk.until(
        [&] { return kiosk.session->scanTrouble() == Session::ScanTrouble::PaymentCard; }));
    kiosk.dock.scanText(QStringLiteral("?!"));
    CHECK(kiosk.until(
        [&] { return kiosk.session->scanTrouble() == Session::ScanTrouble::NotKnown; }));
    kiosk.session->leave();

    kiosk.toReview();
    kiosk.dock.scanText(QStringLiteral("FOYER:A:0123456789abcdef"));
    QCoreApplication::processEvents();
    CHECK(kiosk.session->page() == Page::Review);
}

TEST_CASE("closed for patients: a visit under way is finished first")
{
    KioskBench kiosk;
    kiosk.found();
    kiosk.typeWho();
    REQUIRE(kiosk.onPage(Page::ConfirmPerson));
    Command command;
    command.kind = Command::Kind::Close;
    kiosk.desk.send(command);
    CHECK(kiosk.session->page() == Page::ConfirmPerson);
    kiosk.session->leave();
    CHECK(kiosk.session->page() == Page::Closed);
    kiosk.session->touch();
    CHECK(kiosk.session->page() == Page::Closed);
    command.kind = Command::Kind::Open;
    kiosk.desk.send(command);
    CHECK(kiosk.session->page() == Page::Attract);
}

TEST_CASE(
    "staff on the device: not over a patient's data, wrong PIN, reprint with a reason, signed out")
{
    KioskBench kiosk;
    kiosk.found();
    kiosk.typeWho();
    REQUIRE(kiosk.onPage(Page::ConfirmPerson));
    kiosk.staff->open();
    CHECK(kiosk.staff->state() == StaffMode::State::Hidden);
    kiosk.session->leave();

    kiosk.staff->open();
    REQUIRE(kiosk.staff->state() == StaffMode::State::SignIn);
    kiosk.staff->signIn(QStringLiteral("1002"), QStringLiteral("000000"));
    REQUIRE(
        kiosk.until([&] { return kiosk.staff->outcome() == StaffMode::Outcome::WrongCodeOrPin; }));
    kiosk.desk.staffAnswer =
        StaffSession{QStringLiteral("token"), QStringLiteral("Rosa"), Role::Reception};
    kiosk.staff->signIn(QStringLiteral("1002"), QStringLiteral("719264"));
    REQUIRE(kiosk.until([&] { return kiosk.staff->state() == StaffMode::State::Menu; }));

    kiosk.staff->testPrint();
    REQUIRE(kiosk.until([&] { return kiosk.staff->outcome() == StaffMode::Outcome::Printed; }));
    const auto visit = QUuid::createUuid();
    kiosk.desk.given.insert(visit, Ticket{.visit = visit, .number = QStringLiteral("A005")});
    kiosk.staff->showTickets();
    kiosk.staff->reprint(visit.toString(QUuid::WithoutBraces), QStringLiteral("  "));
    CHECK(kiosk.staff->outcome() == StaffMode::Outcome::ReasonMissing);
    REQUIRE(kiosk.until([&] { return !kiosk.staff->busy(); }));
    kiosk.staff->reprint(visit.toString(QUuid::WithoutBraces), QStringLiteral("lost"));
    REQUIRE(kiosk.until([&] { return kiosk.staff->outcome() == StaffMode::Outcome::Printed; }));
    CHECK(kiosk.until([&] { return kiosk.told(true) == QList{TicketState::Printed}; }));
    kiosk.staff->leave();
    CHECK(kiosk.staff->name().isEmpty());
}
